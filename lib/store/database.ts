/** Opens the database: every published version is upgraded, a newer one is refused, and readers cannot write. */
import { Dexie } from 'dexie';
import type { DexieOptions, EntityTable, Table } from 'dexie';
import type {
  AnswerPictureRecord,
  AnswerRecord,
  ChangeRecord,
  CheckRecord,
  CorrectionRecord,
  PageRecord,
  RawPageRecord,
  ReadingRecord,
  RequestRecord,
  Settings,
  ShopRecord,
  SnapshotRecord,
  WatchRecord,
} from '../model/records.ts';
import { Failure } from '../model/failure.ts';
import type { FigureRecord } from '../model/figure.ts';
import type { MatchRecord } from '../model/match.ts';
import type { FindingNoteRecord, ProjectRecord } from '../model/project.ts';
import type { DismissalRecord } from '../model/dismissal.ts';
import type { PackRecord } from '../model/rule-pack.ts';
import type { ShopRule } from '../model/shop-rule.ts';
import type { AlertRule } from '../model/watching.ts';
import type { PackRules } from './packs.ts';
import type { PictureRecord } from './pictures.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { packedSnapshots } from './packed-snapshots.ts';
import { newestVersion, SCHEMA } from './schema.ts';
import type { SchemaVersion } from './schema.ts';

/** The robots.txt of one origin, kept for a day. */
export interface RobotsRecord {
  readonly origin: string;
  readonly at: string;
  readonly status: number;
  readonly text: string;
}

/** When something that happens now and then was done last, by its name. */
export interface MarkRecord {
  readonly name: string;
  readonly at: string;
  readonly detail?: string | undefined;
}

/** Rows of a backup on their way into the database: nothing of it counts until all have arrived. */
export interface StagedRecord {
  readonly place?: number;
  readonly table: string;
  readonly rows: readonly unknown[];
}

/** A page of a list that was read and not saved, under its page key. */
export interface SeenList extends Snapshot {
  readonly key: string;
}

/** How far the checks under way have come. */
export interface ProgressRecord {
  readonly done: number;
  readonly total: number;
}

export type Database = Dexie & {
  readonly shops: EntityTable<ShopRecord, 'id'>;
  readonly pages: EntityTable<PageRecord, 'key'>;
  readonly snapshots: EntityTable<SnapshotRecord, 'id'>;
  readonly rawPages: EntityTable<RawPageRecord, 'snapshotId'>;
  readonly corrections: EntityTable<CorrectionRecord, 'id'>;
  readonly answers: Table<AnswerRecord, [string, string]>;
  readonly watches: EntityTable<WatchRecord, 'id'>;
  readonly checks: EntityTable<CheckRecord, 'id'>;
  readonly changes: EntityTable<ChangeRecord, 'id'>;
  readonly settings: Table<Settings, string>;
  readonly readings: EntityTable<ReadingRecord, 'tabId'>;
  readonly requests: EntityTable<RequestRecord, 'id'>;
  readonly robots: EntityTable<RobotsRecord, 'origin'>;
  readonly progress: Table<ProgressRecord, string>;
  readonly shopRules: EntityTable<ShopRule, 'id'>;
  readonly alertRules: EntityTable<AlertRule, 'item'>;
  readonly marks: EntityTable<MarkRecord, 'name'>;
  readonly staging: Table<StagedRecord, number>;
  readonly matches: EntityTable<MatchRecord, 'id'>;
  readonly seenLists: EntityTable<SeenList, 'key'>;
  readonly dismissals: EntityTable<DismissalRecord, 'id'>;
  readonly pictures: EntityTable<PictureRecord, 'name'>;
  readonly figures: EntityTable<FigureRecord, 'id'>;
  readonly packs: EntityTable<PackRecord, 'id'>;
  readonly packRules: EntityTable<PackRules, 'id'>;
  readonly projects: EntityTable<ProjectRecord, 'id'>;
  readonly findingNotes: Table<FindingNoteRecord, [string, string]>;
  readonly answerPictures: Table<AnswerPictureRecord, [string, string]>;
};

export interface OpenOptions {
  /** `read` refuses every write: the pages of the extension ask the background instead. */
  readonly role: 'write' | 'read';
  readonly name?: string;
  /** Called when another page holds an old version open, so that the upgrade has to wait. */
  readonly onBlocked?: (() => void) | undefined;
  /** How long an upgrade waits for other pages to let go before the wish that needed it fails. */
  readonly patienceMs?: number;
  /** For tests: another IndexedDB. */
  readonly dexie?: DexieOptions;
  /** For tests: versions that are not published yet. */
  readonly schema?: readonly SchemaVersion[];
}

export const DATABASE_NAME = 'vigie';

const PATIENCE_MS = 10_000;

/** The database handle; it opens by itself at the first use. */
export function openDatabase(options: OpenOptions): Database {
  const database = new Dexie(options.name ?? DATABASE_NAME, {
    // A saved page must survive a power cut, and saves are rare: no relaxed durability.
    chromeTransactionDurability: 'strict',
    // Dexie's memory of answers would copy every row of every list, and show what is written before it is on the disk.
    cache: 'disabled',
    ...options.dexie,
  }) as Database;
  const schema = options.schema ?? SCHEMA;
  const current = newestVersion(schema);
  for (const { version, stores, upgrade } of schema) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  database.use(packedSnapshots);
  if (options.role === 'read') refuseWrites(database);
  // Dexie opens a database of a newer build without a word (its version is ten times ours); writing to it could damage it.
  database.on('ready', () => {
    const found = Math.floor(database.backendDB().version / 10);
    if (found > current) throw new Failure('database-newer', `version ${found}, this build knows ${current}`);
  });
  database.on('blocked', () => {
    options.onBlocked?.();
    // Closing ends the wait of everything that asked, opening again serves what asks next; each of them is told itself.
    setTimeout(() => {
      if (database.isOpen()) return;
      database.close();
      setTimeout(() => database.open().catch(() => undefined), 0);
    }, options.patienceMs ?? PATIENCE_MS);
  });
  // A full disk can keep the browser from opening it at all. Dexie would stay with that; what asks next tries again.
  database.on('close', () => {
    setTimeout(() => {
      if (database.hasFailed() && !database.hasBeenClosed()) database.close({ disableAutoOpen: false });
    }, 0);
  });
  // A newer build wants to upgrade: let go at once, or it would wait for this page to be closed.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
  });
  return database;
}

function refuseWrites(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'read-only',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) =>
          // Whichever page opens first after an update brings the rows up to date.
          (request.trans as Partial<IDBTransaction>).mode === 'versionchange'
            ? core.table(name).mutate(request)
            : Promise.reject(new Failure('database-failed', 'this page may only read')),
      }),
    }),
  });
}
