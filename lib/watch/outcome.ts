/** How a check ended: exactly one outcome, from what was fetched and the reading it must equal. A reading is believed before it is compared. */
import { FIRST_FETCHED } from '../model/check.ts';
import type { Capture } from '../model/capture.ts';
import type { CheckOutcome, PendingRecord, WatchRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChangeDraft } from '../compare/diff.ts';
import type { OwnPlaces } from '../compare/diff-rows.ts';
import { pageKey } from '../text/url.ts';
import { doubtful } from './doubt.ts';
import type { KnownChange } from './doubt.ts';
import { watchedDifferences } from './differences.ts';
import { explain } from './explain.ts';
import type { Fetched, FetchFailure } from './fetched.ts';
import { disagreeingKeyFacts, isOtherProduct, missingKeyFacts } from './trust.ts';

export interface Judgement {
  readonly outcome: CheckOutcome;
  readonly detail: string;
  /** The reading, when it can be believed; only then may it be kept and compared with. */
  readonly trusted?: Snapshot | undefined;
  readonly differences: readonly ChangeDraft[];
  /** What a second reading has to say before it is believed. */
  readonly pending?: PendingRecord | undefined;
}

/** What is remembered of a page beside its last trusted reading. */
export interface Memory {
  readonly pending?: PendingRecord | undefined;
  /** Changes of the last weeks. */
  readonly recent: readonly KnownChange[];
  /** What the merchant follows; missing: everything. */
  readonly subjects?: WatchRecord['subjects'];
  /** The merchant's own rows of a list. */
  readonly own?: OwnPlaces | undefined;
}

const NOTHING_REMEMBERED: Memory = { recent: [] };

/** Statuses with which a server says no to this reader, not to the page. */
const REFUSED: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 418, 423, 425, 428, 429, 451]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Judges one check. `after` is the analysis of the fetched page, asked for only when the page is worth reading. */
export function judge(
  requested: string,
  before: Snapshot | undefined,
  fetched: Fetched,
  analyse: (capture: Capture) => Snapshot,
  memory: Memory = NOTHING_REMEMBERED,
): Judgement {
  const judgement = judgeReading(requested, before, fetched, analyse, memory);
  return { ...judgement, pending: judgement.pending ?? stillPending(judgement, fetched, memory.pending) };
}

/** A reading that says nothing about the page, or nothing about what a tab shows, does not end a doubt; one that agrees does. */
function stillPending(
  { outcome, trusted }: Judgement,
  fetched: Fetched,
  pending: PendingRecord | undefined,
): PendingRecord | undefined {
  const via = trusted?.via ?? (fetched.kind === 'not-modified' ? 'fetch' : undefined);
  return outcome === 'changed' || via === pending?.via ? undefined : pending;
}

function judgeReading(
  requested: string,
  before: Snapshot | undefined,
  fetched: Fetched,
  analyse: (capture: Capture) => Snapshot,
  memory: Memory,
): Judgement {
  if (fetched.kind === 'forbidden-by-robots') return untrusted('forbidden-by-robots', 'robots.txt');
  if (fetched.kind === 'failed') return untrusted(...failed(fetched.reason), fetched.detail);
  if (before === undefined) return untrusted('needs-visit', 'never visited');
  if (fetched.kind === 'not-modified') return { outcome: 'same', detail: 'not modified', differences: [] };
  const { capture } = fetched;
  const bad = capture.status === undefined ? undefined : refused(capture.status, capture, requested);
  if (bad) return bad;
  const after = analyse(capture);
  const missing = after.pageKind === 'blocked' ? ['page'] : missingKeyFacts(before, after);
  if (missing.length > 0) {
    const reason = explain(capture, requested);
    if (reason) return untrusted(reason.outcome, reason.detail);
    // A reading that never gave these facts needs the browser; one that once did has been rebuilt.
    return untrusted(before.via === after.via ? 'unreadable' : 'needs-visit', `not found: ${missing.join(', ')}`);
  }
  if (isOtherProduct(before, after)) {
    const reason = explain(capture, requested);
    if (reason?.outcome === 'gone' || pageKey(capture.url) !== pageKey(requested))
      return untrusted('gone', 'another product');
  }
  return before.via === after.via ? compared(before, after, memory) : firstFetched(before, after);
}

/** The first fetched reading is believed only when it says what the visit saw: a page can show a visitor other prices than a stranger. */
function firstFetched(before: Snapshot, after: Snapshot): Judgement {
  const differing = disagreeingKeyFacts(before, after);
  if (differing.length > 0) return untrusted('needs-visit', `differs from the visit: ${differing.join(', ')}`);
  return { outcome: 'same', detail: FIRST_FETCHED, trusted: after, differences: [] };
}

function compared(before: Snapshot, after: Snapshot, memory: Memory): Judgement {
  const differences = watchedDifferences(before, after, { subjects: memory.subjects }, memory.own);
  if (differences.length === 0) return { outcome: 'same', detail: '', trusted: after, differences };
  const detail = [...new Set(differences.map(({ key }) => key))].slice(0, 6).join(', ');
  const said = doubtful(differences, memory.recent);
  if (said !== '' && said !== memory.pending?.said) {
    return { ...untrusted('to-confirm', detail), pending: { said, at: after.takenAt, via: after.via } };
  }
  return { outcome: 'changed', detail, trusted: after, differences };
}

/** What a status of 400 and above means; undefined below. */
export function refused(status: number, capture: Capture, requested: string): Judgement | undefined {
  if (status < 400) return undefined;
  if (GONE.has(status)) return untrusted('gone', `HTTP ${status}`);
  if (REFUSED.has(status)) return untrusted('blocked', `HTTP ${status}`);
  // A failing server may still be a challenge; asked without the status, which alone would say "refused".
  const reason = explain({ ...capture, status: undefined }, requested);
  if (reason && /^(?:challenge|waiting) /.test(reason.detail)) {
    return untrusted(reason.outcome, `HTTP ${status} ${reason.detail}`);
  }
  return untrusted('unreachable', reason?.detail === 'maintenance' ? `HTTP ${status} maintenance` : `HTTP ${status}`);
}

function failed(reason: FetchFailure): [CheckOutcome, string] {
  if (reason === 'not-html') return ['unreadable', 'not a web page'];
  return [reason === 'sent-away' ? 'needs-visit' : 'unreachable', reason];
}

function untrusted(outcome: CheckOutcome, detail: string, words = ''): Judgement {
  return { outcome, detail: words === '' ? detail : `${detail}: ${words}`, differences: [] };
}
