/** Pages of lists that the merchant leafed through without saving them, kept for a while so that they can be counted together. */
import type { Snapshot } from '../model/snapshot.ts';
import { pageKey } from '../text/url.ts';
import type { Database, SeenList } from './database.ts';

/** Pages kept at most, and how long. */
const MOST = 80;
const HOURS = 24;

/** Keeps the rows of a page that holds some; part of the caller's transaction. */
export async function keepSeenList(database: Database, snapshot: Snapshot): Promise<void> {
  if (!snapshot.rows || snapshot.rows.length === 0) return;
  const seen: SeenList = {
    key: pageKey(snapshot.url),
    ...snapshot,
    // Of the facts only those that tell which page of the list it is.
    facts: snapshot.facts.filter(({ key }) => key.startsWith('listing.')),
  };
  await database.seenLists.put(seen);
  const oldest = new Date(Date.parse(snapshot.takenAt) - HOURS * 3_600_000).toISOString();
  await database.seenLists.where('takenAt').below(oldest).delete();
  const keys = await database.seenLists.orderBy('takenAt').primaryKeys();
  await database.seenLists.bulkDelete(keys.slice(0, -MOST));
}

/** The lists seen lately, oldest first. */
export async function allSeenLists(database: Database): Promise<readonly Snapshot[]> {
  return database.seenLists.orderBy('takenAt').toArray();
}
