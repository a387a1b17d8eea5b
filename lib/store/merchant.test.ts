/** The merchant's own words: kept, replaced, taken back, and gone with the shop. */
import { describe, expect, it } from 'vitest';
import { clearAnswer, correctFact, removeShop, setAnswer, uncorrectFact, updateShop, wipe } from './merchant.ts';
import { openSample, PAGE_URL, sampleReading, sampleSnapshot } from './samples.ts';
import { saveReading } from './save-reading.ts';
import { addWatch } from './watches.ts';

const AT = '2026-11-10T10:00:00.000Z';
const CORRECTION = {
  shop: 'shop.test',
  pageKey: PAGE_URL,
  key: 'product.price',
  item: '',
  value: '38',
  note: 'seen by phone',
};

async function savedShop() {
  const database = openSample();
  await database.readings.put(sampleReading(sampleSnapshot(3990, AT), 'r'));
  await saveReading(database, { tabId: 7, readingId: 'r' }, (watch) => ({
    watch,
    differences: [],
    outcome: undefined,
  }));
  return database;
}

describe('the merchant', () => {
  it('corrects a fact, corrects it again, and takes it back', async () => {
    const database = await savedShop();
    const id = await correctFact(database, CORRECTION, AT);
    expect(await correctFact(database, { ...CORRECTION, value: null }, AT)).toBe(id);
    expect(await database.corrections.toArray()).toMatchObject([{ id, value: null }]);
    await uncorrectFact(database, id);
    expect(await database.corrections.count()).toBe(0);
  });

  it('changes only what was named of a shop', async () => {
    const database = await savedShop();
    await updateShop(database, { id: 'shop.test', role: 'mine', tags: ['wood'] });
    expect(await database.shops.get('shop.test')).toMatchObject({
      name: 'shop.test',
      role: 'mine',
      tags: ['wood'],
      notes: '',
    });
    await expect(updateShop(database, { id: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes a shop away with all that hangs on it, and nothing else', async () => {
    const database = await savedShop();
    await addWatch(database, { url: PAGE_URL, shop: 'shop.test', title: '', everyMinutes: 60 }, AT);
    await correctFact(database, CORRECTION, AT);
    await setAnswer(database, { shop: 'shop.test', item: 'st-model', value: 'B2C', note: '' }, AT);
    await setAnswer(database, { shop: 'other.test', item: 'st-model', value: 'B2B', note: '' }, AT);
    await removeShop(database, 'shop.test');
    const { shops, pages, snapshots, rawPages, corrections, watches, answers } = database;
    for (const table of [shops, pages, snapshots, rawPages, corrections, watches]) expect(await table.count()).toBe(0);
    expect(await answers.count()).toBe(1);
    await clearAnswer(database, 'other.test', 'st-model');
    expect(await answers.count()).toBe(0);
  });

  it('wipes everything', async () => {
    const database = await savedShop();
    await wipe(database);
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });
});
