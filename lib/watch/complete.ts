/** Reads a shop's own pages once, on the merchant's click: politely, one after the other, each kept as soon as it is read. */
import type { Capture } from '../model/capture.ts';
import type { RawPage } from '../model/check.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { PageVisit } from '../model/visit.ts';
import { explainPage } from './explain.ts';
import { refused } from './outcome.ts';
import type { Polite } from './polite-fetch.ts';
import { politeFetcher } from './polite-fetch.ts';
import type { WatchPorts } from './ports.ts';
import { failure, fetchPage } from './recheck.ts';
import { askRobots, RobotsUnavailable } from './robots.ts';

export interface CompletePorts extends Pick<
  WatchPorts,
  'robots' | 'fetch' | 'now' | 'random' | 'sleep' | 'mayFetch' | 'readerFor' | 'rawPage'
> {
  readonly log: WatchPorts['store']['log'];
  /** Keeps a reading and answers how many facts it adds to the shop. */
  readonly keep: (snapshot: Snapshot, raw: RawPage | undefined) => Promise<number>;
  readonly progress: (progress: { readonly done: number; readonly total: number } | undefined) => Promise<void>;
}

/** Pause between two pages of one shop, as a quick visitor would make it. */
const PAUSE_MS = 1_000;
/** A shop that asks for longer pauses than this is left to the merchant's own visit. */
const LONGEST_PAUSE_MS = 15_000;
/** A worker is given five minutes for one event. */
const BUDGET_MS = 4 * 60_000;

/** Visits the pages in order. Throws only what the database throws; a cancelled run answers what was done until then. */
export async function completeProfile(
  ports: CompletePorts,
  urls: readonly string[],
  signal: AbortSignal,
): Promise<readonly PageVisit[]> {
  const polite = politeFetcher({ fetch: ports.fetch, now: ports.now, log: ports.log, signal });
  const started = ports.now().getTime();
  const visits: PageVisit[] = [];
  let pause = 0;
  try {
    for (const url of urls) {
      await ports.progress({ done: visits.length, total: urls.length });
      const over = ports.now().getTime() - started + pause > BUDGET_MS || pause > LONGEST_PAUSE_MS;
      if (!over && pause > 0) await ports.sleep(pause + PAUSE_MS * 0.5 * ports.random(), signal);
      if (over || signal.aborted) {
        visits.push({ url, outcome: 'not-reached', detail: signal.aborted ? 'cancelled' : 'time', added: 0 });
        continue;
      }
      const { visit, delaySeconds } = await visitPage(ports, polite, url, signal);
      visits.push(visit);
      pause = Math.max(PAUSE_MS, delaySeconds * 1_000);
    }
  } finally {
    await ports.progress(undefined);
  }
  return visits;
}

async function visitPage(
  ports: CompletePorts,
  polite: Polite,
  url: string,
  signal: AbortSignal,
): Promise<{ readonly visit: PageVisit; readonly delaySeconds: number }> {
  const ended = (outcome: PageVisit['outcome'], detail: string, delaySeconds = 0) => ({
    visit: { url, outcome, detail, added: 0 },
    delaySeconds,
  });
  if (!(await ports.mayFetch(url))) return ended('no-right', 'no right to this host');
  try {
    const { allowed, delaySeconds } = await askRobots(url, polite, ports.robots, ports.now());
    if (!allowed) return ended('forbidden-by-robots', 'robots.txt', delaySeconds);
    const fetched = await fetchPage({ url, why: 'complete-profile' }, polite, ports.now(), signal);
    if (fetched.kind !== 'page') return ended(...notAPage(fetched), delaySeconds);
    const { capture } = fetched;
    const wall = wallOf(capture, url);
    if (wall) return ended(wall.outcome, wall.detail, delaySeconds);
    const snapshot = (await ports.readerFor(url))(capture);
    const added = await ports.keep(snapshot, await ports.rawPage(capture));
    return { visit: { url, outcome: 'read', detail: '', pageKind: snapshot.pageKind, added }, delaySeconds };
  } catch (thrown) {
    if (signal.aborted) return ended('not-reached', 'cancelled');
    if (thrown instanceof RobotsUnavailable) return ended('unreachable', thrown.message);
    if (!isNetwork(thrown)) throw thrown;
    return ended(...notAPage(failure(thrown)));
  }
}

function isNetwork(thrown: unknown): boolean {
  return thrown instanceof TypeError || (thrown instanceof Error && thrown.name === 'TimeoutError');
}

function notAPage(
  fetched: Exclude<Awaited<ReturnType<typeof fetchPage>>, { kind: 'page' }>,
): [PageVisit['outcome'], string] {
  if (fetched.kind !== 'failed') return ['unreadable', fetched.kind];
  return [fetched.reason === 'not-html' ? 'unreadable' : 'unreachable', fetched.detail];
}

/** Why what came back is not the page, or undefined when it is. */
function wallOf(capture: Capture, requested: string): Pick<PageVisit, 'outcome' | 'detail'> | undefined {
  const reason =
    (capture.status === undefined ? undefined : refused(capture.status, capture, requested)) ??
    // Links to service pages are often sent on to their present address: that is the page, not its absence.
    explainPage(capture);
  if (!reason) return undefined;
  const { outcome, detail } = reason;
  // A wall is none of these.
  if (outcome === 'same' || outcome === 'changed' || outcome === 'paused' || outcome === 'to-confirm') return undefined;
  return { outcome, detail };
}
