/** The three ways to read, pages that nobody may read, and shops that never reload. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT } from './driver/browsers.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

test('a click reads this page and no other shop', async ({ town, merchant }) => {
  await merchant.visit(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const panel = await merchant.clickIcon();
  await merchant.reading();
  await panel.see('39.90');
  await merchant.visit(town.url('holzbrett', '/'));
  await panel.see(words.reading.click.state);
  const readings = await merchant.rows<{ url: string }>('readings');
  expect(readings.some(({ url }) => url.includes('holzbrett'))).toBe(false);
});

test('a shop allowed for good is read as it is browsed, until the right is given back', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow(`http://${town.town.shops.atelier.host}/*`);
  const { product, delivery } = town.pages('atelier');
  await merchant.visit(town.url('atelier', product('walnut-board')));
  const panel = await merchant.clickIcon();
  await merchant.reading();
  await merchant.chooseMode('shop');
  await merchant.visit(town.url('atelier', delivery));
  expect((await merchant.reading()).state).toBe('read');
  await merchant.chooseMode('click');
  // The last click still covers this shop, but nothing is read any more without a wish.
  await merchant.visit(town.url('atelier', product('bread-box')));
  await panel.see(words.reading.moved);
  await merchant.visit(town.url('holzbrett', '/'));
  await panel.see(words.reading.click.state);
});

test('every shop is read while the panel is open, and stops when taken back', async ({ town, vigie, merchant }) => {
  await vigie.letAllow();
  await merchant.visit(town.url('atelier', '/'));
  const panel = await merchant.clickIcon();
  await merchant.reading();
  await merchant.chooseMode('all');
  for (const shop of ['holzbrett', 'oakboard'] as const) {
    await merchant.visit(town.url(shop, town.pages(shop).product('walnut-board')));
    await panel.see(words.reading.all.state);
    expect((await merchant.reading()).snapshot?.pageKind).toBe('product');
  }
  await panel.evaluate(`location.hash = '#settings'`);
  await panel.click(words.settings.takeBackAll);
  await panel.see(words.reading.takenBack);
  await merchant.visit(town.url('boismie', '/'));
  await merchant.show('page');
  await panel.see(words.reading.click.state);
});

test('a saved page that is read again by itself stays the saved one, and a new price can be saved again', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow();
  const url = town.url('atelier', town.pages('atelier').product('walnut-board'));
  await merchant.visit(url);
  const panel = await merchant.clickIcon();
  await merchant.reading();
  await merchant.chooseMode('shop');
  await merchant.save();
  await panel.see(words.app.saved);
  const again = new Date().toISOString();
  await merchant.visit(url);
  await merchant.reading(again);
  await panel.see(words.app.saved);
  expect(await merchant.rows('snapshots')).toHaveLength(1);

  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 38_00 } });
  const changed = new Date().toISOString();
  await merchant.visit(url);
  await merchant.reading(changed);
  await panel.click(words.page.save, '.view-head button');
  await expect.poll(async () => (await merchant.rows('snapshots')).length).toBe(2);
});

test('a refused right changes nothing and says so', async ({ town, merchant }) => {
  await merchant.visit(town.url('atelier', '/'));
  const panel = await merchant.clickIcon();
  await merchant.reading();
  // The browser's own question cannot be answered without a person: here it answers no.
  await panel.evaluate(
    `(globalThis.browser ?? chrome).permissions.request = () => Promise.resolve(false); if (globalThis.chrome?.permissions) chrome.permissions.request = () => Promise.resolve(false)`,
  );
  await merchant.unfoldModes(true);
  await panel.click(words.reading.shop.name, '.modes button');
  await panel.see(words.reading.refused);
});

test('pages of the browser, documents and files say why they cannot be read', async ({ vigie, merchant }) => {
  await vigie.letAllow();
  await merchant.visit('http://broken.test/odd-price');
  const panel = await merchant.clickIcon();
  await merchant.chooseMode('all');
  await merchant.page.goto('chrome://version/');
  await panel.see(words.errors['browser-page'].title);
  await panel.see(words.errors['browser-page'].help);
  await merchant.page.goto(pathToFileURL(join(ROOT, 'package.json')).href);
  await merchant.clickIcon();
  await panel.see(words.errors['local-file'].title);
});

test('a PDF says that it is none of our pages', async ({ vigie, merchant }) => {
  await merchant.page.goto('http://broken.test/document.pdf');
  // The browser swaps its PDF viewer in a moment after the document has arrived; until then there is no page to read.
  await expect(async () => {
    await vigie.clickIcon(merchant.page);
    await (await merchant.panel()).see(words.errors['pdf-page'].title, 2);
  }).toPass({ timeout: 30_000 });
});

test('a shop that never reloads is noticed to have moved on, and read where its script has put the price', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow();
  await merchant.visit(town.url('driftgrain', '/p/walnut-board'));
  const panel = await merchant.clickIcon();
  const first = await merchant.reading();
  expect(first.snapshot?.pageKind).toBe('product');
  await panel.see('44.50');
  await merchant.page.getByRole('link', { name: 'Delivery' }).first().click();
  await merchant.page.waitForURL(/delivery/);
  await panel.see(words.reading.moved);
  const before = new Date().toISOString();
  await panel.click(words.reading.readAgain, '.read-at button');
  const second = await merchant.reading(before);
  expect(second.snapshot?.pageKind).toBe('policy');
  await panel.see('75');

  await merchant.chooseMode('shop');
  await merchant.page.getByRole('link', { name: 'Kitchen' }).first().click();
  await merchant.page.getByText('Beech rolling pin').first().click();
  await panel.see('16.00');
});
