/**
 * Watching at size, in a real browser: first paint of the Watch view with 1,000 watches and 10,000 readings, what a reading takes on the
 * disk without its page, and the worker's memory while it checks.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { analyse } from '../../lib/detect/analyse.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { packSnapshot } from '../../lib/store/packed-snapshots.ts';
import { browserProgram } from '../e2e/driver/browsers.ts';
import { VigieInChromium } from '../e2e/driver/chromium.ts';
import { DebugTarget } from '../e2e/driver/target.ts';
import type { ShopId } from '../shops/catalogue.ts';
import { fetchPage } from '../shop-captures.ts';
import type { RunningTown } from '../shops/town.ts';
import { startTown } from '../shops/town.ts';
import { figures, shown } from './figures.ts';

const SHOPS = ['atelier', 'boismie', 'oakboard', 'holzbrett'] as const satisfies readonly ShopId[];
const WATCHES = 1_000;
const READINGS = 10;
/** Watches that point to pages which can be re-read; the others wait. */
const READABLE = 24;
const ROUNDS = 9;
const MEGABYTE = 1024 * 1024;

interface Seed {
  readonly models: readonly Snapshot[];
  /** The same as they are stored. */
  readonly stored: readonly object[];
  /** Addresses of pages that the demo shops serve. */
  readonly urls: readonly string[];
  readonly watches: number;
  readonly readings: number;
}

async function seed(town: RunningTown): Promise<Seed> {
  const pages = SHOPS.flatMap((shop) => {
    const { product, delivery, returns, category } = town.pages(shop);
    const products = Object.keys(town.town.shops[shop].offers).map(product);
    return [...products, delivery, returns, category].slice(0, READABLE / SHOPS.length).map((path) => ({ shop, path }));
  });
  const models: Snapshot[] = [];
  for (const { shop, path } of pages) {
    const capture = await fetchPage(town, shop, path);
    models.push(analyse({ ...capture, via: 'fetch', takenAt: '2026-11-20T10:00:00.000Z' }));
  }
  const urls = pages.map(({ shop, path }) => town.url(shop, path));
  return { models, stored: models.map(packSnapshot), urls, watches: WATCHES, readings: READINGS };
}

/** Runs in a page of the extension: fills the database as a year of watching would. */
async function fill({ models, stored: rows, urls, watches, readings }: Seed): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opened = indexedDB.open('vigie');
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => fail(opened.error ?? new Error('open'));
  });
  const tables = ['shops', 'pages', 'snapshots', 'watches', 'checks', 'changes'];
  const stored = new Set<string>();
  for (let from = 0; from < watches; from += 100) {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
    const put = (table: string, row: object): void => void transaction.objectStore(table).put(row);
    for (let number = from; number < from + 100; number += 1) {
      const model = models[number % models.length];
      if (!model) continue;
      const own = urls[number];
      const { shop } = model;
      const url = own ?? `https://${shop}/page-${String(number)}`;
      const at = (day: number): string => new Date(Date.UTC(2026, 9, 1 + day, 0, number % 1440)).toISOString();
      if (!stored.has(shop)) {
        stored.add(shop);
        put('shops', { id: shop, name: shop, role: 'competitor', tags: [], notes: '', addedAt: at(0) });
      }
      for (let day = 0; day < readings; day += 1) {
        const id = `${String(number)}-${String(day)}`;
        put('snapshots', { ...rows[number % rows.length], id, url, pageKey: url, takenAt: at(day) });
        put('checks', { id, watchId: String(number), at: at(day), outcome: 'same', detail: '', snapshotId: id });
      }
      const last = `${String(number)}-${String(readings - 1)}`;
      put('pages', {
        key: url,
        shop,
        url,
        title: model.title ?? '',
        pageKind: model.pageKind,
        firstSeenAt: at(0),
        lastSeenAt: at(readings - 1),
        latest: { fetch: last },
      });
      put('watches', {
        id: String(number),
        shop,
        pageKey: url,
        url,
        title: model.title ?? url,
        everyMinutes: 1440,
        dueAt: '2027-01-01T00:00:00.000Z',
        state: own === undefined ? 'paused' : 'active',
        ...(own === undefined ? { pausedBecause: 'merchant' } : {}),
        lastCheckAt: at(readings - 1),
        lastOutcome: 'same',
        failures: 0,
        baselineSnapshotId: last,
        addedAt: at(0),
      });
      const fact = model.facts.find(({ state }) => state === 'found');
      if (fact && number % 3 === 0)
        put('changes', {
          id: String(number),
          shop,
          pageKey: url,
          url,
          watchId: String(number),
          key: fact.key,
          kind: 'changed',
          before: fact,
          after: fact,
          beforeAt: at(1),
          at: at(2),
          seen: false,
        });
    }
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = () => fail(transaction.error ?? new Error('write'));
    });
  }
  database.close();
}

/** Runs before any page's own scripts: notes when changes and watched pages were on the screen first. */
function notePaint(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.watch-item')) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { paintedAt: performance.now() }), 0));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the start of loading to the first contentful paint, and to the first watched page on the screen. */
async function opened(page: Page, address: string): Promise<readonly [number, number]> {
  await page.goto('about:blank');
  await page.goto(address);
  const listed = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt ?? 0);
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  return [first, await listed.jsonValue()];
}

interface Heap {
  readonly usedSize: number;
  readonly totalSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Largest memory of the worker (heap as reserved, with bytes held outside of it) while all readable pages are checked. */
async function memoryWhileChecking(vigie: VigieInChromium, page: Page): Promise<{ most: number; checked: number }> {
  const session = await vigie.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const worker = targetInfos.find(({ url }) => url.includes(vigie.id));
  if (!worker) throw new Error('The worker does not run');
  const target = await DebugTarget.attach(session, worker.targetId);
  let most = 0;
  let checking = true;
  const checks = page
    .evaluate<{ value: { checked: number } }>(
      `chrome.runtime.sendMessage({ vigie: 1, command: 'watch.check', input: {} })`,
    )
    .finally(() => {
      checking = false;
    });
  while (checking) {
    const heap = (await target.send('Runtime.getHeapUsage')) as Heap;
    most = Math.max(most, heap.totalSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0));
    await pause(50);
  }
  return { most, checked: (await checks).value.checked };
}

export async function bench(): Promise<void> {
  if (browserProgram('chromium') === undefined) {
    console.log('skipped: no Chromium on this machine');
    return;
  }
  const town = await startTown();
  const vigie = await VigieInChromium.launch({ port: town.port });
  try {
    await vigie.letAllow();
    const page = await vigie.openApp('settings', { width: 420, height: 900 });
    await page.locator('main h1').waitFor();
    await page.evaluate(`chrome.permissions.request({ origins: ['*://*/*'] })`);
    const given = await seed(town);
    await page.evaluate(fill, given);
    await page.addInitScript(notePaint);
    for (const file of ['sidepanel', 'workspace']) {
      const times: (readonly [number, number])[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        times.push(await opened(page, `chrome-extension://${vigie.id}/${file}.html#watch`));
      for (const [what, place] of [
        ['first contentful paint', 0],
        ['first watched page shown', 1],
      ] as const) {
        const { median, p90 } = figures(times.map((time) => time[place]));
        console.log(`${file}, ${what}: median ${String(shown(median))} ms, 90 % ${String(shown(p90))} ms (limit 300)`);
      }
    }
    // What a browser's database engine then saves or adds is its own: the last of the three figures.
    const json = (row: object): number => new TextEncoder().encode(JSON.stringify(row)).length;
    const plain = given.models.map(json);
    const packed = given.models.map((model) => {
      const { packed: said, ...head } = packSnapshot(model);
      return said.byteLength + json(head);
    });
    for (const [what, bytes] of [
      ['as JSON', plain],
      ['as it is stored (limit 10)', packed],
    ] as const) {
      const { median, p90 } = figures(bytes.map((count) => count / 1024));
      const most = Math.max(...bytes) / 1024;
      console.log(
        `a reading without its page, ${what}: median ${String(shown(median))} KB, 90 % ${String(shown(p90))} KB, most ${String(shown(most))} KB`,
      );
    }
    const disk = await page.evaluate(() => navigator.storage.estimate().then(({ usage = 0 }) => usage));
    console.log(
      `on the disk, with watches, checks and changes, by ${String(WATCHES * READINGS)} readings: ${String(shown(disk / 1024 / (WATCHES * READINGS)))} KB each`,
    );
    const memory = await memoryWhileChecking(vigie, page);
    console.log(
      `the worker's memory at most while checking ${String(memory.checked)} pages: ${String(shown(memory.most / MEGABYTE))} MB (limit 150)`,
    );
  } finally {
    await vigie.close();
    await town.close();
  }
}
