/** The newest reading of each tab, kept in the database so that a stopped worker loses nothing. */
import type { AppError, ReadingRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Database } from './database.ts';
import type { RawPage } from '../model/check.ts';

/** Notes that a tab is being read; the page's address may not be known yet. */
export async function startReading(
  database: Database,
  reading: Pick<ReadingRecord, 'tabId' | 'at' | 'url' | 'title'>,
): Promise<string> {
  const id = crypto.randomUUID();
  await database.readings.put({ ...reading, id, state: 'reading' });
  return id;
}

/** Puts the snapshot where the reading was started; says false when a newer reading of that tab has taken its place. */
export async function finishReading(
  database: Database,
  reading: { readonly tabId: number; readonly id: string; readonly title: string },
  result: { readonly snapshot: Snapshot; readonly raw: RawPage } | { readonly error: AppError },
): Promise<boolean> {
  return database.transaction('rw', database.readings, async () => {
    const current = await database.readings.get(reading.tabId);
    if (current?.id !== reading.id) return false;
    const common = { ...current, title: reading.title || current.title };
    if ('error' in result) await database.readings.put({ ...common, state: 'failed', error: result.error });
    else {
      const { snapshot, raw } = result;
      await database.readings.put({ ...common, ...raw, state: 'read', url: snapshot.url, snapshot });
    }
    return true;
  });
}

/** Readings that a stopped worker left half done are shown as failed; they cannot go on. */
export async function failInterruptedReadings(database: Database): Promise<void> {
  await database.readings
    .filter((reading) => reading.state === 'reading')
    .modify({ state: 'failed', error: { code: 'background-gone', detail: 'interrupted' } });
}

/** Forgets readings of tabs that are gone: what was not saved is not kept. */
export async function dropReadings(database: Database, openTabs: ReadonlySet<number>): Promise<void> {
  await database.readings.filter((reading) => !openTabs.has(reading.tabId)).delete();
}
