/** Keeps the rule packs that the merchant loaded: what is shown of each, and apart from it the rules ready to run. */
import { Failure } from '../model/failure.ts';
import type { PackRecord } from '../model/rule-pack.ts';
import type { PacksData } from '../model/services.ts';
import type { Database } from './database.ts';

/** The row of the progress table while a pack is being read. */
export const PACK_PROGRESS_ROW = 'pack';

/** A pack with its rules; what they look like is known to the room that reads them. */
export interface PackRules {
  readonly id: string;
  readonly rules: unknown;
}

/** Keeps a pack and its rules, both or none. */
export async function addPack(database: Database, record: PackRecord, rules: unknown): Promise<void> {
  const { packs, packRules } = database;
  await database.transaction('rw', [packs, packRules], async () => {
    await packRules.put({ id: record.id, rules });
    await packs.put(record);
  });
}

/** Switches a pack on or off. */
export async function switchPack(database: Database, id: string, on: boolean): Promise<void> {
  const changed = await database.packs.update(id, { on });
  if (changed === 0 && !(await database.packs.get(id))) throw new Failure('not-found', 'pack');
}

/** Takes a pack away; one that is not there is no error. */
export async function removePack(database: Database, id: string): Promise<void> {
  const { packs, packRules } = database;
  await database.transaction('rw', [packs, packRules], () => Promise.all([packs.delete(id), packRules.delete(id)]));
}

/** All packs, oldest first. */
export async function allPacks(database: Database): Promise<readonly PackRecord[]> {
  return (await database.packs.toArray()).toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
}

/** All packs, and how far the reading of another one has come. */
export async function packsData(database: Database): Promise<PacksData> {
  const [packs, loading] = await Promise.all([allPacks(database), database.progress.get(PACK_PROGRESS_ROW)]);
  return { packs, loading };
}
