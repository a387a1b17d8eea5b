/** The newest reading of each tab, kept in the database so that a stopped worker loses nothing. */
import type { AppError, ReadingRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { pageKey } from '../text/url.ts';
import type { Database } from './database.ts';
import { keepSeenList } from './seen-lists.ts';
import type { RawPage } from '../model/check.ts';

/** Do two readings of one page say the same? Decided by the room that compares. */
export type SameReading = (before: Snapshot, after: Snapshot) => boolean;

/**
 * Notes that a tab is being read; the page's address may not be known yet. What was read before of the same page is carried along, so
 * that it stays on screen meanwhile.
 */
export async function startReading(
  database: Database,
  reading: Pick<ReadingRecord, 'tabId' | 'at' | 'url' | 'title' | 'byItself'>,
): Promise<string> {
  const id = crypto.randomUUID();
  await database.transaction('rw', database.readings, async () => {
    const before = await database.readings.get(reading.tabId);
    const again = before?.snapshot !== undefined && keyOf(before.url) === keyOf(reading.url);
    const { snapshot, savedSnapshotId } = again ? before : {};
    await database.readings.put({
      ...reading,
      id,
      state: 'reading',
      ...(again ? { replaces: before.id, snapshot, savedSnapshotId } : {}),
    });
  });
  return id;
}

/** The identity of a page; an address that is none stays as it is. */
function keyOf(address: string): string {
  return URL.canParse(address) ? pageKey(address) : address;
}

/** Puts the snapshot where the reading was started; says false when a newer reading of that tab has taken its place. */
export async function finishReading(
  database: Database,
  reading: {
    readonly tabId: number;
    readonly id: string;
    readonly title: string;
    /** Read in a private window: nothing of it is kept beside the reading itself. */
    readonly secret?: boolean | undefined;
  },
  result: { readonly snapshot: Snapshot; readonly raw: RawPage } | { readonly error: AppError },
  same: SameReading = () => false,
): Promise<boolean> {
  const { readings, snapshots, seenLists } = database;
  return database.transaction('rw', [readings, snapshots, seenLists], async () => {
    const current = await readings.get(reading.tabId);
    if (current?.id !== reading.id) return false;
    const { tabId, id, at, url, replaces, byItself, savedSnapshotId } = current;
    const common = { tabId, id, at, url, replaces, byItself, title: reading.title || current.title };
    if ('error' in result) await readings.put({ ...common, state: 'failed', error: result.error });
    else {
      const { snapshot, raw } = result;
      // A page that was read again by itself and says the same is still the saved one.
      const saved = byItself && savedSnapshotId ? await snapshots.get(savedSnapshotId) : undefined;
      const still = saved && same(saved, snapshot) ? { savedSnapshotId } : {};
      await readings.put({ ...common, ...raw, ...still, state: 'read', url: snapshot.url, snapshot });
      if (!reading.secret) await keepSeenList(database, snapshot);
    }
    return true;
  });
}

/** Readings that a stopped worker left half done are shown as failed; they cannot go on. */
export async function failInterruptedReadings(database: Database): Promise<void> {
  await database.readings
    .filter((reading) => reading.state === 'reading')
    .modify((reading) => {
      Object.assign(reading, { state: 'failed', error: { code: 'background-gone', detail: 'interrupted' } });
      delete (reading as { snapshot?: Snapshot }).snapshot;
    });
}

/** Forgets readings of tabs that are gone: what was not saved is not kept. */
export async function dropReadings(database: Database, openTabs: ReadonlySet<number>): Promise<void> {
  await database.readings.filter((reading) => !openTabs.has(reading.tabId)).delete();
}
