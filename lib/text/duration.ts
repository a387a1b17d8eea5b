/** Arithmetic of stated times: hours, weeks, months and years as the days that a shop's terms mean. */
import type { Duration } from '../model/facts.ts';

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

const DAYS: Readonly<Record<Exclude<TimeUnit, 'hour'>, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** A number of units in whole days; part of a day counts as a day. Twelve months are a year of 365 days. */
export function inDays(value: number, unit: TimeUnit): number {
  if (unit === 'hour') return Math.ceil(value / 24);
  if (unit === 'month' && value % 12 === 0) return (value / 12) * DAYS.year;
  return value * DAYS[unit];
}

/** A number of units in years, for guarantees: 24 months are 2, 730 days too. Undefined for hours, weeks and other days. */
export function inYears(value: number, unit: TimeUnit): number | undefined {
  if (unit === 'year') return value;
  if (unit === 'month') return Math.round((value / 12) * 100) / 100;
  return unit === 'day' && value > 0 && value % DAYS.year === 0 ? value / DAYS.year : undefined;
}

/** A duration from its ends; equal ends are kept as both, an open end is left out. */
export function duration(
  min: number | undefined,
  max: number | undefined,
  unit: 'business' | 'calendar' | undefined,
): Duration {
  const [low, high] = min !== undefined && max !== undefined && min > max ? [max, min] : [min, max];
  return {
    ...(low === undefined ? {} : { min: low }),
    ...(high === undefined ? {} : { max: high }),
    ...(unit === undefined ? {} : { unit }),
  };
}
