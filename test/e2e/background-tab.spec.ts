/** Pages that only fill in when open: read in a background tab where the merchant chose so, never in front, closed after. */
import type { ChangeRecord, RequestRecord, WatchRecord } from '../../lib/model/records.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

test('a page built by script waits for a visit, or is read behind when the merchant says so', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow();
  const url = town.url('driftgrain', town.pages('driftgrain').product('walnut-board'));
  await merchant.readAndSave(url);
  await merchant.watch();
  const [fetched] = await merchant.rows<WatchRecord>('watches');
  expect(fetched?.lastOutcome).toBe('needs-visit');

  const panel = await merchant.panel();
  await merchant.show('watch');
  await panel.click(words.watching.optionsOf(fetched?.title ?? ''), '.watch-actions button');
  await panel.click(words.watching.readByName.tab, 'dialog label');
  await panel.click(words.watching.save, 'dialog button');
  await expect.poll(async () => (await merchant.rows<WatchRecord>('watches'))[0]?.readBy).toBe('tab');

  town.control({ shop: 'driftgrain', price: { slug: 'walnut-board', price: 41_70 } });
  const before = vigie.context.pages().length;
  const front = merchant.page.url();
  let most = before;
  vigie.context.on('page', () => {
    most = Math.max(most, vigie.context.pages().length);
  });
  await merchant.checkAll();
  const [watch] = await merchant.rows<WatchRecord>('watches');
  expect(watch?.lastOutcome).toBe('changed');
  const changes = await merchant.rows<ChangeRecord>('changes');
  const price = changes.find(({ key }) => key === 'product.price');
  expect(price?.after?.state === 'found' && price.after.value).toMatchObject({ minor: 4170 });
  // One tab behind, closed after; the page in front is the merchant's own.
  expect(most).toBe(before + 1);
  await expect.poll(() => vigie.context.pages().length).toBe(before);
  expect(merchant.page.url()).toBe(front);
  expect(await merchant.page.evaluate(() => document.visibilityState)).toBe('visible');
  expect((await merchant.rows<RequestRecord>('requests')).map(({ why }) => why)).toContain('background-tab');
});

test('a worker stopped while its tab is open closes that tab when it is back, and no tab of the merchant', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow();
  const url = town.url('driftgrain', town.pages('driftgrain').product('walnut-board'));
  await merchant.readAndSave(url);
  await merchant.watch();
  const panel = await merchant.panel();
  const [watch] = await merchant.rows<WatchRecord>('watches');
  await panel.evaluate(
    `chrome.runtime.sendMessage({ vigie: 1, command: 'watch.update', input: { id: ${JSON.stringify(watch?.id)}, readBy: 'tab' } })`,
  );
  // The merchant looks at the same page in a second tab, and has another one open behind.
  const same = await vigie.context.newPage();
  await same.goto(url);
  const other = await vigie.context.newPage();
  await other.goto(town.url('atelier', town.pages('atelier').delivery));
  await merchant.page.bringToFront();
  const own = vigie.context.pages().length;

  await merchant.show('watch');
  await panel.click(words.watch.checkAll, '.view-head button');
  await expect.poll(() => vigie.context.pages().length).toBe(own + 1);
  await vigie.stopWorker(merchant.page);
  expect(vigie.context.pages()).toHaveLength(own + 1);
  // Any wish wakes the worker, which puts things in order first: it closes the left tab and takes the check up again. Sent as the
  // button sends it: whether the line with the button is still there by now is a matter of luck.
  await panel.evaluate(`chrome.runtime.sendMessage({ vigie: 1, command: 'watch.cancel', input: {} })`);
  await merchant.checkAll();
  await expect.poll(() => vigie.context.pages().length).toBe(own);
  expect([same, other, merchant.page].map((page) => page.isClosed())).toEqual([false, false, false]);
  expect((await merchant.rows<WatchRecord>('watches'))[0]?.lastOutcome).toBe('same');
});
