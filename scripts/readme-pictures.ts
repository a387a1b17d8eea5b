/** Makes the pictures of README.md (docs/img) from those of the last headless demonstration and from the browsers' own pages. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT, browserProgram } from '../test/e2e/driver/browsers.ts';
import { VigieInChromium } from '../test/e2e/driver/chromium.ts';
import { startTown } from '../test/shops/town.ts';

const FOLDER = join(ROOT, 'docs/img');

async function picture(name: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(join(ROOT, 'out', `${name}.png`))).toString('base64')}`;
}

await mkdir(FOLDER, { recursive: true });
const executablePath = browserProgram('chromium');
if (executablePath === undefined) throw new Error('No Chromium: run "npm start" once');

const town = await startTown();
// The shop as the demonstration has left it.
town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 3490 }, freeFrom: 4500 });
const vigie = await VigieInChromium.launch({ port: town.port });
const shop = await vigie.context.newPage();
await shop.setViewportSize({ width: 860, height: 780 });
await shop.goto(town.url('atelier', town.pages('atelier').product('walnut-board')), { waitUntil: 'networkidle' });
await shop.getByRole('button', { name: 'Tout refuser' }).click();
const shopPicture = `data:image/png;base64,${(await shop.screenshot()).toString('base64')}`;

await shop.goto('chrome://extensions');
await shop.setViewportSize({ width: 900, height: 420 });
await shop.locator('#devMode').click();
await shop.waitForTimeout(600);
await shop.screenshot({ path: join(FOLDER, 'install-chromium.png') });
await vigie.close();
await town.close();

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1250, height: 810 } });

/** Puts pictures beside each other, as they stand in the browser window. */
async function together(name: string, width: number, height: number, sources: readonly string[]): Promise<void> {
  await page.setViewportSize({ width, height });
  const images = sources.map((source) => `<img src="${source}" alt="">`).join('');
  await page.setContent(
    `<style>body{margin:0;padding:12px;background:#c9d2d6;display:flex;gap:10px;align-items:flex-start}img{border-radius:10px;box-shadow:0 6px 22px #0004}</style>${images}`,
  );
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

await together('overview', 1254, 804, [shopPicture, await picture('panel-page-360-light-en')]);
await together('views', 1134, 804, [
  await picture('panel-shop-360-light-en'),
  await picture('panel-compare-360-light-en'),
  await picture('panel-watch-360-dark-fr'),
]);
await together('compare', 1304, 924, [await picture('full-tab-compare-1280-light-en')]);
await browser.close();
