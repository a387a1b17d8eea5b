/** The merchant's settings: one row, completed with the defaults of this build. */
import { DEFAULT_SETTINGS } from '../model/records.ts';
import type { Settings } from '../model/records.ts';
import type { Database } from './database.ts';

const ROW = 'settings';

/** The settings as stored, with defaults where a build added new ones. */
export async function readSettings(database: Database): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await database.settings.get(ROW)) };
}

/** Changes some settings and answers all of them. */
export async function changeSettings(
  database: Database,
  patch: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Promise<Settings> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return database.transaction('rw', database.settings, async () => {
    const next: Settings = { ...(await readSettings(database)), ...given };
    await database.settings.put(next, ROW);
    return next;
  });
}
