/** The example in a real browser, and on it the charts and the printed report: drawn, saved, printed to PDF, gone again without a trace. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isExample } from '../../lib/model/example.ts';
import { ROOT } from './driver/browsers.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

const OUT = join(ROOT, 'out', 'report');

/** Keys of the rows of a table, as the database holds them now. */
function keysOf(app: Page, table: string): Promise<string[]> {
  return app.evaluate(
    (name) =>
      new Promise<string[]>((done, fail) => {
        const opened = indexedDB.open('vigie');
        opened.onerror = () => fail(opened.error ?? new Error('open'));
        opened.onsuccess = () => {
          const keys = opened.result.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => {
            opened.result.close();
            done(keys.result.map(String));
          };
        };
      }),
    table,
  );
}

async function openExample(app: Page): Promise<void> {
  await app.getByRole('button', { name: words.example.open }).click();
  await expect(app.getByRole('heading', { level: 1 })).toContainText(words.example.projectName);
  expect((await keysOf(app, 'shops')).map(isExample)).toEqual([true, true, true]);
}

/** Points of the chart that are neither ground nor transparent. */
function inkOf(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    if ((data[at + 3] ?? 0) > 0)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return colours.size;
}

test('the example is drawn as charts, saved as pictures, and goes without a trace', async ({ vigie }) => {
  const app = await vigie.openApp('compare', { width: 1280, height: 900 }, 'workspace');
  await openExample(app);
  await expect(app.getByText(words.example.notice)).toBeVisible();
  await app.getByRole('link', { name: words.projects.part.charts }).click();
  const canvases = app.locator('.chart-figure canvas');
  await expect.poll(() => canvases.count()).toBeGreaterThan(1);
  for (const canvas of await canvases.all())
    await expect.poll(() => canvas.evaluate(inkOf as never), { message: 'a chart is drawn' }).toBeGreaterThan(2);
  const figure = app.locator('.chart-figure', { has: app.locator('canvas') }).first();
  await figure.getByText(words.charts.numbers, { exact: true }).click();
  await expect.poll(() => figure.locator('table tbody tr').count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    figure.getByRole('button', { name: new RegExp(words.charts.save) }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(4_000);

  await app.getByRole('button', { name: words.example.remove }).click();
  await expect(app.getByText(words.example.notice)).toHaveCount(0);
  for (const table of ['shops', 'pages', 'snapshots', 'projects', 'findingNotes', 'watches', 'requests', 'pictures'])
    await expect.poll(async () => (await keysOf(app, table)).length, { message: table }).toBe(0);
});

test('the report prints to PDF with numbered proofs', async ({ vigie }) => {
  const app = await vigie.openApp('compare', { width: 1280, height: 900 }, 'workspace');
  await openExample(app);
  await app.getByRole('button', { name: words.report.open }).click();
  const paper = app.getByRole('article', { name: words.report.title });
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(words.example.projectName);
  const numbers = await paper.locator('.report-proofs td.number').allTextContents();
  expect(numbers.length).toBeGreaterThan(30);
  expect(numbers).toEqual(numbers.map((_, place) => new Intl.NumberFormat('en-GB').format(place + 1)));
  const cited = await paper.locator('.report-ref').allTextContents();
  expect(cited.flatMap((text) => text.split(' ')).every((one) => numbers.includes(one))).toBe(true);
  await expect.poll(() => paper.locator('canvas').count()).toBeGreaterThan(0);

  const session = await app.context().newCDPSession(app);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
  const pdf = Buffer.from(data, 'base64');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'example.pdf'), pdf);
  if (!existsSync('/usr/bin/pdftotext')) return;
  const text = execFileSync('/usr/bin/pdftotext', ['-layout', join(OUT, 'example.pdf'), '-'], { encoding: 'utf8' });
  expect(text.split('\f').length).toBeGreaterThan(4);
  for (const said of [words.report.title, words.report.method, words.report.parts.proofs, words.example.tag])
    expect(text).toContain(said);
  // What can be pressed has no place on paper.
  expect(text).not.toContain(words.example.remove);
});
