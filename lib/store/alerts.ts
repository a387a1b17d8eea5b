/** What alerts need to be kept: the merchant's wishes, the word on how useful one was, and which were shown already. */
import type { CommandInput } from '../model/messages.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { AlertRule } from '../model/watching.ts';
import type { Database } from './database.ts';

/** Keeps the merchant's wishes on a checklist item; the votes stay. */
export async function setAlertRule(database: Database, wish: CommandInput<'alert.rule'>): Promise<void> {
  await database.transaction('rw', database.alertRules, async () => {
    const known = await database.alertRules.get(wish.item);
    await database.alertRules.put({ ...wish, useful: known?.useful ?? 0, useless: known?.useless ?? 0 });
  });
}

/** Notes whether changes were worth knowing; a second word replaces the first. */
export async function voteUseful(
  database: Database,
  { ids, item, useful }: CommandInput<'changes.useful'>,
): Promise<void> {
  await database.transaction('rw', database.changes, database.alertRules, async () => {
    const [first] = (await database.changes.bulkGet([...ids])).filter((change) => change !== undefined);
    await database.changes.bulkUpdate(ids.map((key) => ({ key, changes: { useful, seen: true } })));
    if (item === undefined || !first || first.useful === useful) return;
    const rule: AlertRule = (await database.alertRules.get(item)) ?? { item, useful: 0, useless: 0 };
    // One entry of the feed is one vote, however many facts told it.
    const taken = first.useful === undefined ? 0 : 1;
    await database.alertRules.put({
      ...rule,
      useful: Math.max(0, rule.useful + (useful ? 1 : -taken)),
      useless: Math.max(0, rule.useless + (useful ? -taken : 1)),
    });
  });
}

/** Changes that nobody has seen and no notification has told. */
export async function untoldChanges(database: Database): Promise<ChangeRecord[]> {
  return database.changes.filter(({ seen, alertedAt }) => !seen && alertedAt === undefined).toArray();
}

/** Takes changes to tell them now; answers those that nobody took before. What is taken is never told again, whatever happens next. */
export async function claimAlerts(database: Database, ids: readonly string[], at: string): Promise<readonly string[]> {
  return database.transaction('rw', database.changes, async () => {
    const rows = await database.changes.bulkGet([...ids]);
    const free = rows.flatMap((row) => (row && row.alertedAt === undefined ? [row.id] : []));
    await database.changes.bulkUpdate(free.map((key) => ({ key, changes: { alertedAt: at } })));
    return free;
  });
}
