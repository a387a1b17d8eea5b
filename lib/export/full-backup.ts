/** The file of a full backup: one line a row, counts ahead, a fingerprint at the end; a file that is not whole is refused whole. */
import * as z from 'zod/mini';
import { packed, unpacked } from '../text/bytes.ts';
import { wrongField } from './backup-rows.ts';
import { fingerprint } from './fingerprint.ts';

/** Version of the file's shape. */
const FULL_BACKUP_VERSION = 1;

/** Rows of each table, as the database gives and takes them. */
export type TableRows = Readonly<Record<string, readonly unknown[]>>;

const header = z.object({
  vigie: z.literal('backup'),
  version: z.number(),
  schema: z.number(),
  writtenAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/)),
  counts: z.record(z.string(), z.number().check(z.int(), z.nonnegative())),
});

export interface BackupHeader {
  /** Version of the database that the rows come from. */
  readonly schema: number;
  readonly writtenAt: string;
  readonly counts: Readonly<Record<string, number>>;
}

export type BackupProblem = 'not-a-backup' | 'newer' | 'damaged';
/** A row that is not what its table holds: the table, the row's number in it, from 1, and the place in the row. */
export interface WrongRow {
  readonly table: string;
  readonly row: number;
  readonly field: string;
}

export type BackupFile =
  | { readonly ok: true; readonly header: BackupHeader; readonly tables: TableRows }
  | { readonly ok: false; readonly problem: BackupProblem; readonly wrong?: WrongRow };

/** Rows judged between two pauses. */
const ROWS_A_PAUSE = 200;

/** Writes a backup, compressed. */
export async function writeFullBackup(
  tables: TableRows,
  { schema, writtenAt }: { readonly schema: number; readonly writtenAt: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const counts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
  const head: z.infer<typeof header> = { vigie: 'backup', version: FULL_BACKUP_VERSION, schema, writtenAt, counts };
  const lines = [JSON.stringify(head)];
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows) lines.push(JSON.stringify([name, packed(row)]));
  const text = `${lines.join('\n')}\n`;
  const whole = new TextEncoder().encode(`${text}${await fingerprint(text)}\n`);
  return through(new CompressionStream('gzip'), whole);
}

/**
 * Reads a backup back: exactly what was written, or why not. `schema` is the version of the database that would take it; `pause` lets a
 * page draw and answer while a large file is judged row by row.
 */
export async function readFullBackup(
  bytes: Uint8Array<ArrayBuffer>,
  schema: number,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<BackupFile> {
  let text: string;
  try {
    const plain = await through(new DecompressionStream('gzip'), bytes);
    text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    // A browser says no more than that the stream is broken.
    return { ok: false, problem: bytes[0] === 0x1f && bytes[1] === 0x8b ? 'damaged' : 'not-a-backup' };
  }
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, end);
  if (text.slice(end) !== `${await fingerprint(body)}\n`) {
    return { ok: false, problem: text.startsWith('{"vigie":"backup"') ? 'damaged' : 'not-a-backup' };
  }
  return parsed(body.split('\n').slice(0, -1), schema, pause);
}

async function parsed(
  [first = '', ...lines]: readonly string[],
  schema: number,
  pause: () => Promise<void>,
): Promise<BackupFile> {
  const head = header.safeParse(json(first));
  if (!head.success) return { ok: false, problem: 'not-a-backup' };
  if (head.data.version > FULL_BACKUP_VERSION || head.data.schema > schema) return { ok: false, problem: 'newer' };
  const tables: Record<string, unknown[]> = Object.fromEntries(
    Object.keys(head.data.counts).map((name): [string, unknown[]] => [name, []]),
  );
  let judged = 0;
  for (const line of lines) {
    const read = entry.safeParse(json(line));
    if (!read.success) return { ok: false, problem: 'damaged' };
    const [table, given] = read.data;
    const rows = Object.hasOwn(tables, table) ? tables[table] : undefined;
    if (!rows) return { ok: false, problem: 'damaged' };
    const row = unpackedRow(given);
    const field = wrongField(table, row);
    if (field !== undefined) return { ok: false, problem: 'damaged', wrong: { table, row: rows.length + 1, field } };
    rows.push(row);
    judged += 1;
    if (judged % ROWS_A_PAUSE === 0) await pause();
  }
  const whole = Object.entries(head.data.counts).every(([name, count]) => tables[name]?.length === count);
  return whole ? { ok: true, header: head.data, tables } : { ok: false, problem: 'damaged' };
}

const entry = z.tuple([z.string(), z.unknown()]);

/** The value of a line; undefined, which no line holds, for one that is no JSON. */
function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** The row with its bytes; undefined, which no table takes, where they are no base 64. */
function unpackedRow(given: unknown): unknown {
  try {
    return unpacked(given);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(source).arrayBuffer());
}
