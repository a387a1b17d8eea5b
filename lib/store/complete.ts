/** Keeps pages that were read to complete a shop's profile, and how far such a run has come. */
import type { RawPage } from '../model/check.ts';
import type { SnapshotRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Database, ProgressRecord } from './database.ts';
import { guarded } from './errors.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { ensureShop } from './save-reading.ts';

/** Row of the progress table of the run for one shop. */
export function completingRow(shop: string): string {
  return `complete ${shop}`;
}

/** The newest readings of each page of a shop, by every way of reading. */
export async function newestReadings(database: Database, shop: string): Promise<readonly SnapshotRecord[]> {
  const rows = await database.pages.where('shop').equals(shop).toArray();
  const found = await database.snapshots.bulkGet(rows.flatMap((page) => Object.values(page.latest ?? {})));
  return found.filter((snapshot) => snapshot !== undefined);
}

/** Keeps one reading whole and answers how many found facts no page of the shop had before. */
export async function keepFetched(database: Database, snapshot: Snapshot, raw: RawPage | undefined): Promise<number> {
  const { shops, pages, snapshots, rawPages } = database;
  return guarded(() =>
    database.transaction('rw', [shops, pages, snapshots, rawPages], async () => {
      await ensureShop(database, snapshot);
      const known = new Set<string>();
      for (const newest of await newestReadings(database, snapshot.shop)) {
        for (const fact of newest.facts) if (fact.state !== 'unknown') known.add(nameOf(fact));
      }
      await keepSnapshot(database, snapshot, { title: snapshot.title ?? '', raw });
      return snapshot.facts.filter((fact) => fact.state !== 'unknown' && !known.has(nameOf(fact))).length;
    }),
  );
}

function nameOf(fact: Snapshot['facts'][number]): string {
  return `${fact.key} ${fact.item ?? ''}`;
}

/** Notes how far the run for a shop has come; undefined when it is over. */
export async function setCompleting(
  database: Database,
  shop: string,
  progress: ProgressRecord | undefined,
): Promise<void> {
  const row = completingRow(shop);
  await (progress ? database.progress.put(progress, row) : database.progress.delete(row));
}
