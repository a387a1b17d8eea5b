/** When a page is checked next: due times, jitter, back-off and what to do with a clock that was moved. Pure. */
import type { CheckOutcome, WatchRecord } from '../model/records.ts';

/** The alarm is only a tick; the due times are in the database. */
export const TICK_MINUTES = 15;

const MINUTE = 60_000;
/** No page is left alone longer than this by back-off, unless the merchant chose so. */
const LONGEST_BACK_OFF = 7 * 24 * 60;
/** A network that is gone is tried again soon, at first. */
const FIRST_RETRY = 30;
/** A reading that is hard to believe is repeated after this long. */
const CONFIRM_AFTER = 20;
/** Share of the interval by which due times are spread, so that pages do not all fall due together for ever. */
const JITTER = 0.1;

export interface Plan {
  readonly everyMinutes: number;
  readonly outcome: CheckOutcome;
  /** Checks in a row without a trusted reading, this one included. */
  readonly failures: number;
  /** Seconds that the server asked to be left alone. */
  readonly retryAfterSeconds?: number | undefined;
}

/** The next due time after a check that ended now; `random` is in [0, 1). */
export function nextDue(plan: Plan, now: Date, random: number): string {
  const minutes = intervalMinutes(plan) * (1 + JITTER * (2 * random - 1));
  const asked = Math.min((plan.retryAfterSeconds ?? 0) / 60, LONGEST_BACK_OFF);
  return new Date(now.getTime() + Math.round(Math.max(minutes, asked) * MINUTE)).toISOString();
}

/** Minutes to the next check before jitter. */
export function intervalMinutes({ everyMinutes, outcome, failures }: Plan): number {
  const doubled = 2 ** Math.min(Math.max(failures - 1, 0), 20);
  const longest = Math.max(everyMinutes, LONGEST_BACK_OFF);
  switch (outcome) {
    case 'same':
    case 'changed':
    case 'paused':
      return everyMinutes;
    case 'to-confirm':
      // A doubt is settled by a second reading, so it comes soon; a page that is never of one mind is left to its rhythm.
      return Math.min(CONFIRM_AFTER * doubled, everyMinutes);
    case 'unreachable':
      // Ours or theirs, a failing connection is not the page's fault: soon again, then ever more rarely.
      return Math.min(FIRST_RETRY * doubled, failures > 6 ? longest : everyMinutes);
    case 'blocked':
    case 'forbidden-by-robots':
    case 'consent-wall':
    case 'gone':
    case 'unreadable':
    case 'needs-visit':
      return Math.min(everyMinutes * doubled, longest);
  }
}

/** Is this watch due? A due time further away than any plan can set was written under a clock that has been moved, and counts as due. */
export function isDue(watch: WatchRecord, now: Date): boolean {
  if (watch.state !== 'active') return false;
  const away = Date.parse(watch.dueAt) - now.getTime();
  const furthest = Math.max(watch.everyMinutes, LONGEST_BACK_OFF) * (1 + JITTER) * MINUTE;
  return !(away > 0 && away <= furthest);
}

/** The watches that are due, longest overdue first. */
export function dueWatches(watches: readonly WatchRecord[], now: Date): readonly WatchRecord[] {
  return watches.filter((watch) => isDue(watch, now)).toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
}

/** Retry-After in seconds: a number of seconds or an HTTP date. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.round((at - now.getTime()) / 1000));
}
