import { describe, expect, it } from 'vitest';
import { marketplaceCost } from './fees.ts';
import { euro } from './test-data.ts';

describe('marketplaceCost', () => {
  const rates = { commission: 15, monthly: 39, salesPerMonth: 30, perSale: 4 };

  it('adds commission, a share of the subscription and the cost per sale', () => {
    const estimate = marketplaceCost(euro(40), rates);
    expect(estimate?.commission.minor).toBe(600);
    expect(estimate?.subscription.minor).toBe(130);
    expect(estimate?.cost.minor).toBe(1130);
    expect(estimate?.left.minor).toBe(2870);
    expect(estimate?.percent).toBe(28.3);
  });

  it('does not estimate from nothing', () => {
    expect(marketplaceCost(euro(0), rates)).toBeUndefined();
    expect(marketplaceCost(euro(10), { ...rates, commission: Number.NaN })).toBeUndefined();
    expect(marketplaceCost(euro(10), { ...rates, salesPerMonth: 0 })?.subscription.minor).toBe(3900);
  });
});
