/** Pages of lists that were leafed through: kept without a save, not for long, and never from a private window. */
import { describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { finishReading, startReading } from './readings.ts';
import { openSample, sampleSnapshot } from './samples.ts';
import { allSeenLists } from './seen-lists.ts';

async function read(database: Database, url: string, takenAt: string, secret = false): Promise<void> {
  const id = await startReading(database, { tabId: 7, at: takenAt, url, title: 'Boards' });
  const rows = [{ position: 1, name: 'Board' }];
  const snapshot = sampleSnapshot(3990, takenAt, { url, pageKind: 'category', rows });
  await finishReading(
    database,
    { tabId: 7, id, title: 'Boards', secret },
    { snapshot, raw: { gzip: new Uint8Array(2), size: 2 } },
  );
}

describe('lists that were leafed through', () => {
  it('are kept page by page, the newest reading of each, without facts of no use', async () => {
    const database = openSample();
    await read(database, 'https://shop.test/boards', '2026-11-22T10:00:00.000Z');
    await read(database, 'https://shop.test/boards?page=2', '2026-11-22T10:01:00.000Z');
    await read(database, 'https://shop.test/boards?page=2', '2026-11-22T10:02:00.000Z');
    const lists = await allSeenLists(database);
    expect(lists.map(({ takenAt, facts }) => [takenAt.slice(14, 16), facts.length])).toEqual([
      ['00', 0],
      ['02', 0],
    ]);
  });

  it('are forgotten after a day, and not kept from a private window', async () => {
    const database = openSample();
    await read(database, 'https://shop.test/old', '2026-11-20T10:00:00.000Z');
    await read(database, 'https://shop.test/secret', '2026-11-22T10:00:00.000Z', true);
    await read(database, 'https://shop.test/new', '2026-11-22T10:00:00.000Z');
    expect((await allSeenLists(database)).map(({ url }) => url)).toEqual(['https://shop.test/new']);
  });
});
