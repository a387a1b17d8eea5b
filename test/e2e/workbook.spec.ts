/** A large comparison as a workbook: written in the browser under the extension's policy, and whole when it is opened. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

/** Writes copies of a saved shop straight into the database, as many months of browsing would. */
const COPY_SHOPS = `(async (copies) => {
  const database = await new Promise((done, fail) => {
    const asked = indexedDB.open('vigie');
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
  const all = (table) => new Promise((done) => {
    const asked = database.transaction(table).objectStore(table).getAll();
    asked.onsuccess = () => done(asked.result);
  });
  const [shops, pages, snapshots] = await Promise.all(['shops', 'pages', 'snapshots'].map(all));
  const writing = database.transaction(['shops', 'pages', 'snapshots'], 'readwrite');
  for (let copy = 0; copy < copies; copy += 1) {
    const name = (text) => text.replaceAll('.test', '-' + copy + '.test');
    for (const shop of shops) writing.objectStore('shops').put({ ...shop, id: name(shop.id), name: shop.name + ' ' + copy });
    for (const page of pages) {
      const latest = Object.fromEntries(Object.entries(page.latest ?? {}).map(([via, id]) => [via, id + copy]));
      writing.objectStore('pages').put({ ...page, key: name(page.key), url: name(page.url), shop: name(page.shop), latest });
    }
    for (const one of snapshots)
      writing.objectStore('snapshots').put({ ...one, id: one.id + copy, pageKey: name(one.pageKey), url: name(one.url), shop: name(one.shop) });
  }
  await new Promise((done, fail) => { writing.oncomplete = done; writing.onerror = () => fail(writing.error); });
  database.close();
})`;

test('a comparison of sixty shops opens as a workbook', async ({ town, vigie, merchant }) => {
  test.slow();
  for (const shop of ['boismie', 'holzbrett'] as const) {
    await merchant.readAndSave(town.url(shop, town.pages(shop).delivery));
    await merchant.readAndSave(town.url(shop, town.pages(shop).product('walnut-board')));
  }
  const app = await vigie.openApp('compare', { width: 1280, height: 900 }, 'workspace');
  await app.evaluate(`${COPY_SHOPS}(29)`);
  await app.reload();
  await expect(app.locator('main')).toContainText('60');
  await app.getByRole('button', { name: words.compare.export }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText(words.exporting.preset.workbook.name).click();
  const [download] = await Promise.all([
    app.waitForEvent('download', { timeout: 90_000 }),
    dialog.getByRole('button', { name: words.exporting.download }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const path = await download.path();
  const files = unzipSync(new Uint8Array(await readFile(path)));
  const names = Object.keys(files);
  expect(names).toContain('[Content_Types].xml');
  const sheets = names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheets.length).toBeGreaterThan(2);
  const text = new TextDecoder();
  for (const sheet of sheets) expect(text.decode(files[sheet]).trimEnd()).toMatch(/<\/worksheet>$/);
  const shared = names.includes('xl/sharedStrings.xml') ? text.decode(files['xl/sharedStrings.xml']) : '';
  const everything = sheets.map((sheet) => text.decode(files[sheet])).join('') + shared;
  expect(everything).toContain('28');
  expect(everything.length).toBeGreaterThan(200_000);

  // Where an office program is installed, it must open the file too.
  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);
  if (office === undefined) return;
  const folder = dirname(path);
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`;
  await promisify(execFile)(office, [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path]);
  expect(existsSync(`${path}.csv`) || existsSync(path.replace(/(?:\.\w+)?$/, '.csv'))).toBe(true);
});
