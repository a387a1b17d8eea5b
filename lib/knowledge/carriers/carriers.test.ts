/** Polices the lists of carriers. */
import { describe, expect, it } from 'vitest';
import { CARRIERS } from './index.ts';

describe('carriers', () => {
  it('are written in at least one way, without empty entries', () => {
    for (const carrier of CARRIERS)
      for (const word of carrier.words.split(',')) expect(word.trim(), carrier.name).not.toBe('');
  });

  it('that own a product or are meant abroad are carriers too', () => {
    const names = new Set(CARRIERS.map((carrier) => carrier.name));
    for (const carrier of CARRIERS)
      for (const other of [carrier.productOf ?? [], Object.values(carrier.abroad ?? {})].flat())
        expect(names.has(other), carrier.name).toBe(true);
  });
});
