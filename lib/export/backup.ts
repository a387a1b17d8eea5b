/** Project files: everything that a merchant gathered as one JSON file, and reading such a file back, all of it or nothing. */
import { PROJECT_TABLES } from '../model/data-services.ts';
import type { DismissalRecord } from '../model/dismissal.ts';
import type { FigureRecord } from '../model/figure.ts';
import type { MatchRecord } from '../model/match.ts';
import type { FindingNoteRecord, ProjectRecord } from '../model/project.ts';
import type {
  AnswerPictureRecord,
  AnswerRecord,
  CorrectionRecord,
  PageRecord,
  ShopRecord,
  SnapshotRecord,
  WatchRecord,
} from '../model/records.ts';
import type { ShopRule } from '../model/shop-rule.ts';
import type { ShopData } from '../model/services.ts';
import { BACKUP_VERSION, backupFile } from './backup-schema.ts';
import { fileName, type ExportFile } from './file.ts';
import { fingerprint } from './fingerprint.ts';

export interface BackupData {
  readonly shops: readonly ShopRecord[];
  readonly pages: readonly PageRecord[];
  readonly snapshots: readonly SnapshotRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly answers: readonly AnswerRecord[];
  readonly dismissals: readonly DismissalRecord[];
  readonly figures: readonly FigureRecord[];
  readonly answerPictures: readonly AnswerPictureRecord[];
  readonly matches: readonly MatchRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly findingNotes: readonly FindingNoteRecord[];
  readonly watches: readonly WatchRecord[];
  readonly shopRules: readonly ShopRule[];
}

/** What is kept beside the shops. */
export type KeptBeside = Pick<BackupData, 'answerPictures' | 'matches' | 'projects' | 'findingNotes'> &
  Partial<Pick<BackupData, 'watches'>>;

const NOTHING_BESIDE: KeptBeside = { answerPictures: [], matches: [], projects: [], findingNotes: [] };

export type BackupTable = keyof BackupData;

/** Largest file that is read, in UTF-16 units. */
export const LARGEST_BACKUP = 200_000_000;

/** The tables of some shops, with what is kept beside them. */
export function backupOf(shops: readonly ShopData[], beside: KeptBeside = NOTHING_BESIDE): BackupData {
  return {
    shops: shops.map(({ shop }) => shop),
    pages: shops.flatMap(({ pages }) => pages),
    snapshots: shops.flatMap(({ snapshots }) => snapshots),
    corrections: shops.flatMap(({ corrections }) => corrections),
    answers: shops.flatMap(({ answers }) => answers),
    dismissals: shops.flatMap(({ dismissals = [] }) => dismissals),
    figures: shops.flatMap(({ figures = [] }) => figures),
    watches: [],
    // Sellers of one marketplace share the places pointed at.
    shopRules: [...new Map(shops.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const))).values()],
    ...beside,
  };
}

/** The file to download; its last field is the fingerprint of all before it. */
export async function writeBackup(data: BackupData, projectName: string, now: Date): Promise<ExportFile> {
  const content = { vigie: 'project', version: BACKUP_VERSION, writtenAt: now.toISOString(), projectName, ...data };
  const text = JSON.stringify(content);
  return {
    name: fileName(projectName, now, 'vigie.json'),
    type: 'application/json',
    data: `${text.slice(0, -1)},"fingerprint":"${await fingerprint(text)}"}`,
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

/** One value per table. */
function perTable<T>(make: (table: BackupTable) => T): Record<BackupTable, T> {
  return Object.fromEntries(PROJECT_TABLES.map((table) => [table, make(table)])) as Record<BackupTable, T>;
}

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

/** What makes two rows of a table the same row, also when they were made on two machines. */
const KEYS: { readonly [T in BackupTable]: (record: BackupData[T][number]) => string } = {
  shops: ({ id }) => id,
  pages: ({ key }) => key,
  snapshots: ({ id }) => id,
  corrections: ({ shop, pageKey, key, item }) => `${shop} ${pageKey} ${key} ${item}`,
  answers: ({ shop, item }) => `${shop} ${item}`,
  dismissals: ({ shop, key, item }) => `${shop} ${key} ${item}`,
  figures: ({ id }) => id,
  answerPictures: ({ shop, item }) => `${shop} ${item}`,
  matches: ({ id }) => id,
  projects: ({ id }) => id,
  findingNotes: ({ project, finding }) => `${project} ${finding}`,
  watches: ({ pageKey }) => pageKey,
  shopRules: ({ shop, key }) => `${shop} ${key}`,
};

/** Tables whose rows belong to one shop. */
const OF_A_SHOP = [
  'pages',
  'snapshots',
  'corrections',
  'answers',
  'dismissals',
  'figures',
  'answerPictures',
  'watches',
] as const;

/** The first record whose shop or page is missing, or whose id is there twice. */
function inconsistency(data: BackupData): string | undefined {
  const twice = PROJECT_TABLES.find((table) => {
    const key = KEYS[table] as (record: object) => string;
    return new Set(data[table].map(key)).size !== data[table].length;
  });
  if (twice) return twice;
  if (new Set(data.corrections.map(({ id }) => id)).size !== data.corrections.length) return 'corrections';
  if (new Set(data.dismissals.map(({ id }) => id)).size !== data.dismissals.length) return 'dismissals';
  const shops = new Set(data.shops.map(({ id }) => id));
  const pages = new Set(data.pages.map(({ key }) => key));
  const stray = OF_A_SHOP.find((table) => data[table].some(({ shop }) => !shops.has(shop)));
  if (stray) return stray;
  if (data.matches.some((match) => !match.shops.every((shop) => shops.has(shop)))) return 'matches';
  const projects = new Set(data.projects.map(({ id }) => id));
  if (data.findingNotes.some(({ project }) => project !== '' && !projects.has(project))) return 'findingNotes';
  return data.snapshots.some(({ pageKey }) => !pages.has(pageKey)) ? 'snapshots' : undefined;
}

const SEAL = /,"fingerprint":"([\da-f]{64})"\}\s{0,9}$/;

/** Read a project file. Nothing is stored here: the caller shows the counts, asks, and writes all tables in one transaction. */
export async function readBackup(given: string): Promise<BackupReading> {
  if (given.length > LARGEST_BACKUP) return bad('too-large');
  const text = given.replace(/^\uFEFF/, '');
  const parsed = parse(text);
  if (!parsed) return bad('not-json');
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('vigie' in value) || value.vigie !== 'project')
    return bad('not-vigie');
  if ('version' in value && typeof value.version === 'number' && value.version > BACKUP_VERSION)
    return bad('newer-version');
  // A file that another program wrote, or wrote anew, has no fingerprint of ours; its rows are judged all the same.
  const seal = SEAL.exec(text);
  if (seal && (await fingerprint(`${text.slice(0, seal.index)}}`)) !== seal[1]) return bad('damaged', 'fingerprint');
  const checked = backupFile.safeParse(value);
  if (!checked.success) return bad('damaged', checked.error.issues[0]?.path.join('.'));
  const { projectName, writtenAt, ...read } = checked.data;
  // The schema proves the shape of every value against its key, which the inferred type cannot say.
  const data = perTable((table) => read[table]) as unknown as BackupData;
  const at = inconsistency(data);
  if (at !== undefined) return bad('inconsistent', at);
  return { ok: true, data, projectName, writtenAt, counts: perTable((table) => data[table].length) };
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

/** Instant that decides which of two records is the newer; undefined where the present one stays. */
function dated(record: object): string | undefined {
  if ('lastSeenAt' in record) return String(record.lastSeenAt);
  return 'at' in record ? String(record.at) : undefined;
}

/** Whether two rows hold the same, whatever the order of their fields. */
function sameRow(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortedFields) === JSON.stringify(other, sortedFields);
}

function sortedFields(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
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
    else if (sameRow(old, record)) {
      result.set(name, old);
      continue;
    } else replaced += 1;
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
  const planned = perTable((table) => tablePlan(table, current, incoming, mode));
  return {
    // Each table's records are of its own type, which the walk over the tables cannot say.
    data: perTable((table) => planned[table].records) as unknown as BackupData,
    plans: perTable((table) => planned[table].plan),
  };
}
