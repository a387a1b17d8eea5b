/** What a row of the watched pages and of the places pointed at must be. */
import * as z from 'zod/mini';
import type { CheckOutcome } from '../model/records.ts';
import { TEACHABLE } from '../model/shop-rule.ts';
import type { TeachableKey } from '../model/shop-rule.ts';
import { WATCH_SUBJECTS } from '../model/watching.ts';
import { address, instant, short, words } from './row-parts.ts';

const id = short.check(z.minLength(1));
const count = z.number().check(z.int(), z.nonnegative());
const via = z.enum(['tab', 'fetch', 'file']);

const OUTCOMES = {
  same: true,
  changed: true,
  unreadable: true,
  gone: true,
  blocked: true,
  'consent-wall': true,
  'needs-visit': true,
  unreachable: true,
  paused: true,
  'forbidden-by-robots': true,
  'to-confirm': true,
} satisfies Record<CheckOutcome, true>;
export const outcome = z.enum(Object.keys(OUTCOMES) as [CheckOutcome, ...CheckOutcome[]]);

export const watch = z.object({
  id,
  shop: id,
  pageKey: address,
  url: address,
  title: words,
  everyMinutes: count.check(z.minimum(1)),
  dueAt: instant,
  state: z.enum(['active', 'paused', 'archived']),
  pausedBecause: z.optional(z.enum(['right-revoked', 'merchant'])),
  lastCheckAt: z.optional(instant),
  lastGoodAt: z.optional(instant),
  lastOutcome: z.optional(outcome),
  lastDetail: z.optional(words),
  failures: count,
  etag: z.optional(words),
  lastModified: z.optional(words),
  leaseUntil: z.optional(instant),
  baselineSnapshotId: z.optional(id),
  visitBaselineId: z.optional(id),
  pending: z.optional(z.object({ said: z.string(), at: instant, via })),
  subjects: z.optional(z.array(z.enum(WATCH_SUBJECTS))),
  readBy: z.optional(z.enum(['fetch', 'tab'])),
  tags: z.optional(z.array(short)),
  addedAt: instant,
});

export const shopRule = z.object({
  id,
  shop: id,
  key: z.enum(Object.keys(TEACHABLE) as [TeachableKey, ...TeachableKey[]]),
  selector: z.string().check(z.minLength(1)),
  sample: z.string(),
  at: instant,
});
