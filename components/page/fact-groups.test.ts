/** Facts fall into the right groups and rows, with the merchant's corrections on top. */
import { describe, expect, it } from 'vitest';
import type { CorrectionRecord } from '../../lib/model/records.ts';
import { factsOf } from '../../test/ui/fake-facts.ts';
import { productSnapshot } from '../../test/ui/fake-shops.ts';
import { groupFacts } from './fact-groups.ts';
import { linksToVisit } from './links.ts';

const { found, unknown, absent } = factsOf('https://shop.example/p');
const correction = (more: Partial<CorrectionRecord>): CorrectionRecord => ({
  id: '1',
  shop: 'shop.example',
  pageKey: 'https://shop.example/p',
  key: 'product.brand',
  item: '',
  value: 'Mine',
  note: '',
  at: '2026-11-22T00:00:00Z',
  ...more,
});

describe('groupFacts', () => {
  it('puts lists on one row, delivery options on one row each, and the head apart', () => {
    const { groups, hero } = groupFacts(productSnapshot(), []);
    expect(hero.map((row) => row.key)).toEqual([
      'product.name',
      'product.price',
      'product.listPrice',
      'product.discount',
      'product.availability',
    ]);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.filter((row) => row.key === 'shipping.option')).toHaveLength(2);
    const payment = rows.filter((row) => row.key === 'payment.method');
    expect(payment).toHaveLength(1);
    expect(payment[0]?.entries.map(({ item }) => item)).toContain('cheque');
  });

  it('lets the newest correction win and keeps what was read', () => {
    const facts = [found('product.brand', 'Read', 'Read')];
    const { groups } = groupFacts({ facts }, [
      correction({ value: 'New', at: '2026-11-22T10:00:00Z' }),
      correction({ value: 'Old', at: '2026-11-21T10:00:00Z' }),
    ]);
    const entry = groups[0]?.rows[0]?.entries[0];
    expect(entry?.correction?.value).toBe('New');
    expect(entry?.fact).toEqual(facts[0]);
  });

  it('names claims after the question they answer, parts of one question together', () => {
    const claim = (item: string, text: string) => found('claim', { text }, text, { item });
    const facts = [
      claim('st-values:local', 'Fait en France'),
      claim('st-values:organic', 'Bio'),
      claim('ch-app', 'App'),
    ];
    const rows = groupFacts({ facts }, []).groups.flatMap((group) => group.rows);
    expect(rows.map((row) => [row.question?.id, row.entries.length])).toEqual([
      ['st-values', 2],
      ['ch-app', 1],
    ]);
  });

  it('shows what only the merchant filled in, and takes it off the unknown list', () => {
    const { groups, unknowns } = groupFacts({ facts: [unknown('warranty')] }, [
      correction({ key: 'warranty', value: '5 ans' }),
    ]);
    expect(groups[0]?.id).toBe('delivery');
    expect(unknowns).toEqual([]);
  });

  it('counts found, unknown and unsure rows', () => {
    const facts = [
      absent('returns.window', 'no returns'),
      unknown('returns.fee'),
      found('warranty', { years: 2 }, '2 years', { strength: 'hint' }),
    ];
    const [group] = groupFacts({ facts }, []).groups;
    expect(group).toMatchObject({ id: 'delivery', found: 2, total: 3, unsure: 1 });
  });

  it('ignores keys that a newer version may have stored', () => {
    expect(
      groupFacts({ facts: [{ ...found('warranty', { years: 2 }, ''), key: 'future.key' } as never] }, []).groups,
    ).toEqual([]);
  });
});

describe('linksToVisit', () => {
  it('keeps web addresses that were not read, once each', () => {
    const facts = [
      found('shop.link', { url: 'https://shop.example/returns', text: 'Returns' }, '', { item: 'returns' }),
      found('shop.link', { url: 'https://shop.example/returns?utm_source=x', text: 'Returns' }, '', {
        item: 'returns',
      }),
      found('shop.link', { url: 'javascript:alert(1)', text: 'Bad' }, '', { item: 'delivery' }),
      found('shop.link', { url: 'https://shop.example/p', text: 'Here' }, '', { item: 'product' }),
    ];
    const snapshot = { ...productSnapshot(), url: 'https://shop.example/p', facts };
    expect(linksToVisit(snapshot, undefined).map(({ url }) => url)).toEqual(['https://shop.example/returns']);
  });
});
