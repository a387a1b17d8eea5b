/** A traveller's clock: the time zone changes between two ticks, and daylight saving comes and goes. The schedule does not notice; the digest keeps to one a day. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ChangeGroup } from '../../lib/compare/change-groups.ts';
import type { AlertTimes } from '../../lib/model/watching.ts';
import { isQuiet, speechOf } from '../../lib/watch/alerts.ts';
import { TICK_MINUTES } from '../../lib/watch/schedule.ts';
import { World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVERY = 6 * HOUR;
const home = process.env['TZ'];

/** Moves this process to another time zone. */
function travel(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

afterEach(() => travel(home));

describe('another time zone', () => {
  it('is really another one in this test', () => {
    travel('Pacific/Auckland');
    expect(new Date('2026-06-01T00:00:00Z').getHours()).toBe(12);
  });

  it('changes nothing in the schedule, however often it comes', async () => {
    const zones = ['Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles'];
    const world = new World();
    const urls = [0, 1, 2].map((place) => `https://s${place}.test/p/${place}`);
    for (const url of urls) await world.watch(url, 1_000, EVERY / MINUTE);
    const start = world.now;
    while (world.now < start + 5 * 24 * HOUR) {
      travel(zones[Math.floor((world.now - start) / (5 * HOUR)) % zones.length]);
      const before = world.now;
      await world.runner.run('due');
      world.now = Math.max(world.now, before + TICK_MINUTES * MINUTE);
    }
    for (const url of urls) {
      const times = world.requests.filter((request) => request.url === url).map(({ at }) => at);
      const gaps = times.slice(1).map((at, place) => at - (times[place] ?? 0));
      expect(times.length).toBeGreaterThan(16);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(EVERY * 0.9);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(EVERY * 1.1 + 2 * TICK_MINUTES * MINUTE);
    }
  });
});

const TIMES: AlertTimes = { mode: 'digest', from: 'medium', quietFrom: 22 * 60, quietTo: 7 * 60, digestAt: 9 * 60 };
const NEWS: ChangeGroup = {
  id: 'a', shop: 's.test', at: '', item: 'pr-price', importance: 'high', changes: [{}] as never, seen: false, alerts: true,
}; // prettier-ignore

/** Local days and hours at which digests are sent from one instant to another, asked every quarter of an hour. */
function digests(from: string, to: string, zone: (at: number) => string): readonly string[] {
  const sent: string[] = [];
  let last: string | undefined;
  for (let at = Date.parse(from); at < Date.parse(to); at += 15 * MINUTE) {
    travel(zone(at));
    const now = new Date(at);
    if (speechOf([NEWS], TIMES, now, last).kind === 'silent') continue;
    last = now.toISOString();
    expect(isQuiet(TIMES, now)).toBe(false);
    sent.push(`${now.getDate()} at ${now.getHours()}`);
  }
  return sent;
}

describe('the digest', () => {
  it.each([
    ['spring', '2026-03-27T00:00:00Z', '2026-03-31T00:00:00Z', ['27 at 9', '28 at 9', '29 at 9', '30 at 9']],
    ['autumn', '2026-10-23T00:00:00Z', '2026-10-27T00:00:00Z', ['23 at 9', '24 at 9', '25 at 9', '26 at 9']],
  ])('comes once a day at its hour when the clock changes in %s', (_, from, to, days) => {
    expect(digests(from, to, () => 'Europe/Paris')).toEqual(days);
  });

  it('comes once on each day of the calendar that a traveller sees, never in the quiet hours', () => {
    const flight = Date.parse('2026-06-11T12:00:00Z');
    const west = digests('2026-06-10T00:00:00Z', '2026-06-13T20:00:00Z', (at) =>
      at < flight ? 'Europe/Paris' : 'America/Los_Angeles',
    );
    expect(west).toEqual(['10 at 9', '11 at 9', '12 at 9', '13 at 9']);
    const east = digests('2026-06-10T00:00:00Z', '2026-06-13T20:00:00Z', (at) =>
      at < flight ? 'Europe/Paris' : 'Asia/Tokyo',
    );
    expect(new Set(east.map((one) => one.split(' ')[0])).size).toBe(east.length);
  });
});
