import { describe, expect, it } from 'vitest';
import { findingText, nextStepText } from '../export/finding-text.ts';
import type { Fact } from '../model/evidence.ts';
import { findingsOf, nextSteps } from './findings.ts';
import { priceMatrix } from './price-matrix.ts';
import { foldProfile } from './profile.ts';
import { buildTable } from './table.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const options = { country: 'BE', basket: 40, currency: 'EUR' };

function shop(id: string, price: number, policy: readonly Fact[], role: 'mine' | 'competitor' = 'competitor') {
  return shopData(
    id,
    [
      snapshot('/', 'home', [found('shop.link', { url: `https://${id}/retours`, text: 'Retours' }, 'returns')], {
        shop: id,
      }),
      snapshot(
        '/p',
        'product',
        [
          found('product.name', 'Board'),
          found('product.gtin', '9520000101015'),
          found('product.price', euro(price)),
          found('product.availability', 'InStock'),
        ],
        { shop: id },
      ),
      snapshot('/terms', 'policy', [found('page.topic', 'delivery', 'delivery'), ...policy], { shop: id }),
    ],
    { role },
  );
}

const pay = (id: string): Fact => found('payment.method', { offered: true }, id);
const option = (mode: 'home' | 'relay', item: string, freeFrom: number): Fact =>
  found('shipping.option', { mode, destination: ['BE'], cost: euro(5), freeFrom: euro(freeFrom) }, item);

const mine = shop(
  'mine.test',
  40,
  [option('home', '1', 80), pay('visa'), found('returns.window', { days: 10 })],
  'mine',
);
const rivals = ['a', 'b', 'c'].map((name, index) =>
  shop(`${name}.test`, 36, [
    option('home', '1', 60),
    ...(index < 2 ? [option('relay', '2', 50)] : []),
    pay('visa'),
    pay('bancontact'),
    found('returns.window', { days: 30 }),
  ]),
);
const table = buildTable([mine, ...rivals], options);
const findings = findingsOf(table);
const english = findings.map((finding) => findingText(finding, table, 'en'));

describe('findingsOf', () => {
  it('says what most rivals offer and my shop does not show', () => {
    expect(english).toContain('2 of 3 rivals offer “Pick-up point”; it was not seen in your shop');
    expect(english).toContain('3 of 3 rivals offer “Bancontact”; it was not seen in your shop');
  });

  it('puts the legal point first, then the essential payment method of the country', () => {
    expect(findings[0]).toMatchObject({ rule: 'legal-check', own: true, item: 'rt-window' });
    expect(english).toContain('Buyers in Belgium expect Bancontact; it was not seen in your shop');
  });

  it('says where rivals are better, and by how much they are cheaper', () => {
    expect(english).toContain(
      'Free-delivery threshold: 3 of 3 rivals do better. You: €80.00. Best: Pick-up point: €50.00 · Home: €60.00 (a.test)',
    );
    expect(english).toContain('The 3 rivals are 10% cheaper than you on average, over 1 product');
  });

  it('has a proof and a stable, unique id for every finding', () => {
    for (const { proofs, id } of findings) expect(proofs, id).not.toEqual([]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(findingsOf(buildTable([...rivals, mine], options)).map(({ id }) => id)).toEqual(
      findings.map(({ id }) => id),
    );
  });

  it('is silent without a shop of mine, and about what was not read there', () => {
    expect(findingsOf(buildTable(rivals, options))).toEqual([]);
    const unread = buildTable([shopData('mine.test', [], { role: 'mine' }), ...rivals], options);
    expect(findingsOf(unread).filter(({ side }) => side === 'weakness')).toEqual([]);
  });

  it('speaks French', () => {
    const french = findings.map((finding) => findingText(finding, table, 'fr').replace(/[\u00A0\u202F]/gu, ' '));
    expect(french).toContain('2 concurrents sur 3 : « Point relais » proposé ; pas vu dans votre boutique');
    for (const text of french) expect(text).not.toMatch(/undefined|NaN/);
  });

  it('names the page to read next', () => {
    const [step] = nextSteps(table);
    expect(step).toMatchObject({ kind: 'returns', shop: 'mine.test' });
    expect(step && nextStepText(step, table, 'en')).toMatch(
      /^Read “Returns and terms” of mine\.test: it would answer \d+ questions$/,
    );
  });
});

describe('priceMatrix', () => {
  const matrix = priceMatrix([mine, ...rivals].map(foldProfile), options);

  it('has a row per matched product with index, delivered price and spread', () => {
    expect(matrix.rows).toHaveLength(1);
    expect(matrix.rows[0]).toMatchObject({ basis: 'gtin', proposed: false, spread: 11.1 });
    expect(matrix.rows[0]?.cells[0]).toMatchObject({
      index: 100,
      cheapest: false,
      availability: 'InStock',
      convertedLanded: 45,
    });
    expect(matrix.rows[0]?.cells[1]).toMatchObject({ index: 90, cheapest: true, converted: 36 });
  });

  it('keeps the original price where there is no rate', () => {
    const swiss = shopData('ch.test', [
      snapshot('/p', 'product', [found('product.gtin', '9520000101015'), found('product.price', euro(50, 'CHF'))], {
        shop: 'ch.test',
      }),
    ]);
    const [row] = priceMatrix([mine, swiss].map(foldProfile), options).rows;
    expect(row?.cells[1]).toMatchObject({ price: { currency: 'CHF' }, converted: undefined, index: undefined });
    expect(row?.spread).toBeUndefined();
  });
});
