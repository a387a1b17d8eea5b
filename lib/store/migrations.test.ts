/** Databases of every published version open under this build, with all their rows. */
import type { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ShopRecord } from '../model/records.ts';
import { DATABASE_NAME } from './database.ts';
import { DUMP_1 } from './dump-1.ts';
import { guarded } from './errors.ts';
import { allShops, watchData } from './queries.ts';
import { freshStorage, openSample } from './samples.ts';
import { CURRENT_VERSION, SCHEMA } from './schema.ts';
import type { SchemaVersion } from './schema.ts';
import { readSettings } from './settings.ts';

/** Writes the dump with plain IndexedDB, as the old build had it; Dexie's versions are ten times as high there. */
async function restore(storage: IDBFactory): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = storage.open(DATABASE_NAME, DUMP_1.version * 10);
    request.onerror = () => reject(request.error ?? new Error('open'));
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, ...more }] of Object.entries(DUMP_1.stores)) {
        const path = typeof keyPath === 'object' && keyPath !== null ? [...keyPath] : keyPath;
        const store = request.result.createObjectStore(name, { keyPath: path as string | string[] | null });
        for (const index of indexes) store.createIndex(nameOf(index), index as string | string[]);
        for (const index of 'unique' in more ? more.unique : [])
          store.createIndex(nameOf(index), [...index], { unique: true });
      }
    };
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [name, rows] of Object.entries(DUMP_1.rows))
    for (const row of rows) transaction.objectStore(name).add(row);
  transaction.objectStore('settings').add(DUMP_1.settings, 'settings');
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

function nameOf(index: string | readonly string[]): string {
  return typeof index === 'string' ? index : `[${index.join('+')}]`;
}

/** A version to come that rewrites rows. */
function nextSchema(rewrite: (shop: ShopRecord) => void): readonly SchemaVersion[] {
  const upgrade: SchemaVersion['upgrade'] = async (transaction) => {
    await transaction.table<ShopRecord>('shops').toCollection().modify(rewrite);
  };
  return [...SCHEMA, { version: CURRENT_VERSION + 1, why: 'test', stores: { extra: 'id' }, upgrade }];
}

describe('a version to come', () => {
  it.each(['write', 'read'] as const)('may rewrite rows, whichever page opens first (%s)', async (role) => {
    const storage = freshStorage();
    await restore(storage);
    const schema = nextSchema((shop) => Object.assign(shop, { notes: 'rewritten' }));
    const database = openSample(storage, { role, schema });
    expect(await database.shops.toArray()).toMatchObject([{ id: 'bois.test', notes: 'rewritten' }]);
  });

  it('that fails half-way leaves everything as it was', async () => {
    const storage = freshStorage();
    await restore(storage);
    const broken = nextSchema((shop) => {
      Object.assign(shop, { notes: 'half' });
      throw new Error('broken upgrade');
    });
    const upgraded = openSample(storage, { schema: broken });
    await expect(guarded(() => upgraded.shops.count())).rejects.toMatchObject({ code: 'database-failed' });
    upgraded.close();
    const database = openSample(storage);
    expect(await database.shops.toArray()).toMatchObject([{ id: 'bois.test', notes: 'ok' }]);
    expect(Math.floor(database.backendDB().version / 10)).toBe(CURRENT_VERSION);
  });

  it('that another page keeps waiting says so, and goes on when it lets go', async () => {
    const storage = freshStorage();
    await restore(storage);
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = storage.open(DATABASE_NAME);
      request.onsuccess = () => resolve(request.result);
    });
    let told = 0;
    const database = openSample(storage, { patienceMs: 30, onBlocked: () => (told += 1) });
    await expect(guarded(() => database.shops.count())).rejects.toMatchObject({ code: 'database-blocked' });
    expect(told).toBe(1);
    stubborn.close();
    await expect.poll(() => database.shops.count().catch(() => 'closed')).toBe(1);
  });
});

describe('a database of version 1', () => {
  it('opens under the current version with every row', async () => {
    const storage = freshStorage();
    await restore(storage);
    const database = openSample(storage);
    await database.open();
    expect(Math.floor(database.backendDB().version / 10)).toBe(CURRENT_VERSION);
    for (const [name, rows] of Object.entries(DUMP_1.rows))
      expect([name, await database.table(name).count()]).toEqual([name, rows.length]);
    const [data] = await allShops(database);
    expect(data).toMatchObject({
      shop: { role: 'mine' },
      snapshots: [{ id: 's2' }],
      answers: [{ value: 'B2C' }],
      corrections: [{ value: '30' }],
    });
    expect(await database.snapshots.count()).toBe(2);
    expect(await watchData(database)).toMatchObject({
      watches: [{ id: 'w1', lastGoodAt: '2026-11-02T10:00:00.000Z' }],
      changes: [{ id: 'h1' }],
    });
    expect(await readSettings(database)).toMatchObject({ language: 'fr', keepRawPages: false });
  });

  it('needs no repair of its layout', () => {
    expect(SCHEMA.map(({ version }) => version)).toEqual(SCHEMA.map((_, place) => place + 1));
  });
});
