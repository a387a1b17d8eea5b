/** A small world for the watch: a real database, a clock that is wound by hand, and shops whose pages and moods are set by the test. */
import { IDBFactory } from 'fake-indexeddb';
import { openSample } from '../../lib/store/samples.ts';
import type { Database } from '../../lib/store/database.ts';
import { changesSince } from '../../lib/store/changes.ts';
import { keepSnapshot } from '../../lib/store/keep-snapshot.ts';
import { keepRobots, keptRobots, logRequest } from '../../lib/store/requests.ts';
import {
  addWatch,
  baselineOf,
  finishCheck,
  leaseWatch,
  releaseAll,
  releaseWatch,
  setDue,
  setProgress,
} from '../../lib/store/watches.ts';
import type { WatchPorts } from '../../lib/watch/ports.ts';
import { createRunner } from '../../lib/watch/runner.ts';
import type { Runner } from '../../lib/watch/runner.ts';
import { captureOf, productPage, readSample } from '../../lib/watch/samples.ts';

export type Mood =
  | 'good'
  | '403'
  | '429'
  | '404'
  | '500'
  | 'challenge'
  | 'consent'
  | 'shell'
  | 'redesign'
  | 'works'
  | 'silent'
  | 'soft-404';

export const BODIES: Partial<Record<Mood, [status: number, html: string]>> = {
  403: [403, 'Forbidden'],
  429: [429, 'Slow down'],
  404: [404, 'Not here'],
  500: [500, 'Broken'],
  challenge: [
    200,
    '<html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>',
  ],
  consent: [200, '<html><head><title>Shop</title></head><body><button>Accept all</button></body></html>'],
  shell: [200, '<html><body><div id="root"></div><script src="/a.js"></script></body></html>'],
  redesign: [200, productPage(undefined)],
  works: [503, '<html><head><title>Maintenance</title></head><body>Back soon</body></html>'],
  'soft-404': [200, '<html><head><title>Page not found</title></head><body><h1>Oops</h1></body></html>'],
};

export class World {
  now = Date.parse('2026-11-01T00:00:00.000Z');
  readonly storage = new IDBFactory();
  database: Database = openSample(this.storage);
  runner: Runner = this.start();
  /** Price in cents and mood of each page. */
  readonly prices = new Map<string, number>();
  readonly moods = new Map<string, Mood>();
  readonly requests: { url: string; at: number }[] = [];
  allowed = true;
  /** Pages that may still be re-read today. */
  room = Number.POSITIVE_INFINITY;
  /** Hook before every step that a worker could be stopped at. */
  step: (name: string) => void = () => undefined;
  #seed = 42;

  random(): number {
    // Park and Miller's generator: repeatable, good enough to mix faults.
    this.#seed = (this.#seed * 48_271) % 2_147_483_647;
    return this.#seed / 2_147_483_647;
  }

  at(): Date {
    return new Date(this.now);
  }

  answer(url: string): Response {
    const { pathname, origin } = new URL(url);
    if (pathname === '/robots.txt') return new Response('', { status: 404 });
    const mood = this.moods.get(url) ?? this.moods.get(origin) ?? 'good';
    if (mood === 'silent') throw new TypeError('Failed to fetch');
    const [status, html] = BODIES[mood] ?? [200, productPage(this.prices.get(url) ?? 0)];
    return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  ports(): WatchPorts {
    const { database } = this;
    const step = <T>(name: string, work: () => Promise<T>): Promise<T> => {
      this.step(`before ${name}`);
      return work().then((result) => {
        this.step(`after ${name}`);
        return result;
      });
    };
    return {
      store: {
        all: () => database.watches.toArray(),
        lease: (id, now, minutes) => step('lease', () => leaseWatch(database, id, now, minutes)),
        release: (id) => step('release', () => releaseWatch(database, id)),
        setDue: (times) => step('due', () => setDue(database, times)),
        baseline: (watch) => step('baseline', () => baselineOf(database, watch)),
        changesSince: (watch, since) => step('changes', () => changesSince(database, watch.pageKey, since)),
        finish: (watch, result) => step('finish', () => finishCheck(database, watch, result)),
        progress: (progress) => step('progress', () => setProgress(database, progress)),
        log: (request) => step('log', () => logRequest(database, request)),
      },
      robots: {
        kept: (origin) => step('robots', () => keptRobots(database, origin)),
        keep: (robots) => step('robots kept', () => keepRobots(database, robots)),
      },
      fetch: (input) => {
        const url = String(input);
        return step('fetch', () => {
          this.requests.push({ url, at: this.now });
          this.now += 200;
          return Promise.resolve().then(() => this.answer(url));
        });
      },
      now: () => this.at(),
      random: () => this.random(),
      sleep: (milliseconds) => {
        this.now += milliseconds;
        return Promise.resolve();
      },
      mayFetch: () => step('right', () => Promise.resolve(this.allowed)),
      ownPlaces: () => Promise.resolve(() => new Set<number>()),
      roomToday: () => Promise.resolve(this.room),
      readerFor: () => Promise.resolve(readSample),
      rawPage: () => Promise.resolve(undefined),
      written: () => step('written', () => Promise.resolve()),
    };
  }

  start(): Runner {
    return createRunner(this.ports());
  }

  /** What happens when a stopped worker is started again. */
  async restart(): Promise<void> {
    this.step = () => undefined;
    this.database.close();
    this.database = openSample(this.storage);
    await releaseAll(this.database);
    this.runner = this.start();
  }

  /** The merchant visits a page, saves it and watches it. */
  async watch(url: string, minor: number, everyMinutes = 1440): Promise<string> {
    this.prices.set(url, minor);
    const at = this.at().toISOString();
    const snapshot = readSample(captureOf(productPage(minor), { url, via: 'tab', takenAt: at }));
    const { shop } = snapshot;
    await this.database.transaction('rw', this.database.tables, () =>
      keepSnapshot(this.database, snapshot, { title: 'Board' }),
    );
    return addWatch(this.database, { url, shop, title: 'Board', everyMinutes }, at);
  }

  async outcomes(): Promise<string[]> {
    const watches = await this.database.watches.toArray();
    return watches.map(({ lastOutcome = 'none' }) => lastOutcome);
  }
}
