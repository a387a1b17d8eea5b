/** "Read these pages for me": the pages that complete a shop's profile are fetched once each, counted, and may be stopped. */
import type { RequestRecord, SnapshotRecord } from '../../lib/model/records.ts';
import { UNLINKED_HOST, UNLINKED_PAGES } from '../shops/unlinked.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

const START = words.complete.start(2).replace(/ \d.*/, '');

test('the pages of a shop that are missing are read at a click, each once, and say what they added', async ({
  town,
  vigie,
  merchant,
}) => {
  test.slow();
  await vigie.letAllow();
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const panel = await merchant.panel();
  town.town.log = [];
  await panel.evaluate(`location.hash = '#shop/atelier-du-hetre.test'`);
  await panel.clickUntil(
    START,
    '.complete-profile button',
    `document.querySelector('.complete-profile .progress-line') !== null || document.body.innerText.includes(${JSON.stringify(words.complete.doneTitle)})`,
    'the pages to be read',
  );
  await panel.see(words.complete.doneTitle, 240);
  const fetched = (await merchant.rows<SnapshotRecord>('snapshots')).filter(({ via }) => via === 'fetch');
  expect(fetched.length).toBeGreaterThan(2);
  const asked = town.town.log.filter(({ visit, path }) => !visit && path !== '/robots.txt').map(({ path }) => path);
  expect(new Set(asked).size).toBe(asked.length);
  const logged = await merchant.rows<RequestRecord>('requests');
  expect(logged.filter(({ why }) => why === 'complete-profile').length).toBe(asked.length);
  // What they say is in the profile: the threshold of free delivery stands on the delivery page.
  await panel.see('60');
});

test('the reading of missing pages can be stopped', async ({ town, vigie, merchant }) => {
  await vigie.letAllow();
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  town.control({ shop: 'atelier', trouble: 'slow', slowMs: 2000 });
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = '#shop/atelier-du-hetre.test'`);
  await panel.clickUntil(
    START,
    '.complete-profile button',
    `document.querySelector('.complete-profile .progress-line') !== null`,
    'the pages to be read',
  );
  await panel.click(words.complete.cancel, '.complete-profile .progress-line button');
  await panel.see(words.complete.outcome['not-reached'], 60);
});

test('pages that no link shows are found in the sitemap', async ({ town, vigie, merchant }) => {
  test.slow();
  await vigie.letAllow();
  await merchant.readAndSave(`http://${UNLINKED_HOST}${UNLINKED_PAGES.product}`);
  const panel = await merchant.panel();
  town.town.log = [];
  await panel.evaluate(`location.hash = '#shop/clay-jug.test'`);
  await panel.clickUntil(
    START,
    '.complete-profile button',
    `document.querySelector('.complete-profile .progress-line') !== null || document.body.innerText.includes(${JSON.stringify(words.complete.doneTitle)})`,
    'the pages to be looked for',
  );
  await panel.see(words.complete.doneTitle, 240);
  const asked = town.town.log.filter(({ visit, host }) => !visit && host === UNLINKED_HOST).map(({ path }) => path);
  const { home, delivery, returns, legal, contact, about } = UNLINKED_PAGES;
  expect(asked.slice(0, 2)).toEqual(['/robots.txt', home]);
  expect(asked.slice(2, 4)).toEqual(['/sitemap_index.xml', '/sitemap-pages.xml']);
  expect(asked.slice(4).toSorted()).toEqual([delivery, returns, legal, contact, about].toSorted());
  // What they say is in the profile, and the report names the page of each kind.
  await panel.see('Royal Mail');
  await panel.see('45 days');
  await panel.see('4 Mill Lane');
});
