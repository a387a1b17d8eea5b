/** The main job in one go: browse, read, save, compare, export, watch, see the change; and nothing asked of anybody but the shops. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { ChangeRecord, RequestRecord, ShopRecord } from '../../lib/model/records.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

test('browse, read, save, compare, export, watch, see the change', async ({ town, vigie, merchant }) => {
  const asked: string[] = [];
  vigie.context.on('request', (request) => asked.push(request.url()));
  await vigie.letAllow();
  const atelier = town.pages('atelier');
  const mine = town.pages('boismie');

  await merchant.readAndSave(town.url('boismie', mine.product('walnut-board')));
  await merchant.readAndSave(town.url('boismie', mine.delivery));
  await merchant.readAndSave(town.url('atelier', atelier.delivery));
  const reading = await merchant.readAndSave(town.url('atelier', atelier.product('walnut-board')));
  expect(reading.snapshot?.pageKind).toBe('product');

  const panel = await merchant.panel();
  await panel.see('39.90');
  await panel.see('49.90');
  await panel.evaluate(`location.hash = '#shop/bois-et-mie.test'`);
  await panel.click(words.shop.mineSwitch);
  await expect
    .poll(async () => (await merchant.rows<ShopRecord>('shops')).find(({ role }) => role === 'mine')?.id)
    .toBe('bois-et-mie.test');

  const app = await vigie.openApp('compare', { width: 1280, height: 900 }, 'workspace');
  const headings = app.locator('thead th');
  await expect(headings.nth(1)).toContainText(words.page.mine);
  await expect(app.locator('main')).toContainText('60');
  await app.getByRole('button', { name: words.compare.export }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText(words.exporting.preset['excel-fr'].name).click();
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    dialog.getByRole('button', { name: words.exporting.download }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const table = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
  expect(table.errors).toEqual([]);
  expect(text).toContain('€60.00');
  expect(text).toContain('€80.00');
  expect(download.suggestedFilename()).toMatch(/\d{4}-\d{2}-\d{2}.*\.csv$/);
  await app.close();

  await merchant.visit(town.url('atelier', atelier.product('walnut-board')));
  await merchant.clickIcon();
  await merchant.watch();
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 34_90 }, freeFrom: 45_00 });
  town.town.log = [];
  await merchant.checkAll();
  await panel.see('34.90');
  const changes = await merchant.rows<ChangeRecord>('changes');
  const price = changes.find(({ key }) => key === 'product.price');
  expect(price?.before?.state === 'found' && price.before.value).toMatchObject({ minor: 3990, currency: 'EUR' });
  expect(price?.after?.state === 'found' && price.after.value).toMatchObject({ minor: 3490, currency: 'EUR' });
  expect(price?.seen).toBe(false);

  // The badge counts what has happened and has not been looked at: a price and a threshold, however many facts they touch.
  expect(changes.length).toBeGreaterThan(2);
  expect(await panel.evaluate<string>('(globalThis.browser ?? chrome).action.getBadgeText({})')).toBe('2');

  // Re-checks bring no cookie, and only the watched page is asked for; its robots.txt was asked for at the first fetch.
  const requests = town.town.log.filter(({ visit }) => !visit);
  expect(requests.map(({ path }) => path)).toEqual([atelier.product('walnut-board')]);
  expect(requests.every(({ cookie }) => !cookie)).toBe(true);
  const logged = (await merchant.rows<RequestRecord>('requests')).map(({ url }) => new URL(url));
  expect(logged.map(({ pathname }) => pathname).sort()).toEqual(
    ['/robots.txt', atelier.product('walnut-board'), atelier.product('walnut-board')].sort(),
  );
  expect(new Set(logged.map(({ host }) => host))).toEqual(new Set([town.town.shops.atelier.host]));
  const elsewhere = asked.filter((url) => /^https?:/.test(url) && !new URL(url).hostname.endsWith('.test'));
  expect(elsewhere).toEqual([]);
});
