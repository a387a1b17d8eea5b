/** What the panel can do with the merchant's data as a whole: measure it, hand it out, take it back, show what was ever asked. */
import type { CommandResult } from './messages.ts';
import type { RequestRecord } from './records.ts';

/** Tables of a project file: what the merchant gathered and said, never settings or logs. */
export const PROJECT_TABLES = [
  'shops',
  'pages',
  'snapshots',
  'corrections',
  'answers',
  'dismissals',
  'figures',
  'answerPictures',
  'matches',
  'projects',
  'findingNotes',
  'watches',
  'shopRules',
] as const;

/** Rows of each table, as a backup holds them. */
export type DataRows = Readonly<Record<string, readonly unknown[]>>;

/** Rows to write and keys to take away, table by table. */
export interface ImportChange {
  readonly put: DataRows;
  readonly remove: Readonly<Record<string, readonly (string | readonly string[])[]>>;
}

export interface RequestLog {
  /** Newest first; at most a few hundred. */
  readonly rows: readonly RequestRecord[];
  readonly total: number;
  readonly bytes: number;
}

export interface DataServices {
  /** Version of the database, which a backup must not be newer than. */
  readonly schema: number;
  /** Rows of each table now. */
  counts(): Promise<Readonly<Record<string, number>>>;
  dump(): Promise<DataRows>;
  /** All rows of some tables, as they are at one moment. */
  rows(tables: readonly string[]): Promise<DataRows>;
  /** Writes all of a change, or nothing. */
  bringIn(change: ImportChange): Promise<CommandResult<'import.commit'>>;
  /** Puts the rows in the place of everything stored, or changes nothing. */
  restore(rows: DataRows): Promise<CommandResult<'restore.commit'>>;
  requests(): Promise<RequestLog>;
  lastBackup(): Promise<string | undefined>;
  /** Version of an update that waits for the browser's next start; with it the database may get a new layout. */
  updateReady(): Promise<string | undefined>;
  /** Ask for the right to notifications; call it straight from a click. False when refused. */
  allowNotifications(): Promise<boolean>;
}
