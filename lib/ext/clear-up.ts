/** Clearing up, once a day: old log lines, old rules for programs, and old readings where the merchant wants them thinned out. */
import type { Database } from '../store/database.ts';
import { readMark, setMark } from '../store/marks.ts';
import { prune } from '../store/prune.ts';
import { dropOldRequests } from '../store/requests.ts';
import { readSettings } from '../store/settings.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Clears up if a day has gone by since the last time, by whichever clock. */
export async function clearUp(database: Database, now: Date): Promise<void> {
  const last = await readMark(database, 'pruned');
  if (last && Math.abs(now.getTime() - Date.parse(last.at)) < DAY) return;
  await dropOldRequests(database, now);
  const { keepDays } = await readSettings(database);
  if (keepDays > 0) await prune(database, new Date(now.getTime() - keepDays * DAY).toISOString());
  await setMark(database, 'pruned', now.toISOString());
}
