/** Figures of lists: middle, spread, bars and shares, odd lists included. */
import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../model/snapshot.ts';
import { concentration, histogram, listingStats, quantile } from './listing-stats.ts';
import { euro } from './test-data.ts';

const row = (position: number, rest: Partial<ListingRow> = {}): ListingRow => ({
  position,
  name: `P${position}`,
  ...rest,
});

describe('listingStats', () => {
  it('gives average, median and spread of the prices in the commonest currency', () => {
    const prices = [10, 20, 30, 40, 100].map((price, index) => row(index + 1, { price: euro(price) }));
    const { prices: figures } = listingStats([...prices, row(6, { price: euro(5, 'CHF') }), row(7)]);
    expect(figures).toMatchObject({ currency: 'EUR', count: 5, others: 1 });
    expect(figures?.low.minor).toBe(1000);
    expect(figures?.high.minor).toBe(10_000);
    expect(figures?.mean.minor).toBe(4000);
    expect(figures?.median.minor).toBe(3000);
    expect([figures?.lowerQuarter.minor, figures?.upperQuarter.minor]).toEqual([2000, 4000]);
  });

  it('takes the lower end of a range, and currencies without cents as they are', () => {
    const range = listingStats([row(1, { price: { low: euro(12), high: euro(18) } })]);
    expect(range.prices).toMatchObject({ count: 1, median: { minor: 1200 } });
    const yen = listingStats([row(1, { price: { minor: 1980, currency: 'JPY', text: '' } })]);
    expect(yen.bins).toEqual([{ from: 1980, to: 1980, count: 1 }]);
  });

  it('counts adverts and real reductions, averages ratings, adds reviews', () => {
    const stats = listingStats([
      row(1, { sponsored: true, rating: 4, reviewCount: 10 }),
      row(2, { price: euro(10), listPrice: euro(12), rating: 5, reviewCount: 5 }),
      row(3, { price: euro(12), listPrice: euro(10) }),
      row(4, { price: euro(12), listPrice: euro(20, 'USD') }),
    ]);
    expect(stats).toMatchObject({ rows: 4, sponsored: 1, reduced: 1, reviews: 15, rating: { mean: 4.5, rated: 2 } });
  });

  it('claims nothing about an empty list', () => {
    const stats = listingStats([]);
    expect(stats).toMatchObject({ rows: 0, prices: undefined, bins: [], rating: undefined, reviews: undefined });
    expect(stats.brands).toEqual({ named: 0, shares: [], firstThree: 0 });
  });
});

describe('quantile', () => {
  it('interpolates between neighbours', () => {
    expect(quantile([1, 2], 0.5)).toBe(1.5);
    expect(quantile([7], 0.25)).toBe(7);
  });
});

describe('histogram', () => {
  it('counts every value once in bars of a round width', () => {
    const values = Array.from({ length: 100 }, (_value, index) => index + 0.5);
    const bins = histogram(values);
    expect(bins).toHaveLength(10);
    expect(bins[0]).toEqual({ from: 0, to: 10, count: 10 });
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(100);
  });

  it('gathers a few far dearer products in one open bar', () => {
    const values = [...Array.from({ length: 40 }, (_value, index) => 10 + index / 4), 5000];
    const bins = histogram(values);
    expect(bins.length).toBeLessThan(20);
    expect(bins.at(-1)?.to).toBeUndefined();
    expect(bins.at(-1)?.count).toBeGreaterThanOrEqual(1);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(41);
  });

  it('stays small where most prices are the same', () => {
    const bins = histogram([...Array.from({ length: 30 }, () => 9.99), 1_000_000]);
    expect(bins.length).toBeLessThan(20);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(31);
  });

  it('has one bar for one price and none for none', () => {
    expect(histogram([5, 5])).toEqual([{ from: 5, to: 5, count: 2 }]);
    expect(histogram([])).toEqual([]);
  });
});

describe('concentration', () => {
  it('gives shares of the rows that name one', () => {
    const brands = concentration(['Oak', 'oak ', 'Elm', undefined, '']);
    expect(brands.named).toBe(3);
    expect(brands.shares[0]).toEqual({ name: 'Oak', count: 2, share: 2 / 3 });
    expect(brands.firstThree).toBeCloseTo(1);
  });
});
