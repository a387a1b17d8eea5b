/** Differences between two trusted readings of one page; what merely was not seen this time is never a change. */
import type { Fact } from '../model/evidence.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A change without the identity that the store gives it. */
export type ChangeDraft = Pick<ChangeRecord, 'key' | 'item' | 'kind' | 'before' | 'after' | 'beforeAt' | 'at'>;

/** All changes from one snapshot to a later one of the same page. */
export function diffSnapshots(before: Snapshot, after: Snapshot): ChangeDraft[] {
  const drafts: ChangeDraft[] = [];
  void before;
  void after;
  return drafts;
}

export type { Fact };
