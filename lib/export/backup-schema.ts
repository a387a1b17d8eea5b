/** What a project file may hold: every record and every fact value is checked before anything is imported. */
import * as z from 'zod/mini';
import { DISMISSABLE } from '../model/dismissal.ts';
import { PAGE_KINDS } from '../model/facts.ts';
import { figureFields } from '../model/figure.ts';
import { FINDING_SIDES } from '../model/project.ts';
import { fact, factKey } from './fact-rows.ts';
import { address, instant, list, money, number, price, short, whole, words } from './row-parts.ts';
import { shopRule, watch } from './watch-rows.ts';

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
