/** The parts of the comparison in a real browser: a project, its findings, its prices, a stored copy, a picture with an answer. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FindingNoteRecord, ProjectRecord } from '../../lib/model/project.ts';
import type { AnswerPictureRecord, AnswerRecord, Settings, ShopRecord } from '../../lib/model/records.ts';
import { words } from './driver/merchant.ts';
import type { Merchant } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

async function markMine(merchant: Merchant, shop: string): Promise<void> {
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = ${JSON.stringify(`#shop/${shop}`)}`);
  await panel.click(words.shop.mineSwitch);
  await expect
    .poll(async () => (await merchant.rows<ShopRecord>('shops')).find(({ role }) => role === 'mine')?.id)
    .toBe(shop);
}

/** Nothing that axe finds, nothing wider than the window, narrow and wide, light and dark. */
async function checkLook(app: Page, view: string): Promise<void> {
  for (const size of [
    { width: 360, height: 780 },
    { width: 1280, height: 900 },
  ]) {
    await app.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme });
      const overflow = await app.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${view} ${String(size.width)}: wider than the window`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page: app }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
        view,
      ).toEqual([]);
    }
  }
}

test('a project holds its shops, findings and prices, over a restart of the page', async ({
  town,
  vigie,
  merchant,
}) => {
  test.slow();
  await vigie.letAllow();
  for (const id of ['boismie', 'atelier', 'oakboard'] as const) {
    const pages = town.pages(id);
    await merchant.readAndSave(town.url(id, pages.product('walnut-board')));
    await merchant.readAndSave(town.url(id, pages.delivery));
  }
  await markMine(merchant, 'bois-et-mie.test');

  const app = await vigie.openApp('compare/projects', { width: 1280, height: 900 }, 'workspace');
  await app.getByRole('button', { name: words.projects.add }).click();
  const form = app.getByRole('dialog');
  await form.getByLabel(words.projects.name, { exact: true }).fill('Walnut, Belgium');
  await form.getByLabel(words.projects.country).selectOption('BE');
  await form.getByRole('button', { name: words.app.save }).click();
  await expect
    .poll(async () => (await merchant.rows<ProjectRecord>('projects')).map(({ name, country }) => [name, country]))
    .toEqual([['Walnut, Belgium', 'BE']]);
  await expect(app.getByRole('heading', { name: /Walnut, Belgium/ })).toBeVisible();
  await checkLook(app, 'projects');

  await app.getByRole('button', { name: words.projects.open, exact: true }).click();
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Walnut, Belgium');
  await app.getByRole('link', { name: words.projects.part.findings }).click();
  const first = app.locator('.finding').first();
  const sentence = (await first.locator('.finding-said').textContent()) ?? '';
  await first.getByRole('button', { name: new RegExp(`^${words.meaning.keep}`) }).click();
  await app.getByRole('button', { name: new RegExp(`^${words.meaning.view.kept}`) }).click();
  await app.getByLabel(words.meaning.comment).fill('Ask the carrier');
  await app.getByLabel(words.meaning.comment).blur();
  await expect
    .poll(async () =>
      (await merchant.rows<FindingNoteRecord>('findingNotes')).map(({ verdict, comment }) => [verdict, comment]),
    )
    .toEqual([['kept', 'Ask the carrier']]);
  await checkLook(app, 'findings');
  await app.reload();
  await app.getByRole('button', { name: new RegExp(`^${words.meaning.view.kept}`) }).click();
  await expect(app.locator('.finding-said')).toHaveText(sentence);
  await expect(app.getByLabel(words.meaning.comment)).toHaveValue('Ask the carrier');

  await app.getByRole('link', { name: words.projects.part.prices }).click();
  const row = app.locator('.price-table tbody tr').first();
  await expect(row).toContainText(words.prices.noRate('GBP'));
  const printed = (await row.locator('td').filter({ hasText: '£' }).locator('.price-main').textContent()) ?? '';
  await app.getByRole('button', { name: words.prices.rates }).first().click();
  const rates = app.getByRole('dialog');
  await rates.getByLabel(words.prices.rateOf('GBP')).fill('0.8');
  await rates.getByLabel(words.prices.rateOf('GBP')).blur();
  await expect(row).toContainText('≈');
  await rates.getByRole('button', { name: words.app.close }).click();
  await expect(row).toContainText(printed);
  expect((await merchant.rows<Settings>('settings'))[0]?.rates.typed['GBP']?.rate).toBe(0.8);
  await checkLook(app, 'prices');
  await app.close();
});

test('a proof leads to the page as it stood, and an answer keeps a picture of the tab', async ({
  town,
  vigie,
  merchant,
}) => {
  const pages = town.pages('atelier');
  await merchant.readAndSave(town.url('atelier', pages.delivery));
  const app = await vigie.openApp('compare', { width: 1280, height: 900 }, 'workspace');
  await app.locator('[data-cell="sh-free"]').first().click();
  const drawer = app.getByRole('dialog');
  await drawer.getByRole('button', { name: words.grid.storedCopy }).first().click();
  await expect(app.getByRole('dialog').last().locator('mark').first()).toBeVisible();
  await app.close();

  await merchant.visit(town.url('atelier', pages.delivery));
  const panel = await merchant.clickIcon();
  await merchant.show('compare');
  await panel.evaluate(`document.querySelectorAll('.filter-buttons .pill')[1].click()`);
  await panel.waitFor(`document.querySelector('[data-cell="te-nav"]') !== null`, 'all questions');
  await panel.evaluate(`document.querySelector('[data-cell="te-nav"]').click()`);
  await panel.waitFor(`document.querySelector('dialog input[type=radio]') !== null`, 'the form of the question');
  await panel.evaluate(`document.querySelectorAll('dialog input[type=radio]')[3].click()`);
  await panel.click(words.grid.pictureAdd, 'dialog button');
  await panel.waitFor(`document.querySelector('dialog .answer-picture') !== null`, 'the picture');
  await panel.click(words.compare.answerKeep, 'dialog button');
  await expect
    .poll(async () =>
      (await merchant.rows<AnswerRecord>('answers')).map(({ item, value, picture }) => [item, value, picture]),
    )
    .toEqual([['te-nav', '4', true]]);
  const [picture] = await merchant.rows<AnswerPictureRecord>('answerPictures');
  expect(picture?.image).toMatch(/^data:image\/jpeg;base64,/);
  expect(picture?.url).toBe(town.url('atelier', pages.delivery));
});
