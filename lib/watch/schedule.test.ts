/** Due times: jitter, back-off, Retry-After, and clocks that were moved. */
import { describe, expect, it } from 'vitest';
import type { CheckOutcome, WatchRecord } from '../model/records.ts';
import { dueWatches, intervalMinutes, isDue, nextDue, retryAfterSeconds } from './schedule.ts';

const NOW = new Date('2026-11-10T10:00:00.000Z');
const DAY = 24 * 60;

function watch(dueAt: string, more: Partial<WatchRecord> = {}): WatchRecord {
  const url = 'https://shop.test/a';
  return {
    id: dueAt,
    shop: 'shop.test',
    pageKey: url,
    url,
    title: '',
    everyMinutes: DAY,
    dueAt,
    state: 'active',
    failures: 0,
    addedAt: '',
    ...more,
  };
}

function minutesTo(due: string): number {
  return (Date.parse(due) - NOW.getTime()) / 60_000;
}

describe('the next due time', () => {
  it('is spread by at most a tenth around the chosen interval', () => {
    const plan = { everyMinutes: DAY, outcome: 'same', failures: 0 } as const;
    expect(minutesTo(nextDue(plan, NOW, 0))).toBeCloseTo(DAY * 0.9, 1);
    expect(minutesTo(nextDue(plan, NOW, 0.5))).toBe(DAY);
    expect(minutesTo(nextDue(plan, NOW, 0.999))).toBeLessThan(DAY * 1.1);
  });

  it.each<[CheckOutcome, number, number, number]>([
    ['same', 60, 0, 60],
    ['changed', 60, 0, 60],
    ['paused', 60, 3, 60],
    ['unreachable', DAY, 1, 30],
    ['unreachable', DAY, 2, 60],
    ['unreachable', DAY, 6, 960],
    ['unreachable', DAY, 20, 7 * DAY],
    ['unreachable', 60, 1, 30],
    ['unreachable', 60, 3, 60],
    ['blocked', DAY, 1, DAY],
    ['blocked', DAY, 2, 2 * DAY],
    ['blocked', DAY, 4, 7 * DAY],
    ['blocked', 60, 3, 240],
    ['blocked', 60, 60, 7 * DAY],
    ['gone', DAY, 3, 4 * DAY],
    ['needs-visit', DAY, 2, 2 * DAY],
    ['consent-wall', 7 * DAY, 5, 7 * DAY],
    ['unreadable', 60, 1, 60],
    ['forbidden-by-robots', DAY, 9, 7 * DAY],
  ])('after "%s" every %i min, %i times in a row, is %i min away', (outcome, everyMinutes, failures, expected) => {
    expect(intervalMinutes({ everyMinutes, outcome, failures })).toBe(expected);
  });

  it('is never before the time that the shop asked for, and never for ever', () => {
    const plan = { everyMinutes: 60, outcome: 'blocked', failures: 1 } as const;
    expect(minutesTo(nextDue({ ...plan, retryAfterSeconds: 7200 }, NOW, 0.5))).toBe(120);
    expect(minutesTo(nextDue({ ...plan, retryAfterSeconds: 60 }, NOW, 0.5))).toBe(60);
    expect(minutesTo(nextDue({ ...plan, retryAfterSeconds: 999_999_999 }, NOW, 0.5))).toBe(7 * DAY);
  });
});

describe('being due', () => {
  it('is decided by the time in the database, longest overdue first', () => {
    const [late, now, later] = ['2026-11-08T10:00:00.000Z', '2026-11-10T10:00:00.000Z', '2026-11-10T10:00:01.000Z'];
    expect(dueWatches([watch(now), watch(later), watch(late)], NOW).map(({ id }) => id)).toEqual([late, now]);
  });

  it('needs an active watch', () => {
    expect(isDue(watch('2026-11-01T00:00:00.000Z', { state: 'paused' }), NOW)).toBe(false);
    expect(isDue(watch('2026-11-01T00:00:00.000Z', { state: 'archived' }), NOW)).toBe(false);
  });

  it('survives a clock that was put back: a due time that no plan can set counts as due', () => {
    expect(isDue(watch('2030-01-01T00:00:00.000Z'), NOW)).toBe(true);
    expect(isDue(watch('2026-11-17T10:00:00.000Z'), NOW)).toBe(false);
  });

  it('takes a due time that cannot be read as due', () => {
    expect(isDue(watch('nonsense'), NOW)).toBe(true);
  });

  it('does not care for daylight saving: an hour is an hour', () => {
    // Central Europe put its clocks back on 2026-10-25 at 01:00 UTC.
    const before = new Date('2026-10-25T00:30:00.000Z');
    const due = nextDue({ everyMinutes: 60, outcome: 'same', failures: 0 }, before, 0.5);
    expect(due).toBe('2026-10-25T01:30:00.000Z');
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 5 ', 5],
    ['Tue, 10 Nov 2026 10:01:00 GMT', 60],
    ['Tue, 10 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('"%s" is %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, NOW)).toBe(seconds);
  });
});
