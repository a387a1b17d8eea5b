/** What the watch needs of the rest of the house; the browser gives it one way, the tests another. */
import type { OwnPlaces } from '../compare/diff-rows.ts';
import type { Capture } from '../model/capture.ts';
import type { CheckResult, RawPage } from '../model/check.ts';
import type { ChangeRecord, RequestRecord, SnapshotRecord, WatchRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Fetched } from './fetched.ts';
import type { RobotsShelf } from './robots.ts';

export interface WatchStore {
  all(): Promise<readonly WatchRecord[]>;
  lease(id: string, now: Date, minutes: number): Promise<WatchRecord | undefined>;
  release(id: string): Promise<void>;
  setDue(times: readonly Pick<WatchRecord, 'id' | 'dueAt'>[]): Promise<void>;
  baseline(watch: WatchRecord): Promise<SnapshotRecord | undefined>;
  /** Changes of the page since an instant (ISO), so that a value that comes straight back is doubted. */
  changesSince(watch: WatchRecord, since: string): Promise<readonly ChangeRecord[]>;
  /** Undefined when the lease was lost: then nothing was written. */
  finish(watch: WatchRecord, result: CheckResult): Promise<number | undefined>;
  progress(progress: { readonly done: number; readonly total: number } | undefined): Promise<void>;
  log(request: Omit<RequestRecord, 'id'>): Promise<void>;
}

export interface WatchPorts {
  readonly store: WatchStore;
  readonly robots: RobotsShelf;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** In [0, 1). */
  readonly random: () => number;
  /** Waits, or ends early when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly mayFetch: (url: string) => Promise<boolean>;
  /** The reader of one shop's pages, with what the merchant taught it. */
  readonly readerFor: (url: string) => Promise<(capture: Capture) => Snapshot>;
  /** Reads a page in a background tab, where the merchant chose so; throws only when cancelled. */
  readonly openTab?: (url: string, signal: AbortSignal) => Promise<Fetched>;
  /** How many pages may still be re-read today by the schedule. */
  readonly roomToday: () => Promise<number>;
  /** Tells the merchant's own rows of a list. */
  readonly ownPlaces: () => Promise<OwnPlaces>;
  /** The page as it may be kept, or undefined when pages are not kept. */
  readonly rawPage: (capture: Capture) => Promise<RawPage | undefined>;
  /** Told after each check that was written. */
  readonly written: (newChanges: number) => Promise<void>;
}
