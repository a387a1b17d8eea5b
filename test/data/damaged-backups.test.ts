/** Damaged files: each is refused whole or read exactly as it was written. `VIGIE_DAMAGED=5000` runs the full number. */
import { describe, expect, it } from 'vitest';
import { euro, found, shopData, snapshot } from '../../lib/compare/test-data.ts';
import { backupOf, readBackup, writeBackup } from '../../lib/export/backup.ts';
import { BACKUP_ROWS } from '../../lib/export/backup-rows.ts';
import { readFullBackup, writeFullBackup } from '../../lib/export/full-backup.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/records.ts';
import { BACKUP_TABLES } from '../../lib/store/full-backup.ts';
import { CURRENT_VERSION } from '../../lib/store/schema.ts';

const FILES = Number(process.env['VIGIE_DAMAGED'] ?? 400);
const AT = '2026-11-22T10:00:00.000Z';
const PATIENCE = { timeout: 60_000 + FILES * 60 };

const shops = Array.from({ length: 12 }, (_, place) => {
  const shop = `s${place}.test`;
  const shots = ['/a', '/b'].map((path) =>
    snapshot(
      path,
      'product',
      [found('product.price', euro(place + 0.37)), found('claim', { text: '« é » 🪵 \u2028' }, 'x')],
      { shop, id: `${shop}${path}` },
    ),
  );
  const data = shopData(shop, shots);
  const pages = shots.map(({ pageKey }) => ({
    key: pageKey,
    shop,
    url: pageKey,
    title: 'Planche',
    pageKind: 'product' as const,
    firstSeenAt: AT,
    lastSeenAt: AT,
  }));
  return { ...data, shop: { ...data.shop, name: `Boutique n° ${place} – « é »`, tags: ['a', '\u2028'] }, pages };
});
const project = backupOf(shops);
const PAGE = project.pages[0]?.key ?? '';

const tables: Readonly<Record<string, readonly unknown[]>> = {
  shops: project.shops,
  pages: project.pages,
  snapshots: project.snapshots,
  rawPages: [{ snapshotId: 'r1', pageKey: PAGE, takenAt: AT, gzip: new Uint8Array([31, 139, 0, 255]), size: 4 }],
  watches: ['w1', 'w2'].map((id) => ({
    id, shop: 's0.test', pageKey: PAGE, url: PAGE, title: 'Planche', everyMinutes: 60, dueAt: AT, state: 'active', failures: 0, addedAt: AT,
  })),
  checks: [{ id: 'k', watchId: 'w1', at: AT, outcome: 'same', detail: '' }],
  changes: [
    {
      id: 'c', shop: 's0.test', pageKey: PAGE, url: PAGE, key: 'product.price', kind: 'changed', before: found('product.price', euro(1)),
      after: found('product.price', euro(2)), beforeAt: AT, at: AT, seen: false,
    },
  ],
  settings: [DEFAULT_SETTINGS],
}; // prettier-ignore

/** Park and Miller's generator: the same damage every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Damage = (bytes: Uint8Array<ArrayBuffer>, random: () => number) => Uint8Array<ArrayBuffer>;
const at = (bytes: { readonly length: number }, random: () => number): number => Math.floor(random() * bytes.length);

const DAMAGES: readonly Damage[] = [
  (bytes, random) => {
    const changed = bytes.slice();
    const place = at(bytes, random);
    changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    return changed;
  },
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  (bytes, random) => {
    const place = at(bytes, random);
    return new Uint8Array([...bytes.slice(0, place), ...bytes.slice(place + 1 + Math.floor(random() * 40))]);
  },
  (bytes, random) => {
    const changed = bytes.slice();
    const place = at(bytes, random);
    changed.fill(Math.floor(random() * 256), place, place + 30);
    return changed;
  },
  (bytes, random) =>
    new Uint8Array([...bytes, ...Array.from({ length: 1 + at(bytes, random) }, () => Math.floor(random() * 256))]),
];

const OTHERS: readonly unknown[] = [null, 'x', -1.5, [], {}, { a: 1 }, true, Number.NaN, '__proto__'];

/** Puts something of another type into a random place of a row; undefined where it was no other type. */
function spoiled(row: unknown, random: () => number): { readonly row: unknown; readonly path: string } {
  const copy = structuredClone(row) as Record<string, unknown>;
  const path: string[] = [];
  let inside: Record<string, unknown> = copy;
  for (;;) {
    const fields = Object.keys(inside);
    const field = fields[at(fields, random)] ?? '';
    path.push(field);
    const value = inside[field];
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && random() < 0.7) {
      if (value instanceof Uint8Array) break;
      inside = value as Record<string, unknown>;
      continue;
    }
    break;
  }
  const last = path.at(-1) ?? '';
  const other = OTHERS[at(OTHERS, random)];
  if (random() < 0.3) Reflect.deleteProperty(inside, last);
  else Object.defineProperty(inside, last, { value: other, enumerable: true, writable: true, configurable: true });
  return { row: copy, path: path.join('.') };
}

describe(`${FILES} damaged backups`, () => {
  it('are refused whole or read exactly', PATIENCE, async () => {
    const whole = await writeFullBackup(tables, { schema: CURRENT_VERSION, writtenAt: AT });
    expect(await readFullBackup(whole, CURRENT_VERSION)).toMatchObject({ ok: true, tables });
    const random = generator(20_261_122);
    let refused = 0;
    for (let file = 0; file < FILES; file += 1) {
      const read = await readFullBackup(DAMAGES[file % DAMAGES.length]!(whole, random), CURRENT_VERSION);
      if (read.ok) expect(read.tables).toEqual(tables);
      else refused += 1;
    }
    // Some damage falls on bytes that carry nothing (the time stamp in the gzip header), or changes nothing.
    expect(refused).toBeGreaterThan(FILES * 0.9);
    console.log(
      `damaged backups: ${FILES} files, ${refused} refused, ${FILES - refused} read exactly, 0 read otherwise`,
    );
  });

  it('with a fitting fingerprint but a row that no table holds are refused whole, the row named', PATIENCE, async () => {
    const random = generator(7);
    const named = Object.keys(tables);
    let [refused, exact] = [0, 0];
    for (let file = 0; file < FILES; file += 1) {
      const table = named[at(named, random)] ?? '';
      const rows = tables[table] ?? [];
      const place = at(rows, random);
      const bad = spoiled(rows[place], random);
      const given = { ...tables, [table]: rows.with(place, bad.row) };
      const sealed = await writeFullBackup(given, { schema: CURRENT_VERSION, writtenAt: AT });
      const read = await readFullBackup(sealed, CURRENT_VERSION);
      if (read.ok) {
        // Something of the same type, or an optional field left out: it comes back as the file says.
        expect(read.tables).toEqual(JSON.parse(JSON.stringify(given), revived) as unknown);
        exact += 1;
      } else {
        expect(read).toMatchObject({ problem: 'damaged', wrong: { table, row: place + 1 } });
        expect(bad.path.startsWith(read.wrong?.field.split('.')[0] ?? '?')).toBe(true);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(FILES * 0.6);
    console.log(`backups with a spoiled row: ${FILES} files, ${refused} refused with the row named, ${exact} read exactly`);
  }); // prettier-ignore

  it('cover every table of the database that the merchant owns', () => {
    expect(Object.keys(BACKUP_ROWS).sort()).toEqual([...BACKUP_TABLES].sort());
  });

  it('of a newer Vigie, or of another program, are named so', async () => {
    const newer = await writeFullBackup(tables, { schema: CURRENT_VERSION + 1, writtenAt: AT });
    expect(await readFullBackup(newer, CURRENT_VERSION)).toEqual({ ok: false, problem: 'newer' });
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await readFullBackup(bytes('{}'), 3)).toEqual({ ok: false, problem: 'not-a-backup' });
    expect(await readFullBackup(new Uint8Array(), 3)).toEqual({ ok: false, problem: 'not-a-backup' });
  });
});

/** JSON turns the bytes of a typed array into numbered fields. */
function revived(name: string, value: unknown): unknown {
  return name === 'gzip' && typeof value === 'object' && value !== null && '0' in value
    ? new Uint8Array(Object.values(value as Record<string, number>))
    : value;
}

describe(`${FILES} damaged project files`, () => {
  it('are refused whole or read exactly', PATIENCE, async () => {
    const text = String((await writeBackup(project, 'Planches', new Date(AT))).data);
    const whole = new TextEncoder().encode(text);
    const first = await readBackup(text);
    expect(first.ok && first.data).toEqual(project);
    const random = generator(20_261_123);
    let refused = 0;
    for (let file = 0; file < FILES; file += 1) {
      const damaged = DAMAGES[file % DAMAGES.length]!(whole, random);
      const read = await readBackup(new TextDecoder().decode(damaged));
      if (read.ok) expect(read.data).toEqual(project);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(FILES * 0.9);
    console.log(
      `damaged project files: ${FILES} files, ${refused} refused, ${FILES - refused} read exactly, 0 read otherwise`,
    );
  });
});
