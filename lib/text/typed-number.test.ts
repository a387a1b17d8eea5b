import { describe, expect, it } from 'vitest';
import { typedNumber } from './typed-number.ts';

describe('a typed number', () => {
  it.each([
    ['12 300', 'fr', 12_300],
    ['12.300', 'fr', 12_300],
    ['12,3', 'fr', 12.3],
    ['4.6', 'fr', 4.6],
    ['1.234.567,8', 'fr', 1_234_567.8],
    ['12,300', 'en', 12_300],
    ['12.300', 'en', 12.3],
    ['4,6', 'en', 4.6],
    ['1.2M', 'en', 1_200_000],
    ['1,2 Md', 'fr', 1_200_000_000],
    ['350k', 'en', 350_000],
    ['45,3 %', 'fr', 45.3],
    ['-4', 'en', -4],
    ['2\u202f500', 'fr', 2_500],
    ['.5', 'en', 0.5],
  ] as const)('%s in %s is %d', (typed, language, value) => {
    expect(typedNumber(typed, language)).toBe(value);
  });

  it.each(['', 'many', '1.2.3', '1,2,3', '12 visits', '.', '--1', '1e9'])('%j is none', (typed) => {
    expect(typedNumber(typed, 'en')).toBeUndefined();
  });
});
