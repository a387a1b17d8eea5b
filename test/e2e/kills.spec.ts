/**
 * The browser killed at random moments of saving and checking: nothing confirmed is lost, nothing is half there, nothing is told twice.
 * `VIGIE_KILLS=300` is the full number.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type {
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
import { expect, test } from './fixtures.ts';

const KILLS = Number(process.env['VIGIE_KILLS'] ?? 5);
const SLUGS = ['walnut-board', 'rolling-pin', 'bread-box'] as const;

/** Sends a command from one of Vigie's own pages, as the panel does. */
function command(name: string, input: object): string {
  return `chrome.runtime.sendMessage({ vigie: 1, command: ${JSON.stringify(name)}, input: ${JSON.stringify(input)} })`;
}

test(`${KILLS} kills leave a whole database`, async ({ town }) => {
  test.setTimeout(60_000 + KILLS * 40_000);
  const profile = await mkdtemp(join(tmpdir(), 'vigie-kills-'));
  const confirmed = new Set<string>();
  let seed = 20_261_122;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  let price = 2_000;
  for (let round = 0; round < KILLS; round += 1) {
    const vigie = await VigieInChromium.launch({ port: town.port, profile });
    const app = await vigie.openApp('watch', { width: 420, height: 800 });
    if (round === 0) {
      await vigie.letAllow();
      expect(await app.evaluate(`chrome.permissions.request({ origins: ['*://*/*'] })`)).toBe(true);
      for (const slug of SLUGS) {
        const url = town.url('atelier', town.pages('atelier').product(slug));
        const page = await vigie.context.newPage();
        await page.goto(url, { waitUntil: 'networkidle' });
        const saved = await app.evaluate(`(async () => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === ${JSON.stringify(url)});
          const read = await chrome.runtime.sendMessage({ vigie: 1, command: 'page.read', input: { tabId: tab.id } });
          const kept = await chrome.runtime.sendMessage({ vigie: 1, command: 'page.save', input: { tabId: tab.id, readingId: read.value.readingId } });
          await chrome.runtime.sendMessage({ vigie: 1, command: 'watch.add', input: { url: ${JSON.stringify(url)}, shop: 'atelier-du-hetre.test', title: ${JSON.stringify(slug)}, everyMinutes: 60 } });
          return kept;
        })()`);
        confirmed.add((saved as { value: { snapshotId: string } }).value.snapshotId);
        await page.close();
      }
      await app.evaluate(command('watch.check', {}));
    }
    for (const { id } of (await app.evaluate(rowsExpression('changes'))) as ChangeRecord[]) confirmed.add(id);
    for (const { id } of (await app.evaluate(rowsExpression('snapshots'))) as SnapshotRecord[])
      if (round === 0) confirmed.add(id);
    for (const slug of SLUGS) {
      price += 13;
      town.control({ shop: 'atelier', price: { slug, price } });
    }
    // A merchant's word that was confirmed must be there, whatever the checks under way were at.
    const tag = `round-${round}`;
    void app.evaluate(command('watch.check', {})).catch(() => undefined);
    await pause(random() * 900);
    const [watch] = (await app.evaluate(rowsExpression('watches'))) as WatchRecord[];
    const answer = (await app.evaluate(command('watch.updateMany', { ids: [watch?.id], addTags: [tag] }))) as {
      ok: boolean;
    };
    if (answer.ok) confirmed.add(tag);
    await pause(random() * 1_200);
    await vigie.kill();
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
  const tags = new Set(watches.flatMap(({ tags: own = [] }) => own));
  const lost = [...confirmed].filter(
    (id) => !ids.has(id) && !tags.has(id) && !changes.some((change) => change.id === id),
  );
  const half = snapshots.filter((one) => !pages.has(one.pageKey) || !shops.has(one.shop) || one.facts.length < 4);
  const astray = [
    ...raw.filter(({ snapshotId }) => !ids.has(snapshotId)),
    ...checks.filter(({ snapshotId }) => snapshotId !== undefined && !ids.has(snapshotId)),
    ...watches.filter(({ baselineSnapshotId }) => baselineSnapshotId === undefined || !ids.has(baselineSnapshotId)),
  ];
  const told = changes.map(({ pageKey, key, item, after }) =>
    JSON.stringify([pageKey, key, item, after?.state === 'found' ? after.value : after?.state]),
  );
  // Every price is another one, so a value that is told twice was told by two.
  const doubled = told.filter((one, place) => one.includes('product.price') && told.indexOf(one) !== place);
  console.log(
    `${KILLS} kills: ${confirmed.size} confirmed writes, ${lost.length} lost, ${half.length} half, ${astray.length} astray, ${changes.length} changes, ${doubled.length} told twice`,
  );
  expect({ lost, half, astray, doubled }).toEqual({ lost: [], half: [], astray: [], doubled: [] });
  expect(changes.length).toBeGreaterThan(0);
  expect(watches.every(({ leaseUntil }) => leaseUntil === undefined)).toBe(true);
  await vigie.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
