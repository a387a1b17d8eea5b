/** Reads a shop's own pages once, on the merchant's click: politely, one after the other, each kept as soon as it is read. */
import type { Capture } from '../model/capture.ts';
import type { RawPage } from '../model/check.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { PageVisit } from '../model/visit.ts';
import { pageKey } from '../text/url.ts';
import { explainPage } from './explain.ts';
import { createHostTurns, LONGEST_PAUSE_MS, type HostTurns } from './host-turns.ts';
import { refused } from './outcome.ts';
import { PageQueue, type KnownPage } from './page-queue.ts';
import type { Polite } from './polite-fetch.ts';
import { politeFetcher } from './polite-fetch.ts';
import type { WatchPorts } from './ports.ts';
import { failure, fetchPage } from './recheck.ts';
import { askRobots, RobotsUnavailable } from './robots.ts';
import { fetchSitemap, servicePages, sitemapAddresses } from './sitemap.ts';

export interface CompletePorts extends Pick<
  WatchPorts,
  'robots' | 'fetch' | 'now' | 'random' | 'sleep' | 'mayFetch' | 'readerFor' | 'rawPage'
> {
  /** Shared with the checks, so that a host is owed one pause whoever asks it; its own where missing. */
  readonly turns?: HostTurns | undefined;
  readonly log: WatchPorts['store']['log'];
  /** Keeps a reading and answers how many facts it adds to the shop. */
  readonly keep: (snapshot: Snapshot, raw: RawPage | undefined) => Promise<number>;
  readonly progress: (progress: { readonly done: number; readonly total: number } | undefined) => Promise<void>;
}

/** A worker is given five minutes for one event. */
const BUDGET_MS = 4 * 60_000;

/** Kinds of page that a sitemap can name; those of goods are found by links. */
const SERVICE_KINDS = ['delivery', 'returns', 'legal', 'contact', 'about'] as const;

export interface Completion {
  /** Site (registrable domain) of the shop. */
  readonly site: string;
  /** Pages that the merchant wants read first. */
  readonly urls: readonly string[];
  /** Newest readings of the shop: kinds of page that they cover are not looked for. */
  readonly known: readonly KnownPage[];
}

/**
 * Reads the pages wished for, then one page of each kind that is still missing, as the links of those pages show them, and last as the
 * shop's sitemaps do. Throws only what the database throws; a cancelled run answers what was done until then.
 */
export async function completeProfile(
  ports: CompletePorts,
  { site, urls, known }: Completion,
  signal: AbortSignal,
): Promise<readonly PageVisit[]> {
  const turns = ports.turns ?? createHostTurns(ports);
  const polite = politeFetcher({ fetch: ports.fetch, now: ports.now, log: ports.log, signal });
  const run: Run = { ports, polite, signal, turns };
  const started = ports.now().getTime();
  const queue = new PageQueue(site, urls, known);
  const visits: PageVisit[] = [];
  let searched = false;
  try {
    for (;;) {
      let url = queue.next();
      const isOver = (at: string): boolean => {
        const owed = turns.owed(new URL(at).host);
        return owed > LONGEST_PAUSE_MS || ports.now().getTime() - started + owed > BUDGET_MS;
      };
      if (url === undefined && !searched && !signal.aborted && visits.length > 0 && queue.lacks(SERVICE_KINDS)) {
        searched = true;
        const [first] = visits;
        if (first && !isOver(first.url)) await offerSitemap(run, new URL(first.url).origin, site, queue);
        url = queue.next();
      }
      if (url === undefined) return visits;
      await ports.progress({ done: visits.length, total: visits.length + 1 + queue.waiting });
      if (signal.aborted || isOver(url)) {
        visits.push(notReached(url, signal.aborted ? 'cancelled' : 'time'));
        continue;
      }
      const turn = await turns.take(new URL(url).host, signal);
      if (!turn) {
        visits.push(notReached(url, 'cancelled'));
        continue;
      }
      let pause = 0;
      try {
        const { visit, delaySeconds, page } = await visitPage(ports, polite, url, signal);
        pause = delaySeconds;
        visits.push(visit);
        if (page) queue.read(page);
      } finally {
        turn.leave(pause);
      }
    }
  } finally {
    await ports.progress(undefined);
  }
}

function notReached(url: string, detail: 'cancelled' | 'time'): PageVisit {
  return { url, outcome: 'not-reached', detail, added: 0 };
}

interface Run {
  readonly ports: CompletePorts;
  readonly polite: Polite;
  readonly signal: AbortSignal;
  readonly turns: HostTurns;
}

/** Looks into the shop's sitemaps for kinds of page that no link has shown; what cannot be read shows nothing. */
async function offerSitemap(run: Run, origin: string, site: string, queue: PageQueue): Promise<void> {
  const { ports, polite, signal, turns } = run;
  /** What the network refuses shows nothing; what else goes wrong is told. */
  const tried = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (thrown) {
      if (signal.aborted || thrown instanceof RobotsUnavailable || isNetwork(thrown)) return undefined;
      throw thrown;
    }
  };
  const ask = async (url: string): Promise<string | undefined> => {
    if (!(await ports.mayFetch(url))) return undefined;
    const turn = await turns.take(new URL(url).host, signal);
    if (!turn) return undefined;
    try {
      return await tried(async () => {
        const { allowed } = await askRobots(url, polite, ports.robots, ports.now());
        return allowed ? fetchSitemap(url, polite) : undefined;
      });
    } finally {
      turn.leave();
    }
  };
  if (!(await ports.mayFetch(`${origin}/`))) return;
  // The visit before has left the file on the shelf.
  const named = await tried(async () => (await askRobots(`${origin}/`, polite, ports.robots, ports.now())).sitemaps);
  if (!named) return;
  const addresses = await sitemapAddresses(origin, named, site, ask);
  for (const { topic, url } of servicePages(addresses, site)) queue.offer(topic, url);
}

async function visitPage(
  ports: CompletePorts,
  polite: Polite,
  url: string,
  signal: AbortSignal,
): Promise<{ readonly visit: PageVisit; readonly delaySeconds: number; readonly page?: KnownPage }> {
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
    const read = { pageKind: snapshot.pageKind, pageKey: pageKey(snapshot.url), added };
    return { visit: { url, outcome: 'read', detail: '', ...read }, delaySeconds, page: snapshot };
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
