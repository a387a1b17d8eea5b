/** A page that is read again: what was read stays, what was saved stays saved, and the save keeps the newest reading. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../model/snapshot.ts';
import type { Database } from './database.ts';
import { finishReading, startReading } from './readings.ts';
import { openSample, PAGE_URL, sampleSnapshot } from './samples.ts';
import { saveReading } from './save-reading.ts';
import type { Revisit } from './save-reading.ts';

const RAW = { gzip: new Uint8Array([31, 139]), size: 2 };
const quiet: Revisit = (watch) => ({ watch, differences: [], outcome: undefined });
const same = (one: Snapshot, other: Snapshot): boolean => JSON.stringify(one.facts) === JSON.stringify(other.facts);

function start(database: Database, url = PAGE_URL, byItself = false): Promise<string> {
  return startReading(database, { tabId: 7, at: new Date().toISOString(), url, title: 'Board', byItself });
}

async function read(database: Database, minor: number, byItself = false): Promise<string> {
  const id = await start(database, PAGE_URL, byItself);
  const snapshot = sampleSnapshot(minor, '2026-11-02T10:00:00.000Z');
  await finishReading(database, { tabId: 7, id, title: 'Board' }, { snapshot, raw: RAW }, same);
  return id;
}

describe('reading a page again', () => {
  it('carries the facts of the same page along, and those of no other', async () => {
    const database = openSample();
    const first = await read(database, 3990);
    await start(database, `${PAGE_URL}?utm_source=x#top`);
    expect(await database.readings.get(7)).toMatchObject({
      state: 'reading',
      replaces: first,
      snapshot: { url: PAGE_URL },
    });
    await start(database, 'https://shop.test/other');
    expect((await database.readings.get(7))?.snapshot).toBeUndefined();
  });

  it('does not let a failed reading show the facts of the one before', async () => {
    const database = openSample();
    await read(database, 3990);
    const id = await start(database);
    await finishReading(database, { tabId: 7, id, title: '' }, { error: { code: 'page-changed' } });
    expect(await database.readings.get(7)).toMatchObject({ state: 'failed', title: 'Board' });
    expect((await database.readings.get(7))?.snapshot).toBeUndefined();
  });

  it('by itself: an unchanged page is still the saved one, a changed one is not', async () => {
    const database = openSample();
    const id = await read(database, 3990);
    const { snapshotId } = await saveReading(database, { tabId: 7, readingId: id }, quiet);
    await read(database, 3990, true);
    expect(await database.readings.get(7)).toMatchObject({ state: 'read', savedSnapshotId: snapshotId });
    await read(database, 3490, true);
    expect((await database.readings.get(7))?.savedSnapshotId).toBeUndefined();
  });

  it('on a wish: gives a new reading that can be saved, dated today', async () => {
    const database = openSample();
    const id = await read(database, 3990);
    await saveReading(database, { tabId: 7, readingId: id }, quiet);
    await read(database, 3990);
    expect((await database.readings.get(7))?.savedSnapshotId).toBeUndefined();
  });

  it('a save that was meant for the reading before keeps the newest one, never one that is under way', async () => {
    const database = openSample();
    const first = await read(database, 3990);
    await start(database);
    const early = saveReading(database, { tabId: 7, readingId: first }, quiet);
    await expect(early).rejects.toMatchObject({ code: 'nothing-to-save' });
    await database.readings.clear();
    const before = await read(database, 3990);
    await read(database, 3490, true);
    const { snapshotId } = await saveReading(database, { tabId: 7, readingId: before }, quiet);
    expect(await database.snapshots.get(snapshotId)).toMatchObject({ facts: [{}, { value: { minor: 3490 } }] });
  });
});
