/** Technology with its proof in the real browser: the cookie banner, the merchant's word against a finding, and a community rule pack. */
import type { Fact } from '../../lib/model/evidence.ts';
import type { ReadingRecord } from '../../lib/model/records.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

function factOf(reading: ReadingRecord, key: Fact['key']): Fact | undefined {
  return reading.snapshot?.facts.find((fact) => fact.key === key);
}

test('the cookie banner is read as a visitor sees it, until the choice is made', async ({ town, merchant }) => {
  await merchant.visit(town.url('atelier', '/'));
  const panel = await merchant.clickIcon();
  const before = await merchant.reading();
  expect(factOf(before, 'consent.refuse')).toMatchObject({ state: 'found', value: 'Tout refuser' });
  expect(factOf(before, 'consent.choice')).toMatchObject({ state: 'found', value: 'open' });
  await panel.see(words.facts.value.refusedBy('Tout refuser'));

  await merchant.page.getByRole('button', { name: 'Tout accepter' }).click();
  await merchant.clickIcon();
  const after = await merchant.reading(before.at);
  expect(factOf(after, 'consent.refuse')).toBeUndefined();
  expect(factOf(after, 'consent.choice')).toBeUndefined();
});

test('a finding called wrong stays out of this shop until the word is taken back', async ({ town, merchant }) => {
  const { product, category } = town.pages('atelier');
  await merchant.readAndSave(town.url('atelier', product('walnut-board')));
  const panel = await merchant.panel();
  await panel.clickUntil(
    '',
    '.tool-part .fact-more button',
    `document.querySelector('.tool-part .fact.open') !== null`,
    'the proofs of the shop software',
  );
  const [platform] = (await merchant.rows<ReadingRecord>('readings')).flatMap(({ snapshot }) =>
    (snapshot?.facts ?? []).flatMap((fact) => (fact.key === 'platform' && fact.state === 'found' ? [fact] : [])),
  );
  expect(platform?.evidence.length).toBeGreaterThan(1);
  await panel.click(words.technology.wrong, '.tool-foot button');
  await panel.see(words.technology.calledWrong);

  await merchant.readAndSave(town.url('atelier', category));
  await panel.see(words.technology.calledWrong);
  expect((await merchant.rows('dismissals')).length).toBe(1);

  await panel.evaluate(`location.hash = '#shop/' + encodeURIComponent('atelier-du-hetre.test')`);
  await panel.see(words.technology.calledWrong);
  await panel.click(words.technology.restore, '.dismissed button');
  await panel.waitFor(`document.querySelector('.dismissed') === null`, 'the word to be taken back');
});

test('a rule pack is loaded from files, finds things under its name, and is switched off again', async ({
  town,
  vigie,
  merchant,
}) => {
  const pack = {
    'Example Shop Kit': { cats: [1], html: 'prestashop' },
    'Example Slow Rule': { cats: [1], html: '(a+)+$' },
  };
  const file = (name: string, content: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  const settings = await vigie.openApp('settings', { width: 420, height: 900 }, 'workspace');
  const choose = settings.locator('.packs input[type=file]');
  await choose.setInputFiles([file('picture.json', [])]);
  await settings.getByRole('button', { name: words.technology.packRead }).click();
  await expect(settings.getByText(words.errors['bad-pack'].title)).toBeVisible();

  await choose.setInputFiles([file('e.json', pack), file('categories.json', { 1: { name: 'Kits' } })]);
  await settings.getByLabel(words.technology.packName).fill('Test pack');
  await settings.getByRole('button', { name: words.technology.packRead }).click();
  await expect(settings.getByText(words.technology.packCounts('2', '1'))).toBeVisible();
  await settings.getByText(words.technology.packRefused(1)).click();
  await expect(settings.getByText(words.technology.refusal['too-slow'])).toBeVisible();

  const kit = (reading: ReadingRecord) =>
    reading.snapshot?.facts.find(({ item }) => item === 'Example Shop Kit (Test pack)');
  await merchant.visit(town.url('atelier', '/'));
  const panel = await merchant.clickIcon();
  const first = await merchant.reading();
  expect(kit(first)).toMatchObject({ state: 'found', value: { category: 'Kits', pack: 'Test pack' } });
  await panel.see('Example Shop Kit (Test pack)');

  await settings.bringToFront();
  await settings.getByRole('switch', { name: words.technology.packOn('Test pack') }).click();
  await expect(settings.getByRole('switch', { name: words.technology.packOn('Test pack') })).not.toBeChecked();
  await merchant.page.bringToFront();
  await merchant.clickIcon();
  expect(kit(await merchant.reading(first.at))).toBeUndefined();

  await settings.bringToFront();
  await settings.getByRole('button', { name: words.technology.packRemove('Test pack') }).click();
  await settings.getByRole('dialog').getByRole('button', { name: words.app.remove }).click();
  await expect(settings.locator('.pack')).toHaveCount(0);
});
