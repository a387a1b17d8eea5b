/** Lists of products and of search results: counted over the pages that were leafed through, analysed in the panel and in the full tab. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { SnapshotRecord } from '../../lib/model/records.ts';
import { pageKey } from '../../lib/text/url.ts';
import { ROOT } from './driver/browsers.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

test('a list is analysed over the pages leafed through, unsaved, in the panel and in the full tab', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow();
  const first = town.url('bazar', town.pages('bazar').search ?? '');
  // The shop's second page of results: other offers, the same search.
  await merchant.page.route('**/recherche?*page=2*', async (route) => {
    // Asked by number: only the browser knows the names of the demo shops.
    const url = new URL(first);
    const response = await route.fetch({
      url: `http://127.0.0.1:${String(town.port)}${url.pathname}${url.search}`,
      headers: { ...route.request().headers(), host: url.host },
    });
    const body = (await response.text()).replaceAll('TR-', 'TR-2-').replaceAll('data-offer-id="', 'data-offer-id="2-');
    await route.fulfill({ response, body });
  });
  await merchant.visit(first);
  const panel = await merchant.clickIcon();
  const one = await merchant.reading();
  const rows = one.snapshot?.rows?.length ?? 0;
  expect(rows).toBeGreaterThan(4);
  await merchant.chooseMode('shop');
  await merchant.visit(`${first}&page=2`);
  await merchant.reading();
  await panel.see(words.listing.collected(2));

  await panel.clickUntil(
    words.listing.analyse,
    'button.analyse',
    `document.querySelector('.listing-view') !== null`,
    'the analysis',
  );
  await panel.see(words.listing.pages(2));
  const places = await panel.evaluate<number>(`document.querySelectorAll('.listing-table .listing-name').length`);
  expect(places).toBeGreaterThan(rows);
  expect(await merchant.rows('snapshots')).toEqual([]);

  const app = await vigie.openApp(
    `listing/${encodeURIComponent(pageKey(first))}`,
    { width: 1280, height: 900 },
    'workspace',
  );
  await expect(app.locator('.view-title')).toContainText(words.listing.pages(2));
  await expect(app.locator('.listing-name')).toHaveCount(places);
  const price = app.getByRole('columnheader', { name: words.listing.column.price });
  await price.getByRole('button').click();
  await expect(price).toHaveAttribute('aria-sort', 'ascending');
  await app.getByLabel(words.listing.filterLabel).selectOption('sponsored');
  await expect.poll(() => app.locator('.listing-name').count()).toBeLessThan(places);
  expect(await app.locator('.listing-name').count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: words.listing.export }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\n').filter((line) => line.trim() !== '')).toHaveLength(
    (await app.locator('.listing-name').count()) + 1,
  );
  const { violations } = await new AxeBuilder({ page: app }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a page of search results is one page per query, with tracked shops marked and a history', async ({
  town,
  merchant,
}) => {
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const page = await readFile(join(ROOT, 'test/cases/google-results-fr/page.html'), 'utf8');
  // The tracked shop stands where an invented one stood.
  const body = page.replaceAll('www.thes-du-port.example', town.town.shops.atelier.host);
  await merchant.page.route('https://www.google.fr/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const panel = await merchant.panel();
  for (const session of ['1', '2']) {
    await merchant.page.goto(`https://www.google.fr/search?q=th%C3%A9i%C3%A8re&ei=${session}`);
    const before = new Date().toISOString();
    await merchant.clickIcon();
    expect((await merchant.reading(before)).snapshot?.pageKind).toBe('search');
    await panel.see(words.searching.tracked);
    await panel.click(words.page.save, '.view-head button');
    await panel.see(words.searching.saved);
    await expect
      .poll(
        async () =>
          (await merchant.rows<SnapshotRecord>('snapshots')).filter(({ shop }) => shop === 'google.fr').length,
      )
      .toBe(Number(session));
  }
  const saved = (await merchant.rows<SnapshotRecord>('snapshots')).filter(({ shop }) => shop === 'google.fr');
  expect(new Set(saved.map((one) => one.pageKey))).toEqual(
    new Set(['https://www.google.fr/search?q=th%C3%A9i%C3%A8re']),
  );
  await panel.waitFor(`document.querySelectorAll('.search-history thead th').length === 3`, 'two dates in the history');
  // An engine is no shop.
  await merchant.show('shop');
  await panel.see('L’Atelier du Hêtre');
  expect(await panel.text()).not.toContain('google');
});
