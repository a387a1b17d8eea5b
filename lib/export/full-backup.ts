/** The file of a full backup: one line a row, counts ahead, a fingerprint at the end; a file that is not whole is refused whole. */
import * as z from 'zod/mini';
import { packed, unpacked } from '../text/bytes.ts';

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
export type BackupFile =
  | { readonly ok: true; readonly header: BackupHeader; readonly tables: TableRows }
  | { readonly ok: false; readonly problem: BackupProblem };

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

/** Reads a backup back: exactly what was written, or why not. `schema` is the version of the database that would take it. */
export async function readFullBackup(bytes: Uint8Array<ArrayBuffer>, schema: number): Promise<BackupFile> {
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
  return parsed(body.split('\n').slice(0, -1), schema);
}

function parsed([first = '', ...lines]: readonly string[], schema: number): BackupFile {
  const head = header.safeParse(JSON.parse(first));
  if (!head.success) return { ok: false, problem: 'not-a-backup' };
  if (head.data.version > FULL_BACKUP_VERSION || head.data.schema > schema) return { ok: false, problem: 'newer' };
  const tables: Record<string, unknown[]> = Object.fromEntries(
    Object.keys(head.data.counts).map((name): [string, unknown[]] => [name, []]),
  );
  for (const line of lines) {
    const [name, row] = JSON.parse(line) as [string, unknown];
    if (!Object.hasOwn(tables, name)) return { ok: false, problem: 'damaged' };
    tables[name]?.push(unpacked(row));
  }
  const whole = Object.entries(head.data.counts).every(([name, count]) => tables[name]?.length === count);
  return whole ? { ok: true, header: head.data, tables } : { ok: false, problem: 'damaged' };
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(source).arrayBuffer());
}
