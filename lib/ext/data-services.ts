/** The merchant's data as a whole, for the pages of the extension: they read it themselves and send what is to be written. */
import type { DataRows, DataServices } from '../model/data-services.ts';
import type { AppError } from '../model/records.ts';
import type { AppServices } from '../model/services.ts';
import type { Database } from '../store/database.ts';
import { BACKUP_TABLES, dumpTables } from '../store/full-backup.ts';
import { readMark } from '../store/marks.ts';
import { newestRequests } from '../store/requests.ts';
import { CURRENT_VERSION } from '../store/schema.ts';
import { packed } from '../text/bytes.ts';
import { browser } from './browser.ts';

/** A message may hold 64 MB in Chromium; readings with their proofs are some 10 KB each, copies of pages a few hundred. */
const ROWS_A_MESSAGE = 50;

/** These services over one database. */
export function dataServices(database: Database, send: AppServices['send']): DataServices {
  return {
    schema: CURRENT_VERSION,
    counts: async () => {
      const counts = await Promise.all(BACKUP_TABLES.map((name) => database.table(name).count()));
      return Object.fromEntries(BACKUP_TABLES.map((name, place) => [name, counts[place] ?? 0]));
    },
    dump: () => dumpTables(database),
    rows: (tables) => dumpTables(database, tables),
    restore: async (rows) => {
      const counts = await stage(rows, send);
      return counts.ok ? send('restore.commit', { counts: counts.value }) : counts;
    },
    bringIn: async ({ put, remove }) => {
      const counts = await stage(put, send);
      const keys = Object.entries(remove).map(([table, all]) => [
        table,
        all.map((key) => (typeof key === 'string' ? key : [...key])),
      ]);
      return counts.ok ? send('import.commit', { counts: counts.value, remove: Object.fromEntries(keys) }) : counts;
    },
    requests: () => newestRequests(database),
    lastBackup: async () => (await readMark(database, 'backup'))?.at,
    updateReady: async () => (await readMark(database, 'update-ready'))?.detail,
    allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
  };
}

/** Sends rows to where they wait; nothing of what is stored changes by that. Answers how many of each table. */
async function stage(
  tables: DataRows,
  send: AppServices['send'],
): Promise<
  { readonly ok: true; readonly value: Record<string, number> } | { readonly ok: false; readonly error: AppError }
> {
  const begun = await send('restore.begin', {});
  if (!begun.ok) return begun;
  const counts: Record<string, number> = {};
  for (const [table, rows] of Object.entries(tables)) {
    counts[table] = rows.length;
    for (let at = 0; at < rows.length; at += ROWS_A_MESSAGE) {
      const sent = await send('restore.part', { table, rows: rows.slice(at, at + ROWS_A_MESSAGE).map(packed) });
      if (!sent.ok) return sent;
    }
  }
  return { ok: true, value: counts };
}
