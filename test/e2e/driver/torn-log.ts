/** Leaves a database as a browser does that died in the midst of a write. */
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of Vigie's database and the log that is written to. */
async function newestLog(profile: string): Promise<{ readonly folder: string; readonly log: string }> {
  const all = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(all)).find((one) => one.startsWith('chrome-extension') && one.endsWith('.leveldb'));
  const folder = join(all, name ?? '');
  const log = (await readdir(folder))
    .filter((one) => one.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (name === undefined || log === undefined) throw new Error('No database log');
  return { folder, log };
}

/** The beginning of a record that says to be longer than what follows it. */
function tornRecord(): Uint8Array {
  const bytes = new Uint8Array(500).fill(7);
  const view = new DataView(bytes.buffer);
  view.setUint16(4, 2_000, true);
  view.setUint8(6, 1);
  return bytes;
}

/** Puts a torn record behind all that was written; answers where. */
export async function tearLog(profile: string): Promise<{ readonly folder: string; readonly log: string }> {
  const place = await newestLog(profile);
  await appendFile(join(place.folder, place.log), tornRecord());
  return place;
}
