/** Damaged files: each is refused whole or read exactly as it was written. `VIGIE_DAMAGED=5000` runs the full number. */
import { describe, expect, it } from 'vitest';
import { readFullBackup, writeFullBackup } from '../../lib/export/full-backup.ts';
import { CURRENT_VERSION } from '../../lib/store/schema.ts';

const FILES = Number(process.env['VIGIE_DAMAGED'] ?? 400);

const tables = {
  shops: Array.from({ length: 20 }, (_, place) => ({
    id: `s${place}.test`,
    name: `Boutique n° ${place} – « é »`,
    tags: ['a', '\u2028'],
  })),
  snapshots: Array.from({ length: 60 }, (_, place) => ({
    id: `r${place}`,
    facts: [{ key: 'product.price', value: { minor: place * 37 } }],
  })),
  rawPages: [{ snapshotId: 'r1', gzip: new Uint8Array([31, 139, 0, 255]), size: 4 }],
  settings: [],
};

/** Park and Miller's generator: the same damage every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Damage = (bytes: Uint8Array<ArrayBuffer>, random: () => number) => Uint8Array<ArrayBuffer>;
const at = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

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
    changed.fill(Math.floor(random() * 256), at(bytes, random), at(bytes, random) + 30);
    return changed;
  },
  (bytes, random) =>
    new Uint8Array([...bytes, ...Array.from({ length: 1 + at(bytes, random) }, () => Math.floor(random() * 256))]),
];

describe(`${FILES} damaged backups`, () => {
  it('are refused whole or read exactly', { timeout: 600_000 }, async () => {
    const whole = await writeFullBackup(tables, { schema: CURRENT_VERSION, writtenAt: '2026-11-22T10:00:00.000Z' });
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

  it('of a newer Vigie, or of another program, are named so', async () => {
    const newer = await writeFullBackup(tables, { schema: CURRENT_VERSION + 1, writtenAt: '2026-11-22T10:00:00.000Z' });
    expect(await readFullBackup(newer, CURRENT_VERSION)).toEqual({ ok: false, problem: 'newer' });
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await readFullBackup(bytes('{}'), 3)).toEqual({ ok: false, problem: 'not-a-backup' });
    expect(await readFullBackup(new Uint8Array(), 3)).toEqual({ ok: false, problem: 'not-a-backup' });
  });
});
