/** When a reading is believed: by the facts that pages of its kind are watched for. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isOtherProduct, missingKeyFacts } from './trust.ts';

const proof = [{ channel: 'text', where: '', snippet: '', url: 'https://shop.test/', rule: 'sample' }] as const;

function found(key: string, value: unknown = 'x', item?: string): Fact {
  return { key, item, state: 'found', value, strength: 'declared', evidence: proof } as unknown as Fact;
}

function snapshot(facts: readonly Fact[], rows = 0): Snapshot {
  return {
    url: 'https://shop.test/', shop: 'shop.test', pageKind: 'other', takenAt: '', via: 'fetch', rules: '', facts, failures: [],
    rows: Array.from({ length: rows }, (_, place) => ({ position: place + 1, name: `Row ${place}` })),
  }; // prettier-ignore
}

const PRODUCT = [
  found('product.name', 'Board'),
  found('product.price', { minor: 1 }),
  found('returns.window', { days: 30 }),
];
const TERMS = [found('shipping.option', {}, '1'), found('returns.window', { days: 30 }), found('legal.company', 'X')];

describe('a reading', () => {
  it.each<[string, Snapshot, Snapshot, readonly string[]]>([
    ['of a product needs name and price', snapshot(PRODUCT), snapshot(PRODUCT.slice(0, 1)), ['product.price']],
    ['of a product does not need the terms beside it', snapshot(PRODUCT), snapshot(PRODUCT.slice(0, 2)), []],
    [
      'of a product may lose its price when it is sold out',
      snapshot(PRODUCT),
      snapshot([found('product.name', 'Board'), found('product.availability', 'SoldOut')]),
      [],
    ],
    ['of terms needs all the terms it had', snapshot(TERMS), snapshot(TERMS.slice(1)), ['shipping.option']],
    [
      'of terms may have other options',
      snapshot(TERMS),
      snapshot([found('shipping.option', {}, '2'), ...TERMS.slice(1)]),
      [],
    ],
    ['of a listing needs rows', snapshot([], 3), snapshot([], 0), ['rows']],
    ['of a listing may have other rows', snapshot([], 3), snapshot([], 1), []],
    [
      'of any other page needs half of what it gave',
      snapshot([found('a'), found('b'), found('c')]),
      snapshot([found('a')]),
      ['most facts'],
    ],
    [
      'of any other page may lose a little',
      snapshot([found('a'), found('b'), found('c')]),
      snapshot([found('a'), found('b')]),
      [],
    ],
    ['is believed when there was nothing to give', snapshot([]), snapshot([]), []],
  ])('%s', (_, before, after, missing) => {
    expect(missingKeyFacts(before, after)).toEqual(missing);
  });

  it('that says "no" gives the fact', () => {
    const no = { key: 'returns.window', state: 'absent', evidence: proof } as unknown as Fact;
    expect(missingKeyFacts(snapshot(TERMS), snapshot([TERMS[0]!, no, TERMS[2]!]))).toEqual([]);
  });
});

describe('another product', () => {
  it.each<[string, readonly Fact[], readonly Fact[], boolean]>([
    [
      'has another code and another name',
      [found('product.gtin', '1'), found('product.name', 'A')],
      [found('product.gtin', '2'), found('product.name', 'B')],
      true,
    ],
    [
      'does not share any code',
      [found('product.sku', 'S1'), found('product.name', 'A')],
      [found('product.sku', 'S1'), found('product.name', 'B')],
      false,
    ],
    ['is not said without an identity', [found('product.price')], [found('product.price')], false],
    [
      'is not one in other letters',
      [found('product.name', 'Walnut  Board')],
      [found('product.name', 'walnut board')],
      false,
    ],
  ])('%s', (_, before, after, other) => {
    expect(isOtherProduct(snapshot(before), snapshot(after))).toBe(other);
  });
});
