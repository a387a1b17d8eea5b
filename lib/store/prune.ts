/** Thins out old readings: of each page the first, the last, what is compared with, and every reading of a change stay. */
import type { Database } from './database.ts';
import { rangeOfPage } from './keep-snapshot.ts';

/** Removes readings taken before an instant (ISO) that prove nothing any more; answers how many. */
export async function prune(database: Database, before: string): Promise<number> {
  const { pages, snapshots, rawPages, changes, watches, checks } = database;
  return database.transaction('rw', [pages, snapshots, rawPages, changes, watches, checks], async () => {
    const needed = new Set(
      (await watches.toArray()).flatMap((watch) => [watch.baselineSnapshotId, watch.visitBaselineId]),
    );
    let removed = 0;
    for (const page of await pages.toArray()) {
      const told = await changes.where('[pageKey+at]').between([page.key, ''], [page.key, '\uffff']).toArray();
      const proofs = new Set(told.flatMap(({ at, beforeAt }) => [at, beforeAt]));
      const latest = new Set(Object.values(page.latest ?? {}));
      const all = await rangeOfPage(snapshots, page.key).toArray();
      const old = all.filter(
        ({ id, takenAt }, place) =>
          takenAt < before &&
          place > 0 &&
          place < all.length - 1 &&
          !proofs.has(takenAt) &&
          !latest.has(id) &&
          !needed.has(id),
      );
      const ids = old.map(({ id }) => id);
      await snapshots.bulkDelete(ids);
      await rawPages.bulkDelete(ids);
      removed += ids.length;
    }
    await dropOldChecks(database, before);
    return removed;
  });
}

/** Of the checks, those that found something stay. */
async function dropOldChecks({ checks }: Database, before: string): Promise<void> {
  await checks
    .where('at')
    .below(before)
    .filter(({ outcome }) => outcome !== 'changed')
    .delete();
}
