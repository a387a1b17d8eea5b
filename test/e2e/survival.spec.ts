/** Nothing is lost: the worker stopped in the middle, the browser started again, the browser killed while saving. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  ChangeRecord,
  PageRecord,
  RawPageRecord,
  ShopRecord,
  SnapshotRecord,
  WatchRecord,
} from '../../lib/model/records.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant, words } from './driver/merchant.ts';
import { rowsExpression } from './driver/stored.ts';
import { expect, test } from './fixtures.ts';

test('a worker stopped between reading and saving loses nothing', async ({ town, vigie, merchant }) => {
  await merchant.visit(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const panel = await merchant.clickIcon();
  await merchant.reading();
  await vigie.stopWorker(merchant.page);
  await panel.see('39.90');
  await merchant.save();
  expect(await merchant.rows('snapshots')).toHaveLength(1);
  expect(await merchant.rows('rawPages')).toHaveLength(1);
});

test('a worker stopped in the middle of a check checks again and reports once', async ({ town, vigie, merchant }) => {
  await vigie.letAllow();
  const url = town.url('atelier', town.pages('atelier').product('walnut-board'));
  await merchant.readAndSave(url);
  await merchant.watch();
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 35_00 }, trouble: 'slow', slowMs: 4000 });
  const panel = await merchant.panel();
  await merchant.show('watch');
  await panel.click(words.watch.checkAll, '.view-head button');
  // In the middle of it: the lease is taken, and the slow page has not answered yet.
  await expect.poll(async () => (await merchant.rows<WatchRecord>('watches'))[0]?.leaseUntil).toBeDefined();
  await vigie.stopWorker(merchant.page);
  town.control({ shop: 'atelier', trouble: 'none' });
  // Any wish wakes the worker, which puts things in order; the button for it may be gone by now, as the open panel wakes it too.
  await panel.evaluate(`chrome.runtime.sendMessage({ vigie: 1, command: 'watch.cancel', input: {} })`);
  await merchant.checkAll();
  const prices = (await merchant.rows<ChangeRecord>('changes')).filter(({ key }) => key === 'product.price');
  expect(prices).toHaveLength(1);
});

test('everything is there after a restart with the same profile', async ({ town }) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-restart-'));
  const url = town.url('atelier', town.pages('atelier').product('walnut-board'));
  let vigie = await VigieInChromium.launch({ port: town.port, profile });
  await vigie.letAllow();
  let merchant = new Merchant(vigie, vigie.context.pages()[0] ?? (await vigie.context.newPage()));
  await merchant.readAndSave(url);
  await merchant.watch();
  const before = { snapshots: await merchant.rows('snapshots'), watches: await merchant.rows<WatchRecord>('watches') };
  await vigie.close();

  vigie = await VigieInChromium.launch({ port: town.port, profile });
  merchant = new Merchant(vigie, vigie.context.pages()[0] ?? (await vigie.context.newPage()));
  await merchant.visit(url);
  await merchant.clickIcon();
  expect(await merchant.rows('snapshots')).toEqual(before.snapshots);
  const watches = await merchant.rows<WatchRecord>('watches');
  expect(watches.map(({ id, url: address }) => [id, address])).toEqual(
    before.watches.map(({ id, url: address }) => [id, address]),
  );
  // Alarms are gone with the browser; the schedule in the database brings the tick back.
  const panel = await merchant.panel();
  await expect
    .poll(() => panel.evaluate<number>('(globalThis.browser ?? chrome).alarms.getAll().then((all) => all.length)'))
    .toBeGreaterThan(0);
  await vigie.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('a browser killed while saving keeps all that was confirmed and nothing half-written', async ({ town }) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'vigie-kill-'));
  const confirmed = new Set<string>();
  const slugs = Object.keys(town.town.shops.atelier.offers);
  for (let round = 0; round < 4; round += 1) {
    const vigie = await VigieInChromium.launch({ port: town.port, profile });
    const merchant = new Merchant(vigie, vigie.context.pages()[0] ?? (await vigie.context.newPage()));
    for (const slug of slugs.slice(0, 2)) {
      town.control({ shop: 'atelier', price: { slug, price: 1000 + round * 37 } });
      const { id } = await merchant.readAndSave(town.url('atelier', town.pages('atelier').product(slug)));
      const saved = (await merchant.rows<{ id: string; savedSnapshotId?: string }>('readings')).find(
        (one) => one.id === id,
      );
      confirmed.add(saved?.savedSnapshotId ?? 'none');
    }
    // One more, killed a moment after the click: it may be there or not, but only whole.
    await merchant.visit(town.url('atelier', town.pages('atelier').product(slugs[2 + round] ?? 'bread-box')));
    const before = new Date().toISOString();
    const panel = await merchant.clickIcon();
    await merchant.reading(before);
    await panel.click(words.page.save, '.view-head button');
    await pause(round * 4);
    await vigie.kill();
  }
  const vigie = await VigieInChromium.launch({ port: town.port, profile });
  const app = await vigie.openApp('shop', { width: 420, height: 800 });
  const rows = <T>(table: string) => app.evaluate(rowsExpression(table)) as Promise<T[]>;
  const snapshots = await rows<SnapshotRecord>('snapshots');
  const ids = new Set(snapshots.map(({ id }) => id));
  for (const id of confirmed) expect(ids).toContain(id);
  // Whole: every reading has its page and shop, every raw page its reading.
  const pages = new Set((await rows<PageRecord>('pages')).map(({ key }) => key));
  const shops = new Set((await rows<ShopRecord>('shops')).map(({ id }) => id));
  for (const snapshot of snapshots) {
    expect(pages).toContain(snapshot.pageKey);
    expect(shops).toContain(snapshot.shop);
    expect(snapshot.facts.length).toBeGreaterThan(3);
  }
  for (const { snapshotId } of await rows<RawPageRecord>('rawPages')) expect(ids).toContain(snapshotId);
  await vigie.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
