/**
 * A browser that died in the midst of a write leaves half a record at the end of its database's log. Chromium by itself loses the whole
 * database over it two starts later; Vigie's does not get lost.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerRecord } from '../../lib/model/records.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant } from './driver/merchant.ts';
import { rowsExpression } from './driver/stored.ts';
import { tearLog } from './driver/torn-log.ts';
import { expect, test } from './fixtures.ts';

const ANSWERS = 60;

test('nothing is lost over a record that the browser did not finish writing', async ({ town }) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-torn-'));
  const first = await VigieInChromium.launch({ port: town.port, profile });
  const merchant = new Merchant(first, first.context.pages()[0] ?? (await first.context.newPage()));
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await first.close();

  const { folder, log } = await tearLog(profile);
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
