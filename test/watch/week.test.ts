/**
 * Days over the demo shops, time scaled: visits, checks, faults and a worker that is stopped; the feed is the control log, entry by
 * entry. `VIGIE_DAYS=7 npx vitest run test/watch/week.test.ts` is the whole week.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupChanges } from '../../lib/compare/change-groups.ts';
import type { ChangeGroup } from '../../lib/compare/change-groups.ts';
import type { FactKey } from '../../lib/model/facts.ts';
import { registrableDomain } from '../../lib/text/domain.ts';
import type { ShopId } from '../shops/catalogue.ts';
import type { Order } from '../shops/control.ts';
import type { Trouble } from '../shops/state.ts';
import { startTown } from '../shops/town.ts';
import type { RunningTown } from '../shops/town.ts';
import { RealWorld } from './real-world.ts';

const SHOPS = ['atelier', 'boismie', 'oakboard', 'holzbrett'] as const satisfies readonly ShopId[];
const TROUBLES: readonly Trouble[] = [
  'forbidden',
  'too-many',
  'challenge',
  'consent-wall',
  'empty-shell',
  'redesign',
  'gone',
  'server-error',
  'drop',
];
const HOUR = 60 * 60_000;
const DAYS = Math.min(7, Number(process.env['VIGIE_DAYS'] ?? 2));

/** One thing that was done to a shop, with the fact by which it must be told. */
interface Done {
  readonly shop: ShopId;
  readonly at: number;
  readonly key: FactKey;
  readonly what: string;
}

let town: RunningTown;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

/** What is done to a shop on each day, in its own order. */
function deeds(shop: ShopId): readonly (readonly [FactKey, (day: number) => Order])[] {
  const { freeFrom, payments, offers } = town.town.shops[shop];
  const price = (slug: string): number => offers[slug]?.price ?? 0;
  return [
    ['product.price', (day) => ({ shop, price: { slug: 'walnut-board', price: price('walnut-board') + 210 + day } })],
    ['shipping.option', () => ({ shop, freeFrom: freeFrom + 1_500 })],
    ['payment.method', () => ({ shop, payments: payments.filter((id) => id !== 'paypal') })],
    ['product.availability', () => ({ shop, stock: { slug: 'rolling-pin', stock: 'out' } })],
    ['product.price', (day) => ({ shop, price: { slug: 'walnut-board', price: price('walnut-board') - 330 - day } })],
    ['returns.window', () => ({ shop, returnDays: 45 })],
    ['product.price', (day) => ({ shop, price: { slug: 'rolling-pin', price: price('rolling-pin') + 95 + day } })],
  ];
}

describe(`${DAYS} days of watching`, () => {
  it('ends with the control log as its feed', { timeout: 600_000 }, async () => {
    const world = new RealWorld().connect(() => town.port);
    const urls = SHOPS.flatMap((shop) => {
      const pages = town.pages(shop);
      const paths = [
        pages.home,
        pages.product('walnut-board'),
        pages.product('rolling-pin'),
        pages.delivery,
        pages.returns,
      ];
      return [...new Set(paths)].map((path) => town.url(shop, path));
    });
    for (const url of urls) await world.visitAndWatch(url, 120);
    await world.runner.run('due');
    const log: Done[] = [];
    const plans = SHOPS.map((shop, place) => ({ shop, plan: deeds(shop), offset: place }));
    for (let hour = 0; hour < DAYS * 24; hour += 1) {
      const started = world.now;
      for (const { shop, plan, offset } of plans) {
        const day = Math.floor(hour / 24);
        const deed = plan[(day + offset) % plan.length];
        if (deed && hour % 24 === 5 + offset && day < plan.length) {
          town.control(deed[1](day));
          log.push({ shop, at: Math.floor(world.now), key: deed[0], what: `${shop} day ${day}` });
        }
        if (hour % 24 > 14 && world.random() < 0.1)
          town.control({ shop, trouble: TROUBLES[Math.floor(world.random() * TROUBLES.length)]! });
        if (hour % 24 < 4 || world.random() < 0.3) town.control({ shop, trouble: 'none' });
      }
      if (hour % 29 === 7) {
        // The merchant browses, too, where the shops answer.
        const url = urls[Math.floor(world.random() * urls.length)]!;
        if (SHOPS.every((shop) => town.town.shops[shop].trouble === 'none')) await world.visit(url);
      }
      if (hour % 31 === 5) {
        let left = Math.floor(world.random() * 60);
        world.step = () => {
          if (left-- < 0) throw new Error('stopped');
        };
        await world.runner.run('due').catch(() => undefined);
        await world.restart();
      }
      for (let { left } = await world.runner.run('due'); left > 0; { left } = await world.runner.run('due'))
        world.now += 60_000;
      world.now = Math.max(world.now, started + HOUR);
    }
    const groups = groupChanges(await world.database.changes.toArray(), { rules: [] });
    const told = new Set<ChangeGroup>();
    const missed = log.filter(({ shop, at, key }) => {
      const domain = registrableDomain(town.town.shops[shop].host);
      const group = groups.find(
        (one) =>
          !told.has(one) &&
          one.shop === domain &&
          one.changes.some((change) => change.key === key) &&
          Date.parse(one.at) >= at &&
          Date.parse(one.changes.map((change) => change.at).sort()[0] ?? '') <= at + 23 * HOUR,
      );
      if (group) told.add(group);
      return !group;
    });
    const falseOnes = groups.filter((group) => !told.has(group));
    const words = (group: ChangeGroup): string =>
      `${group.shop} ${group.at} ${group.changes.map(({ key, item, url }) => `${key}/${item ?? ''}@${new URL(url).pathname}`).join(', ')}`;
    console.log(
      `${DAYS} days over ${SHOPS.length} shops, ${urls.length} pages: ${log.length} things done, ${groups.length} entries told, ${missed.length} missed, ${falseOnes.length} false, ${await world.database.checks.count()} checks`,
    );
    expect({ false: falseOnes.map(words), missed }).toEqual({ false: [], missed: [] });
    expect(log).toHaveLength(SHOPS.length * DAYS);
  });
});
