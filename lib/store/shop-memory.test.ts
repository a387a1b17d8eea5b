/** What has not changed is neither read nor folded again; what has changed is. */
import { expect, it } from 'vitest';
import { keepSnapshot } from './keep-snapshot.ts';
import { setAnswer } from './merchant.ts';
import { allShops } from './queries.ts';
import { openSample, sampleSnapshot } from './samples.ts';
import { ShopMemory } from './shop-memory.ts';

const AT = '2026-11-22T10:00:00.000Z';

it('gives the same objects until a shop changes', async () => {
  const database = openSample();
  for (const shop of ['a.test', 'b.test']) {
    await database.shops.add({ id: shop, name: shop, role: 'competitor', tags: [], notes: '', addedAt: AT });
    for (const minor of [3990, 3490])
      await keepSnapshot(
        database,
        sampleSnapshot(minor, `2026-11-2${String(minor % 7)}T10:00:00.000Z`, { shop, url: `https://${shop}/p` }),
        { title: '' },
      );
  }
  const memory = new ShopMemory();
  const first = await allShops(database, memory);
  expect(first.map(({ snapshots }) => snapshots.length)).toEqual([1, 1]);
  expect(await allShops(database, memory)).toBe(first);

  await setAnswer(database, { shop: 'a.test', item: 'te-nav', value: '4', note: '' }, AT);
  const second = await allShops(database, memory);
  expect(second[0]).not.toBe(first[0]);
  expect(second[0]?.snapshots[0]).toBe(first[0]?.snapshots[0]);
  expect(second[1]).toBe(first[1]);

  await keepSnapshot(database, sampleSnapshot(2990, AT, { shop: 'b.test', url: 'https://b.test/p' }), { title: '' });
  const third = await allShops(database, memory);
  expect(third[0]).toBe(second[0]);
  expect(third[1]?.snapshots[0]).toMatchObject({ takenAt: AT });

  await database.shops.delete('a.test');
  expect(await allShops(database, memory)).toHaveLength(1);
});
