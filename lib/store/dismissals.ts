/** Keeps the merchant's word against findings: "this is wrong" holds for all readings of a shop until it is taken back. */
import type { DismissalRecord } from '../model/dismissal.ts';
import type { CommandInput } from '../model/messages.ts';
import type { Database } from './database.ts';

/** Keeps a word against a finding; a second word against the same is the same. Answers its id. */
export async function dismissFinding(
  database: Database,
  wish: CommandInput<'finding.dismiss'>,
  at: string,
): Promise<string> {
  return database.transaction('rw', database.dismissals, async () => {
    const known = await database.dismissals.where('[shop+key+item]').equals([wish.shop, wish.key, wish.item]).first();
    if (known) return known.id;
    const id = crypto.randomUUID();
    await database.dismissals.add({ ...wish, id, at });
    return id;
  });
}

/** Takes a word against a finding back; one that is not there is no error. */
export async function restoreFinding(database: Database, id: string): Promise<void> {
  await database.dismissals.delete(id);
}

/** All words against findings, oldest first. */
export async function allDismissals(database: Database): Promise<readonly DismissalRecord[]> {
  return (await database.dismissals.toArray()).toSorted((one, other) => one.at.localeCompare(other.at));
}
