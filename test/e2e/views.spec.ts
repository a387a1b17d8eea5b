/** Every view, empty and full, at the panel's and at a tab's width, light and dark: nothing that axe finds, nothing cut, no error. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

async function checkView(app: Page, view: string): Promise<void> {
  await app.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await app.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  // Nothing may be wider than the window: a panel has no room to scroll sideways.
  const overflow = await app.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${view}: wider than the window`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page: app }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    view,
  ).toEqual([]);
}

test('empty views teach and are accessible', async ({ vigie }) => {
  for (const size of SIZES) {
    const app = await vigie.openApp('page', size);
    for (const colorScheme of SCHEMES) {
      await app.emulateMedia({ colorScheme });
      for (const view of ['page', 'shop', 'compare', 'watch', 'settings']) await checkView(app, view);
    }
    await app.close();
  }
});

test('full views are accessible', async ({ town, vigie, merchant }) => {
  test.slow();
  await vigie.letAllow();
  for (const shop of ['boismie', 'holzbrett'] as const) {
    await merchant.readAndSave(town.url(shop, town.pages(shop).delivery));
  }
  await merchant.readAndSave(town.url('bazar', town.pages('bazar').category));
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await merchant.watch();
  town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 34_90 } });
  await merchant.checkAll();
  for (const size of SIZES) {
    for (const file of ['sidepanel', 'workspace'] as const) {
      const app = await vigie.openApp('page', size, file);
      const faults: string[] = [];
      app.on('pageerror', (error) => faults.push(String(error)));
      app.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      for (const colorScheme of SCHEMES) {
        await app.emulateMedia({ colorScheme });
        for (const view of ['page', 'shop', 'shop/atelier-du-hetre.test', 'compare', 'watch', 'settings'])
          await checkView(app, view);
      }
      expect(faults).toEqual([]);
      await app.close();
    }
  }
});

test('the language changes at run time, in every open page of Vigie', async ({ vigie }) => {
  const app = await vigie.openApp('settings', { width: 420, height: 800 });
  const other = await vigie.openApp('compare', { width: 1280, height: 800 }, 'workspace');
  await expect(app.getByRole('tab', { name: words.app.tabs.watch })).toBeVisible();
  // Its label begins with the word; other fields of the settings only hold it in their lists.
  await app.getByLabel(new RegExp(`^${words.settings.language}`)).selectOption('fr');
  await expect(app.getByRole('tab', { name: 'Veille' })).toBeVisible();
  await expect(other.getByRole('tab', { name: 'Comparer' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr');
});

test('views work by keyboard', async ({ vigie }) => {
  const app = await vigie.openApp('page', { width: 360, height: 780 });
  await app.getByRole('tab', { name: words.app.tabs.page }).focus();
  await app.keyboard.press('ArrowRight');
  await expect(app.getByRole('tab', { name: words.app.tabs.shop })).toBeFocused();
  await expect(app.getByRole('tab', { name: words.app.tabs.shop })).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.press('End');
  await expect(app.getByRole('tab', { name: words.app.tabs.watch })).toHaveAttribute('aria-selected', 'true');
});

test('the panel still works at the narrowest width that a browser gives', async ({ town, vigie, merchant }) => {
  await merchant.readAndSave(town.url('holzbrett', town.pages('holzbrett').product('walnut-board')));
  const app = await vigie.openApp('page', { width: 250, height: 700 });
  for (const view of ['page', 'shop', 'shop/holzbrett-werkstatt.test', 'compare', 'watch', 'settings'])
    await checkView(app, view);
});
