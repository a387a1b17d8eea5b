/** When the untold changes are told: at once, in the one digest of the day, or not now. Pure; the day is the merchant's own. */
import type { ChangeGroup } from '../compare/change-groups.ts';
import { IMPORTANCES } from '../model/watching.ts';
import type { AlertTimes } from '../model/watching.ts';

export type Speech =
  | { readonly kind: 'silent' }
  | { readonly kind: 'each'; readonly groups: readonly ChangeGroup[] }
  | { readonly kind: 'digest'; readonly groups: readonly ChangeGroup[] };

const SILENT: Speech = { kind: 'silent' };

/** A digest dated further ahead than a day was written under a clock that has been set back. */
const DAY = 24 * 60 * 60_000;

/** More than this at once is a digest, whatever was chosen: nobody reads twenty notifications. */
const MOST_AT_ONCE = 3;

/** What to say now of the entries that nobody has seen and no notification has told. */
export function speechOf(
  groups: readonly ChangeGroup[],
  times: AlertTimes,
  now: Date,
  lastDigestAt: string | undefined,
): Speech {
  if (times.mode === 'off' || isQuiet(times, now)) return SILENT;
  const worth = groups.filter((group) => isWorth(group, times));
  if (worth.length === 0) return SILENT;
  if (times.mode === 'each') return { kind: worth.length > MOST_AT_ONCE ? 'digest' : 'each', groups: worth };
  return isDigestDue(times, now, lastDigestAt) ? { kind: 'digest', groups: worth } : SILENT;
}

/** Does an entry of the feed deserve the badge and an alert? */
export function isWorth({ alerts, importance }: ChangeGroup, { from }: Pick<AlertTimes, 'from'>): boolean {
  return alerts && IMPORTANCES.indexOf(importance) <= IMPORTANCES.indexOf(from);
}

function minuteOf(now: Date): number {
  return now.getHours() * 60 + now.getMinutes();
}

/** Quiet hours may span midnight; equal ends mean none. */
export function isQuiet({ quietFrom, quietTo }: AlertTimes, now: Date): boolean {
  const minute = minuteOf(now);
  return quietFrom <= quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo;
}

function isDigestDue({ digestAt }: AlertTimes, now: Date, lastDigestAt: string | undefined): boolean {
  if (minuteOf(now) < digestAt) return false;
  if (lastDigestAt === undefined) return true;
  const last = new Date(lastDigestAt);
  const ahead = last.getTime() - now.getTime();
  if (ahead > 0) return ahead > DAY;
  return last.toDateString() !== now.toDateString();
}
