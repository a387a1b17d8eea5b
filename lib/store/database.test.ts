/** Opening: readers cannot write, newer databases are refused, an upgrade elsewhere is let through. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { DATABASE_NAME } from './database.ts';
import { guarded, toStoreFailure } from './errors.ts';
import { readSettings } from './settings.ts';
import { CURRENT_VERSION, SCHEMA } from './schema.ts';
import { freshStorage, openSample } from './samples.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the database', () => {
  it('lets pages of the extension read and never write', async () => {
    const storage = freshStorage();
    const writer = openSample(storage);
    await writer.answers.put({ shop: 'a', item: 'b', value: 'yes', note: '', at: '' });
    const reader = openSample(storage, { role: 'read' });
    expect(await reader.answers.count()).toBe(1);
    await expect(guarded(() => reader.answers.clear())).rejects.toMatchObject({ code: 'database-failed' });
    expect(await readSettings(reader)).toMatchObject({ keepRawPages: true });
  });

  it('refuses a database of a newer build and leaves it as it is', async () => {
    const storage = freshStorage();
    const newer = new Dexie(DATABASE_NAME, { indexedDB: storage, IDBKeyRange });
    newer
      .version(CURRENT_VERSION + 1)
      .stores(Object.assign({ novelty: 'id' }, ...(SCHEMA.map(({ stores }) => stores) as object[])));
    await newer.table('novelty').add({ id: 1 });
    newer.close();
    const database = openSample(storage);
    await expect(guarded(() => database.shops.count())).rejects.toMatchObject({ code: 'database-newer' });
    await newer.open();
    expect(await newer.table('novelty').count()).toBe(1);
  });

  it('lets go when a newer build wants to upgrade', async () => {
    const storage = freshStorage();
    // Dexie says on the console that it closes.
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const database = openSample(storage);
    await database.open();
    const newer = new Dexie(DATABASE_NAME, { indexedDB: storage, IDBKeyRange });
    newer.version(CURRENT_VERSION + 1).stores({ shops: 'id' });
    await newer.open();
    expect(newer.isOpen()).toBe(true);
  });

  it.each([
    ['a full disk', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'disk-full'],
    ['a newer version', { name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'database-newer'],
    ['anything else', new Error('what'), 'database-failed'],
  ])('names %s', (_, thrown, code) => {
    expect(toStoreFailure(thrown).code).toBe(code);
  });
});
