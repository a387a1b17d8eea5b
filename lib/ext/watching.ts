/** Gives the watch room what it needs of the browser: the alarm, fetch, host rights and the badge. */
import type { Capture } from '../model/capture.ts';
import { analyse } from '../detect/analyse.ts';
import { redactedHtml } from '../page/page.ts';
import { changesSince, countUnseen } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import { guarded } from '../store/errors.ts';
import { gzipText } from '../store/gzip.ts';
import { dropOldRequests, keepRobots, keptRobots, logRequest } from '../store/requests.ts';
import { rulesOf } from '../store/shop-rules.ts';
import { readSettings } from '../store/settings.ts';
import {
  baselineOf,
  finishCheck,
  followRights,
  leaseWatch,
  releaseWatch,
  setDue,
  setProgress,
} from '../store/watches.ts';
import type { PageVisit } from '../model/visit.ts';
import { keepFetched, setCompleting } from '../store/complete.ts';
import { completeProfile } from '../watch/complete.ts';
import type { KeptRobots } from '../watch/robots.ts';
import { createRunner } from '../watch/runner.ts';
import { TICK_MINUTES } from '../watch/schedule.ts';
import { browser } from './browser.ts';
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
}

export function createWatching(database: Database, report: (thrown: unknown) => void): Watching {
  const mayFetch = async (url: string): Promise<boolean> => (await heldRights())(url);
  const showBadge = async (): Promise<void> => {
    const unseen = await countUnseen(database);
    await browser.action.setBadgeText({ text: unseen === 0 ? '' : unseen > 99 ? '99+' : String(unseen) });
  };
  const rawPage = async (capture: Capture) =>
    (await readSettings(database)).keepRawPages ? gzipText(redactedHtml(capture)) : undefined;

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
    written: showBadge,
  });

  return {
    check: async (which) => (await guarded(() => runner.run(which))).checked,
    checkSoon: (which) => void runner.run(which).catch(report),
    tick: async () => {
      const { left } = await runner.run('due');
      await dropOldRequests(database, new Date());
      if (left > 0) await browser.alarms.create(ALARM, { delayInMinutes: SOON_MINUTES, periodInMinutes: TICK_MINUTES });
    },
    cancel: () => runner.cancel(),
    complete: (shop, urls) =>
      completeProfile(
        {
          ...outside,
          log: (request) => logRequest(database, request),
          keep: (snapshot, raw) => keepFetched(database, snapshot, raw),
          progress: (progress) => setCompleting(database, shop, progress),
        },
        urls,
        completing.signal,
      ),
    cancelCompleting: () => {
      completing.abort();
      completing = new AbortController();
    },
    mayFetch,
    rightsChanged: async () => {
      const moved = await followRights(database, await heldRights(), new Date().toISOString());
      if (moved > 0) await showBadge();
    },
    keepTicking: async () => {
      const active = await database.watches.filter((watch) => watch.state === 'active').count();
      // An alarm that is there is left alone, whatever its period.
      if (active === 0) await browser.alarms.clear(ALARM);
      else if (!(await browser.alarms.get(ALARM))) {
        await browser.alarms.create(ALARM, { delayInMinutes: SOON_MINUTES, periodInMinutes: TICK_MINUTES });
      }
    },
    showBadge,
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
