import { describe, expect, it } from 'vitest';
import { MARKETPLACE_DIRECTORY, searchDirectory } from './marketplace-directory.ts';

const ids = (query: Parameters<typeof searchDirectory>[0]): string[] => searchDirectory(query).map(({ id }) => id);

describe('the directory of marketplaces', () => {
  it('has unique ids, safe addresses, real country codes and something said in each field', () => {
    expect(new Set(MARKETPLACE_DIRECTORY.map(({ id }) => id)).size).toBe(MARKETPLACE_DIRECTORY.length);
    for (const { url, countries, ranges, fees, note } of MARKETPLACE_DIRECTORY) {
      expect(new URL(url).protocol).toBe('https:');
      for (const code of countries) expect(code).toMatch(/^[A-Z]{2}$/);
      expect(ranges.length * fees.length).toBeGreaterThan(0);
      if (note) expect(note.fr).not.toBe(note.en);
    }
  });

  it('is narrowed by country, range, buyers and words', () => {
    expect(ids({ country: 'NL', range: 'fashion' })).toContain('zalando');
    expect(ids({ country: 'NL', range: 'fashion' })).not.toContain('cdiscount');
    expect(ids({ country: 'FR', range: 'diy' })[0]).toBe('manomano');
    expect(ids({ country: 'FR', range: 'diy' })).toContain('amazon');
    expect(ids({ buyers: 'businesses' })).not.toContain('ebay');
    expect(ids({ search: 'DECANTALO' })).toEqual(['decantalo']);
    expect(ids({ search: 'no such place' })).toEqual([]);
  });
});
