/** What the background does for the merchant's data as a whole: restoring a backup, noting that one was made, thinning out. */
import { soundPack } from '../detect/packs/pack-storage.ts';
import { Failure } from '../model/failure.ts';
import { commitBringIn } from '../store/bring-in.ts';
import { setMark } from '../store/marks.ts';
import type { Database } from '../store/database.ts';
import { beginRestore, commitRestore, stageRows } from '../store/full-backup.ts';
import { prune } from '../store/prune.ts';
import { unpacked } from '../text/bytes.ts';
import type { Handlers } from './messages.ts';
import type { Watching } from './watching.ts';

interface Tools {
  readonly write: <T>(work: () => Promise<T>) => Promise<T>;
  readonly done: (work: () => Promise<unknown>) => Promise<null>;
  readonly watching: Watching;
}

type DataCommand = 'restore.begin' | 'restore.part' | 'restore.commit' | 'import.commit' | 'backup.made' | 'data.prune';

const DAY = 24 * 60 * 60 * 1000;

/** The handlers of these commands. */
export function dataHandlers(database: Database, { write, done, watching }: Tools): Pick<Handlers, DataCommand> {
  return {
    'restore.begin': () => done(() => beginRestore(database)),
    'restore.part': ({ table, rows }) =>
      done(() => stageRows(database, table, rows.map(unpacked).map(table === 'packRules' ? judged : (row) => row))),
    'restore.commit': async ({ counts }) => {
      watching.cancel();
      const restored = await write(() => commitRestore(database, counts));
      await watching.rightsChanged();
      await watching.keepTicking();
      return { counts: restored };
    },
    'import.commit': async (wish) => ({ written: await write(() => commitBringIn(database, wish)) }),
    'backup.made': () => done(() => setMark(database, 'backup', new Date().toISOString())),
    'data.prune': async ({ days }) => {
      const before = new Date(Date.now() - days * DAY).toISOString();
      return { removed: await write(() => prune(database, before)) };
    },
  };
}

/** The rules of a pack run on every page that is read: those of a file are not taken on trust. */
function judged(row: unknown): unknown {
  const rules = soundPack((row as { rules?: unknown }).rules);
  if (!rules) throw new Failure('bad-message', 'pack rules');
  return { ...(row as object), rules };
}
