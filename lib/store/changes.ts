/** Writes changes, never the same one twice, and keeps count of those the merchant has not seen. */
import { dismissalOf } from '../model/dismissal.ts';
import type { ChangeRecord, SnapshotRecord } from '../model/records.ts';
import type { Fact } from '../model/evidence.ts';
import type { Database } from './database.ts';
import type { Difference } from '../model/check.ts';

/**
 * Adds the differences between two snapshots as unseen changes. A visit and a fetched reading can both meet the same change;
 * the second one is recognised by its new value and left out, and so is what the merchant called wrong on this shop. Meant to run inside the
 * caller's transaction.
 */
export async function addChanges(
  database: Database,
  before: SnapshotRecord,
  after: SnapshotRecord,
  differences: readonly Difference[],
  watchId: string | undefined,
): Promise<number> {
  if (differences.length === 0) return 0;
  const known = await changesSince(database, after.pageKey, before.takenAt);
  const dismissals = await database.dismissals.where('shop').equals(after.shop).toArray();
  const isWrong = (fact: Fact | undefined): boolean =>
    fact !== undefined && dismissalOf(fact, dismissals) !== undefined;
  const fresh = differences.filter((difference) => {
    if (isWrong(difference.after ?? difference.before)) return false;
    const newest = known.findLast((change) => change.key === difference.key && change.item === difference.item);
    return newest === undefined || !tellsTheSame(newest, difference);
  });
  await database.changes.bulkAdd(
    fresh.map((difference) => ({
      ...difference,
      id: crypto.randomUUID(),
      shop: after.shop,
      pageKey: after.pageKey,
      url: after.url,
      watchId,
      beforeAt: before.takenAt,
      at: after.takenAt,
      seen: false,
    })),
  );
  return fresh.length;
}

/** Changes of one page since an instant, oldest first. */
export async function changesSince(database: Database, pageKey: string, since: string): Promise<ChangeRecord[]> {
  return database.changes.where('[pageKey+at]').between([pageKey, since], [pageKey, '\uffff']).toArray();
}

function tellsTheSame(change: ChangeRecord, difference: Difference): boolean {
  return change.kind === difference.kind && meaning(change.after) === meaning(difference.after);
}

function meaning(fact: Fact | undefined): string {
  return fact?.state === 'found' ? JSON.stringify(fact.value) : (fact?.state ?? '');
}

/** Marks changes as seen. */
export async function markSeen(database: Database, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', database.changes, () =>
    database.changes.bulkUpdate(ids.map((key) => ({ key, changes: { seen: true } }))),
  );
}
