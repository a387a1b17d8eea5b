/** A clock that is set forward and back, by hours, by days and by daylight saving: no page is left out and none is read twice for it. */
import { describe, expect, it } from 'vitest';
import { TICK_MINUTES } from '../../lib/watch/schedule.ts';
import { World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVERY = 12 * HOUR;
const JITTER = 0.1;

describe('a clock that is moved', () => {
  it.each([
    ['an hour forward in spring', [1]],
    ['an hour back in autumn', [-1]],
    ['by hours, there and back', [5, -3, 7, -7, -2]],
    ['by days', [72, -60]],
  ])('%s', async (_, jumps) => {
    const world = new World();
    const urls = Array.from({ length: 6 }, (__, place) => `https://s${place}.test/p/${place}`);
    for (const url of urls) await world.watch(url, 1_000, EVERY / MINUTE);
    /** True time, which no clock shows: what was added to the clock since the start. */
    let moved = 0;
    const truth = (): number => world.now - moved;
    const read = new Map<string, number[]>(urls.map((url) => [url, []]));
    const seen = { requests: 0 };
    const note = (): void => {
      for (const { url, at } of world.requests.slice(seen.requests)) read.get(url)?.push(at - moved);
      seen.requests = world.requests.length;
    };
    const end = truth() + 12 * 24 * HOUR;
    const waiting = jumps.map((hours, place) => ({ hours, at: truth() + (place + 1) * 2 * 24 * HOUR }));
    while (truth() < end) {
      const started = truth();
      if (waiting[0] !== undefined && truth() >= waiting[0].at) {
        const step = (waiting.shift()?.hours ?? 0) * HOUR;
        moved += step;
        world.now += step;
      }
      await world.runner.run('due');
      note();
      world.now += Math.max(0, started + TICK_MINUTES * MINUTE - truth());
    }
    const [forward, back] = [Math.max(0, ...jumps), -Math.min(0, ...jumps)].map((hours) => hours * HOUR) as [
      number,
      number,
    ];
    for (const [url, times] of read) {
      const gaps = times.slice(1).map((time, place) => time - (times[place] ?? 0));
      const longest = EVERY * (1 + JITTER) + Math.min(back, 8 * 24 * HOUR) + 2 * TICK_MINUTES * MINUTE;
      const shortest = EVERY * (1 - JITTER) - forward;
      expect([url, gaps.filter((gap) => gap > longest || gap < shortest)]).toEqual([url, []]);
      // A jump shifts the schedule once; it neither stops it nor starts it over and over.
      expect(times.length).toBeGreaterThan(14);
      expect(times.length).toBeLessThanOrEqual(27 + jumps.length);
    }
  });
});
