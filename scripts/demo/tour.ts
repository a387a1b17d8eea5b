/** The whole job without a person: browse, read, save, compare, export, watch, see a change; every step is checked. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeRecord, ShopRecord, SnapshotRecord, WatchRecord } from '../../lib/model/records.ts';
import { ROOT } from '../../test/e2e/driver/browsers.ts';
import { Merchant, words } from '../../test/e2e/driver/merchant.ts';
import { rowsExpression } from '../../test/e2e/driver/stored.ts';
import type { ShopId } from '../../test/shops/catalogue.ts';
import { checkComparison, checkChanges } from './proof.ts';
import { takePictures } from './pictures.ts';
import { build, openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { Steps } from './steps.ts';

const OUT = join(ROOT, 'out');
const SHOPS: readonly ShopId[] = ['boismie', 'atelier', 'holzbrett', 'oakboard', 'driftgrain', 'bazar'];
const PRODUCTS = ['walnut-board', 'rolling-pin', 'bread-box', 'salad-servers'];

async function visitShop({ town }: Stage, merchant: Merchant, shop: ShopId): Promise<string> {
  const pages = town.pages(shop);
  const sold = PRODUCTS.filter((slug) => town.town.shops[shop].offers[slug] !== undefined);
  const paths = [
    pages.home,
    pages.category,
    ...(pages.search === undefined ? [] : [pages.search]),
    ...sold.map((slug) => pages.product(slug)),
    pages.delivery,
    pages.returns,
    ...(pages.terms === pages.legal ? [] : [pages.terms]),
    pages.legal,
    pages.contact,
    pages.about,
  ];
  const [first = '/', ...others] = paths;
  // The toolbar click opens the panel and gives the right to this page; the panel then asks for the shop as a whole.
  await merchant.readAndSave(town.url(shop, first));
  await merchant.chooseMode('shop');
  for (const path of others) {
    await merchant.visit(town.url(shop, path));
    await merchant.save();
  }
  return `${String(paths.length)} pages of ${town.town.shops[shop].name} read and saved`;
}

/** Ticks "this is my shop" in the profile of a shop. */
async function chooseMine(merchant: Merchant, shop: string): Promise<string> {
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = '#shop/${shop}'`);
  await panel.click(words.shop.mineSwitch);
  await panel.waitFor(
    `(${rowsExpression('shops')}).then((all) => all.some(({ id, role }) => id === ${JSON.stringify(shop)} && role === 'mine'))`,
  );
  return `${shop} is my shop`;
}

/** Chooses a download in the full tab's export dialog and keeps it. */
async function exportTable(stage: Stage): Promise<string> {
  const page = await stage.vigie.openApp('compare', { width: 1280, height: 900 }, 'workspace');
  await page.getByRole('button', { name: words.compare.export }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words.exporting.preset['excel-fr'].name).click();
  await dialog.getByText(/All 100 questions/).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words.exporting.download }).click(),
  ]);
  await download.saveAs(join(OUT, 'comparison.csv'));
  await page.close();
  const text = await readFile(join(OUT, 'comparison.csv'), 'utf8');
  const { questions, shops } = checkComparison(text, stage.town);
  return `out/comparison.csv (${download.suggestedFilename()}): ${String(questions)} questions, ${String(shops)} shops`;
}

async function watchPages({ town }: Stage, merchant: Merchant): Promise<string> {
  const watched = [
    town.url('atelier', town.pages('atelier').product('walnut-board')),
    town.url('atelier', town.pages('atelier').delivery),
    town.url('holzbrett', town.pages('holzbrett').product('walnut-board')),
    town.url('oakboard', town.pages('oakboard').product('walnut-board')),
  ];
  for (const url of watched) {
    await merchant.visit(url);
    await merchant.watch();
  }
  return `${String(watched.length)} pages watched`;
}

async function changeShops({ town }: Stage): Promise<string> {
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 3490 }, freeFrom: 4500 });
  town.control({ shop: 'oakboard', trouble: 'forbidden' });
  return Promise.resolve(
    'L’Atelier du Hêtre: 39,90 € → 34,90 €, free delivery from 60 € → 45 €; Oak & Board refuses every visitor',
  );
}

async function recheck(stage: Stage, merchant: Merchant): Promise<string> {
  await merchant.checkAll();
  await (await merchant.panel()).see('34.90');
  const changes = await merchant.rows<ChangeRecord>('changes');
  const watches = await merchant.rows<WatchRecord>('watches');
  await writeFile(join(OUT, 'changes.json'), `${JSON.stringify({ changes, watches }, undefined, 2)}\n`);
  return checkChanges(changes, watches, stage.town);
}

/** Does everything; throws at the first step that did not really happen. */
export async function tour(): Promise<void> {
  const steps = new Steps();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await steps.run('Build Vigie', async () => {
    await build();
    return 'package for Chromium';
  });
  const stage = await openStage({ headless: true });
  try {
    const page = stage.vigie.context.pages()[0] ?? (await stage.vigie.context.newPage());
    const merchant = new Merchant(stage.vigie, page);
    // Without a person nobody can answer the browser's own question; the click that asks is a real one all the same.
    await stage.vigie.letAllow();
    for (const shop of SHOPS)
      await steps.run(`Visit ${stage.town.town.shops[shop].host}`, () => visitShop(stage, merchant, shop));
    await steps.run('Say which shop is mine', () => chooseMine(merchant, 'bois-et-mie.test'));
    await steps.run('Compare and export', () => exportTable(stage));
    await steps.run('Watch', () => watchPages(stage, merchant));
    await steps.run('Meanwhile in the shops', () => changeShops(stage));
    await steps.run('Read the watched pages again', () => recheck(stage, merchant));
    await steps.run('Take pictures', () => takePictures(stage, merchant, OUT));
    const shops = await merchant.rows<ShopRecord>('shops');
    const snapshots = await merchant.rows<SnapshotRecord>('snapshots');
    console.log(`
All ${String(steps.count)} steps done in ${steps.seconds} s: ${String(shops.length)} shops, ${String(snapshots.length)} readings saved, none of them left this machine.
  out/comparison.csv   the comparison, ready for a spreadsheet
  out/changes.json     what changed between two readings, with both proofs
  out/*.png            the panel and the full tab, light and dark, English and French`);
  } finally {
    await stage.vigie.close();
    await stage.town.close();
  }
}
