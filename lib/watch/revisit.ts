/** What a merchant's own visit of a watched page means: a trusted reading to compare with the visit before, and a fresh chance for fetching. */
import type { CheckOutcome, SnapshotRecord, WatchRecord } from '../model/records.ts';
import type { ChangeDraft } from '../compare/diff.ts';
import type { OwnPlaces } from '../compare/diff-rows.ts';
import { doubtful } from './doubt.ts';
import type { KnownChange } from './doubt.ts';
import { watchedDifferences } from './differences.ts';
import { missingKeyFacts } from './trust.ts';

/** Endings after which fetched readings are no longer what they were; a refusal or a lost connection says nothing about the page. */
const NO_LONGER_READABLE: ReadonlySet<CheckOutcome> = new Set(['unreadable', 'needs-visit', 'gone']);

export interface Revisited {
  readonly watch: WatchRecord;
  readonly differences: readonly ChangeDraft[];
  readonly outcome: 'same' | 'changed' | 'to-confirm' | undefined;
}

export interface SeenBefore {
  /** The newest visit that was believed. */
  readonly before: SnapshotRecord | undefined;
  readonly baseline: SnapshotRecord | undefined;
  /** Changes of the last weeks. */
  readonly recent?: readonly KnownChange[];
  /** The merchant's own rows of a list. */
  readonly own?: OwnPlaces | undefined;
}

/** A visit is compared with the visit before, never with a fetched reading. */
export function revisit(
  watch: WatchRecord,
  { before, baseline, recent = [], own }: SeenBefore,
  after: SnapshotRecord,
): Revisited {
  const believed = before === undefined || missingKeyFacts(before, after).length === 0;
  if (!believed) return { watch, differences: [], outcome: undefined };
  const differences = before ? watchedDifferences(before, after, watch, own) : [];
  const said = doubtful(differences, recent);
  if (before && said !== '' && said !== watch.pending?.said) return doubted(watch, before, after, said);
  const outcome = differences.length > 0 ? 'changed' : 'same';
  const trusted = baseline?.via === 'fetch' && !NO_LONGER_READABLE.has(watch.lastOutcome ?? 'same');
  return {
    differences,
    outcome,
    watch: {
      ...watch,
      // Fetched readings go on being compared among themselves; where fetching failed, it is tried again against this visit.
      baselineSnapshotId: trusted ? watch.baselineSnapshotId : after.id,
      visitBaselineId: undefined,
      pending: said === '' && watch.pending?.via !== after.via ? watch.pending : undefined,
      failures: 0,
      dueAt: nextAfterVisit(watch, after.takenAt, trusted),
      lastCheckAt: after.takenAt,
      lastGoodAt: after.takenAt,
      lastOutcome: outcome,
      lastDetail: 'visit',
    },
  };
}

/** A visit gives a page that could not be fetched its next chance at once; for one that is read in a tab it was the reading. */
function nextAfterVisit({ state, readBy, dueAt, everyMinutes }: WatchRecord, at: string, trusted: boolean): string {
  if (state !== 'active') return dueAt;
  if (readBy === 'tab') return new Date(Date.parse(at) + everyMinutes * 60_000).toISOString();
  return trusted ? dueAt : at;
}

/** The visit is kept, but what came before it stays the measure, and the page is read again soon. */
function doubted(watch: WatchRecord, before: SnapshotRecord, after: SnapshotRecord, said: string): Revisited {
  return {
    differences: [],
    outcome: 'to-confirm',
    watch: {
      ...watch,
      visitBaselineId: before.id,
      pending: { said, at: after.takenAt, via: after.via },
      dueAt: watch.state === 'active' ? after.takenAt : watch.dueAt,
      lastCheckAt: after.takenAt,
      lastOutcome: 'to-confirm',
      lastDetail: 'visit',
    },
  };
}
