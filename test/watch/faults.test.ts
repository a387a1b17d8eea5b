/** Ten days of watching with faults switched on and off: every real change is told once, and nothing else is told at all. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/model/evidence.ts';
import { lowest } from '../../lib/model/money.ts';
import { World } from './world.ts';
import type { Mood } from './world.ts';

const MOODS: readonly Mood[] = [
  '403',
  '429',
  '404',
  '500',
  'challenge',
  'consent',
  'shell',
  'redesign',
  'works',
  'silent',
  'soft-404',
];
const HOUR = 60 * 60_000;
const HOSTS = 8;
const PAGES = 3;
const DAYS = 10;

function priceOf(fact: Fact | undefined): number | undefined {
  return fact?.key === 'product.price' && fact.state === 'found' ? lowest(fact.value).minor : undefined;
}

describe('ten days over twenty-four pages', () => {
  it('end with a change feed that matches the log of what was done', { timeout: 120_000 }, async () => {
    const world = new World();
    const urls = Array.from({ length: HOSTS * PAGES }, (_, place) => `https://s${place % HOSTS}.test/p/${place}`);
    for (const [place, url] of urls.entries()) await world.watch(url, 1_000 + place, place % 3 === 0 ? 240 : 720);
    await world.runner.run('due');
    expect(new Set(await world.outcomes())).toEqual(new Set(['same']));

    const had = new Map(urls.map((url) => [url, new Set<number | undefined>()]));
    /** Changes that a page has gone through but that no check has seen yet fall together into one. */
    const lastTold = new Map(urls.map((url) => [url, world.prices.get(url)]));
    const end = world.now + DAYS * 24 * 60 * 60_000;
    let stops = 0;
    for (let tick = 0; world.now < end; tick++) {
      const started = world.now;
      if (world.random() < 0.8) {
        const url = urls[Math.floor(world.random() * urls.length)]!;
        const price = 900 + Math.floor(world.random() * 5_000);
        world.prices.set(url, price);
        had.get(url)?.add(price);
      }
      if (world.random() < 0.2) {
        const url = urls[Math.floor(world.random() * urls.length)]!;
        const place = world.random() < 0.5 ? url : new URL(url).origin;
        world.moods.set(place, MOODS[Math.floor(world.random() * MOODS.length)]!);
      }
      // Every fault ends some day.
      for (const place of [...world.moods.keys()]) if (world.random() < 0.03) world.moods.delete(place);
      if (tick % 17 === 0) {
        let left = Math.floor(world.random() * 40);
        world.step = () => {
          if (left-- < 0) throw new Error('stopped');
        };
        await world.runner.run('due').catch(() => (stops += 1));
        await world.restart();
      } else await world.runner.run('due');
      world.now = Math.max(world.now, started + HOUR);
    }
    // In the end all is well again, and every page is read once more.
    world.moods.clear();
    world.now += 15 * 24 * 60 * 60_000;
    await world.runner.run('due');
    await world.runner.run('all');

    const changes = (await world.database.changes.toArray()).toSorted((one, other) => one.at.localeCompare(other.at));
    for (const change of changes) {
      // Each told change starts where the one before ended and leads to a price that the page had: none false, none doubled.
      const [before, after] = [priceOf(change.before), priceOf(change.after)];
      const told = [change.url, change.key, change.kind, before];
      expect(told).toEqual([change.url, 'product.price', 'changed', lastTold.get(change.url)]);
      expect(after).not.toBe(before);
      expect(had.get(change.url)?.has(after)).toBe(true);
      lastTold.set(change.url, after);
    }
    // Nothing was missed: the last told price of every page is its price.
    for (const url of urls) expect([url, lastTold.get(url)]).toEqual([url, world.prices.get(url)]);
    expect(changes.length).toBeGreaterThan(50);
    expect(stops).toBeGreaterThan(5);
    expect((await world.database.watches.toArray()).every(({ leaseUntil }) => leaseUntil === undefined)).toBe(true);
  });
});
