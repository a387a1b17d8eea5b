/** Live database queries pass on what goes wrong, also when the database cannot be opened at all. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import type { AppError } from '../model/records.ts';
import { DATABASE_NAME, openDatabase } from '../store/database.ts';
import { CURRENT_VERSION, SCHEMA } from '../store/schema.ts';
import { liveRows } from './live.ts';

it('tells that the data are of a newer version', async () => {
  const newer = new Dexie(DATABASE_NAME);
  newer.version(CURRENT_VERSION + 1).stores({ ...SCHEMA.at(-1)?.stores, novelty: 'id' });
  await newer.open();
  newer.close();
  const database = openDatabase({ role: 'read' });
  const failure = await new Promise<AppError>((done) => {
    liveRows(() => database.shops.toArray()).subscribe(() => undefined, done);
  });
  expect(failure.code).toBe('database-newer');
});
