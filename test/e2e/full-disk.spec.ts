/** A disk that is really full: a small file system of its own, filled to the last byte. Needs the right to mount one, and says so where it is missing. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerRecord } from '../../lib/model/records.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant, words } from './driver/merchant.ts';
import { rowsExpression } from './driver/stored.ts';
import { expect, test } from './fixtures.ts';

/** Chromium asks for some 40 MB of a fresh profile. */
const SIZE = '300m';

/** A file system of its own on this folder; nothing where the machine does not allow it. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch {
    rmdirSync(folder);
    return undefined;
  }
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  const place = openSync(file, 'w');
  const block = new Uint8Array(64 * 1024);
  try {
    for (;;) if (writeSync(place, block) < block.length) return;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
  } finally {
    closeSync(place);
  }
}

let disk: string | undefined;
test.beforeAll(() => {
  disk = smallDisk();
});
test.afterAll(() => {
  if (disk === undefined) return;
  // Lazily: the browser's helpers may still be on their way out.
  execFileSync('umount', ['--lazy', disk]);
  rmdirSync(disk);
});

test('a disk without a byte left is told, and all that was confirmed is there when there is room again', async ({
  town,
}) => {
  test.skip(disk === undefined, 'This machine does not let the test mount a small disk');
  const filler = join(disk ?? '', 'filler');
  const profile = join(disk ?? '', 'profile');
  const vigie = await VigieInChromium.launch({ port: town.port, profile });
  const merchant = new Merchant(vigie, vigie.context.pages()[0] ?? (await vigie.context.newPage()));
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const app = await vigie.openApp('settings', { width: 420, height: 800 });
  const confirmed: string[] = [];
  let count = 0;
  /** Error code of one more answer; empty when it was confirmed. */
  const answer = async (): Promise<string> => {
    const item = `st-${count++}`;
    const input = { shop: 'atelier-du-hetre.test', item, value: 'x'.repeat(200), note: '' };
    const message = JSON.stringify({ vigie: 1, command: 'answer.set', input });
    const result = (await app.evaluate(`chrome.runtime.sendMessage(${message})`)) as { error?: { code: string } };
    if (!result.error) confirmed.push(item);
    return result.error?.code ?? '';
  };
  expect(await answer()).toBe('');

  fill(filler);
  // What still fits into the blocks that the database has is confirmed rightly.
  await expect.poll(answer, { intervals: [20] }).toBe('disk-full');
  expect(await answer()).toBe('disk-full');

  // A page that is read now could not be kept: its view says so by itself.
  const pageView = await vigie.openApp('page', { width: 420, height: 800 });
  await expect(pageView.getByText(words.errors['disk-full'].title)).toBeVisible();
  await pageView.close();

  rmSync(filler);
  await expect.poll(answer, { intervals: [100] }).toBe('');
  const there = async (page: typeof app): Promise<readonly string[]> =>
    ((await page.evaluate(rowsExpression('answers'))) as AnswerRecord[]).map(({ item }) => item);
  expect(await there(app)).toEqual(expect.arrayContaining(confirmed));
  await vigie.close();

  // Once more after two starts: what the full disk cut short in the log must not count as damage then.
  for (let start = 0; start < 2; start += 1) {
    const again = await VigieInChromium.launch({ port: town.port, profile });
    const page = await again.openApp('settings', { width: 420, height: 800 });
    expect(await there(page)).toEqual(expect.arrayContaining(confirmed));
    expect(await page.evaluate(rowsExpression('snapshots'))).toHaveLength(1);
    await again.close();
  }
});
