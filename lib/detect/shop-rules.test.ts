/** Rules that the merchant made by pointing: used first, silent elsewhere, honest when they stop matching. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import type { ShopRule } from '../model/shop-rule.ts';
import { openPage } from '../page/page.ts';
import { applyShopRules } from './shop-rules.ts';

const rule: ShopRule = {
  id: 'r1',
  shop: 'planche.test',
  key: 'product.price',
  selector: 'p.amount > b',
  sample: '39,90 €',
  at: '2026-11-22T09:00:00.000Z',
};
const setting = { pageKind: 'product', language: 'fr', currency: 'EUR', marketplace: undefined } as const;
const page = (html: string) =>
  openPage({
    url: 'https://planche.test/p/1',
    via: 'tab',
    takenAt: '',
    html,
    truncated: false,
    ...HTML_ALONE,
  });

describe('applyShopRules', () => {
  it('reads the price at the place', () => {
    const { observations, failures } = applyShopRules(page('<p class="amount"><b>1 249,90 €</b></p>'), setting, [rule]);
    expect(observations).toMatchObject([
      {
        key: 'product.price',
        strength: 'declared',
        value: { minor: 124990, currency: 'EUR' },
        evidence: [{ rule: 'rule:r1' }],
      },
    ]);
    expect(failures).toEqual([]);
  });

  it.each([
    ['nothing stands there', '<p>x</p>', 'no-match'],
    ['no price stands there', '<p class="amount"><b>sur devis</b></p>', 'no-value'],
  ])('says so when %s', (_, html, message) => {
    expect(applyShopRules(page(html), setting, [rule])).toEqual({
      observations: [],
      failures: [{ detector: 'rule:r1', message }],
    });
  });

  it('survives a damaged selector', () => {
    const { failures } = applyShopRules(page('<p>x</p>'), setting, [{ ...rule, selector: 'p[[' }]);
    expect(failures).toHaveLength(1);
  });

  it('reads numbers and stays silent on other kinds of page', () => {
    const rating: ShopRule = { ...rule, id: 'r2', key: 'product.rating', selector: 'i' };
    expect(applyShopRules(page('<i>4,6 / 5</i>'), setting, [rating]).observations).toMatchObject([{ value: 4.6 }]);
    expect(applyShopRules(page('<i>4,6</i>'), { ...setting, pageKind: 'home' }, [rating])).toEqual({
      observations: [],
      failures: [],
    });
  });
});
