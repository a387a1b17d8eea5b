/** Reads the files that the merchant brings in, in small steps so that the page stays alive, and writes a project to a file. */
import type { Incoming } from '../../lib/export/project-file.ts';
import type { BackupData, BackupProblem } from '../../lib/export/backup.ts';
import type { IncomingEntry, IncomingRows } from '../../lib/export/incoming-rows.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { PROJECT_TABLES } from '../../lib/model/data-services.ts';
import type { ProjectRecord } from '../../lib/model/project.ts';
import type { AppServices, ShopData } from '../../lib/model/services.ts';

export type BringInKind = 'project' | 'list' | 'catalogue';

export interface RefusedLine {
  readonly line: number;
  readonly problem: keyof Dictionary['bringIn']['problem'];
  /** Words of the line, so that it can be found. */
  readonly said: string;
}

export interface ProjectOffer {
  readonly kind: 'project';
  readonly name: string;
  readonly writtenAt: string;
  readonly plans: Readonly<Record<'merge' | 'replace', Incoming>>;
}

export interface ListOffer {
  readonly kind: 'list' | 'catalogue';
  readonly rows: IncomingRows;
  readonly refused: readonly RefusedLine[];
  /** The merchant's shop that a catalogue belongs to. */
  readonly shop?: string;
}

export type Offer = ProjectOffer | ListOffer;
export type Brought =
  { readonly ok: true; readonly offer: Offer } | { readonly ok: false; readonly problem: BackupProblem | 'nothing' };

/** Largest list or feed in bytes. */
const LARGEST_LIST = 150_000_000;
/** Lines between two breaths. */
const STEP = 200;

export interface ReadingTools {
  readonly services: AppServices;
  readonly shops: readonly ShopData[];
  readonly currency: string;
  readonly progress: (lines: number) => void;
}

/** Reads a file and says what it would bring; nothing is stored. */
export async function readBringIn(kind: BringInKind, file: File, tools: ReadingTools): Promise<Brought> {
  if (file.size > LARGEST_LIST) return { ok: false, problem: 'too-large' };
  const text = decoded(await file.arrayBuffer());
  return kind === 'project' ? readProject(text, tools) : readLines(kind, text, tools);
}

/** Spreadsheets of older Windows machines write French text in the old code page. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function storedRows(services: AppServices): Promise<BackupData> {
  const { backupOf } = await import('../../lib/export/backup.ts');
  // The database keeps these tables in the very shapes that a project file holds.
  return { ...backupOf([]), ...((await services.data.rows(PROJECT_TABLES)) as unknown as Partial<BackupData>) };
}

async function readProject(text: string, { services }: ReadingTools): Promise<Brought> {
  const [{ readBackup }, { planIncoming }] = await Promise.all([
    import('../../lib/export/backup.ts'),
    import('../../lib/export/project-file.ts'),
  ]);
  const read = await readBackup(text);
  if (!read.ok) return { ok: false, problem: read.problem };
  const current = await storedRows(services);
  const plans = {
    merge: planIncoming(current, read.data, 'merge'),
    replace: planIncoming(current, read.data, 'replace'),
  };
  return { ok: true, offer: { kind: 'project', name: read.projectName, writtenAt: read.writtenAt, plans } };
}

async function readLines(kind: 'list' | 'catalogue', text: string, tools: ReadingTools): Promise<Brought> {
  const [{ feedLines }, { feedProduct }, { listEntry }, { IncomingRows }] = await Promise.all([
    import('../../lib/detect/feed/feed-lines.ts'),
    import('../../lib/detect/feed/feed-product.ts'),
    import('../../lib/detect/feed/shop-list.ts'),
    import('../../lib/export/incoming-rows.ts'),
  ]);
  const at = tools.services.now().toISOString();
  const options = { takenAt: at, currency: tools.currency, priced: true };
  const refused: RefusedLine[] = [];
  const entries: (IncomingEntry & { readonly line: number })[] = [];
  let lines = 0;
  for (const feed of feedLines(text)) {
    lines += 1;
    if (lines % STEP === 0) await breath(() => tools.progress(lines));
    if (kind === 'list') {
      const read = listEntry(feed, options);
      if (read.ok) entries.push(read.entry);
      else refused.push(read);
    } else {
      const read = feedProduct(feed, options);
      if (!read.ok) refused.push(read);
      else
        entries.push({
          line: read.line,
          shop: read.snapshot.shop,
          mine: true,
          tags: [],
          url: read.snapshot.url,
          snapshot: read.snapshot,
        });
    }
  }
  const shop = kind === 'catalogue' ? mostCommon(entries.map((entry) => entry.shop)) : undefined;
  const rows = new IncomingRows(tools.shops, { at, newId: () => crypto.randomUUID() });
  for (const [place, entry] of entries.entries()) {
    if (place % STEP === 0) await breath(() => tools.progress(lines));
    const said = entry.title ?? entry.url ?? entry.shop;
    if (shop !== undefined && entry.shop !== shop) refused.push({ line: entry.line, problem: 'other-shop', said });
    else if (!rows.add(entry)) refused.push({ line: entry.line, problem: 'twice', said });
  }
  if (entries.length === 0 && refused.length === 0) return { ok: false, problem: 'nothing' };
  refused.sort((one, other) => one.line - other.line);
  return { ok: true, offer: { kind, rows, refused, ...(shop === undefined ? {} : { shop }) } };
}

/** Lets the page draw and answer before the reading goes on. */
function breath(say: () => void): Promise<void> {
  say();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function mostCommon(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

/** Hands a project over as a file that was read back first. False when it could not be read again. */
export async function saveProject(services: AppServices, project: ProjectRecord): Promise<boolean> {
  const [{ readBackup, writeBackup }, { projectRows }] = await Promise.all([
    import('../../lib/export/backup.ts'),
    import('../../lib/export/project-file.ts'),
  ]);
  const rows = projectRows(await storedRows(services), project.id);
  const file = await writeBackup(rows, project.name, services.now());
  const read = await readBackup(String(file.data));
  if (!read.ok) {
    console.error('Vigie: a project file that would not be read again', read.problem, read.at);
    return false;
  }
  await services.download(file);
  return true;
}
