/** Project files: everything that a merchant gathered as one JSON file, and reading such a file back, all of it or nothing. */
import type { AnswerRecord, CorrectionRecord, PageRecord, ShopRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { BACKUP_VERSION, backupFile } from './backup-schema.ts';
import { fileName, type ExportFile } from './file.ts';

export interface BackupData {
  readonly shops: readonly ShopRecord[];
  readonly pages: readonly PageRecord[];
  readonly snapshots: readonly SnapshotRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly answers: readonly AnswerRecord[];
}

export type BackupTable = keyof BackupData;
export const BACKUP_TABLES = [
  'shops',
  'pages',
  'snapshots',
  'corrections',
  'answers',
] as const satisfies readonly BackupTable[];

/** Largest file that is read, in UTF-16 units. */
export const LARGEST_BACKUP = 200_000_000;

/** The tables of some shops. */
export function backupOf(shops: readonly ShopData[]): BackupData {
  return {
    shops: shops.map(({ shop }) => shop),
    pages: shops.flatMap(({ pages }) => pages),
    snapshots: shops.flatMap(({ snapshots }) => snapshots),
    corrections: shops.flatMap(({ corrections }) => corrections),
    answers: shops.flatMap(({ answers }) => answers),
  };
}

/** The file to download. */
export function writeBackup(data: BackupData, projectName: string, now: Date): ExportFile {
  const content = { vigie: 'project', version: BACKUP_VERSION, writtenAt: now.toISOString(), projectName, ...data };
  return {
    name: fileName(projectName, now, 'vigie.json'),
    type: 'application/json',
    data: JSON.stringify(content),
  };
}

/** Why a file cannot be imported; each has its words in `lib/i18n` (`exported.importProblem`). */
export type BackupProblem = 'too-large' | 'not-json' | 'not-vigie' | 'newer-version' | 'damaged' | 'inconsistent';

export type BackupReading =
  | {
      readonly ok: true;
      readonly data: BackupData;
      readonly projectName: string;
      readonly writtenAt: string;
      readonly counts: Readonly<Record<BackupTable, number>>;
    }
  | {
      readonly ok: false;
      readonly problem: BackupProblem;
      /** Where in the file, for a report. */
      readonly at?: string | undefined;
    };

function bad(problem: BackupProblem, at?: string): BackupReading {
  return { ok: false, problem, ...(at === undefined ? {} : { at }) };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The first record whose shop or page is missing, or whose id is there twice. */
function inconsistency(data: BackupData): string | undefined {
  const shops = new Set(data.shops.map(({ id }) => id));
  if (shops.size !== data.shops.length) return 'shops';
  const pages = new Set(data.pages.map(({ key }) => key));
  if (pages.size !== data.pages.length) return 'pages';
  if (new Set(data.snapshots.map(({ id }) => id)).size !== data.snapshots.length) return 'snapshots';
  const stray = BACKUP_TABLES.filter((table) => table !== 'shops').find((table) =>
    data[table].some((record) => !shops.has((record as { shop: string }).shop)),
  );
  if (stray) return stray;
  return data.snapshots.some(({ pageKey }) => !pages.has(pageKey)) ? 'snapshots' : undefined;
}

/** Read a project file. Nothing is stored here: the caller shows the counts, asks, and writes all tables in one transaction. */
export function readBackup(text: string): BackupReading {
  if (text.length > LARGEST_BACKUP) return bad('too-large');
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (!parsed) return bad('not-json');
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('vigie' in value) || value.vigie !== 'project')
    return bad('not-vigie');
  if ('version' in value && typeof value.version === 'number' && value.version > BACKUP_VERSION)
    return bad('newer-version');
  const checked = backupFile.safeParse(value);
  if (!checked.success) return bad('damaged', checked.error.issues[0]?.path.join('.'));
  const { shops, pages, snapshots, corrections, answers, projectName, writtenAt } = checked.data;
  // The schema proves the shape of every value against its key, which the inferred type cannot say.
  const data = { shops, pages, snapshots, corrections, answers } as unknown as BackupData;
  const at = inconsistency(data);
  if (at !== undefined) return bad('inconsistent', at);
  const counts = {
    shops: shops.length,
    pages: pages.length,
    snapshots: snapshots.length,
    corrections: corrections.length,
    answers: answers.length,
  };
  return { ok: true, data, projectName, writtenAt, counts };
}

/** What an import would do to each table. */
export interface ImportPlan {
  readonly added: number;
  /** Records of both that differ: the newer one wins in a merge, the file's in a replacement. */
  readonly replaced: number;
  /** Records that stay as they are. */
  readonly kept: number;
  /** Records of now that a replacement would delete. */
  readonly removed: number;
}

const KEYS: { readonly [T in BackupTable]: (record: BackupData[T][number]) => string } = {
  shops: ({ id }) => id,
  pages: ({ key }) => key,
  snapshots: ({ id }) => id,
  corrections: ({ id }) => id,
  answers: ({ shop, item }) => `${shop} ${item}`,
};

/** Instant that decides which of two records is the newer; undefined where the present one stays. */
function dated(record: object): string | undefined {
  if ('lastSeenAt' in record) return String(record.lastSeenAt);
  return 'at' in record ? String(record.at) : undefined;
}

function tablePlan<T extends BackupTable>(
  table: T,
  current: BackupData,
  incoming: BackupData,
  mode: 'merge' | 'replace',
): { plan: ImportPlan; records: BackupData[T][number][] } {
  const key = KEYS[table] as (record: BackupData[T][number]) => string;
  const result = new Map<string, BackupData[T][number]>();
  const present = new Map((current[table] as readonly BackupData[T][number][]).map((record) => [key(record), record]));
  if (mode === 'merge') for (const [name, record] of present) result.set(name, record);
  let [added, replaced] = [0, 0];
  for (const record of incoming[table] as readonly BackupData[T][number][]) {
    const name = key(record);
    const old = present.get(name);
    if (!old) added += 1;
    else if (mode === 'merge' && (dated(record) ?? '') <= (dated(old) ?? '')) continue;
    else if (JSON.stringify(old) !== JSON.stringify(record)) replaced += 1;
    result.set(name, record);
  }
  const removed = [...present.keys()].filter((name) => !result.has(name)).length;
  return { plan: { added, replaced, kept: result.size - added - replaced, removed }, records: [...result.values()] };
}

/** What would be stored after the import, with the counts to show before it. */
export function planImport(
  current: BackupData,
  incoming: BackupData,
  mode: 'merge' | 'replace',
): { readonly data: BackupData; readonly plans: Readonly<Record<BackupTable, ImportPlan>> } {
  const shops = tablePlan('shops', current, incoming, mode);
  const pages = tablePlan('pages', current, incoming, mode);
  const snapshots = tablePlan('snapshots', current, incoming, mode);
  const corrections = tablePlan('corrections', current, incoming, mode);
  const answers = tablePlan('answers', current, incoming, mode);
  return {
    data: {
      shops: shops.records,
      pages: pages.records,
      snapshots: snapshots.records,
      corrections: corrections.records,
      answers: answers.records,
    },
    plans: {
      shops: shops.plan,
      pages: pages.plan,
      snapshots: snapshots.plan,
      corrections: corrections.plan,
      answers: answers.plan,
    },
  };
}
