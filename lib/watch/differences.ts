/** What counts as a difference for one watch: facts and rows of a list, so far as the merchant follows them. */
import { diffSnapshots } from '../compare/diff.ts';
import type { ChangeDraft } from '../compare/diff.ts';
import { diffRows } from '../compare/diff-rows.ts';
import type { OwnPlaces } from '../compare/diff-rows.ts';
import { followed } from '../compare/subjects.ts';
import type { WatchRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';

const NOBODY: OwnPlaces = () => new Set();

/** The differences between two trusted readings that a watch follows. */
export function watchedDifferences(
  before: Snapshot,
  after: Snapshot,
  { subjects }: Pick<WatchRecord, 'subjects'>,
  own: OwnPlaces = NOBODY,
): readonly ChangeDraft[] {
  return followed([...diffSnapshots(before, after), ...diffRows(before, after, own)], subjects);
}
