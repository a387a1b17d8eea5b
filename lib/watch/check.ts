/** One check of one watched page: ask for the right and the rules, fetch, judge, and write the result whole. */
import type { Capture } from '../model/capture.ts';
import type { CheckResult } from '../model/check.ts';
import type { SnapshotRecord, WatchRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { FLIP_DAYS } from './doubt.ts';
import type { Fetched } from './fetched.ts';
import { judge } from './outcome.ts';
import type { Judgement, Memory } from './outcome.ts';
import { politeFetcher } from './polite-fetch.ts';
import type { WatchPorts } from './ports.ts';
import { failure, recheck } from './recheck.ts';
import { askRobots, RobotsUnavailable } from './robots.ts';
import { nextDue, retryAfterSeconds } from './schedule.ts';

/** Longer than any check can take; a lease that has run out belongs to a worker that was stopped. */
export const LEASE_MINUTES = 3;

export interface Checked {
  /** False when another had the lease, or it was lost on the way: nothing was written then. */
  readonly written: boolean;
  /** Seconds that the shop wants between two requests. */
  readonly delaySeconds: number;
}

const NOT_CHECKED: Checked = { written: false, delaySeconds: 0 };

/** Checks one watch. Throws only when cancelled or when the database fails; then the lease is given back first. */
export async function checkWatch(ports: WatchPorts, id: string, signal: AbortSignal): Promise<Checked> {
  const watch = await ports.store.lease(id, ports.now(), LEASE_MINUTES);
  if (!watch) return NOT_CHECKED;
  try {
    const before = await ports.store.baseline(watch);
    const { fetched, delaySeconds } = await fetchPage(ports, watch, before, signal);
    const result = await resultOf(ports, watch, before, fetched);
    const changes = await ports.store.finish(watch, result);
    if (changes !== undefined) await ports.written(changes);
    return { written: changes !== undefined, delaySeconds };
  } catch (thrown) {
    await ports.store.release(id);
    throw thrown;
  }
}

interface Fetching {
  readonly fetched: Fetched | 'no-right';
  readonly delaySeconds: number;
}

async function fetchPage(
  ports: WatchPorts,
  watch: WatchRecord,
  before: SnapshotRecord | undefined,
  signal: AbortSignal,
): Promise<Fetching> {
  if (!(await ports.mayFetch(watch.url))) return { fetched: 'no-right', delaySeconds: 0 };
  const polite = politeFetcher({
    fetch: ports.fetch,
    now: ports.now,
    log: (request) => ports.store.log(request),
    signal,
  });
  try {
    const { allowed, delaySeconds } = await askRobots(watch.url, polite, ports.robots, ports.now());
    if (!allowed) return { fetched: { kind: 'forbidden-by-robots' }, delaySeconds: 0 };
    // "Not modified" means "as in the last trusted fetched reading", so there must be one.
    const fetched =
      watch.readBy === 'tab' && ports.openTab
        ? await ports.openTab(watch.url, signal)
        : await recheck(watch, before?.via === 'fetch', polite, ports.now(), signal);
    return { fetched, delaySeconds };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    if (thrown instanceof RobotsUnavailable) {
      return { fetched: { kind: 'failed', reason: 'network', detail: thrown.message }, delaySeconds: 0 };
    }
    return { fetched: failure(thrown), delaySeconds: 0 };
  }
}

async function resultOf(
  ports: WatchPorts,
  watch: WatchRecord,
  before: SnapshotRecord | undefined,
  fetched: Fetched | 'no-right',
): Promise<CheckResult> {
  const now = ports.now();
  const at = now.toISOString();
  const { etag, lastModified } = watch;
  if (fetched === 'no-right') {
    const next = {
      dueAt: watch.dueAt,
      failures: watch.failures,
      state: 'paused',
      pausedBecause: 'right-revoked',
      etag,
      lastModified,
      pending: watch.pending,
    } as const;
    return { at, outcome: 'paused', detail: 'right-revoked', differences: [], next };
  }
  const judgement = judged(
    await ports.readerFor(watch.url),
    watch,
    before,
    fetched,
    await memoryOf(ports, watch, before),
  );
  const { outcome, detail, trusted, differences, pending } = judgement;
  const good = outcome === 'same' || outcome === 'changed';
  const failures = good ? 0 : watch.failures + 1;
  const page = fetched.kind === 'page' ? fetched : undefined;
  const wait = retryAfterSeconds(page?.capture.headers?.['retry-after'], now);
  const dueAt = nextDue(
    { everyMinutes: watch.everyMinutes, outcome, failures, retryAfterSeconds: wait },
    now,
    ports.random(),
  );
  return {
    at,
    outcome,
    detail: detail.slice(0, 300),
    snapshot: trusted,
    raw: trusted && page ? await ports.rawPage(page.capture) : undefined,
    differences,
    next: {
      dueAt,
      failures,
      state: watch.state,
      pausedBecause: undefined,
      // Validators belong to the reading that was believed last.
      etag: trusted ? page?.etag : etag,
      lastModified: trusted ? page?.lastModified : lastModified,
      pending,
    },
  };
}

async function memoryOf(ports: WatchPorts, watch: WatchRecord, before: SnapshotRecord | undefined): Promise<Memory> {
  const since = new Date(ports.now().getTime() - FLIP_DAYS * 24 * 60 * 60_000).toISOString();
  return {
    pending: watch.pending,
    recent: await ports.store.changesSince(watch, since),
    subjects: watch.subjects,
    own: before?.rows === undefined ? undefined : await ports.ownPlaces(),
  };
}

/** A page on which the analysis itself breaks is a page that cannot be read, not a reason to stop the run. */
function judged(
  analyse: (capture: Capture) => Snapshot,
  watch: WatchRecord,
  before: SnapshotRecord | undefined,
  fetched: Fetched,
  memory: Memory,
): Judgement {
  try {
    return judge(watch.url, before, fetched, analyse, memory);
  } catch (thrown) {
    return { outcome: 'unreadable', detail: `analysis failed: ${String(thrown)}`, differences: [] };
  }
}
