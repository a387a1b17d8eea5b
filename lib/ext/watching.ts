/** Gives the watch room what it needs of the browser: the alarm, fetch, host rights and the badge. */
import type { Capture } from '../model/capture.ts';
import { analyse, openCapture } from '../detect/analyse.ts';
import { siteOf } from '../model/shop-rule.ts';
import { redactedHtml } from '../page/page.ts';
import { ownRows } from '../compare/listing-own.ts';
import type { OwnPlaces } from '../compare/diff-rows.ts';
import { changesSince } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import { guarded } from '../store/errors.ts';
import { readMark, setMark } from '../store/marks.ts';
import { toAppError } from '../model/failure.ts';
import { gzipText } from '../store/gzip.ts';
import { keepRobots, keptRobots, logRequest } from '../store/requests.ts';
import { rulesOf } from '../store/shop-rules.ts';
import { allShops } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';
import {
  baselineOf,
  checksSince,
  finishCheck,
  followRights,
  leaseWatch,
  releaseWatch,
  setDue,
  setProgress,
} from '../store/watches.ts';
import type { PageVisit } from '../model/visit.ts';
import { keepFetched, newestReadings, setCompleting } from '../store/complete.ts';
import { completeProfile } from '../watch/complete.ts';
import { createHostTurns } from '../watch/host-turns.ts';
import type { KeptRobots } from '../watch/robots.ts';
import { createRunner } from '../watch/runner.ts';
import type { Run } from '../watch/runner.ts';
import { TICK_MINUTES } from '../watch/schedule.ts';
import { showBadge, speak } from './alerts.ts';
import { openBackgroundTab } from './background-tab.ts';
import { browser } from './browser.ts';
import { clearUp } from './clear-up.ts';
import { heldRights } from './rights.ts';

export const ALARM = 'watch-tick';
/** After a start or a run that was cut short, the next tick comes soon, but not in the midst of the start. */
const SOON_MINUTES = 1;

export interface Watching {
  /** Checks watches now and answers how many were checked. */
  check(which: 'all' | readonly string[]): Promise<number>;
  /** Starts checks and does not wait. */
  checkSoon(which: 'due' | readonly string[]): void;
  /** One tick of the alarm: checks what is due. */
  tick(): Promise<void>;
  cancel(): void;
  /** Reads pages of a shop to complete its profile; answers what came of each. */
  complete(shop: string, urls: readonly string[]): Promise<readonly PageVisit[]>;
  cancelCompleting(): void;
  mayFetch(url: string): Promise<boolean>;
  /** Pauses and resumes watches after host rights have been given or taken. */
  rightsChanged(): Promise<void>;
  /** Makes sure that the alarm exists exactly as long as a page is watched. */
  keepTicking(): Promise<void>;
  showBadge(): Promise<void>;
  /** Tells the merchant's own rows of a list. */
  ownPlaces(): Promise<OwnPlaces>;
}

export function createWatching(database: Database, report: (thrown: unknown) => void): Watching {
  const mayFetch = async (url: string): Promise<boolean> => (await heldRights())(url);
  const badge = (): Promise<void> => showBadge(database);
  const ownPlaces = async (): Promise<OwnPlaces> => {
    const shops = await allShops(database);
    return ({ rows = [], shop }) => new Set(ownRows(rows, shop, shops).keys());
  };
  const roomToday = async (): Promise<number> => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    return (await readSettings(database)).dailyCap - (await checksSince(database, midnight.toISOString()));
  };
  const rawPage = async (capture: Capture) =>
    (await readSettings(database)).keepRawPages ? gzipText(redactedHtml(openCapture(capture))) : undefined;

  const outside = {
    robots: {
      kept: (origin: string) => keptRobots(database, origin),
      keep: (robots: KeptRobots) => keepRobots(database, robots),
    },
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    now: () => new Date(),
    random: Math.random,
    sleep,
    mayFetch,
    readerFor: async (url: string) => {
      const rules = await rulesOf(database, url);
      return (capture: Capture) => analyse(capture, { rules });
    },
    rawPage,
    // One pause per host, whatever is fetched there: completing a profile and checking watches share it.
    turns: createHostTurns({ now: () => new Date(), random: Math.random, sleep }),
  };
  let completing = new AbortController();

  const runner = createRunner({
    ...outside,
    store: {
      all: () => database.watches.toArray(),
      lease: (id, now, minutes) => leaseWatch(database, id, now, minutes),
      release: (id) => releaseWatch(database, id),
      setDue: (times) => setDue(database, times),
      baseline: (watch) => baselineOf(database, watch),
      changesSince: (watch, since) => changesSince(database, watch.pageKey, since),
      finish: (watch, result) => finishCheck(database, watch, result),
      progress: (progress) => setProgress(database, progress),
      log: (request) => logRequest(database, request),
    },
    roomToday,
    ownPlaces,
    openTab: (url, signal) => openBackgroundTab(database, url, signal),
    written: async (newChanges) => {
      if (newChanges > 0) await badge();
    },
  });

  /** What is due; a failure of the database is kept for the merchant to see, who was not there, until a round works again. */
  const due = async (): Promise<Run> => {
    try {
      const run = await guarded(() => runner.run('due'));
      if (await readMark(database, 'tick-failed')) {
        await setMark(database, 'tick-failed', undefined);
        await badge();
      }
      return run;
    } catch (thrown) {
      await browser.action.setBadgeText({ text: '!' });
      // Where nothing at all can be written, the sign on the icon is what is left.
      await setMark(database, 'tick-failed', new Date().toISOString(), toAppError(thrown).code).catch(() => undefined);
      throw thrown;
    }
  };

  return {
    check: async (which) => (await guarded(() => runner.run(which))).checked,
    checkSoon: (which) => void runner.run(which).catch(report),
    tick: async () => {
      const { left } = await due();
      await speak(database, new Date());
      await clearUp(database, new Date());
      if (left > 0) await browser.alarms.create(ALARM, { delayInMinutes: SOON_MINUTES, periodInMinutes: TICK_MINUTES });
    },
    cancel: () => runner.cancel(),
    complete: async (shop, urls) =>
      completeProfile(
        {
          ...outside,
          log: (request) => logRequest(database, request),
          keep: (snapshot, raw) => keepFetched(database, snapshot, raw),
          progress: (progress) => setCompleting(database, shop, progress),
        },
        { site: siteOf(shop), urls, known: await newestReadings(database, shop) },
        completing.signal,
      ),
    cancelCompleting: () => {
      completing.abort();
      completing = new AbortController();
    },
    mayFetch,
    rightsChanged: async () => {
      const moved = await followRights(database, await heldRights(), new Date().toISOString());
      if (moved > 0) await badge();
    },
    keepTicking: async () => {
      const active = await database.watches.filter((watch) => watch.state === 'active').count();
      // An alarm that is there is left alone, whatever its period.
      if (active === 0) await browser.alarms.clear(ALARM);
      else if (!(await browser.alarms.get(ALARM))) {
        await browser.alarms.create(ALARM, { delayInMinutes: SOON_MINUTES, periodInMinutes: TICK_MINUTES });
      }
    },
    showBadge: badge,
    ownPlaces,
  };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
