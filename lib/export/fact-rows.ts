/** The shapes of facts in files: a value for each key, its proofs, what disagrees with it. */
import * as z from 'zod/mini';
import {
  DELIVERY_MODES,
  DELIVERY_SLOTS,
  GREENER_DELIVERIES,
  PAGE_KINDS,
  PAGE_TOPICS,
  PRICE_CONDITIONS,
  type FactKey,
} from '../model/facts.ts';
import { address, list, money, number, price, short, whole, words } from './row-parts.ts';

const readerUsed = z.object({ marketplace: short, checked: short, fallback: z.boolean() });
const duration = z.object({
  min: z.optional(number),
  max: z.optional(number),
  unit: z.optional(z.enum(['business', 'calendar'])),
});
const stepPrice = z.union([money, z.literal('free')]);
const shippingStep = z.union([
  z.object({
    unit: z.enum(['kg', 'piece']),
    from: z.optional(number),
    to: z.optional(number),
    price: stepPrice,
  }),
  z.object({ unit: z.literal('order'), from: z.optional(money), to: z.optional(money), price: stepPrice }),
]);
const shippingOption = z.object({
  mode: z.optional(z.enum(DELIVERY_MODES)),
  carrier: z.optional(list(short, 50)),
  destination: z.optional(list(short, 300)),
  region: z.optional(short),
  excluded: z.optional(list(short, 300)),
  cost: z.optional(z.union([money, z.literal('free')])),
  costHigh: z.optional(money),
  freeFrom: z.optional(money),
  delay: z.optional(duration),
  handling: z.optional(duration),
  taxExcluded: z.optional(z.boolean()),
  condition: z.optional(short),
  steps: z.optional(list(shippingStep, 100)),
  tracked: z.optional(z.boolean()),
  slots: z.optional(list(z.enum(DELIVERY_SLOTS), 10)),
  greener: z.optional(list(z.enum(GREENER_DELIVERIES), 10)),
});

/** The shape of the value of every fact key; a key without an entry does not compile. */
const VALUES = {
  'page.kind': z.enum(PAGE_KINDS),
  'page.topic': z.enum(PAGE_TOPICS),
  'page.language': short,
  'page.currency': short,
  platform: z.object({
    name: short,
    version: z.optional(short),
    hosting: z.optional(z.enum(['hosted', 'open-source', 'custom'])),
  }),
  technology: z.object({
    name: short,
    category: short,
    version: z.optional(short),
    owner: z.optional(short),
    country: z.optional(short),
    site: z.optional(short),
    hosting: z.optional(z.enum(['hosted', 'open-source', 'custom'])),
    price: z.optional(short),
    pack: z.optional(short),
  }),
  'tracker.host': z.object({
    host: short,
    owner: z.optional(short),
    category: z.optional(short),
    beforeConsent: z.optional(z.boolean()),
  }),
  'consent.banner': z.object({ tool: z.optional(short) }),
  'consent.refuse': words,
  'consent.choice': z.enum(['open', 'made']),
  'payment.method': z.object({
    offered: z.boolean(),
    countries: z.optional(list(short, 300)),
    minimum: z.optional(money),
    maximum: z.optional(money),
    fee: z.optional(money),
    feePercent: z.optional(number),
    businessOnly: z.optional(z.literal(true)),
  }),
  'payment.security': words,
  'shipping.option': shippingOption,
  'shipping.carrier': z.object({ name: short }),
  'shipping.country': z.object({ served: z.boolean() }),
  'shipping.minimumOrder': money,
  'shipping.cutoff': short,
  'shipping.codFee': money,
  'shipping.surcharge': z.object({ amount: money, words }),
  'returns.window': z.object({
    days: number,
    unit: z.optional(z.enum(['business', 'calendar'])),
    statutory: z.optional(z.boolean()),
  }),
  'returns.fee': z.object({ free: z.boolean(), fee: z.optional(money), percent: z.optional(number) }),
  'returns.start': z.enum(['delivery', 'order', 'dispatch']),
  'returns.instead': z.enum(['exchange', 'credit', 'exchange-or-credit']),
  'returns.form': words,
  'returns.refundDelay': duration,
  'returns.limit': words,
  warranty: z.object({ years: number }),
  'legal.company': words,
  'legal.form': words,
  'legal.address': words,
  'legal.capital': money,
  'legal.vat': words,
  'legal.registration': words,
  'legal.wrongNumber': words,
  'legal.mediator': words,
  'legal.mediation': z.enum(['accepted', 'refused']),
  'legal.odrLink': words,
  'legal.termsDate': short,
  'contact.phone': words,
  'contact.email': words,
  'contact.address': words,
  'contact.form': words,
  'contact.hours': words,
  'contact.chat': words,
  'product.name': words,
  'product.price': price,
  'product.listPrice': price,
  'product.discount': number,
  'product.taxIncluded': z.boolean(),
  'product.unitPrice': z.object({ price: money, per: short }),
  'product.availability': short,
  'product.condition': short,
  'product.brand': words,
  'product.sku': words,
  'product.mpn': words,
  'product.gtin': words,
  'product.rating': number,
  'product.ratingScale': number,
  'product.reviewCount': number,
  'product.seller': words,
  'product.fulfilment': words,
  'product.category': list(short, 100),
  'product.images': z.object({
    count: number,
    largest: z.optional(z.object({ width: number, height: number })),
  }),
  'product.video': words,
  'product.description': z.object({ words: number, lists: number, tables: number }),
  'product.variant': z.object({ options: list(short, 2000), selected: z.optional(short) }),
  'product.cta': words,
  'product.delivery': words,
  'product.salesRank': words,
  'product.soldCount': words,
  'product.materials': words,
  'product.minimumOrder': z.object({ quantity: number, unit: z.optional(short) }),
  'product.priceStep': z.object({ from: number, to: z.optional(number), price: money }),
  'product.conditionalPrice': z.object({ condition: z.enum(PRICE_CONDITIONS), price: money }),
  'product.reader': readerUsed,
  'listing.totalCount': number,
  'listing.pageNumber': number,
  'listing.position': number,
  'listing.product': z.object({ name: words, position: whole, price: z.optional(money) }),
  'listing.average': money,
  'listing.reader': readerUsed,
  'shop.name': words,
  'shop.language': words,
  'shop.country': words,
  'shop.currency': words,
  'shop.link': z.object({ url: address, text: words }),
  'shop.social': words,
  claim: z.object({ text: words, url: z.optional(words) }),
  'seo.title': words,
  'seo.description': words,
  'seo.headings': z.object({ h1: number, first: z.optional(words) }),
  'seo.canonical': words,
  'seo.structuredData': z.object({ types: list(short, 1000), errors: number }),
  'seo.imageAlts': z.object({ images: number, withAlt: number }),
  'seo.viewport': words,
  'seo.feed': words,
  'speed.timing': z.object({
    loadMs: z.optional(number),
    transferredKb: z.optional(number),
    requests: z.optional(number),
  }),
} satisfies Record<FactKey, z.ZodMiniType>;

export const factKey = z.enum(Object.keys(VALUES) as [FactKey, ...FactKey[]]);
const CHANNELS = [
  'jsonld',
  'microdata',
  'rdfa',
  'meta',
  'state',
  'asset',
  'link',
  'header',
  'cookie',
  'storage',
  'global',
  'script',
  'comment',
  'dom',
  'text',
  'url',
] as const;

const evidence = z.object({
  channel: z.enum(CHANNELS),
  where: words,
  snippet: z.string().check(z.maxLength(2000)),
  url: address,
  rule: short,
});
const proofs = list(evidence, 100).check(z.minLength(1));
const strength = z.enum(['declared', 'specific', 'hint']);

interface Claim {
  readonly key: FactKey;
  readonly value?: unknown;
}

/** Adds what is wrong with a value of its key, with the place inside the value. */
function fits({ value: { key, value }, issues }: z.core.ParsePayload<Claim>): void {
  const { error } = value === undefined ? {} : VALUES[key].safeParse(value);
  for (const issue of error?.issues ?? [])
    issues.push({ ...issue, input: value, path: ['value', ...issue.path], continue: true } as z.core.$ZodRawIssue);
}

const observation = z
  .object({
    key: factKey,
    item: z.optional(short),
    strength,
    evidence: proofs,
    value: z.optional(z.unknown()),
    absent: z.optional(z.literal(true)),
  })
  .check(
    z.refine((read) => (read.absent === true) !== (read.value !== undefined)),
    fits,
  );

const conflicts = z.optional(list(observation, 100));
export const fact = z.union([
  z
    .object({
      key: factKey,
      item: z.optional(short),
      state: z.literal('found'),
      value: z.unknown(),
      strength,
      evidence: proofs,
      conflicts,
    })
    .check(
      z.refine((read) => read.value !== undefined),
      fits,
    ),
  z.object({ key: factKey, item: z.optional(short), state: z.literal('absent'), evidence: proofs, conflicts }),
  z.object({
    key: factKey,
    item: z.optional(short),
    state: z.literal('unknown'),
    reason: z.enum(['not-on-this-page', 'needs-tab', 'blocked', 'detector-failed']),
  }),
]);
