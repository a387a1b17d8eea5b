/**
 * The ten-minute path as pictures, in the real extension on the demo shops: from nothing to a printed report. `node scripts/ten-minutes.ts`
 * writes `docs/img/path-*.png`, which the pages `docs/ten-minutes.*.md` show. Wants the package for Chromium (`npm run build`).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../test/e2e/driver/browsers.ts';
import { VigieInChromium } from '../test/e2e/driver/chromium.ts';
import { Merchant, words } from '../test/e2e/driver/merchant.ts';
import type { ShopId } from '../test/shops/catalogue.ts';
import { startTown } from '../test/shops/town.ts';

const FOLDER = join(ROOT, 'docs/img');
const NARROW = { width: 360, height: 720 };
const WIDE = { width: 1280, height: 800 };
const MINE = 'bois-et-mie.test';
const RIVAL = 'atelier-du-hetre.test';

const town = await startTown();
const vigie = await VigieInChromium.launch({ port: town.port });
const page = vigie.context.pages()[0] ?? (await vigie.context.newPage());
const merchant = new Merchant(vigie, page);
await vigie.letAllow();

let step = 0;
async function keep(app: Page, name: string): Promise<void> {
  step += 1;
  await app.screenshot({ path: join(FOLDER, `path-${String(step)}-${name}.png`), animations: 'disabled' });
  console.log(`path-${String(step)}-${name}.png`);
}

/** A view of the app as it is after what was done in the panel. */
async function show(view: string, name: string, surface: 'sidepanel' | 'workspace', ready: string): Promise<void> {
  const app = await vigie.openApp(view, surface === 'sidepanel' ? NARROW : WIDE, surface);
  await app.locator(ready).first().waitFor();
  await app.waitForTimeout(name === 'charts' ? 1_500 : 400);
  await keep(app, name);
  await app.close();
}

async function read(shop: ShopId, paths: readonly string[]): Promise<void> {
  for (const path of paths) await merchant.readAndSave(town.url(shop, path));
}

/** The first page and one inside, as they leave the printer. */
async function printed(): Promise<void> {
  const app = await vigie.openApp('compare/report', WIDE, 'workspace');
  await app.getByRole('article', { name: words.report.title }).waitFor();
  await app.waitForTimeout(1_500);
  const session = await app.context().newCDPSession(app);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
  await app.close();
  if (!existsSync('/usr/bin/pdftoppm')) throw new Error('pdftoppm is needed for the pictures of the printed report');
  const folder = mkdtempSync(join(tmpdir(), 'vigie-report-'));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, Buffer.from(data, 'base64'));
  execFileSync('/usr/bin/pdftoppm', ['-r', '60', '-f', '1', '-l', '3', '-png', file, join(folder, 'sheet')]);
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  step += 1;
  for (const [place, name] of sheets.entries()) {
    const target = `path-${String(step)}-report-${String(place + 1)}.png`;
    copyFileSync(join(folder, name), join(FOLDER, target));
    console.log(target);
  }
  rmSync(folder, { recursive: true, force: true });
}

try {
  await show('shop', 'nothing', 'sidepanel', '.empty');
  const mine = town.pages('boismie');
  await read('boismie', [
    mine.home,
    mine.category,
    mine.product('walnut-board'),
    mine.product('rolling-pin'),
    mine.delivery,
    mine.returns,
    mine.legal,
    mine.contact,
    mine.about,
  ]);
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = '#shop/${MINE}'`);
  await panel.click(words.shop.mineSwitch);
  await show(`shop/${MINE}`, 'my-shop', 'sidepanel', '.shop-profile');
  const rival = town.pages('atelier');
  await read('atelier', [rival.home, rival.product('walnut-board')]);
  await show(`shop/${RIVAL}`, 'competitor', 'sidepanel', '.complete-profile');
  await read('atelier', [
    rival.product('rolling-pin'),
    rival.delivery,
    rival.returns,
    rival.terms,
    rival.legal,
    rival.contact,
    rival.about,
  ]);
  await show(`shop/${RIVAL}`, 'completed', 'sidepanel', '.coverage');
  const third = town.pages('holzbrett');
  await read('holzbrett', [
    third.home,
    third.product('walnut-board'),
    third.product('rolling-pin'),
    third.delivery,
    third.returns,
    third.legal,
  ]);
  await show('compare', 'comparison', 'workspace', 'tr[data-row] .cell');
  await show('compare/findings', 'findings', 'workspace', '.finding');
  await show('compare/prices', 'prices', 'workspace', '.price-table');
  await show('compare/charts', 'charts', 'workspace', '.chart-figure canvas');
  await printed();
} finally {
  await vigie.close();
  await town.close();
}
