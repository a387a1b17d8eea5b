/** The log of every request that Vigie itself made, and the robots.txt files it keeps for a day. */
import type { RequestRecord } from '../model/records.ts';
import type { Database, RobotsRecord } from './database.ts';

/** Days that the request log goes back. */
const LOG_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** Notes one request. */
export async function logRequest(database: Database, request: Omit<RequestRecord, 'id'>): Promise<void> {
  await database.requests.add({ ...request, id: crypto.randomUUID() });
}

/** Drops log rows and robots files that are too old to matter. */
export async function dropOldRequests(database: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - LOG_DAYS * DAY).toISOString();
  await database.requests.where('at').below(oldest).delete();
  const stale = new Date(now.getTime() - 2 * DAY).toISOString();
  await database.robots.filter((robots) => robots.at < stale).delete();
}

/** The kept robots.txt of an origin. */
export async function keptRobots(database: Database, origin: string): Promise<RobotsRecord | undefined> {
  return database.robots.get(origin);
}

/** Keeps the robots.txt of an origin. */
export async function keepRobots(database: Database, robots: RobotsRecord): Promise<void> {
  await database.robots.put(robots);
}

/** Requests shown at once; older ones stay in the log. */
const SHOWN = 500;

/** The newest requests, with the number and bytes of all. */
export async function newestRequests(
  database: Database,
): Promise<{ readonly rows: RequestRecord[]; readonly total: number; readonly bytes: number }> {
  let [total, bytes] = [0, 0];
  const rows: RequestRecord[] = [];
  await database.requests
    .orderBy('at')
    .reverse()
    .each((request) => {
      total += 1;
      bytes += request.bytes ?? 0;
      if (rows.length < SHOWN) rows.push(request);
    });
  return { rows, total, bytes };
}
