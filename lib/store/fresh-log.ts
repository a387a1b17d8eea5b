/**
 * Makes Chromium begin a new log file for the database. A browser that dies in the midst of a write leaves a torn record at the end of
 * the log; the next start tolerates it and goes on writing behind it, and the start after that takes the whole file for damaged: the
 * browser then deletes the database and begins an empty one, without a word (Chromium 156, November 2026; a page with a dozen lines
 * shows it). A log that has grown beyond its limit is written out and deleted, the torn record with it.
 */
import type { Database } from './database.ts';

/** The log is changed when more than 4 MB have been written. */
const ROWS = 90;
/** What does not shrink and, below 64 KB, is written to the log and not to a file of its own. */
const ROW_BYTES = 50_000;

/** Writes as much as makes a log full, and takes it away again: about a tenth of a second. */
export async function beginFreshLog(database: Database): Promise<void> {
  const names = Array.from({ length: ROWS }, (_, place) => `log ${place}`);
  const pictures = database.table('pictures');
  await pictures.bulkPut(names.map((name) => ({ name, bytes: crypto.getRandomValues(new Uint8Array(ROW_BYTES)) })));
  // The write after the one that fills the log begins the new file.
  await pictures.bulkDelete(names);
}
