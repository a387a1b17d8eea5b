/** Keeps the newest reading of a tab as a snapshot: shop, page, snapshot, raw page and changes in one transaction, or nothing. */
import { Failure } from '../model/failure.ts';
import { valueOf } from '../model/snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChangeRecord, ReadingRecord, SnapshotRecord, WatchRecord } from '../model/records.ts';
import { pageKey } from '../text/url.ts';
import { addChanges, changesSince } from './changes.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import type { Difference } from '../model/check.ts';
import { readSettings } from './settings.ts';
import { baselineOf } from './watches.ts';

/** Days of changes by which a value that comes straight back is recognised. */
const REMEMBERED_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

export interface Saved {
  readonly snapshotId: string;
  readonly newShop: boolean;
  readonly changes: number;
}

/** What a merchant's visit means for a watch of that page; decided by the watch room, written here. */
export type Revisit = (
  watch: WatchRecord,
  seen: {
    readonly before: SnapshotRecord | undefined;
    readonly baseline: SnapshotRecord | undefined;
    readonly recent: readonly ChangeRecord[];
  },
  after: SnapshotRecord,
) => {
  readonly watch: WatchRecord;
  readonly differences: readonly Difference[];
  readonly outcome: 'same' | 'changed' | 'to-confirm' | undefined;
};

/** Saves the reading; saving the same reading again gives the same snapshot. */
export async function saveReading(
  database: Database,
  wish: { readonly tabId: number; readonly readingId: string },
  revisit: Revisit,
): Promise<Saved> {
  const { shops, pages, snapshots, rawPages, watches, checks, changes, readings, settings, dismissals } = database;
  return guarded(() =>
    database.transaction(
      'rw',
      [shops, pages, snapshots, rawPages, watches, checks, changes, readings, settings, dismissals],
      async () => {
        const reading = await readings.get(wish.tabId);
        const snapshot = readable(reading, wish.readingId);
        if (reading?.savedSnapshotId) return { snapshotId: reading.savedSnapshotId, newShop: false, changes: 0 };
        const newShop = await ensureShop(database, snapshot);
        const before = await newestOfTab(database, pageKey(snapshot.url));
        const keepRaw = (await readSettings(database)).keepRawPages;
        const raw = keepRaw && reading?.gzip ? { gzip: reading.gzip, size: reading.size ?? 0 } : undefined;
        const record = await keepSnapshot(database, snapshot, { title: reading?.title ?? '', raw });
        const found = await tellWatches(database, before, record, revisit);
        await readings.update(wish.tabId, { savedSnapshotId: record.id });
        return { snapshotId: record.id, newShop, changes: found };
      },
    ),
  );
}

function readable(reading: ReadingRecord | undefined, readingId: string): Snapshot {
  // The wish may name the reading that was on screen when the same page began to be read again: what was finished last is kept.
  const meant = reading?.id === readingId || (reading?.replaces !== undefined && reading.replaces === readingId);
  if (!meant || reading?.state !== 'read' || !reading.snapshot) {
    throw new Failure('nothing-to-save', reading ? `reading ${reading.state}` : 'no reading');
  }
  return reading.snapshot;
}

/** Adds the shop of a snapshot if it is new; part of the caller's transaction. True when it was new. */
export async function ensureShop(database: Database, snapshot: Snapshot): Promise<boolean> {
  if (await database.shops.get(snapshot.shop)) return false;
  await database.shops.add({
    id: snapshot.shop,
    name: (valueOf(snapshot, 'shop.name') ?? snapshot.shop).slice(0, 200),
    role: 'competitor',
    tags: [],
    notes: '',
    addedAt: snapshot.takenAt,
  });
  return true;
}

async function newestOfTab(database: Database, key: string): Promise<SnapshotRecord | undefined> {
  const id = (await database.pages.get(key))?.latest?.tab;
  return id === undefined ? undefined : database.snapshots.get(id);
}

async function tellWatches(
  database: Database,
  before: SnapshotRecord | undefined,
  after: SnapshotRecord,
  revisit: Revisit,
): Promise<number> {
  let found = 0;
  const since = new Date(Date.parse(after.takenAt) - REMEMBERED_DAYS * DAY).toISOString();
  const recent = await changesSince(database, after.pageKey, since);
  for (const watch of await database.watches.where('pageKey').equals(after.pageKey).toArray()) {
    const baseline = await baselineOf(database, watch);
    // A visit that was not believed is not what the next one is held against.
    const kept = watch.visitBaselineId === undefined ? undefined : await database.snapshots.get(watch.visitBaselineId);
    const measure = kept ?? before;
    const { watch: next, differences, outcome } = revisit(watch, { before: measure, baseline, recent }, after);
    if (measure) found += await addChanges(database, measure, after, differences, watch.id);
    await database.watches.put(next);
    if (outcome) {
      const check = { id: crypto.randomUUID(), watchId: watch.id, at: after.takenAt, outcome, detail: 'visit' };
      await database.checks.add({ ...check, snapshotId: after.id });
    }
  }
  return found;
}
