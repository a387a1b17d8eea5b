/** The country lens in the real panel: the same shop seen from two countries, and a delivered price whose lines the merchant changes and takes back. */
import { words } from './driver/merchant.ts';
import type { DebugTarget } from './driver/target.ts';
import { expect, test } from './fixtures.ts';

const NAMES = new Intl.DisplayNames('en-GB', { type: 'region' });
const stateOf = (point: string): string =>
  `document.querySelector('[data-lens-point="${point}"]')?.getAttribute('data-state')`;

const TOTAL = `document.querySelector('[data-landed] .landed-total dd')?.textContent`;

/** Chooses a country as a person does: the choice is made in the list, and what it changes is waited for. */
async function chooseCountry(panel: DebugTarget, country: string): Promise<void> {
  await panel.evaluate(`(() => {
    const list = document.querySelector('[data-lens-country]');
    list.value = ${JSON.stringify(country)};
    list.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await panel.waitFor(`document.querySelector('[data-lens="${country}"]') !== null`, `the lens of ${country}`);
}

/** Types into the field that has the focus, in place of what it holds. */
async function type(panel: DebugTarget, text: string): Promise<void> {
  await panel.waitFor(`document.activeElement?.matches('.landed-edit input')`, 'the field of the amount');
  await panel.evaluate('document.activeElement.select()');
  await panel.send('Input.insertText', { text });
}

test('a shop is seen through the eyes of customers of several countries', async ({ town, merchant }) => {
  const { delivery, product } = town.pages('atelier');
  await merchant.readAndSave(town.url('atelier', delivery));
  await merchant.readAndSave(town.url('atelier', product('walnut-board')));
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = '#shop/atelier-du-hetre.test'`);
  await panel.see(words.lens.title(NAMES.of('FR') ?? ''));
  expect(await panel.evaluate(stateOf('lens-delivered'))).toBe('found');
  await chooseCountry(panel, 'CH');
  expect(await panel.evaluate(stateOf('lens-delivered'))).toBe('found');
  // 39.90 and the Swiss price of 14.90: the pick-up points at 3.90 are French, as the shop's telephone is.
  await panel.waitFor(`${TOTAL} === '€54.80'`, 'the sum for Switzerland');
  // Nobody said anything of Ireland: not knowing is not a no.
  await chooseCountry(panel, 'IE');
  expect(await panel.evaluate(stateOf('lens-delivered'))).toBe('unknown');
  await panel.see(words.lens.notTold);
  // The choice is one for all views.
  await merchant.show('compare');
  await panel.see(words.lens.bar(NAMES.of('IE') ?? '', '€40.00'));
});

test('a line of the delivered price is changed, kept over a restart of the panel, and taken back', async ({
  town,
  merchant,
}) => {
  const { delivery, product } = town.pages('atelier');
  await merchant.readAndSave(town.url('atelier', delivery));
  await merchant.readAndSave(town.url('atelier', product('walnut-board')));
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = '#shop/atelier-du-hetre.test'`);
  // 39.90 and the pick-up point at 3.90.
  await panel.waitFor(`${TOTAL} === '€43.80'`, 'the sum as it was read');
  await panel.click(words.lens.change(words.lens.delivery), '.landed button');
  await type(panel, '7,50');
  await panel.click(words.lens.save, '.landed-edit button');
  await panel.waitFor(`${TOTAL} === '€47.40'`, 'the sum with the merchant’s amount');
  await panel.see(words.lens.yours);
  await panel.see(words.lens.readAs('€3.90'));
  await panel.evaluate('location.reload()');
  await panel.waitFor(`${TOTAL} === '€47.40'`, 'the kept amount after the panel was opened again');
  await panel.click(words.lens.reset(words.lens.delivery), '.landed button');
  await panel.waitFor(`${TOTAL} === '€43.80'`, 'the sum as it was read, again');
});
