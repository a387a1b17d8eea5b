/** A failed check is never a change: each way of failing has its own name, and the last good value stays. */
import type { ChangeRecord, CheckOutcome, WatchRecord } from '../../lib/model/records.ts';
import type { Trouble } from '../shops/state.ts';
import { words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

const CASES: readonly (readonly [Trouble, CheckOutcome])[] = [
  ['forbidden', 'blocked'],
  ['too-many', 'blocked'],
  ['challenge', 'blocked'],
  ['consent-wall', 'consent-wall'],
  ['empty-shell', 'needs-visit'],
  ['redesign', 'unreadable'],
  ['gone', 'gone'],
  ['server-error', 'unreachable'],
  ['drop', 'unreachable'],
];

for (const [trouble, outcome] of CASES) {
  test(`${trouble} is told as ${outcome}, not as a change`, async ({ town, vigie, merchant }) => {
    await vigie.letAllow();
    await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
    await merchant.watch();
    town.control({ shop: 'atelier', trouble });
    await merchant.checkAll();
    const [watch] = await merchant.rows<WatchRecord>('watches');
    expect(watch?.lastOutcome).toBe(outcome);
    expect(await merchant.rows<ChangeRecord>('changes')).toEqual([]);
    const panel = await merchant.panel();
    await panel.see(words.terms.outcome[outcome]);
    await panel.see(words.terms.outcomeHelp[outcome]);

    // Once the shop answers again, the comparison goes on from the last good reading.
    town.control({ shop: 'atelier', trouble: 'none', price: { slug: 'walnut-board', price: 41_00 } });
    if (outcome === 'blocked') return;
    await merchant.checkAll();
    const change = (await merchant.rows<ChangeRecord>('changes')).find(({ key }) => key === 'product.price');
    expect(change?.before?.state === 'found' && change.before.value).toMatchObject({ minor: 3990 });
    expect(change?.after?.state === 'found' && change.after.value).toMatchObject({ minor: 4100 });
  });
}

test('an unchanged page costs a conditional request and is the same', async ({ town, vigie, merchant }) => {
  town.control({ shop: 'holzbrett', etag: true });
  await vigie.letAllow();
  await merchant.readAndSave(town.url('holzbrett', town.pages('holzbrett').product('walnut-board')));
  await merchant.watch();
  await merchant.checkAll();
  await merchant.checkAll();
  const [watch] = await merchant.rows<WatchRecord>('watches');
  expect(watch?.lastOutcome).toBe('same');
  const checks = town.town.log.filter(({ visit, path }) => !visit && path !== '/robots.txt');
  expect(checks.map(({ status }) => status)).toEqual([200, 304, 304]);
});

test('robots.txt is obeyed', async ({ town, vigie, merchant }) => {
  town.control({ shop: 'boismie', robots: 'User-agent: *\nDisallow: /produit/\n' });
  await vigie.letAllow();
  await merchant.readAndSave(town.url('boismie', town.pages('boismie').product('walnut-board')));
  town.town.log = [];
  await merchant.watch();
  await merchant.checkAll();
  const [watch] = await merchant.rows<WatchRecord>('watches');
  expect(watch?.lastOutcome).toBe('forbidden-by-robots');
  expect(town.town.log.map(({ path }) => path)).toEqual(['/robots.txt']);
});

test('a right taken back pauses the watch and says so; allowing again resumes it', async ({
  town,
  vigie,
  merchant,
}) => {
  await vigie.letAllow();
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await merchant.watch();
  const panel = await merchant.panel();
  await panel.evaluate(`location.hash = '#settings'`);
  await panel.click(words.settings.takeBackAll);
  await merchant.show('watch');
  await panel.see(words.watch.pausedRight);
  town.town.log = [];
  await panel.click(words.watch.checkAll, '.view-head button');
  await panel.see(words.watch.pausedRight);
  expect(town.town.log).toEqual([]);
  await panel.click(words.watch.allowAgain);
  await expect.poll(async () => (await merchant.rows<WatchRecord>('watches'))[0]?.state).toBe('active');
});

test('many checks show their progress and can be stopped', async ({ town, vigie, merchant }) => {
  await vigie.letAllow();
  for (const slug of ['walnut-board', 'rolling-pin', 'bread-box']) {
    await merchant.readAndSave(town.url('atelier', town.pages('atelier').product(slug)));
    await merchant.watch();
  }
  town.control({ shop: 'atelier', trouble: 'slow', slowMs: 3000 });
  const panel = await merchant.panel();
  await merchant.show('watch');
  const begun = new Date().toISOString();
  await panel.click(words.watch.checkAll, '.view-head button');
  await panel.waitFor(`document.querySelector('.progress-line progress') !== null`);
  await panel.click(words.watch.cancel, '.progress-line button');
  await panel.see(words.watch.stopped);
  const done = (await merchant.rows<WatchRecord>('watches')).filter(({ lastCheckAt = '' }) => lastCheckAt > begun);
  expect(done.length).toBeLessThan(3);
});
