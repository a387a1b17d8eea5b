import { describe, expect, it } from 'vitest';
import { importanceOf, swing } from './importance.ts';
import { euro, found } from './test-data.ts';

const price = (was: number, is: number, currency?: string) => ({
  key: 'product.price' as const,
  before: found('product.price', euro(was)),
  after: found('product.price', euro(is, currency)),
});

describe('importanceOf', () => {
  it('sets a new price above a new picture, and a swing of cents below both', () => {
    expect(importanceOf(price(40, 36))).toBe('high');
    expect(importanceOf(price(40, 39.99))).toBe('low');
    expect(importanceOf({ key: 'product.images' })).toBe('low');
    expect(importanceOf({ key: 'warranty' })).toBe('medium');
    expect(importanceOf({ key: 'payment.method' })).toBe('high');
  });

  it('tells the swing in percent, in one currency only', () => {
    expect(swing(price(40, 36))).toBe(-10);
    expect(swing(price(40, 36, 'CHF'))).toBeUndefined();
    expect(swing({ after: found('product.price', euro(1)) })).toBeUndefined();
  });
});
