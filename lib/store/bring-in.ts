/** Brings rows in beside what is stored: all of them in one transaction, or none. */
import { PROJECT_TABLES } from '../model/data-services.ts';
import { Failure } from '../model/failure.ts';
import type { CommandInput } from '../model/messages.ts';
import type { Database } from './database.ts';

const TABLES: readonly string[] = PROJECT_TABLES;

/** Writes the rows that arrived and takes the named ones away, when as many arrived as were announced. Answers how many were written. */
export async function commitBringIn(
  database: Database,
  { counts, remove }: CommandInput<'import.commit'>,
): Promise<number> {
  const stray = [...Object.keys(counts), ...Object.keys(remove)].find((name) => !TABLES.includes(name));
  if (stray !== undefined) throw new Failure('bad-message', `table ${stray}`);
  const tables = TABLES.map((name) => database.table(name));
  return database.transaction('rw', [...tables, database.rawPages, database.staging], async () => {
    const staged = Map.groupBy(await database.staging.toArray(), ({ table }) => table);
    if ([...staged.keys()].some((name) => !TABLES.includes(name))) throw new Failure('bad-message', 'staged tables');
    let written = 0;
    for (const name of TABLES) {
      const table = database.table<unknown, string | string[]>(name);
      const rows = (staged.get(name) ?? []).flatMap((part) => part.rows);
      if (rows.length !== (counts[name] ?? 0))
        throw new Failure('bad-message', `${name}: ${rows.length} of ${counts[name] ?? 0}`);
      await table.bulkDelete(remove[name] ?? []);
      await table.bulkPut(rows);
      written += rows.length;
    }
    // A stored copy of a page means nothing without its reading.
    await database.rawPages.bulkDelete((remove.snapshots ?? []).map(String));
    await database.staging.clear();
    return written;
  });
}
