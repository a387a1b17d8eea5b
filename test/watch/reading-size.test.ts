/** What a saved reading takes without its page: at most ten kilobytes for every page of the demo shops, as it is stored. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import { packSnapshot } from '../../lib/store/packed-snapshots.ts';
import { fetchPage } from '../shop-captures.ts';
import { startTown } from '../shops/town.ts';
import type { RunningTown } from '../shops/town.ts';

const LIMIT = 10 * 1024;
let town: RunningTown;

beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

it.each(['atelier', 'boismie', 'oakboard', 'holzbrett'] as const)('%s', async (shop) => {
  const { product, home, category, delivery, returns, terms, legal } = town.pages(shop);
  const sizes: [string, number][] = [];
  for (const path of [product('walnut-board'), home, category, delivery, returns, terms, legal]) {
    const snapshot = analyse({
      ...(await fetchPage(town, shop, path)),
      via: 'tab',
      takenAt: '2026-11-20T10:00:00.000Z',
    });
    const { packed, ...head } = packSnapshot(snapshot);
    sizes.push([path, packed.byteLength + JSON.stringify(head).length]);
  }
  expect(sizes.filter(([, bytes]) => bytes > LIMIT)).toEqual([]);
});
