import { describe, expect, it } from 'vitest';
import { sameReading } from './same-reading.ts';
import { euro, found, snapshot } from './test-data.ts';

const name = found('product.name', 'Board');
const page = (facts: Parameters<typeof snapshot>[2], more: Parameters<typeof snapshot>[3] = {}) =>
  snapshot('/board', 'product', facts, more);

describe('sameReading', () => {
  it('is the same page with the same words, however long it took to load', () => {
    expect(
      sameReading(
        page([name, found('product.price', euro(40)), found('speed.timing', { loadMs: 900 })]),
        page([name, found('product.price', euro(40)), found('speed.timing', { loadMs: 1200 })]),
      ),
    ).toBe(true);
  });

  it('is not the same with another price, another fact, another row or another address', () => {
    const before = page([name, found('product.price', euro(40))]);
    expect(sameReading(before, page([name, found('product.price', euro(41))]))).toBe(false);
    expect(sameReading(page([name]), before)).toBe(false);
    expect(sameReading(before, { ...before, rows: [{ position: 1, name: 'Board' }] })).toBe(false);
    expect(sameReading(before, snapshot('/other', 'product', before.facts))).toBe(false);
  });
});
