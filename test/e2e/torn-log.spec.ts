/**
 * A browser that died in the midst of a write leaves half a record at the end of its database's log. Chromium by itself loses the whole
 * database over it two starts later; Vigie's does not get lost.
 */
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerRecord } from '../../lib/model/records.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant } from './driver/merchant.ts';
import { rowsExpression } from './driver/stored.ts';
import { expect, test } from './fixtures.ts';

const ANSWERS = 60;

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

test('nothing is lost over a record that the browser did not finish writing', async ({ town }) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-torn-'));
  const first = await VigieInChromium.launch({ port: town.port, profile });
  const merchant = new Merchant(first, first.context.pages()[0] ?? (await first.context.newPage()));
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await first.close();

  const { folder, log } = await newestLog(profile);
  await appendFile(join(folder, log), tornRecord());
  const second = await VigieInChromium.launch({ port: town.port, profile });
  const app = await second.openApp('watch', { width: 420, height: 800 });
  for (let count = 0; count < ANSWERS; count += 1) {
    const input = { shop: 'atelier-du-hetre.test', item: `st-${count}`, value: 'x'.repeat(100), note: '' };
    const message = { vigie: 1, command: 'answer.set', input };
    expect(await app.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toMatchObject({ ok: true });
  }
  await expect.poll(() => readdir(folder), 'the torn log is gone').not.toContain(log);
  await second.close();

  const third = await VigieInChromium.launch({ port: town.port, profile });
  const later = await third.openApp('watch', { width: 420, height: 800 });
  expect((await later.evaluate(rowsExpression('answers'))) as AnswerRecord[]).toHaveLength(ANSWERS);
  expect(await later.evaluate(rowsExpression('snapshots'))).toHaveLength(1);
  await third.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
