/** Pictures of every view: the real panel at two widths and the full tab, light and dark, in English and French. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Merchant } from '../../test/e2e/driver/merchant.ts';
import { make } from './steps.ts';
import type { Stage } from './stage.ts';

const LANGUAGES = ['en', 'fr'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 420] as const;

const VIEWS = [
  ['page', '#page'],
  ['shop', '#shop/atelier-du-hetre.test'],
  ['compare', '#compare'],
  ['watch', '#watch'],
] as const;

/** Chooses a value in one of the settings' lists, as a person does. */
async function choose(app: Page, index: number, value: string): Promise<void> {
  await app.locator('.settings select').nth(index).selectOption(value);
}

/** Takes all pictures; answers how many. */
export async function takePictures(stage: Stage, merchant: Merchant, folder: string): Promise<string> {
  const { town, vigie } = stage;
  const { page } = merchant;
  const panel = await merchant.panel();
  await merchant.visit(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await merchant.reading();
  const app = await vigie.openApp('settings', { width: 1280, height: 900 }, 'workspace');
  // The last message would lie over the lower edge of every picture.
  await panel.waitFor(`document.querySelector('.notice') === null`, 'the last message to go');
  let taken = 0;
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      await app.goto(`chrome-extension://${vigie.id}/workspace.html#settings`);
      await choose(app, 0, language);
      await choose(app, 1, theme);
      await app.waitForFunction(
        ([lang, look]) => document.documentElement.lang === lang && document.documentElement.dataset['theme'] === look,
        [language, theme] as const,
      );
      // The panel shows the page of the tab in front of it.
      await page.bringToFront();
      for (const [view, hash] of VIEWS) {
        await panel.evaluate(`location.hash = ${JSON.stringify(hash)}`);
        await panel.waitFor(
          `document.documentElement.lang === ${JSON.stringify(language)} && document.querySelector('main .view-head')`,
        );
        for (const width of WIDTHS) {
          const picture = await panel.picture(width, 780);
          make(picture.length > 5000, `The picture of ${view} at ${String(width)} px is empty`);
          await writeFile(join(folder, `panel-${view}-${String(width)}-${theme}-${language}.png`), picture);
          taken += 1;
        }
      }
      await app.bringToFront();
      for (const [view, hash] of VIEWS) {
        await app.goto(`chrome-extension://${vigie.id}/workspace.html${hash}`);
        await app.locator('main .view-head').first().waitFor();
        await app.waitForTimeout(300);
        await app.screenshot({ path: join(folder, `full-tab-${view}-1280-${theme}-${language}.png`) });
        taken += 1;
      }
    }
  }
  await app.close();
  return `${String(taken)} pictures in out/`;
}
