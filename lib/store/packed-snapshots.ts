/**
 * Keeps what a snapshot says deflated on the disk, a sixth of its size: addresses, places and wording repeat in its proofs. Whoever
 * reads or writes the table sees whole records; only the fields by which rows are found stand open in the stored ones.
 */
import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate/browser';
import type { SnapshotRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';

type Said = Pick<Snapshot, 'facts' | 'rows' | 'failures'>;

/** A stored row. Rows of versions 1 and 2 were stored whole and stay so until they are written again. */
type Packed<Row> = Omit<Row, keyof Said> & { readonly packed: Uint8Array };

/** Four fifths of what more patience would save, in half the time: half a millisecond for a usual page. */
const LEVEL = 1;

/** The row as it is stored. */
export function packSnapshot<Row extends Said>({ facts, rows, failures, ...head }: Row): Packed<Row> {
  // At once, not by the browser's streams: a transaction ends while it waits for anything but the database.
  return { ...head, packed: deflateSync(strToU8(JSON.stringify({ facts, rows, failures })), { level: LEVEL }) };
}

function unpackSnapshot(row: SnapshotRecord | Packed<SnapshotRecord>): SnapshotRecord {
  if (!('packed' in row)) return row;
  const { packed, ...head } = row;
  return { ...head, ...(JSON.parse(strFromU8(inflateSync(packed))) as Said) };
}

/** What stands between Dexie and the browser's database, for the table of snapshots alone. */
export const packedSnapshots: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packed-snapshots',
  create: (core) => ({
    ...core,
    table: (name) => (name === 'snapshots' ? packedTable(core.table(name)) : core.table(name)),
  }),
};

function packedTable(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        'values' in request
          ? { ...request, values: (request.values as readonly SnapshotRecord[]).map(packSnapshot) }
          : request,
      ),
    get: (request) => table.get(request).then(whole),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(whole)),
    query: (request) =>
      table
        .query(request)
        .then((answer) => (request.values === true ? { ...answer, result: answer.result.map(whole) } : answer)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values === true ? wholeCursor(cursor) : cursor)),
  };
}

/** Nothing where a key leads to no row. */
function whole(row: unknown): unknown {
  return row === undefined ? undefined : unpackSnapshot(row as SnapshotRecord | Packed<SnapshotRecord>);
}

/** The browser's own cursor answers only for itself, hence the names that it already has. */
function wholeCursor(cursor: DBCoreCursor): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => whole(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
  }) as DBCoreCursor;
}
