/** Bringing rows in: all of them beside what is there, or nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { commitBringIn } from './bring-in.ts';
import type { Database } from './database.ts';
import { beginRestore, stageRows } from './full-backup.ts';
import { freshStorage, openSample } from './samples.ts';

const shop = (id: string, name: string) => ({
  id,
  name,
  role: 'competitor',
  tags: [],
  notes: '',
  addedAt: '2026-11-01',
});
let database: Database;

beforeEach(async () => {
  database = openSample(freshStorage());
  await database.table('shops').bulkAdd([shop('a.test', 'A'), shop('b.test', 'B')]);
  await beginRestore(database);
});

const names = async (): Promise<string[]> => (await database.shops.toArray()).map(({ name }) => name);

describe('commitBringIn', () => {
  it('writes beside what is there, takes the named rows away, and leaves the rest', async () => {
    await stageRows(database, 'shops', [shop('b.test', 'B2'), shop('c.test', 'C')]);
    expect(await commitBringIn(database, { counts: { shops: 2 }, remove: { shops: ['a.test'] } })).toBe(2);
    expect(await names()).toEqual(['B2', 'C']);
    expect(await database.staging.count()).toBe(0);
  });

  it.each([
    ['rows are missing', { counts: { shops: 5 }, remove: { shops: ['a.test'] } }],
    ['a table may not be written', { counts: { shops: 1 }, remove: { settings: ['settings'] } }],
    ['a table is not announced', { counts: {}, remove: {} }],
  ])('changes nothing when %s', async (_why, wish) => {
    await stageRows(database, 'shops', [shop('a.test', 'changed')]);
    await expect(commitBringIn(database, wish)).rejects.toThrow();
    expect(await names()).toEqual(['A', 'B']);
  });

  it('changes nothing when a row does not fit', async () => {
    await stageRows(database, 'shops', [shop('d.test', 'D'), { name: 'no key' }]);
    await expect(commitBringIn(database, { counts: { shops: 2 }, remove: {} })).rejects.toThrow();
    expect(await names()).toEqual(['A', 'B']);
  });
});
