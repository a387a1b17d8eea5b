/** The control endpoint of the demo shops: changes prices, thresholds and payment methods, and switches troubles on. */
import * as z from 'zod/mini';
import type { Reply } from './page.ts';
import { TROUBLES } from './state.ts';
import type { ShopState, Town } from './state.ts';

const amount = z.number().check(z.int(), z.nonnegative());

const order = z.union([
  z.strictObject({ reset: z.literal(true) }),
  z.strictObject({ forgetLog: z.literal(true) }),
  z.strictObject({
    shop: z.enum(['atelier', 'boismie', 'oakboard', 'holzbrett', 'driftgrain', 'bazar']),
    price: z.optional(z.strictObject({ slug: z.string(), price: amount, listPrice: z.optional(amount) })),
    stock: z.optional(z.strictObject({ slug: z.string(), stock: z.enum(['in', 'out', 'few']) })),
    freeFrom: z.optional(amount),
    deliveryCost: z.optional(amount),
    returnDays: z.optional(amount),
    payments: z.optional(z.array(z.string())),
    trouble: z.optional(z.enum(TROUBLES)),
    troubleOn: z.optional(z.string()),
    slowMs: z.optional(amount),
    retryAfterSeconds: z.optional(amount),
    etag: z.optional(z.boolean()),
    robots: z.optional(z.string()),
  }),
]);
export type Order = z.infer<typeof order>;

/** Carries out one order on the town; throws where it names a product that the shop does not sell. */
export function obey(town: Town, wish: Order): void {
  if ('reset' in wish) {
    town.reset();
    return;
  }
  if ('forgetLog' in wish) {
    town.log = [];
    return;
  }
  const { shop: id, price, stock, ...rest } = wish;
  const shop: ShopState = town.shops[id];
  for (const change of [price, stock]) {
    if (!change) continue;
    const offer = shop.offers[change.slug];
    if (!offer) throw new Error(`${id} does not sell ${change.slug}`);
    const { slug, ...values } = change;
    shop.offers[slug] = { ...offer, ...defined(values) };
  }
  Object.assign(shop, defined(rest));
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Answers a request to the control host. */
export function controlReply(town: Town, method: string, path: string, body: string): Reply {
  if (path === '/__control/log') return { type: 'application/json', body: JSON.stringify(town.log) };
  if (path === '/__control' && method === 'GET') return { type: 'application/json', body: JSON.stringify(town.shops) };
  if (path !== '/__control' || method !== 'POST') return { status: 404, type: 'text/plain', body: 'No such control\n' };
  try {
    obey(town, order.parse(JSON.parse(body)));
    return { type: 'application/json', body: '{"ok":true}' };
  } catch (error) {
    return { status: 400, type: 'application/json', body: JSON.stringify({ ok: false, error: String(error) }) };
  }
}
