/** One project as a file: which rows belong to it, and what bringing rows in would write and take away. */
import type { ImportChange } from '../model/data-services.ts';
import type { BackupData, BackupTable, ImportPlan } from './backup.ts';
import { PROJECT_TABLES } from '../model/data-services.ts';
import { siteOf } from '../model/shop-rule.ts';
import { planImport } from './backup.ts';

/** The rows that belong to a set of shops and to some projects. */
function rowsOf(all: BackupData, shops: ReadonlySet<string>, projects: ReadonlySet<string>): BackupData {
  const own = <T extends { readonly shop: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ shop }) => shops.has(shop));
  const sites = new Set([...shops].map(siteOf));
  return {
    shops: all.shops.filter(({ id }) => shops.has(id)),
    pages: own(all.pages),
    snapshots: own(all.snapshots),
    corrections: own(all.corrections),
    answers: own(all.answers),
    dismissals: own(all.dismissals),
    figures: own(all.figures),
    answerPictures: own(all.answerPictures),
    matches: all.matches.filter((match) => match.shops.every((shop) => shops.has(shop))),
    projects: all.projects.filter(({ id }) => projects.has(id)),
    findingNotes: all.findingNotes.filter(({ project }) => projects.has(project)),
    watches: own(all.watches),
    shopRules: all.shopRules.filter(({ shop }) => sites.has(shop)),
  };
}

/** Everything of one project: its shops with all that was read and said of them, its matched products, its decided findings. */
export function projectRows(all: BackupData, project: string): BackupData {
  const chosen = all.projects.find(({ id }) => id === project);
  const stored = new Set(all.shops.map(({ id }) => id));
  const shops = new Set(chosen?.shops.filter((id) => stored.has(id)));
  const rows = rowsOf(all, shops, new Set([project]));
  // A reading whose page row is gone says nothing about a page of the project.
  const pages = new Set(rows.pages.map(({ key }) => key));
  return { ...rows, snapshots: rows.snapshots.filter(({ pageKey }) => pages.has(pageKey)) };
}

/** The key under which the database keeps a row. */
const PRIMARY: { readonly [T in BackupTable]: (record: BackupData[T][number]) => string | readonly string[] } = {
  shops: ({ id }) => id,
  pages: ({ key }) => key,
  snapshots: ({ id }) => id,
  corrections: ({ id }) => id,
  answers: ({ shop, item }) => [shop, item],
  dismissals: ({ id }) => id,
  figures: ({ id }) => id,
  answerPictures: ({ shop, item }) => [shop, item],
  matches: ({ id }) => id,
  projects: ({ id }) => id,
  findingNotes: ({ project, finding }) => [project, finding],
  watches: ({ id }) => id,
  shopRules: ({ id }) => id,
};

/** Watched pages of a file wait until the merchant lets Vigie read their shops; a page that is watched here stays as it is. */
function arriving(current: BackupData, incoming: BackupData): BackupData['watches'] {
  const here = new Map(current.watches.map((watch) => [watch.pageKey, watch]));
  return incoming.watches.map((watch) => {
    const known = here.get(watch.pageKey);
    if (known || watch.state === 'archived') return known ?? watch;
    return { ...watch, leaseUntil: undefined, state: 'paused', pausedBecause: 'right-revoked' };
  });
}

/** What bringing rows in would do, with the counts to show before it. */
export interface Incoming {
  readonly plans: Readonly<Record<BackupTable, ImportPlan>>;
  readonly change: ImportChange;
}

/**
 * Plans to bring rows in. A merge adds what is new and lets the newer of two rows win; a replacement makes the shops and projects of
 * the file what the file says they are. Neither touches shops and projects that the file does not hold.
 */
export function planIncoming(current: BackupData, incoming: BackupData, mode: 'merge' | 'replace'): Incoming {
  const shops = new Set(incoming.shops.map(({ id }) => id));
  const projects = new Set(incoming.projects.map(({ id }) => id));
  const touched = mode === 'merge' ? current : rowsOf(current, shops, projects);
  const { data, plans } = planImport(touched, { ...incoming, watches: arriving(current, incoming) }, mode);
  const put: Record<string, readonly unknown[]> = {};
  const remove: Record<string, (string | readonly string[])[]> = {};
  for (const table of PROJECT_TABLES) {
    const primary = PRIMARY[table] as (record: unknown) => string | readonly string[];
    const before = new Set<unknown>(touched[table]);
    const after = new Set<unknown>(data[table]);
    const written = data[table].filter((row) => !before.has(row));
    const kept = new Set(written.map((row) => String(primary(row))));
    put[table] = written;
    remove[table] = touched[table]
      .filter((row) => !after.has(row))
      .map(primary)
      .filter((key) => !kept.has(String(key)));
  }
  return { plans, change: { put, remove } };
}
