/** What each row of a full backup must be: a row of another shape is named, so that its file can be refused whole. */
import * as z from 'zod/mini';
import { settingsPatch } from '../model/messages.ts';
import { REFUSAL_KINDS } from '../model/rule-pack.ts';
import { DIRECTIONS, IMPORTANCES } from '../model/watching.ts';
import { PROJECT_ROWS } from './backup-schema.ts';
import { fact, factKey } from './fact-rows.ts';
import { address, instant, short, words } from './row-parts.ts';
import { outcome } from './watch-rows.ts';

const id = short.check(z.minLength(1));
const count = z.number().check(z.int(), z.nonnegative());
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'no bytes');

const rawPage = z.object({ snapshotId: id, pageKey: address, takenAt: instant, gzip: bytes, size: count });

const check = z.object({ id, watchId: id, at: instant, outcome, detail: words, snapshotId: z.optional(id) });

const change = z.object({
  id,
  shop: id,
  pageKey: address,
  url: address,
  watchId: z.optional(id),
  key: factKey,
  item: z.optional(short),
  kind: z.enum(['changed', 'appeared', 'disappeared']),
  before: z.optional(fact),
  after: z.optional(fact),
  beforeAt: instant,
  at: instant,
  seen: z.boolean(),
  alertedAt: z.optional(instant),
  useful: z.optional(z.boolean()),
});

const rate = z.number().check(z.positive());
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
// A build that knows fewer settings writes fewer; those that are missing get their defaults.
const settings = z.extend(settingsPatch, {
  rates: z.optional(
    z.object({
      fetched: z.optional(z.object({ rates: z.record(currency, rate), asOf: short, fetchedAt: instant })),
      typed: z.record(currency, z.object({ rate, at: instant })),
    }),
  ),
  fees: z.optional(
    z.record(
      short,
      z.object({
        commission: z.number(),
        monthly: z.number(),
        salesPerMonth: z.number(),
        perSale: z.number(),
        currency,
        at: instant,
      }),
    ),
  ),
});

const refused = z.object({ technology: words, field: words, kind: z.enum(REFUSAL_KINDS), detail: words });
const pack = z.object({
  id,
  name: short,
  addedAt: instant,
  on: z.boolean(),
  technologies: count,
  rules: count,
  files: z.array(short),
  refusedCounts: z.partialRecord(z.enum(REFUSAL_KINDS), count),
  refused: z.array(refused),
});
// Each rule of a pack is judged where packs are read, before anything is written (`lib/detect/packs/pack-storage.ts`).
const packRule = z.object({
  id,
  rules: z.object({
    name: words,
    technologies: z.array(z.unknown()),
    rules: z.array(z.unknown()),
    categories: z.array(z.unknown()),
  }),
});

const alertRule = z.object({
  item: id,
  importance: z.optional(z.enum([...IMPORTANCES, 'off'])),
  direction: z.optional(z.enum(DIRECTIONS)),
  leastPercent: z.optional(z.number()),
  leastAmount: z.optional(z.number()),
  belowMine: z.optional(z.boolean()),
  useful: count,
  useless: count,
});

/** A row of each table of a full backup. */
export const BACKUP_ROWS: Readonly<Record<string, z.ZodMiniType>> = {
  ...PROJECT_ROWS,
  rawPages: rawPage,
  checks: check,
  changes: change,
  settings,
  packs: pack,
  packRules: packRule,
  alertRules: alertRule,
};

type Issue = z.core.$ZodIssue;

/** What is wrong with a row, as the path to the field; undefined for a sound row, `''` for a table that no backup has. */
export function wrongField(table: string, row: unknown): string | undefined {
  const schema = Object.hasOwn(BACKUP_ROWS, table) ? BACKUP_ROWS[table] : undefined;
  if (!schema) return '';
  const { error } = schema.safeParse(row);
  const wrong = error?.issues.find((issue) => !onlyLong(issue));
  return wrong && deepest(wrong).join('.');
}

/** The file holds what the database held: a text that is longer than it would be read today is no damage. */
function onlyLong(issue: Issue): boolean {
  if (issue.code === 'too_big') return true;
  return issue.code === 'invalid_union' && issue.errors.some((branch) => branch.every(onlyLong));
}

/** The path to the field that keeps a row from fitting the alternative that it comes closest to. */
function deepest(issue: Issue): readonly PropertyKey[] {
  if (issue.code !== 'invalid_union') return issue.path;
  const inside = issue.errors.flatMap((branch) => (branch.length === 1 ? branch : [])).filter((one) => !onlyLong(one));
  return [...issue.path, ...(inside[0] ? deepest(inside[0]) : [])];
}
