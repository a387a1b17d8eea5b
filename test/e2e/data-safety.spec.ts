/** The merchant's data as a whole in a real browser: a backup comes back counted, a wrong one changes nothing, a full disk loses nothing. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readFullBackup, writeFullBackup } from '../../lib/export/full-backup.ts';
import type { ChangeRecord, WatchRecord } from '../../lib/model/records.ts';
import { BACKUP_TABLES } from '../../lib/store/full-backup.ts';
import { CURRENT_VERSION } from '../../lib/store/schema.ts';
import type { Merchant } from './driver/merchant.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

/** All rows of all tables that a backup holds, as plain data. */
async function everything(merchant: Merchant): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables: [string, unknown[]][] = [];
  for (const table of BACKUP_TABLES) tables.push([table, await merchant.rows(table)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(tables))) as Record<string, unknown[]>;
}

async function choose(app: Page, name: string, bytes: Uint8Array): Promise<void> {
  await app
    .locator(`input[type=file][aria-label="${words.data.restore}"]`)
    .setInputFiles({ name, mimeType: 'application/gzip', buffer: Buffer.from(bytes) });
}

test('a backup comes back with every row counted; a damaged one, or one with a wrong row, changes nothing', async ({
  town,
  vigie,
  merchant,
}) => {
  test.slow();
  await vigie.letAllow();
  for (const page of ['product', 'delivery'] as const) {
    const pages = town.pages('atelier');
    await merchant.readAndSave(
      town.url('atelier', page === 'product' ? pages.product('walnut-board') : pages.delivery),
    );
    await merchant.watch();
  }
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 35_00 } });
  await merchant.checkAll();
  const before = await everything(merchant);
  expect(before['changes']?.length).toBeGreaterThan(0);

  const app = await vigie.openApp('settings', { width: 900, height: 900 }, 'workspace');
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: words.data.backupNow }).click(),
  ]);
  await expect(app.getByText(words.data.backupMade)).toBeVisible();
  const bytes = new Uint8Array(await readFile(await download.path()));

  // A byte in the middle.
  const damaged = bytes.slice();
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 4;
  await choose(app, 'damaged.vigie-backup', damaged);
  await expect(app.getByText(words.data.problem.damaged)).toBeVisible();

  // A file that is whole, with a row that Vigie never wrote.
  const read = await readFullBackup(bytes, CURRENT_VERSION);
  if (!read.ok) throw new Error(`the backup was not read: ${read.problem}`);
  const [first, ...others] = read.tables['watches'] as readonly object[];
  const given = { ...read.tables, watches: [...others, { ...first, dueAt: 'soon' }] };
  const { schema, writtenAt } = read.header;
  await choose(app, 'wrong.vigie-backup', await writeFullBackup(given, { schema, writtenAt }));
  await expect(app.getByText(words.data.wrongRow(words.data.table.watches, '2', 'dueAt'))).toBeVisible();
  expect(await everything(merchant)).toEqual(before);

  await app.evaluate(`chrome.runtime.sendMessage({ vigie: 1, command: 'data.wipe', input: {} })`);
  await expect.poll(async () => (await merchant.rows('snapshots')).length).toBe(0);
  await choose(app, 'whole.vigie-backup', bytes);
  const dialog = app.getByRole('dialog');
  // The dialog counts before anything is replaced: what is stored now, and what the file holds.
  await expect(dialog).toContainText(`${words.data.table.watches}: 0 → 2`);
  await dialog.getByRole('button', { name: words.data.restoreConfirm }).click();
  const rows = Object.values(before).reduce((total, { length }) => total + length, 0);
  await expect(app.getByText(words.data.restoreDone(String(rows)))).toBeVisible();
  expect(await everything(merchant)).toEqual(before);

  // The watches go on from where they were.
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 36_00 } });
  await merchant.checkAll();
  const changes = (await merchant.rows<ChangeRecord>('changes'))
    .filter(({ key }) => key === 'product.price')
    .sort((one, other) => one.at.localeCompare(other.at));
  expect(changes.map(({ after }) => after?.state === 'found' && after.value)).toMatchObject([
    { minor: 3500 },
    { minor: 3600 },
  ]);
});

test('data that the browser lost is told at the next start, data that the merchant deleted is not', async ({
  town,
  vigie,
  merchant,
}) => {
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await expect.poll(() => merchant.panel().then((panel) => panel.evaluate('localStorage.length'))).toBe(1);
  // What a browser does with a database that it finds damaged.
  await vigie.worker()?.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('vigie');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('not deleted'));
      }),
  );
  const app = await vigie.openApp('shop', { width: 420, height: 800 });
  const notice = app.getByText(words.lostData.title);
  await expect(notice).toBeVisible();
  await app.getByRole('button', { name: words.lostData.forget }).click();
  await expect(notice).toBeHidden();

  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('bread-box')));
  await app.goto(app.url().replace('#shop', '#settings'));
  await app.getByRole('button', { name: words.settings.wipe }).click();
  await app.getByRole('dialog').getByRole('button', { name: words.settings.wipeConfirm }).click();
  await expect(app.getByText(words.settings.wiped)).toBeVisible();
  expect(await merchant.rows('snapshots')).toEqual([]);
  await app.reload();
  await expect(app.getByRole('heading', { name: words.settings.title, level: 1 })).toBeVisible();
  await expect.poll(() => app.evaluate('localStorage.getItem("vigie-kept")')).toContain('"pages":0');
  await expect(notice).toBeHidden();
});

test('a disk that is full while a check is written says so and loses nothing', async ({ town, vigie, merchant }) => {
  await vigie.letAllow();
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await merchant.watch();
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 35_00 } });
  const before = await everything(merchant);

  // Extensions with `unlimitedStorage` have no quota that a test could lower, so the worker's own database refuses new readings.
  const worker = vigie.worker();
  await worker?.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const own = { add: prototype.add, put: prototype.put };
    const full = function (this: IDBObjectStore, name: 'add' | 'put', given: unknown[]): IDBRequest<IDBValidKey> {
      if (this.name === 'snapshots' || this.name === 'rawPages')
        throw new DOMException('The disk is full', 'QuotaExceededError');
      return Reflect.apply(own[name], this, given) as IDBRequest<IDBValidKey>;
    };
    prototype.add = function (...given) {
      return full.call(this, 'add', given);
    };
    prototype.put = function (...given) {
      return full.call(this, 'put', given);
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(prototype, own) });
  });
  const panel = await merchant.panel();
  await merchant.show('watch');
  await panel.click(words.watch.checkAll, '.view-head button');
  await panel.see(words.errors['disk-full'].title);
  await panel.see(words.errors['disk-full'].help);
  // Its next check is due now; everything else is as it was.
  const others = (all: object): object => ({ ...all, watches: [] });
  expect(others(await everything(merchant))).toEqual(others(before));

  // The same behind the merchant's back, by the schedule: the Watch view and the icon say so until a round works again.
  await panel.evaluate('chrome.alarms.create("watch-tick", { when: Date.now() })');
  const badge = (): Promise<string> => panel.evaluate<string>('chrome.action.getBadgeText({})');
  await expect.poll(badge).toBe('!');
  await panel.waitFor(
    `document.querySelector('.note.bad[role=alert]') !== null`,
    'the failure of the round to be shown',
  );
  expect(others(await everything(merchant))).toEqual(others(before));

  await worker?.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  await merchant.checkAll();
  const prices = (await merchant.rows<ChangeRecord>('changes')).filter(({ key }) => key === 'product.price');
  expect(prices).toHaveLength(1);
  const [watch] = await merchant.rows<WatchRecord>('watches');
  expect(watch?.lastOutcome).toBe('changed');
  await panel.evaluate('chrome.alarms.create("watch-tick", { when: Date.now() })');
  await expect.poll(badge).not.toBe('!');
  await panel.waitFor(`document.querySelector('.note.bad[role=alert]') === null`, 'the note to go');
});
