/** Keeps one snapshot with its page and raw page; meant to run inside a caller's transaction, so that all of it lands or none. */
import type { Collection, Table } from 'dexie';
import { pageKey } from '../text/url.ts';
import type { RawPage } from '../model/check.ts';
import type { PageRecord, SnapshotRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Database } from './database.ts';

/** Raw pages kept of each page. */
const RAW_PAGES_KEPT = 2;

/** Adds the snapshot, moves the page's pointers on, and drops raw pages beyond the last two. */
export async function keepSnapshot(
  database: Database,
  snapshot: Snapshot,
  options: { readonly title: string; readonly raw?: RawPage | undefined; readonly key?: string | undefined },
): Promise<SnapshotRecord> {
  const record: SnapshotRecord = {
    ...snapshot,
    id: crypto.randomUUID(),
    pageKey: options.key ?? pageKey(snapshot.url),
  };
  await database.snapshots.add(record);
  await database.pages.put(movedOn(await database.pages.get(record.pageKey), record, options.title));
  if (options.raw) await keepRawPage(database, record, options.raw);
  return record;
}

function movedOn(page: PageRecord | undefined, snapshot: SnapshotRecord, title: string): PageRecord {
  return {
    key: snapshot.pageKey,
    shop: snapshot.shop,
    url: page?.url ?? snapshot.url,
    title: title || (page?.title ?? ''),
    pageKind: snapshot.pageKind,
    firstSeenAt: page?.firstSeenAt ?? snapshot.takenAt,
    lastSeenAt: snapshot.takenAt,
    latest: { ...page?.latest, [snapshot.via]: snapshot.id },
  };
}

async function keepRawPage(database: Database, snapshot: SnapshotRecord, raw: RawPage): Promise<void> {
  const { id: snapshotId, pageKey: key, takenAt } = snapshot;
  await database.rawPages.put({ snapshotId, pageKey: key, takenAt, gzip: raw.gzip, size: raw.size });
  const stored = await rangeOfPage(database.rawPages, key).primaryKeys();
  await database.rawPages.bulkDelete(stored.slice(0, -RAW_PAGES_KEPT));
}

/** All rows of one page in a table indexed by [pageKey+takenAt], oldest first. */
export function rangeOfPage<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  key: string,
): Collection<Row, Key, Insert> {
  return table.where('[pageKey+takenAt]').between([key, ''], [key, '\uffff']);
}
