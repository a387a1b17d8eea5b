/** Project files, lists and catalogues in a real browser: what is handed out comes back whole, and nothing wrong comes in. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ProjectRecord } from '../../lib/model/project.ts';
import type { PageRecord, ShopRecord, SnapshotRecord } from '../../lib/model/records.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Chooses a file for one of the doors. */
async function bring(app: Page, kind: 'project' | 'list' | 'catalogue', name: string, text: string): Promise<void> {
  await app.locator(`input[type=file][aria-label="${words.bringIn[kind]}"]`).setInputFiles(file(name, text));
}

const confirm = (app: Page): Promise<void> =>
  app.getByRole('dialog').getByRole('button', { name: words.bringIn.confirm, exact: true }).click();

test('a project goes into a file and comes back after everything was deleted', async ({ town, vigie, merchant }) => {
  test.slow();
  for (const id of ['boismie', 'atelier'] as const)
    await merchant.readAndSave(town.url(id, town.pages(id).product('walnut-board')));
  const app = await vigie.openApp('compare/projects', { width: 1280, height: 900 }, 'workspace');
  await app.getByRole('button', { name: words.projects.add }).click();
  await app.getByRole('dialog').getByLabel(words.projects.name, { exact: true }).fill('Walnut');
  await app.getByRole('dialog').getByRole('button', { name: words.app.save }).click();
  await expect(app.getByRole('heading', { name: /Walnut/ })).toBeVisible();
  const before = {
    shops: await merchant.rows('shops'),
    pages: await merchant.rows('pages'),
    snapshots: await merchant.rows('snapshots'),
    projects: await merchant.rows('projects'),
  };

  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: words.bringIn.saveProject }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');

  // A file cut short changes nothing.
  await bring(app, 'project', 'cut.vigie.json', text.slice(0, -20));
  await expect(app.getByText(words.exported.importProblem['not-json'])).toBeVisible();
  expect(await merchant.rows('snapshots')).toEqual(before.snapshots);

  await app.evaluate(`chrome.runtime.sendMessage({ vigie: 1, command: 'data.wipe', input: {} })`);
  await expect.poll(async () => (await merchant.rows('shops')).length).toBe(0);
  await bring(app, 'project', 'whole.vigie.json', text);
  await confirm(app);
  await expect.poll(async () => (await merchant.rows('projects')).length).toBe(1);
  // Fields that the file has no place for would be missing here.
  const plain = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows));
  for (const table of ['shops', 'pages', 'snapshots', 'projects'] as const)
    expect(plain(await merchant.rows(table)), table).toEqual(plain(before[table]));
});

test('a list and a catalogue bring shops, pages and prices into a project', async ({ town, vigie, merchant }) => {
  test.slow();
  await merchant.readAndSave(town.url('boismie', town.pages('boismie').delivery));
  const app = await vigie.openApp('compare/projects', { width: 1280, height: 900 }, 'workspace');
  await bring(
    app,
    'list',
    'list.csv',
    'Adresse;Boutique;À moi\nhttps://rival.test/delivery;Le Rival;non\njavascript:alert(1);;\n',
  );
  await expect(app.getByRole('dialog')).toContainText(words.bringIn.problem['bad-link']);
  await confirm(app);
  await expect
    .poll(async () => (await merchant.rows<ShopRecord>('shops')).map(({ id, name }) => `${id} ${name}`))
    .toContain('rival.test Le Rival');

  const items = Array.from(
    { length: 1_000 },
    (_, at) =>
      `<item><g:title>Board ${String(at)}</g:title><g:link>https://my-shop.test/${String(at)}</g:link><g:price>10.00 EUR</g:price></item>`,
  );
  await bring(app, 'catalogue', 'feed.xml', `<rss>${items.join('\n')}</rss>`);
  await expect(app.getByRole('dialog')).toContainText('my-shop.test');
  await confirm(app);
  await expect.poll(async () => (await merchant.rows<SnapshotRecord>('snapshots')).length).toBe(1_001);
  expect((await merchant.rows<PageRecord>('pages')).length).toBe(1_002);
  expect((await merchant.rows<ShopRecord>('shops')).find(({ id }) => id === 'my-shop.test')?.role).toBe('mine');
  expect(await merchant.rows<ProjectRecord>('projects')).toEqual([]);
});
