/** The comparison of twenty shops with ten thousand snapshots stored, in a real browser: first picture, filters, a change; beside an empty page's paint. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { analyse } from '../../lib/detect/analyse.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { packSnapshot } from '../../lib/store/packed-snapshots.ts';
import { browserProgram } from '../e2e/driver/browsers.ts';
import { VigieInChromium } from '../e2e/driver/chromium.ts';
import { fetchPage } from '../shop-captures.ts';
import { startTown } from '../shops/town.ts';
import { figures, shown } from './figures.ts';

const MODELS = ['atelier', 'boismie', 'oakboard', 'holzbrett'] as const;
const SHOPS = 20;
const PAGES = 25;
const READINGS = 20;
const ROUNDS = 9;

interface Seed {
  /** As they are stored. */
  readonly models: readonly (readonly Pick<Snapshot, 'title' | 'pageKind'>[])[];
  readonly shops: number;
  readonly pages: number;
  readonly readings: number;
}

/** One snapshot of every kind of page of four demo shops, read as in a tab. */
async function readModels(): Promise<Seed['models']> {
  const town = await startTown();
  try {
    return await Promise.all(
      MODELS.map(async (id) => {
        const site = town.pages(id);
        const paths = [
          site.product('walnut-board'),
          site.home,
          site.category,
          site.delivery,
          site.returns,
          site.terms,
          site.legal,
          site.contact,
          site.about,
        ];
        const snapshots: Snapshot[] = [];
        for (const path of paths) {
          const capture = await fetchPage(town, id, path);
          snapshots.push(analyse({ ...capture, via: 'tab', takenAt: '2026-11-20T10:00:00.000Z' }));
        }
        return snapshots.map(packSnapshot);
      }),
    );
  } finally {
    await town.close();
  }
}

/** Runs in a page of the extension: fills the database as years of use would. */
async function fill({ models, shops, pages, readings }: Seed): Promise<number> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opened = indexedDB.open('vigie');
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => fail(opened.error ?? new Error('open'));
  });
  let written = 0;
  for (let number = 0; number < shops; number += 1) {
    const model = models[number % models.length] ?? [];
    const shop = `shop${String(number)}.test`;
    const transaction = database.transaction(['shops', 'pages', 'snapshots'], 'readwrite');
    const addedAt = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
    const role = number === 0 ? 'mine' : 'competitor';
    transaction
      .objectStore('shops')
      .put({ id: shop, name: `Shop ${String(number)}`, role, tags: [], notes: '', addedAt });
    for (let place = 0; place < pages; place += 1) {
      // Beyond the kinds of page, further products: most of a merchant's saved pages are.
      const base = place < model.length ? model[place] : model[0];
      if (!base) continue;
      const url = `https://${shop}/page-${String(place)}`;
      let id = '';
      for (let reading = 0; reading < readings; reading += 1) {
        id = `${shop} ${String(place)} ${String(reading)}`;
        const takenAt = new Date(Date.UTC(2026, 9, 1 + reading, number, place)).toISOString();
        transaction.objectStore('snapshots').put({ ...base, id, url, pageKey: url, shop, takenAt });
        written += 1;
      }
      const seen = new Date(Date.UTC(2026, 9, readings, number, place)).toISOString();
      const page = { key: url, shop, url, title: base.title ?? '', pageKind: base.pageKind, latest: { tab: id } };
      transaction.objectStore('pages').put({ ...page, firstSeenAt: seen, lastSeenAt: seen });
    }
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = () => fail(transaction.error ?? new Error('write'));
    });
  }
  database.close();
  return written;
}

/** Milliseconds from a click to the picture that shows what it did. */
async function paintAfterClick(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const target = document.querySelector<HTMLElement>(wanted);
    if (!target) throw new Error(`nothing to click: ${wanted}`);
    const start = performance.now();
    target.click();
    await new Promise((done) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      }),
    );
    return performance.now() - start;
  }, selector);
}

async function untilRows(page: Page, rows: number): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('tr[data-row]').length >= count, rows, {
    polling: 'raf',
  });
}

/** Runs before any page's own scripts: notes when something of this kind was on the screen first. */
function notePaint(selectors: readonly string[]): void {
  const watcher = new MutationObserver(() => {
    if (!selectors.some((selector) => document.querySelector(selector))) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { paintedAt: performance.now() }), 0));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the start of loading to the first picture with something in it; for Vigie, with cells of the table. */
async function openedIn(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const painted = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt ?? 0);
  return painted.jsonValue();
}

/** Runs in a page of the extension: how many comparisons are kept for the next opening. */
function keptCount(): Promise<number> {
  return new Promise((done, fail) => {
    const opened = indexedDB.open('vigie');
    opened.onerror = () => fail(opened.error ?? new Error('open'));
    opened.onsuccess = () => {
      const count = opened.result.transaction('pictures').objectStore('pictures').count();
      count.onsuccess = () => {
        opened.result.close();
        done(count.result);
      };
    };
  });
}

/** Waits until the comparison is kept, as it is soon after it was drawn. */
async function untilKept(page: Page): Promise<void> {
  for (let tries = 0; (await page.evaluate(keptCount)) === 0; tries += 1) {
    if (tries > 60) throw new Error('the comparison was not kept');
    await page.waitForTimeout(300);
  }
}

/** Milliseconds until a cell can be opened with its proofs. */
async function untilWhole(page: Page): Promise<number> {
  await page.locator('tr[data-row] .cell').first().click();
  await page.locator('dialog[open]').waitFor();
  const time = await page.evaluate(() => performance.now());
  await page.keyboard.press('Escape');
  return time;
}

async function repeat(work: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await work());
  return times;
}

export async function bench(): Promise<void> {
  if (browserProgram('chromium') === undefined) {
    console.log('skipped: no Chromium on this machine');
    return;
  }
  const models = await readModels();
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Empty</title><main id=empty>Empty</main>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const vigie = await VigieInChromium.launch({ port });
  try {
    const page = await vigie.openApp('settings', { width: 1600, height: 900 }, 'workspace');
    await page.locator('main h1').waitFor();
    const snapshots = await page.evaluate(fill, { models, shops: SHOPS, pages: PAGES, readings: READINGS });
    const workspace = `chrome-extension://${vigie.id}/workspace.html`;
    await page.addInitScript(notePaint, ['#empty', 'tr[data-row] .cell']);
    const empty = await repeat(() => openedIn(page, `http://127.0.0.1:${String(port)}/`));
    const never = await openedIn(page, `${workspace}#compare`);
    await untilKept(page);
    const cold = await repeat(() => openedIn(page, `${workspace}#compare`));
    const ready = await repeat(async () => {
      await page.goto('about:blank');
      await page.goto(`${workspace}#compare`);
      return untilWhole(page);
    });
    await page.locator('.pill').nth(1).click();
    await untilRows(page, 100);
    const matrix: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.locator('[data-view="watch"]').click();
      await page.waitForFunction(() => !document.querySelector('tr[data-row]'));
      const start = Date.now();
      matrix.push(await paintAfterClick(page, '[data-view="compare"]'));
      await untilRows(page, 100);
      whole.push(Date.now() - start);
    }
    const filters: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const place of [3, 4, 1, 5, 2]) {
        filters.push(await paintAfterClick(page, `.filter-buttons .pill:nth-child(${String(place)})`));
        await page.waitForTimeout(300);
      }
    }
    const rows: readonly (readonly [string, readonly number[]])[] = [
      ['an empty page: opened to painted', empty],
      ['Vigie, never drawn before: opened to the first cells', [never]],
      ['Vigie: opened to the first cells painted', cold],
      ['Vigie: opened to all readings there, with proofs', ready],
      ['full matrix (20 x 100), from another view: first paint', matrix],
      ['full matrix: every row drawn', whole],
      ['filter: click to paint', filters],
    ];
    console.log(`${String(snapshots)} snapshots stored, ${String(SHOPS)} shops; median and 90th percentile in ms`);
    for (const [name, times] of rows) {
      const { median, p90 } = figures(times);
      console.log(`${name.padEnd(56)} ${String(shown(median)).padStart(8)} ${String(shown(p90)).padStart(8)}`);
    }
  } finally {
    await vigie.close();
    server.close();
  }
}
