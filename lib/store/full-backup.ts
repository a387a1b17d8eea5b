/** Everything the merchant owns, table by table: read in one piece for a backup, and put back in one piece or not at all. */
import { Failure } from '../model/failure.ts';
import type { Database } from './database.ts';

/** Tables that a backup holds; left out are readings of open tabs, logs, and what is only kept for a moment. */
export const BACKUP_TABLES = [
  'shops',
  'pages',
  'snapshots',
  'rawPages',
  'corrections',
  'answers',
  'watches',
  'checks',
  'changes',
  'settings',
  'shopRules',
  'matches',
  'projects',
  'findingNotes',
  'answerPictures',
  'dismissals',
  'figures',
  'packs',
  'packRules',
  'alertRules',
] as const;

/** The rows of each table. */
export type Dump = Readonly<Record<string, readonly unknown[]>>;

/** The key of the one row of a table whose key stands outside the row. */
const OUTSIDE_KEYS: Readonly<Record<string, string>> = { settings: 'settings' };

/** All rows as they are at one moment, of all tables or of those named. */
export async function dumpTables(database: Database, names: readonly string[] = BACKUP_TABLES): Promise<Dump> {
  const tables = names.map((name) => database.table(name));
  return database.transaction('r', tables, async () => {
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    return Object.fromEntries(names.map((name, place) => [name, rows[place] ?? []]));
  });
}

/** Forgets rows that were on their way in. */
export async function beginRestore(database: Database): Promise<void> {
  await database.staging.clear();
}

/** Takes rows in; nothing of what is stored changes yet. */
export async function stageRows(database: Database, table: string, rows: readonly unknown[]): Promise<void> {
  if (!(BACKUP_TABLES as readonly string[]).includes(table)) throw new Failure('bad-message', `table ${table}`);
  await database.staging.add({ table, rows });
}

/**
 * Puts the rows in the place of everything stored, when as many arrived as the file holds. One transaction: a count that is not met,
 * a row that does not fit or a browser that is killed leaves everything as it was.
 */
export async function commitRestore(
  database: Database,
  expected: Readonly<Record<string, number>>,
): Promise<Readonly<Record<string, number>>> {
  const tables = BACKUP_TABLES.map((name) => database.table(name));
  return database.transaction('rw', [...tables, database.staging, database.pictures], async () => {
    await database.pictures.clear();
    const staged = await database.staging.toArray();
    const counts: Record<string, number> = {};
    for (const name of BACKUP_TABLES) {
      const table = database.table(name);
      const rows = staged.filter((part) => part.table === name).flatMap((part) => part.rows);
      await table.clear();
      const key = OUTSIDE_KEYS[name];
      if (key === undefined) await table.bulkAdd([...rows]);
      else for (const row of rows) await table.put(row, key);
      counts[name] = await table.count();
      if (counts[name] !== (expected[name] ?? 0))
        throw new Failure('bad-message', `${name}: ${counts[name]} of ${expected[name] ?? 0}`);
    }
    // Leases belong to the worker that wrote the backup.
    await database.watches.toCollection().modify({ leaseUntil: undefined });
    await database.staging.clear();
    return counts;
  });
}
