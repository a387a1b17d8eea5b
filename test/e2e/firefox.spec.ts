/** Firefox: install, open, read, save, export, ask for rights, re-check, background tab, notifications, backup, every screen. */
import { test as base, expect } from '@playwright/test';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { startTown } from '../shops/town.ts';
import type { RunningTown } from '../shops/town.ts';
import { browserProgram, mayBeSkipped } from './driver/browsers.ts';
import { VigieInFirefox } from './driver/firefox.ts';
import type { ChangeRecord, RequestRecord, Settings, WatchRecord } from '../../lib/model/records.ts';
import { COMPARE_PARTS } from '../../components/compare/parts.ts';
import { BACKUP_TABLES } from '../../lib/store/full-backup.ts';
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

/** Rows of a table, from one of Vigie's pages. */
async function rows<T>(firefox: VigieInFirefox, panel: string, table: string): Promise<T[]> {
  const text = await firefox.evaluate<string>(panel, `(${rowsExpression(table)}).then((all) => JSON.stringify(all))`);
  return JSON.parse(text) as T[];
}

/** Sends a command from one of Vigie's pages, as its buttons do. */
async function send(firefox: VigieInFirefox, panel: string, command: string, input: object): Promise<void> {
  const message = JSON.stringify({ vigie: 1, command, input });
  const ok = await firefox.evaluate<boolean>(panel, `browser.runtime.sendMessage(${message}).then(({ ok }) => ok)`);
  expect([command, ok]).toEqual([command, true]);
}

/** Reads the page in a tab by a click on the icon, saves and watches it. */
async function readAndWatch(firefox: VigieInFirefox, tab: string, panel: string, url: string): Promise<void> {
  const { length } = await rows(firefox, panel, 'watches');
  await firefox.front(tab);
  await firefox.go(tab, url);
  await firefox.clickIcon();
  const read = `all.some((one) => one.state === 'read' && one.url === ${JSON.stringify(url)})`;
  await firefox.waitFor(panel, `(${rowsExpression('readings')}).then((all) => ${read})`, `${url} to be read`);
  await firefox.front(panel);
  await firefox.click(panel, words.page.save, '.view-head button');
  await firefox.waitFor(
    panel,
    `(${rowsExpression('snapshots')}).then((all) => all.some((one) => one.url === ${JSON.stringify(url)}))`,
    `${url} to be saved`,
  );
  await firefox.click(panel, words.page.follow, '.view-foot button');
  await firefox.click(panel, words.watch.dialogAllow, 'dialog button');
  await firefox.waitFor(
    panel,
    `(${rowsExpression('watches')}).then((all) => all.length === ${String(length + 1)} && all.every(({ lastDetail }) => lastDetail !== undefined && lastDetail !== 'visit'))`,
    `${url} to be fetched for the first time`,
  );
}

test('Firefox: changes, a background tab, notifications, and a backup that comes back', async ({ town, firefox }) => {
  test.slow();
  const tab = await firefox.open('about:blank');
  const panel = await firefox.open(firefox.address('sidepanel.html'));
  await readAndWatch(firefox, tab, panel, town.url('atelier', town.pages('atelier').product('walnut-board'), true));
  const scripted = town.url('driftgrain', town.pages('driftgrain').product('walnut-board'), true);
  await readAndWatch(firefox, tab, panel, scripted);
  const watch = (await rows<WatchRecord>(firefox, panel, 'watches')).find(({ url }) => url === scripted);
  expect(watch?.lastOutcome).toBe('needs-visit');
  await send(firefox, panel, 'watch.update', { id: watch?.id, readBy: 'tab' });

  const tabs = (): Promise<number> => firefox.evaluate(panel, 'browser.tabs.query({}).then((all) => all.length)');
  const before = await tabs();
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 35_00 } });
  town.control({ shop: 'driftgrain', price: { slug: 'walnut-board', price: 41_70 } });
  await firefox.go(panel, firefox.address('sidepanel.html#watch'));
  await firefox.evaluate(panel, 'location.reload()');
  await firefox.click(panel, words.watch.checkAll, '.view-head button');
  await firefox.waitFor(
    panel,
    `(${rowsExpression('watches')}).then((all) => all.every(({ lastOutcome }) => lastOutcome === 'changed'))`,
    'both changes to be found',
    60,
  );
  const prices = (await rows<ChangeRecord>(firefox, panel, 'changes')).filter(({ key }) => key === 'product.price');
  expect(prices.map(({ after }) => after?.state === 'found' && 'minor' in Object(after.value) && after.value)).toEqual(
    expect.arrayContaining([expect.objectContaining({ minor: 3500 }), expect.objectContaining({ minor: 4170 })]),
  );
  expect((await rows<RequestRecord>(firefox, panel, 'requests')).map(({ why }) => why)).toContain('background-tab');
  await expect.poll(tabs).toBe(before);

  // The right to notifications is asked with the first change, by the click.
  await firefox.see(panel, words.alerts.prompt);
  await firefox.click(panel, words.alerts.promptYes, '.note button');
  await firefox.see(panel, words.alerts.allowed);
  const [settings] = await rows<Settings>(firefox, panel, 'settings');
  const alerts = { ...settings?.alerts, mode: 'each', from: 'low', quietFrom: 0, quietTo: 0 };
  await send(firefox, panel, 'settings.set', { alerts });
  // Without a notification service Firefox takes a notification away again at once: that it came is remembered.
  await firefox.evaluate(
    panel,
    `{
      globalThis.notified = [];
      const note = (id) => { globalThis.notified.push(id); };
      browser.notifications.onShown.addListener(note);
      browser.notifications.onClosed.addListener(note);
    }`,
  );
  await firefox.evaluate(panel, 'browser.alarms.create("watch-tick", { when: Date.now() })');
  const told = `(${rowsExpression('changes')}).then((all) => all.every(({ alertedAt }) => alertedAt !== undefined))`;
  await firefox.waitFor(panel, told, 'every change to be told');
  await firefox.waitFor(
    panel,
    'browser.notifications.getAll().then((all) => [...Object.keys(all), ...globalThis.notified].some((id) => id.startsWith("vigie-change-")))',
    'a notification to be shown',
  );

  const everything = async (): Promise<string> => {
    const tables: unknown[] = [];
    for (const table of BACKUP_TABLES) tables.push([table, await rows(firefox, panel, table)]);
    return JSON.stringify(tables);
  };
  const stored = await everything();
  await firefox.go(panel, firefox.address('workspace.html#settings'));
  await firefox.click(panel, words.data.backupNow, 'button');
  const file = await firefox.downloadedPath('.vigie-backup');
  await firefox.see(panel, words.data.backupMade);
  await send(firefox, panel, 'data.wipe', {});
  expect(await rows(firefox, panel, 'snapshots')).toEqual([]);
  await firefox.choose(panel, `input[type=file][aria-label="${words.data.restore}"]`, file);
  await firefox.click(panel, words.data.restoreConfirm, 'dialog button');
  await firefox.waitFor(panel, `(${count('snapshots')}).then((all) => all > 0)`, 'the backup to be back');
  expect(await everything()).toBe(stored);
  expect(firefox.errors(panel)).toEqual([]);
});

test('Firefox: every screen opens without an error', async ({ town, firefox }) => {
  test.slow();
  const tab = await firefox.open('about:blank');
  const panel = await firefox.open(firefox.address('sidepanel.html'));
  await readAndWatch(firefox, tab, panel, town.url('atelier', town.pages('atelier').product('walnut-board'), true));
  const shop = 'atelier-du-hetre.test';
  const screens: readonly (readonly [screen: string, shown: string])[] = [
    ['sidepanel.html#page', words.app.tabs.page],
    ['sidepanel.html#shop', 'L’Atelier du Hêtre'],
    [`sidepanel.html#shop/${shop}`, words.technology.shopTitle],
    ['sidepanel.html#compare', words.app.tabs.compare],
    ['sidepanel.html#watch', words.watch.checkAll],
    ['sidepanel.html#settings', words.technology.packs],
    ...[...COMPARE_PARTS, 'projects', 'marketplaces', 'report'].map(
      (part) => [`workspace.html#compare/${part}`, words.app.tabs.compare] as const,
    ),
    [`workspace.html#shop/${shop}`, words.technology.shopTitle],
    ['workspace.html#watch', words.watch.checkAll],
    ['workspace.html#settings', words.technology.packs],
  ];
  for (const [screen, shown] of screens) {
    const page = await firefox.open(firefox.address(screen));
    await firefox.waitFor(page, `document.querySelector('main') !== null`, screen);
    await firefox.see(page, shown);
    expect([screen, firefox.errors(page)]).toEqual([screen, []]);
    await firefox.send('browsingContext.close', { context: page });
  }
});
