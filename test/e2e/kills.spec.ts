/**
 * The browser killed at random moments of saving and checking: nothing confirmed is lost, nothing is half there, nothing is told twice.
 * `VIGIE_KILLS=300` is the full number; `VIGIE_KILLS_SEED` draws other moments, so that the number can be reached in parts.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type {
  AnswerRecord,
  ChangeRecord,
  CheckRecord,
  PageRecord,
  RawPageRecord,
  ShopRecord,
  SnapshotRecord,
  WatchRecord,
} from '../../lib/model/records.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { rowsExpression } from './driver/stored.ts';
import { tearLog } from './driver/torn-log.ts';
import { expect, test } from './fixtures.ts';

const KILLS = Number(process.env['VIGIE_KILLS'] ?? 5);
/** `VIGIE_KILLS_TEAR=1`: every kill hits a write half-way, which by itself happens once in some hundred. */
const TEAR = process.env['VIGIE_KILLS_TEAR'] === '1';
const SLUGS = ['walnut-board', 'rolling-pin', 'bread-box'] as const;
/** Longest work before a kill; checks of three pages of one host with their pauses, and some ten saves, take about as long. */
const WORK_MS = 2_200;

/** Sends a command from one of Vigie's own pages, as the panel does. */
function command(name: string, input: object): string {
  return `chrome.runtime.sendMessage({ vigie: 1, command: ${JSON.stringify(name)}, input: ${JSON.stringify(input)} })`;
}

/** What Vigie said was kept; it must be there ever after. */
interface Confirmed {
  readonly snapshots: Set<string>;
  readonly answers: Set<string>;
  readonly changes: Set<string>;
}

/** Reads the page in a tab and saves it, over and over, until the browser is gone. */
async function saveOnAndOn(app: Page, url: string, { snapshots }: Confirmed): Promise<void> {
  for (;;) {
    const id = (await app.evaluate(`(async () => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === ${JSON.stringify(url)});
      const read = await chrome.runtime.sendMessage({ vigie: 1, command: 'page.read', input: { tabId: tab.id } });
      if (!read.ok) return '';
      const kept = await chrome.runtime.sendMessage({ vigie: 1, command: 'page.save', input: { tabId: tab.id, readingId: read.value.readingId } });
      return kept.ok ? kept.value.snapshotId : '';
    })()`)) as string;
    if (id !== '') snapshots.add(id);
  }
}

/** Writes one answer after another until the browser is gone. */
async function answerOnAndOn(app: Page, round: number, { answers }: Confirmed): Promise<void> {
  for (let count = 0; ; count += 1) {
    const item = `kill-${round}-${count}`;
    const wish = { shop: 'atelier-du-hetre.test', item, value: 'x', note: '' };
    const answer = (await app.evaluate(command('answer.set', wish))) as { readonly ok: boolean };
    if (answer.ok) answers.add(item);
    await pause(15);
  }
}

/** What was confirmed and is not there. */
async function missing(app: Page, { snapshots, answers, changes }: Confirmed): Promise<readonly string[]> {
  const rows = async <T>(table: string): Promise<T[]> => (await app.evaluate(rowsExpression(table))) as T[];
  const there = new Set([
    ...(await rows<SnapshotRecord>('snapshots')).map(({ id }) => id),
    ...(await rows<AnswerRecord>('answers')).map(({ item }) => item),
    ...(await rows<ChangeRecord>('changes')).map(({ id }) => id),
  ]);
  return [...snapshots, ...answers, ...changes].filter((one) => !there.has(one));
}

test(`${KILLS} kills leave a whole database`, async ({ town }) => {
  test.setTimeout(90_000 + KILLS * 30_000);
  const profile = await mkdtemp(join(tmpdir(), 'vigie-kills-'));
  const confirmed: Confirmed = { snapshots: new Set(), answers: new Set(), changes: new Set() };
  let seed = Number(process.env['VIGIE_KILLS_SEED'] ?? 20_261_122);
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const urls = SLUGS.map((slug) => town.url('atelier', town.pages('atelier').product(slug)));
  let price = 2_000;
  for (let round = 0; round < KILLS; round += 1) {
    const vigie = await VigieInChromium.launch({ port: town.port, profile });
    const app = await vigie.openApp('watch', { width: 420, height: 800 });
    const ended = (): undefined => undefined;
    if (round === 0) {
      await vigie.letAllow();
      expect(await app.evaluate(`chrome.permissions.request({ origins: ['*://*/*'] })`)).toBe(true);
      for (const [place, url] of urls.entries()) {
        const page = await vigie.context.newPage();
        await page.goto(url, { waitUntil: 'networkidle' });
        const before = confirmed.snapshots.size;
        const saving = saveOnAndOn(app, url, confirmed).catch(ended);
        await expect.poll(() => confirmed.snapshots.size).toBeGreaterThan(before);
        await page.close();
        // Without its tab the saving ends by itself.
        await saving;
        const wish = { url, shop: 'atelier-du-hetre.test', title: SLUGS[place], everyMinutes: 60 };
        await app.evaluate(command('watch.add', wish));
      }
      await app.evaluate(command('watch.check', {}));
    }
    // Each start is looked at, so that a loss is known by the kill that it followed.
    const gone = await missing(app, confirmed);
    expect(
      gone,
      `after kill ${String(round)} (${(await readdir(join(profile, 'Default', 'IndexedDB'))).join(', ')})`,
    ).toEqual([]);
    for (const { id } of (await app.evaluate(rowsExpression('changes'))) as ChangeRecord[]) confirmed.changes.add(id);
    for (const slug of SLUGS) {
      price += 13;
      town.control({ shop: 'atelier', price: { slug, price } });
    }
    const url = urls[round % urls.length] ?? '';
    const [page = await vigie.context.newPage()] = vigie.context.pages().filter((one) => one !== app);
    await page.goto(url);
    const work = [
      app.evaluate(command('watch.check', {})).catch(ended),
      saveOnAndOn(app, url, confirmed).catch(ended),
      answerOnAndOn(app, round, confirmed).catch(ended),
    ];
    await pause(random() * WORK_MS);
    await vigie.kill();
    await Promise.all(work);
    if (TEAR) await tearLog(profile);
    if ((round + 1) % 10 === 0) console.log(`${round + 1} kills so far, nothing lost before the last`);
  }
  const vigie = await VigieInChromium.launch({ port: town.port, profile });
  const app = await vigie.openApp('watch', { width: 420, height: 800 });
  const rows = async <T>(table: string): Promise<T[]> => (await app.evaluate(rowsExpression(table))) as T[];
  await app.evaluate(command('watch.check', {}));
  const [snapshots, pages, shops, raw, watches, checks, changes] = [
    await rows<SnapshotRecord>('snapshots'),
    new Set((await rows<PageRecord>('pages')).map(({ key }) => key)),
    new Set((await rows<ShopRecord>('shops')).map(({ id }) => id)),
    await rows<RawPageRecord>('rawPages'),
    await rows<WatchRecord>('watches'),
    await rows<CheckRecord>('checks'),
    await rows<ChangeRecord>('changes'),
  ];
  const ids = new Set(snapshots.map(({ id }) => id));
  const lost = await missing(app, confirmed);
  const half = snapshots.filter((one) => !pages.has(one.pageKey) || !shops.has(one.shop) || one.facts.length < 4);
  const astray = [
    ...raw.filter(({ snapshotId }) => !ids.has(snapshotId)),
    ...checks.filter(({ snapshotId }) => snapshotId !== undefined && !ids.has(snapshotId)),
    ...watches.filter(({ baselineSnapshotId }) => baselineSnapshotId === undefined || !ids.has(baselineSnapshotId)),
  ];
  // Every price is another one, so a step that is told twice was told by two.
  const steps = changes
    .filter(({ key }) => key === 'product.price')
    .map(({ pageKey, before, after }) =>
      JSON.stringify([pageKey, ...[before, after].map((fact) => fact?.state === 'found' && fact.value)]),
    );
  const doubled = steps.filter((one, place) => steps.indexOf(one) !== place);
  const kept = confirmed.snapshots.size + confirmed.answers.size + confirmed.changes.size;
  console.log(
    `${KILLS} kills: ${kept} confirmed writes (${confirmed.snapshots.size} saved pages, ${confirmed.answers.size} answers, ${confirmed.changes.size} changes), ` +
      `${checks.length} checks, ${lost.length} lost, ${half.length} half, ${astray.length} astray, ${changes.length} changes, ${doubled.length} told twice`,
  );
  expect({ lost, half, astray, doubled }).toEqual({ lost: [], half: [], astray: [], doubled: [] });
  expect(changes.length).toBeGreaterThan(0);
  expect(watches.every(({ leaseUntil }) => leaseUntil === undefined)).toBe(true);
  await vigie.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
