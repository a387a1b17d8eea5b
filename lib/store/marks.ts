/** When things that happen now and then were done last: a digest, a backup, a clearing-up. */
import type { Database, MarkRecord } from './database.ts';

export type MarkName = 'digest' | 'backup' | 'pruned' | 'background-tab' | 'update-ready' | 'tick-failed';

/** The mark of a name. */
export async function readMark(database: Database, name: MarkName): Promise<MarkRecord | undefined> {
  return database.marks.get(name);
}

/** Sets a mark; without an instant it is taken away. */
export async function setMark(
  database: Database,
  name: MarkName,
  at: string | undefined,
  detail?: string,
): Promise<void> {
  await (at === undefined
    ? database.marks.delete(name)
    : database.marks.put({ name, at, ...(detail === undefined ? {} : { detail }) }));
}
