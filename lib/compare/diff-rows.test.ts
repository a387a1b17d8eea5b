/** Lists compared: my place, new and vanished products, the average; adverts and unreadable prices tell nothing. */
import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../model/snapshot.ts';
import { diffRows } from './diff-rows.ts';
import { euro, snapshot } from './test-data.ts';

function list(
  rows: readonly (
    | readonly [id: string, price?: number, more?: Partial<ListingRow>]
    | readonly [id: string, price: undefined, more: Partial<ListingRow>]
  )[],
) {
  return snapshot('/s', 'search', [], {
    rows: rows.map(([id, price, more], index) => ({
      position: index + 1,
      name: `Board ${id}`,
      id,
      ...(price === undefined ? {} : { price: euro(price) }),
      ...more,
    })),
  });
}
const nobody = (): ReadonlySet<number> => new Set();

describe('two readings of a list', () => {
  it('tell of my place only', () => {
    const mine = (id: string) => (one: { readonly rows?: readonly ListingRow[] | undefined }) =>
      new Set((one.rows ?? []).flatMap((row, index) => (row.id === id ? [index] : [])));
    const told = diffRows(list([['a'], ['b'], ['c']]), list([['c'], ['a'], ['b']]), mine('c'));
    expect(told).toMatchObject([{ key: 'listing.position', before: { value: 3 }, after: { value: 1 } }]);
    expect(diffRows(list([['a'], ['b']]), list([['b'], ['a']]), nobody)).toEqual([]);
  });

  it('tell of products that are new and gone, with what is known of them', () => {
    const told = diffRows(
      list([
        ['a', 10],
        ['b', 20],
      ]),
      list([
        ['a', 10],
        ['c', 20],
      ]),
      nobody,
    );
    expect(told.map(({ kind, item }) => [kind, item])).toEqual([
      ['appeared', 'id c'],
      ['disappeared', 'id b'],
    ]);
    expect(told[0]?.after).toMatchObject({ value: { name: 'Board c', position: 2, price: { minor: 2000 } } });
  });

  it('tell of the average when it moves, and know none where prices are few or in two currencies', () => {
    const three = list([
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    const dearer = list([
      ['a', 10],
      ['b', 20],
      ['c', 36],
    ]);
    expect(diffRows(three, dearer, nobody)).toMatchObject([
      { key: 'listing.average', before: { value: { minor: 2000 } }, after: { value: { minor: 2200 } } },
    ]);
    expect(
      diffRows(
        three,
        list([
          ['a', 10],
          ['b', 20.1],
          ['c', 30],
        ]),
        nobody,
      ),
    ).toEqual([]);
    expect(
      diffRows(
        list([
          ['a', 10],
          ['b', 20],
        ]),
        list([
          ['a', 10],
          ['b', 90],
        ]),
        nobody,
      ),
    ).toEqual([]);
    const mixed = list([
      ['a', 10],
      ['b', 20],
      ['c', undefined, { price: euro(30, 'USD') }],
    ]);
    expect(diffRows(mixed, dearer, nobody)).toEqual([]);
  });

  it('tell nothing of adverts, of a list that is missing, and never more than can be read', () => {
    expect(diffRows(list([['a']]), list([['x', 5, { sponsored: true }], ['a']]), nobody)).toEqual([]);
    expect(diffRows(list([['a']]), list([]), nobody)).toEqual([]);
    const many = (from: number) => list(Array.from({ length: 60 }, (_, place) => [`p${from + place}`] as const));
    expect(diffRows(many(0), many(100), nobody)).toHaveLength(24);
  });
});
