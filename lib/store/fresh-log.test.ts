/** A fresh log takes more than a log can hold, and leaves nothing behind. */
import { expect, it } from 'vitest';
import { beginFreshLog } from './fresh-log.ts';
import { openSample } from './samples.ts';

it('writes more than a log can hold, and leaves nothing behind', async () => {
  const database = openSample();
  let written = 0;
  database.table('pictures').hook('creating', () => void (written += 50_000));
  await beginFreshLog(database);
  expect(written).toBeGreaterThan(4 * 1024 * 1024);
  expect(await database.table('pictures').count()).toBe(0);
});
