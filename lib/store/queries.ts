/** What the pages of the extension read; every function is a plain query that `liveQuery` can watch. */
import { ERROR_CODES } from '../model/records.ts';
import type { PageRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData, WatchData } from '../model/services.ts';
import { siteOf } from '../model/shop-rule.ts';
import { completingRow } from './complete.ts';
import type { Database, ProgressRecord } from './database.ts';
import { readMark } from './marks.ts';
import { ShopMemory } from './shop-memory.ts';
import { PROGRESS_ROW } from './watches.ts';

/** Changes that the Watch view holds at once; older ones stay in the database. */
const CHANGES_SHOWN = 1_000;

/** All shops with the newest snapshots of each of their pages; with a memory, what has not changed is not read again. */
export async function allShops(
  database: Database,
  memory: ShopMemory = new ShopMemory(),
): Promise<readonly ShopData[]> {
  const shops = await shopRows(database);
  const snapshots = await newestSnapshots(
    database,
    shops.flatMap(({ pages }) => pages),
    memory,
  );
  const grouped = Map.groupBy(snapshots, ({ shop }) => shop);
  return memory.unchanged(shops.map((data) => ({ ...data, snapshots: grouped.get(data.shop.id) ?? [] })));
}

/** All that is stored of the shops but their readings, oldest shop first. */
export async function shopRows(database: Database): Promise<readonly Omit<ShopData, 'snapshots'>[]> {
  const [shops, pages, corrections, answers, rules, dismissals, figures] = await Promise.all([
    database.shops.toArray(),
    database.pages.toArray(),
    database.corrections.toArray(),
    database.answers.toArray(),
    database.shopRules.toArray(),
    database.dismissals.toArray(),
    database.figures.toArray(),
  ]);
  const progress = await progressRows(database);
  const byShop = <T extends { readonly shop: string }>(rows: readonly T[]) => Map.groupBy(rows, ({ shop }) => shop);
  const grouped = {
    pages: byShop(pages),
    corrections: byShop(corrections),
    answers: byShop(answers),
    rules: byShop(rules),
    dismissals: byShop(dismissals),
    figures: byShop(figures),
  };
  return shops
    .toSorted((one, other) => one.addedAt.localeCompare(other.addedAt))
    .map((shop) => ({
      shop,
      pages: grouped.pages.get(shop.id) ?? [],
      corrections: grouped.corrections.get(shop.id) ?? [],
      answers: grouped.answers.get(shop.id) ?? [],
      rules: grouped.rules.get(siteOf(shop.id)) ?? [],
      dismissals: grouped.dismissals.get(shop.id) ?? [],
      figures: grouped.figures.get(shop.id) ?? [],
      completing: progress.get(completingRow(shop.id)),
    }));
}

/** The rows of the progress table, whose keys stand outside the records. */
async function progressRows(database: Database): Promise<ReadonlyMap<string, ProgressRecord>> {
  const rows = new Map<string, ProgressRecord>();
  await database.progress.toCollection().each((record, { primaryKey }) => rows.set(primaryKey, record));
  return rows;
}

/** The newest snapshot of each page per way of reading, newest first: a visit sees things that a fetched reading cannot. */
async function newestSnapshots(
  database: Database,
  pages: readonly PageRecord[],
  memory: ShopMemory,
): Promise<readonly SnapshotRecord[]> {
  const ids = pages.flatMap((page) => Object.values(page.latest ?? {}));
  const found = await memory.snapshots(database, ids);
  return found.toSorted((one, other) => other.takenAt.localeCompare(one.takenAt));
}

/** Watches, the newest changes, and the progress of a run. */
export async function watchData(database: Database): Promise<WatchData> {
  const [watches, changes, progress, rules, failed] = await Promise.all([
    database.watches.toArray(),
    database.changes.orderBy('at').reverse().limit(CHANGES_SHOWN).toArray(),
    database.progress.get(PROGRESS_ROW),
    database.alertRules.toArray(),
    readMark(database, 'tick-failed'),
  ]);
  const code = ERROR_CODES.find((known) => known === failed?.detail);
  return { watches, changes, progress, rules, ...(code === undefined ? {} : { broken: { code } }) };
}
