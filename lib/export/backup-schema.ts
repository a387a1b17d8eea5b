/** What a project file may hold: every record and every fact value is checked before anything is imported. */
import * as z from 'zod/mini';
import { DISMISSABLE } from '../model/dismissal.ts';
import { figureFields } from '../model/figure.ts';
import { FINDING_SIDES } from '../model/project.ts';
import {
  DELIVERY_MODES,
  DELIVERY_SLOTS,
  GREENER_DELIVERIES,
  PAGE_KINDS,
  PAGE_TOPICS,
  PRICE_CONDITIONS,
  type FactKey,
} from '../model/facts.ts';
import { address, instant, short, words } from './row-parts.ts';
import { shopRule, watch } from './watch-rows.ts';

const number = z.number();
const whole = z.number().check(z.int());
const list = <S extends z.ZodMiniType>(schema: S, most = 5000) => z.array(schema).check(z.maxLength(most));

const money = z.object({ minor: whole, currency: z.string().check(z.regex(/^[A-Z]{3}$/)), text: short });
const price = z.union([money, z.object({ low: money, high: z.optional(money) })]);
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

const row = z.object({
  position: whole,
  name: words,
  url: z.optional(address),
  price: z.optional(price),
  listPrice: z.optional(money),
  rating: z.optional(number),
  reviewCount: z.optional(number),
  sponsored: z.optional(z.boolean()),
  seller: z.optional(words),
  id: z.optional(short),
  brand: z.optional(words),
  image: z.optional(words),
  badges: z.optional(list(words, 50)),
  delivery: z.optional(words),
  readFrom: z.optional(z.enum(['structured', 'data'])),
  snippet: z.optional(words),
});

const shop = z.object({
  id: short.check(z.minLength(1)),
  name: short,
  role: z.enum(['mine', 'competitor']),
  tags: list(short, 200),
  notes: words,
  addedAt: instant,
});
const via = z.enum(['tab', 'fetch', 'file']);
const page = z.object({
  key: address,
  shop: short,
  url: address,
  title: words,
  pageKind: z.enum(PAGE_KINDS),
  firstSeenAt: instant,
  lastSeenAt: instant,
  latest: z.optional(z.object({ tab: z.optional(short), fetch: z.optional(short), file: z.optional(short) })),
});
const snapshot = z.object({
  id: short.check(z.minLength(1)),
  pageKey: address,
  url: address,
  shop: short,
  marketplace: z.optional(short),
  pageKind: z.enum(PAGE_KINDS),
  title: z.optional(words),
  language: z.optional(short),
  takenAt: instant,
  via,
  rules: short,
  truncated: z.optional(z.boolean()),
  requestsCut: z.optional(z.boolean()),
  facts: list(fact, 20_000),
  rows: z.optional(list(row, 20_000)),
  failures: list(z.object({ detector: short, message: words }), 1000),
});
const correction = z.object({
  id: short.check(z.minLength(1)),
  shop: short,
  pageKey: z.string().check(z.maxLength(8192)),
  key: factKey,
  item: short,
  value: z.nullable(words),
  note: words,
  at: instant,
});
const answer = z.object({
  shop: short,
  item: short,
  value: words,
  note: words,
  at: instant,
  picture: z.optional(z.literal(true)),
});
const answerPicture = z.object({
  shop: short,
  item: short,
  image: z.string().check(z.maxLength(4_000_000), z.regex(/^data:image\/jpeg;base64,[\w+/]+=*$/)),
  url: z.string().check(z.maxLength(8192)),
  title: words,
  at: instant,
});
const matched = z.object({
  id: z.string().check(z.maxLength(16_500)),
  pages: z.tuple([address, address]),
  shops: z.tuple([short, short]),
  verdict: z.enum(['same', 'different']),
  at: instant,
});
const project = z.object({
  id: short.check(z.minLength(1)),
  name: short.check(z.minLength(1)),
  shops: list(short, 1000),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  basket: number.check(z.nonnegative()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  notes: words,
  tags: list(short, 50),
  state: z.enum(['active', 'archived']),
  addedAt: instant,
  at: instant,
});
const findingNote = z.object({
  project: short,
  finding: z.string().check(z.minLength(1), z.maxLength(600)),
  verdict: z.enum(['open', 'kept', 'dropped']),
  side: z.optional(z.enum(FINDING_SIDES)),
  comment: words,
  said: words,
  at: instant,
});

const dismissal = z.object({
  id: short.check(z.minLength(1)),
  shop: short,
  key: z.enum(DISMISSABLE),
  item: short.check(z.minLength(1)),
  at: instant,
});

const figure = z.object({ ...figureFields, id: short.check(z.minLength(1)), at: instant });

/** A row of each table of a project file. */
export const PROJECT_ROWS = {
  shops: shop,
  pages: page,
  snapshots: snapshot,
  corrections: correction,
  answers: answer,
  dismissals: dismissal,
  figures: figure,
  answerPictures: answerPicture,
  matches: matched,
  projects: project,
  findingNotes: findingNote,
  watches: watch,
  shopRules: shopRule,
};

/** Version of the file's shape; a file of a newer one is refused, older ones are brought up. */
export const BACKUP_VERSION = 1;

export const backupFile = z.object({
  vigie: z.literal('project'),
  version: z.literal(BACKUP_VERSION),
  writtenAt: instant,
  projectName: short,
  shops: list(shop, 10_000),
  pages: list(page, 200_000),
  snapshots: list(snapshot, 200_000),
  corrections: list(correction, 200_000),
  answers: list(answer, 200_000),
  // Files written before these tables were there have none of them.
  dismissals: z._default(list(dismissal, 200_000), []),
  figures: z._default(list(figure, 200_000), []),
  answerPictures: z._default(list(answerPicture, 200_000), []),
  matches: z._default(list(matched, 200_000), []),
  projects: z._default(list(project, 10_000), []),
  findingNotes: z._default(list(findingNote, 200_000), []),
  watches: z._default(list(watch, 200_000), []),
  shopRules: z._default(list(shopRule, 200_000), []),
});
