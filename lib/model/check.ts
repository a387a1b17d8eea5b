/** What a finished check of a watched page hands to the database; shared by the room that decides it and the one that writes it. */
import type { ChangeRecord, CheckOutcome, WatchRecord } from './records.ts';
import type { Snapshot } from './snapshot.ts';

/** A difference between two snapshots of one page, before the database gives it an identity. */
export type Difference = Pick<ChangeRecord, 'key' | 'item' | 'kind' | 'before' | 'after'>;

/** A redacted page, gzipped, with its size before compression. */
export interface RawPage {
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly size: number;
}

export interface CheckResult {
  readonly at: string;
  readonly outcome: CheckOutcome;
  readonly detail: string;
  /** A trusted reading only: it becomes what the next one is compared with. */
  readonly snapshot?: Snapshot | undefined;
  readonly raw?: RawPage | undefined;
  readonly differences: readonly Difference[];
  readonly next: Pick<
    WatchRecord,
    'dueAt' | 'failures' | 'state' | 'pausedBecause' | 'etag' | 'lastModified' | 'pending'
  >;
}

/** Detail of the check whose fetched reading was the first to equal the merchant's visit. */
export const FIRST_FETCHED = 'first-fetched-reading';
