import { describe, expect, it } from 'vitest';
import { duration, inDays, inYears } from './duration.ts';

describe('durations', () => {
  it.each([
    [24, 'hour', 1],
    [72, 'hour', 3],
    [2, 'week', 14],
    [1, 'month', 30],
    [12, 'month', 365],
    [1, 'year', 365],
  ] as const)('%d %s in days is %d', (value, unit, days) => expect(inDays(value, unit)).toBe(days));

  it('counts guarantees in years', () => {
    expect(inYears(24, 'month')).toBe(2);
    expect(inYears(6, 'month')).toBe(0.5);
    expect(inYears(30, 'day')).toBeUndefined();
  });

  it('leaves open ends out and puts ends in order', () => {
    expect(duration(undefined, 3, 'business')).toEqual({ max: 3, unit: 'business' });
    expect(duration(5, 2, undefined)).toEqual({ min: 2, max: 5 });
  });
});
