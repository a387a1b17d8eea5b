/** Pointing at the right value in a page: by mouse, by keyboard, used at the next reading, told when it fails, taken away. */
import type { ShopRule } from '../../lib/model/shop-rule.ts';
import type { Price } from '../../lib/model/money.ts';
import type { ReadingRecord } from '../../lib/model/records.ts';
import { valueOf } from '../../lib/model/snapshot.ts';
import type { DebugTarget } from './driver/target.ts';
import type { Merchant } from './driver/merchant.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

const PRICE = words.facts.label['product.price'];
const NAME = words.facts.label['product.name'];

function priceOf(reading: ReadingRecord): Price | undefined {
  return reading.snapshot && valueOf(reading.snapshot, 'product.price');
}

/** Opens the proofs of a fact in the head of the product and starts the picker for it. */
async function startPointing(merchant: Merchant, panel: DebugTarget, label: string): Promise<void> {
  await panel.clickUntil(
    words.page.proofs,
    '.hero-proof',
    `document.querySelector('.hero .facts') !== null`,
    'the proofs of the product',
  );
  const point = words.pointing.pointAt(label);
  await panel.clickUntil(
    words.page.showProof(label),
    '.hero button',
    `[...document.querySelectorAll('.hero button')].some((one) => one.getAttribute('aria-label') === ${JSON.stringify(point)})`,
    `the proof of ${label}`,
  );
  await panel.click(point, '.hero button');
  await merchant.page.locator('vigie-picker').waitFor({ state: 'attached' });
  await panel.see(words.pointing.help);
}

test('a price pointed at by mouse is read there from then on, and a place that no longer holds one is told and removed', async ({
  town,
  merchant,
}) => {
  const { product } = town.pages('atelier');
  await merchant.visit(town.url('atelier', product('walnut-board')));
  const panel = await merchant.clickIcon();
  expect(priceOf(await merchant.reading())).toMatchObject({ minor: 3990 });

  const before = new Date().toISOString();
  await startPointing(merchant, panel, PRICE);
  await merchant.page.locator('.product-discount .regular-price').click();
  await panel.see(words.pointing.saved);
  await merchant.page.locator('vigie-picker').waitFor({ state: 'detached' });
  expect(priceOf(await merchant.reading(before))).toMatchObject({ minor: 4990 });
  await panel.see('49.90');
  const [rule] = await merchant.rows<ShopRule>('shopRules');
  expect(rule).toMatchObject({ shop: 'atelier-du-hetre.test', key: 'product.price' });

  // Used on another page of the shop.
  await merchant.visit(town.url('atelier', product('salad-servers')));
  const second = new Date().toISOString();
  await merchant.clickIcon();
  expect(priceOf(await merchant.reading(second))).toMatchObject({ minor: 2490 });

  // A product that is not reduced has no such place: the machine's own reading stands, and the merchant is told.
  await merchant.visit(town.url('atelier', product('bread-box')));
  const third = new Date().toISOString();
  await merchant.clickIcon();
  expect(priceOf(await merchant.reading(third))).toMatchObject({ minor: 6900 });
  await panel.see(words.pointing.brokenTitle(PRICE));
  await panel.click(words.pointing.removePlace(PRICE));
  await panel.see(words.pointing.removed);
  expect(await merchant.rows('shopRules')).toEqual([]);
});

test('a name pointed at by keyboard, from the panel or in the page; Escape changes nothing', async ({
  town,
  merchant,
}) => {
  await merchant.visit(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const panel = await merchant.clickIcon();
  await merchant.reading();

  // The panel keeps the keyboard: its keys move the frame in the page.
  await startPointing(merchant, panel, NAME);
  await panel.press('Escape');
  await panel.see(words.pointing.givenUp);
  await merchant.page.locator('vigie-picker').waitFor({ state: 'detached' });
  expect(await merchant.rows('shopRules')).toEqual([]);

  // The heading is framed first; its neighbours to the right end at the prices.
  await startPointing(merchant, panel, NAME);
  await panel.press('ArrowRight');
  await panel.press('ArrowLeft');
  await panel.press('Enter');
  await panel.see(words.pointing.saved);
  expect(await merchant.rows<ShopRule>('shopRules')).toMatchObject([
    { key: 'product.name', sample: await merchant.page.locator('h1').innerText() },
  ]);

  // In the page itself the same keys do the same.
  await startPointing(merchant, panel, NAME);
  await merchant.page.bringToFront();
  await merchant.page.keyboard.press('ArrowDown');
  await merchant.page.keyboard.press('Escape');
  await panel.see(words.pointing.givenUp);
  await merchant.page.locator('vigie-picker').waitFor({ state: 'detached' });
});
