/** Pictures of every view for looking at, and an accessibility check of each: `node test/ui/pictures.ts [name-part]` -> out/ui/*.png. */
import { backupOf, writeBackup } from '../../lib/export/backup.ts';
import { fakeProjects } from './fake-projects.ts';
import { fakeShops } from './fake-shops.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly scene?: string;
  readonly surface?: 'panel' | 'workspace';
  readonly widths?: readonly number[];
  /** Height of the window, for views that scroll. */
  readonly height?: number;
  /** Buttons to press first, by selector. */
  readonly press?: readonly string[];
  /** A choice of a list to make after that. */
  readonly select?: { readonly selector: string; readonly index: number };
  /** A file to choose after that. */
  readonly file?: { readonly accept: string; readonly name: string; readonly text: string };
}

const PANEL = [250, 360, 420];
/** A project with all that the fake shops hold. */
async function projectFile(): Promise<string> {
  const shops = fakeShops();
  const beside = { answerPictures: [], matches: [], ...fakeProjects(shops.map(({ shop }) => shop.id)) };
  return String(
    (await writeBackup(backupOf(shops, beside), 'Planches en bois, France', new Date('2026-11-20T09:00:00Z'))).data,
  );
}

const SHOP_LIST = `Adresse;Boutique;Nom;EAN;Étiquette
https://www.planche-et-cie.example/livraison;Planche et Cie;Livraison;;bois
https://www.planche-et-cie.example/noyer;Planche et Cie;Planche en noyer;4006381333931;bois
;holzbrett24.example;;;
javascript:alert(1);;;;
;;Sans adresse;;
`;
const CATALOGUE = `<rss><channel>
<item><title>Planche en noyer</title><link>https://www.ma-boutique.example/noyer</link><price>49.90 EUR</price></item>
<item><title>Planche en hêtre</title><link>https://www.ma-boutique.example/hetre</link><price>29.90 EUR</price></item>
<item><title>Sans prix</title><link>https://www.ma-boutique.example/x</link></item>
<item><title>D’ailleurs</title><link>https://autre.example/x</link><price>1 EUR</price></item>
</channel></rss>`;

const SHOTS: readonly Shot[] = [
  { name: 'page', hash: '#page', widths: [...PANEL, 1280] },
  { name: 'lost', hash: '#shop', scene: 'lost', widths: [360, 1280] },
  { name: 'no-room', hash: '#page', scene: 'noRoom', widths: [360] },
  { name: 'page-whole', hash: '#page', widths: [360], height: 2600, press: ['.not-found summary'] },
  {
    name: 'page-proof',
    hash: '#page',
    press: ['.hero-proof', '.hero .fact:nth-of-type(2) button', '.group:nth-of-type(2) .fact button'],
  },
  { name: 'page-data-proof', hash: '#page', press: ['.group:nth-of-type(1) .fact:nth-last-of-type(2) button'] },
  { name: 'page-modes', hash: '#page', press: ['.reading-line .text'] },
  { name: 'page-empty', hash: '#page', scene: 'empty', widths: PANEL },
  { name: 'page-unreadable', hash: '#page', scene: 'unreadable' },
  { name: 'page-reading', hash: '#page', scene: 'reading' },
  { name: 'page-failed', hash: '#page', scene: 'failed' },
  { name: 'page-moved', hash: '#page', scene: 'moved' },
  { name: 'page-listing', hash: '#page', scene: 'listing', widths: PANEL },
  { name: 'page-data-list', hash: '#page', scene: 'listingData', widths: [360, 1280] },
  {
    name: 'listing-live',
    hash: '#listing/https%3A%2F%2Fwww.latelierdubois.example%2Fplanches',
    scene: 'listing',
    widths: [250, 360],
    height: 1500,
  },
  { name: 'listing-missing', hash: '#listing/nowhere' },
  { name: 'page-matching', hash: '#page', scene: 'matching', widths: [250, 360, 1280], height: 1000 },
  {
    name: 'page-match-dialog',
    hash: '#page',
    scene: 'matching',
    press: ['.same-product .buttons > .text:has(.icon-plus)'],
  },
  { name: 'page-search', hash: '#page', scene: 'search', widths: [250, 360, 1280], height: 1300 },
  { name: 'page-again', hash: '#page', scene: 'again' },
  { name: 'page-watch', hash: '#page', press: ['.view-foot button:last-child'], scene: 'unwatched' },
  { name: 'shops', hash: '#shop', widths: PANEL },
  { name: 'shops-empty', hash: '#shop', scene: 'empty' },
  { name: 'shop', hash: '#shop/latelierdubois.example', widths: PANEL, height: 2600 },
  { name: 'shop-german', hash: '#shop/holzbrett24.example', widths: [360, 1280], height: 3600 },
  // A seller of whom a single page was read.
  { name: 'shop-little', hash: '#shop/marche%3ABoisNature', widths: [360, 1280], height: 2400 },
  {
    name: 'shop-sum',
    hash: '#shop/latelierdubois.example',
    widths: [360, 420],
    height: 900,
    press: ['.landed > div:nth-of-type(2) button'],
  },
  { name: 'compare', hash: '#compare', widths: PANEL },
  { name: 'compare-filters', hash: '#compare', scene: 'projects', press: ['[aria-expanded="false"].pill'] },
  { name: 'compare-complete', hash: '#compare', press: ['.column-complete'] },
  { name: 'compare-answer', hash: '#compare', press: ['tr:has(.unknown) [data-cell]', '.dialog-body > button'] },
  {
    name: 'compare-stored',
    hash: '#compare',
    press: ['td:nth-of-type(2) [data-cell]', '.proof button:has(.icon-clock)'],
  },
  { name: 'projects', hash: '#compare/projects', scene: 'projects', widths: [...PANEL, 1280] },
  { name: 'projects-none', hash: '#compare/projects' },
  {
    name: 'projects-form',
    hash: '#compare/projects',
    scene: 'projects',
    press: ['.view-actions .primary'],
    height: 900,
  },
  {
    name: 'projects-file',
    hash: '#compare/projects',
    scene: 'projects',
    widths: [360, 1280],
    file: { accept: 'json', name: 'x.vigie.json', text: await projectFile() },
  },
  {
    name: 'projects-list',
    hash: '#compare/projects',
    scene: 'projects',
    widths: [360, 1280],
    file: { accept: 'tab-separated', name: 'x.csv', text: SHOP_LIST },
  },
  {
    name: 'projects-catalogue',
    hash: '#compare/projects',
    scene: 'projects',
    widths: [360],
    file: { accept: 'xml', name: 'x.xml', text: CATALOGUE },
  },
  { name: 'findings', hash: '#compare/findings', scene: 'projects', widths: [...PANEL, 1280], height: 1400 },
  { name: 'prices', hash: '#compare/prices', scene: 'prices', widths: [...PANEL, 1280], height: 900 },
  { name: 'prices-none', hash: '#compare/prices', scene: 'one' },
  {
    name: 'prices-delivered',
    hash: '#compare/prices',
    scene: 'prices',
    widths: [1280],
    press: ['.price-bar .pill:nth-child(2)'],
  },
  {
    name: 'prices-product',
    hash: '#compare/prices',
    scene: 'prices',
    press: ['.price-table .product .text'],
    height: 900,
  },
  { name: 'prices-rates', hash: '#compare/prices', scene: 'prices', press: ['.view-actions button'], height: 900 },
  {
    name: 'report',
    hash: '#compare/report',
    scene: 'projects',
    surface: 'workspace',
    widths: [420, 1280],
    height: 2600,
  },
  { name: 'charts', hash: '#compare/charts', scene: 'prices', widths: [250, 360, 1280], height: 2000 },
  { name: 'charts-numbers', hash: '#compare/charts', scene: 'prices', widths: [360], press: ['.chart-figure summary'] },
  { name: 'start-shops', hash: '#shop', scene: 'empty', widths: [360, 1280] },
  { name: 'start-one', hash: '#shop', scene: 'one' },
  { name: 'start-compare', hash: '#compare', scene: 'empty' },
  {
    name: 'start-fees',
    hash: '#compare/prices',
    scene: 'prices',
    widths: [360, 1280],
    height: 900,
    press: ['.fees-open'],
  },
  {
    name: 'start-outside',
    hash: '#shop/latelierdubois.example',
    widths: [360, 1280],
    height: 3600,
    press: ['.outside summary'],
  },
  { name: 'example-shops', hash: '#shop', scene: 'example', widths: [250, 360] },
  { name: 'example-compare', hash: '#compare', scene: 'example', widths: [360] },
  { name: 'example-wide', hash: '#compare', scene: 'example', surface: 'workspace', widths: [1280] },
  { name: 'markets', hash: '#compare/marketplaces', widths: [250, 360, 1280], height: 1200 },
  {
    name: 'markets-fees',
    hash: '#compare/marketplaces',
    scene: 'fees',
    widths: [360, 1280],
    height: 900,
    press: ['.market-card .text'],
  },
  { name: 'figures-shop', hash: '#shop/latelierdubois.example', scene: 'figures', widths: [360, 1280], height: 3600 },
  {
    name: 'figures-form',
    hash: '#shop/latelierdubois.example',
    scene: 'figures',
    widths: [250, 360, 1280],
    height: 900,
    press: ['.figure button'],
  },
  { name: 'figures-compare', hash: '#compare', scene: 'figures', widths: [360], height: 1800 },
  { name: 'figures-wide', hash: '#compare', scene: 'figures', surface: 'workspace', widths: [1280], height: 1500 },
  { name: 'charts-none', hash: '#compare/charts', scene: 'one' },
  { name: 'compare-empty', hash: '#compare', scene: 'empty' },
  { name: 'compare-cell', hash: '#compare', press: ['.group-row ~ tr [data-cell]'] },
  { name: 'compare-export', hash: '#compare', press: ['.view-actions .primary'] },
  {
    name: 'compare-export-workbook',
    hash: '#compare',
    press: ['.view-actions .primary', '.choices .check:nth-of-type(4)'],
  },
  { name: 'watch', hash: '#watch', widths: PANEL, height: 1500 },
  { name: 'watch-proofs', hash: '#watch', widths: [360], height: 1500, press: ['.change-actions button'] },
  {
    name: 'watch-many',
    hash: '#watch',
    widths: [360],
    height: 2600,
    press: ['.watch-head input', '.watch-item:nth-of-type(2) .watch-head input'],
  },
  { name: 'watch-options', hash: '#watch', height: 1100, press: ['.watch-actions button[aria-label^=Opti]'] },
  { name: 'watch-history', hash: '#watch', widths: [360], height: 2600, press: ['.history-table summary'] },
  {
    name: 'watch-readings',
    hash: '#watch',
    widths: [360, 1280],
    height: 2600,
    select: { selector: '.history label:last-of-type select', index: 1 },
  },
  {
    name: 'watch-timeline',
    hash: '#watch',
    widths: [360],
    height: 2600,
    select: { selector: '.history label:last-of-type select', index: 2 },
  },
  { name: 'watch-empty', hash: '#watch', scene: 'empty' },
  { name: 'watch-checking', hash: '#watch', scene: 'checking' },
  {
    name: 'technology-page',
    hash: '#page',
    scene: 'technology',
    widths: [250, 360, 1280],
    height: 3200,
    press: ['.probable .fact-more button', '.purpose > summary', '.host > summary'],
  },
  {
    name: 'technology-packs',
    hash: '#settings',
    scene: 'technology',
    widths: [250, 360, 1280],
    height: 2600,
    press: ['.refused summary'],
  },
  {
    name: 'technology-shop',
    hash: '#shop/latelierdubois.example',
    scene: 'technology',
    widths: [360],
    height: 1100,
    press: ['[aria-labelledby=shop-technology] .fact-more button'],
  },
  { name: 'settings', hash: '#settings', widths: PANEL, height: 1200 },
  { name: 'wide-page', hash: '#page', surface: 'workspace', widths: [1280] },
  {
    name: 'wide-listing',
    hash: '#listing/https%3A%2F%2Fmarche.example%2Fs%3Fk%3Dplanche',
    surface: 'workspace',
    scene: 'lists',
    widths: [360, 1280],
    height: 1500,
  },
  { name: 'wide-shop', hash: '#shop/latelierdubois.example', surface: 'workspace', widths: [1280] },
  { name: 'wide-compare', hash: '#compare', scene: 'projects', surface: 'workspace', widths: [720, 1280] },
  {
    name: 'wide-compare-cell',
    hash: '#compare',
    surface: 'workspace',
    widths: [1280],
    press: ['.group-row ~ tr td:nth-of-type(2) [data-cell]'],
  },
  {
    name: 'wide-watch-open',
    hash: '#watch',
    surface: 'workspace',
    widths: [1280],
    height: 1400,
    press: ['.change-actions button', '.watch-head input'],
  },
  { name: 'wide-watch', hash: '#watch', surface: 'workspace', widths: [1280] },
  {
    name: 'settings-all',
    hash: '#settings',
    widths: [360],
    height: 3600,
    press: ['.everything-choice button:nth-of-type(2)'],
  },
  { name: 'wide-settings', hash: '#settings', surface: 'workspace', widths: [1280] },
];

const only = process.argv[2] ?? '';
const folder = join(import.meta.dirname, '../../out/ui');
mkdirSync(folder, { recursive: true });
const server = await createServer({
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  logLevel: 'error',
  // The folder is being worked on while pictures are taken: a reload would spoil them.
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  optimizeDeps: { include: ['chart.js', 'tldts', 'papaparse', 'preact', 'preact/hooks', 'preact/jsx-runtime'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: '/tmp/vigie-ui-vite',
});
await server.listen();
const address = server.httpServer?.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let violations = 0;
for (const [theme, lang] of [
  ['light', 'fr'],
  ['dark', 'en'],
] as const) {
  for (const shot of SHOTS.filter(({ name }) => name.includes(only))) {
    for (const width of shot.widths ?? [360]) {
      const context = await browser.newContext({
        viewport: { width, height: shot.height ?? (width > 700 ? 800 : 720) },
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.log(`${shot.name}: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && console.log(`${shot.name}: ${message.text()}`));
      const query = new URLSearchParams({ theme, lang, scene: shot.scene ?? 'full', surface: shot.surface ?? 'panel' });
      await page.goto(`http://127.0.0.1:${port}/test/ui/index.html?${query}${shot.hash}`);
      await page.waitForSelector('main');
      for (const selector of shot.press ?? [])
        await page
          .locator(selector)
          .first()
          .click({ timeout: 3000 })
          .catch((error: unknown) => console.log(`${shot.name}: ${selector}: ${String(error).split('\n')[0]}`));
      if (shot.select) await page.locator(shot.select.selector).selectOption({ index: shot.select.index });
      if (shot.file) {
        const { name, text } = shot.file;
        await page
          .locator(`input[type=file][accept*="${shot.file.accept}"]`)
          .last()
          .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
        await page.waitForSelector('dialog[open]');
      }
      await page.waitForTimeout(/watch|listing|charts/.test(shot.name) ? 900 : 250);
      const sideways = await page.evaluate(
        () =>
          document.documentElement.scrollWidth > innerWidth ||
          (document.querySelector('main')?.scrollWidth ?? 0) > (document.querySelector('main')?.clientWidth ?? 0),
      );
      if (sideways) console.log(`${shot.name} ${width}: scrolls sideways`);
      const found = await new AxeBuilder({ page }).analyze();
      for (const violation of found.violations) {
        violations += 1;
        console.log(
          `${shot.name} ${width} ${theme}: ${violation.id} (${violation.nodes.length}): ${violation.nodes[0]?.html.slice(0, 160)} ${violation.nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
        );
      }
      await page.screenshot({ path: join(folder, `${shot.name}-${width}-${theme}-${lang}.png`) });
      await context.close();
    }
  }
}
await browser.close();
await server.close();
console.log(`${violations} accessibility violations`);
