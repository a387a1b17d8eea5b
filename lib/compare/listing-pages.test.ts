/** Lists over several pages, my rows in them, sorting and filtering. */
import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../model/snapshot.ts';
import { filterLines, sortLines, type ListingLine } from './listing-order.ts';
import { ownRows } from './listing-own.ts';
import { collectListing, listingKey, pageNumber } from './listing-pages.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const row = (name: string, rest: Partial<ListingRow> = {}): ListingRow => ({ position: 1, name, ...rest });
const list = (path: string, rows: readonly ListingRow[], takenAt = '2026-11-20T10:00:00.000Z') =>
  snapshot(path, 'search', [], { rows, takenAt, pageKey: `https://shop.test${path}` });

describe('listingKey', () => {
  it.each([
    ['https://shop.test/s?k=board&page=2', 'https://shop.test/s?k=board'],
    ['https://shop.test/s?k=board&page=2&qid=177', 'https://shop.test/s?k=board'],
    ['https://shop.test/boards/page/3/', 'https://shop.test/boards'],
    ['https://shop.test/search?q=board&start=40', 'https://shop.test/search?q=board'],
  ])('is the same for %s', (address, key) => {
    expect(listingKey(address)).toBe(key);
  });

  it('keeps other queries apart', () => {
    expect(listingKey('https://shop.test/s?k=board&page=2')).not.toBe(listingKey('https://shop.test/s?k=knife'));
    expect(listingKey('https://shop.test/p/home')).toBe('https://shop.test/p/home');
    expect(listingKey('no address')).toBe('no address');
  });
});

describe('collectListing', () => {
  it('joins saved pages in order, each product once, the newest reading of a page', () => {
    const first = list('/s?k=a', [
      row('A', { id: '1' }),
      row('B', { id: '2' }),
      row('A', { id: '1', sponsored: true }),
    ]);
    const second = list('/s?k=a&page=2', [row('B', { id: '2' }), row('C', { id: '3' })]);
    const old = list('/s?k=a&page=2', [row('Old', { id: '9' })], '2026-11-01T10:00:00.000Z');
    const other = list('/s?k=b', [row('X', { id: '8' })]);
    const { pages, entries } = collectListing(second, [old, first, second, other]);
    expect(pages.map(pageNumber)).toEqual([1, 2]);
    expect(entries.map(({ row: { name }, page, place }) => [name, page, place])).toEqual([
      ['A', 1, 1],
      ['B', 1, 2],
      ['A', 1, 3],
      ['C', 2, 4],
    ]);
  });

  it('believes the page about its number', () => {
    const page = snapshot('/s', 'search', [found('listing.pageNumber', 4)]);
    expect(pageNumber(page)).toBe(4);
    expect(pageNumber(list('/boards/page/3', []))).toBe(3);
  });
});

describe('ownRows', () => {
  const product = snapshot('/p', 'product', [found('product.name', 'Walnut board 40 cm')], { shop: 'mine.test' });
  const mine = shopData('mine.test', [product], { role: 'mine' });

  it('knows my shop by its domain, my seller name on a marketplace, and like titles as proposals', () => {
    const rows = [
      row('Knife', { url: 'https://www.mine.test/knife' }),
      row('Walnut Board (40 cm)', { url: 'https://rival.test/x' }),
      row('Lamp', { url: 'https://notmine.test/' }),
      row('Pan', { seller: 'WoodCo' }),
    ];
    const seller = shopData('market.test:WoodCo', [], { role: 'mine' });
    const own = ownRows(rows, 'market.test', [mine, seller]);
    expect([...own].map(([index, { by }]) => [index, by])).toEqual([
      [0, 'shop'],
      [3, 'shop'],
      [1, 'title'],
    ]);
  });

  it('is empty without a shop of mine', () => {
    expect(ownRows([row('Walnut board 40 cm')], 'a.test', [shopData('b.test', [product])]).size).toBe(0);
  });
});

describe('order and filter', () => {
  const lines: ListingLine[] = [
    { row: row('Élan', { price: euro(9), seller: 'Zed' }), page: 1, place: 1, own: undefined },
    { row: row('Board'), page: 1, place: 2, own: { by: 'shop', name: 'Me' } },
    { row: row('Oak', { price: euro(20), listPrice: euro(25), sponsored: true }), page: 1, place: 3, own: undefined },
  ];
  const places = (some: readonly ListingLine[]) => some.map(({ place }) => place);

  it('sorts both ways with rows without a value last', () => {
    expect(places(sortLines(lines, { column: 'price', descending: false }))).toEqual([1, 3, 2]);
    expect(places(sortLines(lines, { column: 'price', descending: true }))).toEqual([3, 1, 2]);
    expect(places(sortLines(lines, { column: 'name', descending: false }))).toEqual([2, 1, 3]);
    expect(places(sortLines(lines, { column: 'marks', descending: true }))).toEqual([2, 3, 1]);
  });

  it('filters by kind and by words without accents', () => {
    expect(places(filterLines(lines, 'sponsored', ''))).toEqual([3]);
    expect(places(filterLines(lines, 'reduced', ''))).toEqual([3]);
    expect(places(filterLines(lines, 'organic', ''))).toEqual([1, 2]);
    expect(places(filterLines(lines, 'mine', ''))).toEqual([2]);
    expect(places(filterLines(lines, 'all', 'elan zed'))).toEqual([1]);
  });
});
