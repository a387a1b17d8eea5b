/** A fresh log is begun once for each start of the browser, and leaves nothing behind. */
import { expect, it } from 'vitest';
import { beginFreshLog } from './fresh-log.ts';
import { readMark } from './marks.ts';
import { openSample } from './samples.ts';

it('is begun once for each start of the browser, and leaves nothing behind', async () => {
  const database = openSample();
  let written = 0;
  const begin = async (windows: readonly number[], day: number): Promise<string | undefined> => {
    await beginFreshLog(database, new Set(windows), new Date(Date.UTC(2026, 10, day)));
    return (await readMark(database, 'fresh-log'))?.at.slice(8, 10);
  };
  database.table('pictures').hook('creating', () => void (written += 50_000));
  expect(await begin([], 1)).toBeUndefined();
  expect(await begin([11, 12], 2)).toBe('02');
  expect(written).toBeGreaterThan(4 * 1024 * 1024);
  expect(await begin([12, 13], 3)).toBe('02');
  expect(await begin([], 4)).toBe('02');
  expect(await begin([21], 5)).toBe('05');
  expect(await database.table('pictures').count()).toBe(0);
});
