/** Firefox: install, open, read a page, save, export, ask for a right, re-check. */
import { test as base, expect } from '@playwright/test';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { startTown } from '../shops/town.ts';
import type { RunningTown } from '../shops/town.ts';
import { browserProgram, mayBeSkipped } from './driver/browsers.ts';
import { VigieInFirefox } from './driver/firefox.ts';
import { rowsExpression } from './driver/stored.ts';

const words = dictionaryOf('en');

const test = base.extend<{ readonly town: RunningTown; readonly firefox: VigieInFirefox }>({
  town: async ({}, use, info) => {
    info.skip(browserProgram('firefox') === undefined && mayBeSkipped(), 'No Firefox on this machine');
    const town = await startTown();
    await use(town);
    await town.close();
  },
  firefox: async ({ town }, use) => {
    const firefox = await VigieInFirefox.launch(town.hosts);
    await use(firefox);
    await firefox.close();
  },
});

/** How many rows a table has. */
function count(table: string): string {
  return `(${rowsExpression(table)}).then((all) => all.length)`;
}

test('Firefox: install, open, read, save, export, watch', async ({ town, firefox }) => {
  const { product, delivery } = town.pages('atelier');
  const shop = await firefox.open(town.url('atelier', product('walnut-board'), true));
  // The panel's own page in a tab follows the tab looked at last; the real sidebar only has to open.
  await firefox.clickIcon();
  await expect.poll(() => firefox.sidebar()).toContain('sidepanel.html');

  const panel = await firefox.open(firefox.address('sidepanel.html'));
  await firefox.waitFor(
    panel,
    `(${rowsExpression('readings')}).then((all) => all.some(({ state }) => state === 'read'))`,
    'the page to be read',
  );
  await firefox.see(panel, '39.90');
  await firefox.click(panel, words.page.save, '.view-head button');
  await firefox.waitFor(
    panel,
    `(${rowsExpression('readings')}).then((all) => all.some(({ savedSnapshotId }) => savedSnapshotId !== undefined))`,
    'the page to be saved',
  );
  expect(await firefox.evaluate(panel, count('snapshots'))).toBe(1);
  expect(await firefox.evaluate(panel, count('rawPages'))).toBe(1);

  // A second page, read by a second click.
  await firefox.front(shop);
  await firefox.go(shop, town.url('atelier', delivery, true));
  await firefox.clickIcon();
  await firefox.waitFor(
    panel,
    `(${rowsExpression('readings')}).then((all) => all.some(({ state, url }) => state === 'read' && url.includes('livraison')))`,
    'the second page to be read',
  );
  await firefox.front(panel);
  await firefox.see(panel, '60');
  await firefox.click(panel, words.page.save, '.view-head button');
  await firefox.waitFor(panel, `(${count('snapshots')}).then((all) => all === 2)`, 'the second page to be saved');

  // Watching asks for the right to the shop at the click, and re-reads from there.
  await firefox.click(panel, words.page.follow, '.view-foot button');
  await firefox.click(panel, words.watch.dialogAllow, 'dialog button');
  await firefox.waitFor(
    panel,
    `(${rowsExpression('watches')}).then((all) => all.some(({ lastOutcome }) => lastOutcome === 'same'))`,
    'the first re-reading',
  );

  const table = await firefox.open(firefox.address('workspace.html#compare'));
  await firefox.click(table, words.compare.export, '.view-head button');
  await firefox.click(table, words.exporting.download, 'dialog button');
  const text = await firefox.downloaded('.csv');
  expect(text).toContain('L’Atelier du Hêtre');
  expect(text).toContain('€60.00');
});
