/** The one table of commands that pages of the extension send to the background, checked with zod at the edge. */
import * as z from 'zod/mini';
import { DISMISSABLE } from './dismissal.ts';
import type { AppError, Settings } from './records.ts';
import { LARGEST_PACK } from './rule-pack.ts';
import type { PageVisit } from './visit.ts';
import { FEE_COMMANDS } from './fees.ts';
import { FIGURE_COMMANDS } from './figure.ts';
import { PROJECT_COMMANDS } from './project.ts';
import { RATE_COMMANDS } from './rates.ts';
import type { TeachableKey } from './shop-rule.ts';
import { TEACHABLE } from './shop-rule.ts';
import { DIRECTIONS, IMPORTANCES, WATCH_SUBJECTS } from './watching.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const shop = z.string().check(z.minLength(1), z.maxLength(300));
const address = z.string().check(z.maxLength(8192), z.regex(/^https?:\/\//));
const words = z.string().check(z.maxLength(20_000));
const tabId = z.number().check(z.int(), z.nonnegative());
const minuteOfDay = z.number().check(z.int(), z.minimum(0), z.maximum(24 * 60 - 1));
const tags = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(50));
const everyMinutes = z.number().check(z.int(), z.minimum(60), z.maximum(7 * 24 * 60));

/** Longest picture that is kept, as a `data:` address: about three megabytes of JPEG. */
const LONGEST_PICTURE = 4_000_000;
const picture = z.object({
  image: z.string().check(z.maxLength(LONGEST_PICTURE), z.regex(/^data:image\/jpeg;base64,[\w+/]+=*$/)),
  url: z.string().check(z.maxLength(8192)),
  title: z.string().check(z.maxLength(500)),
});

export const settingsPatch = z.partial(
  z.object({
    language: z.enum(['auto', 'en', 'fr']),
    theme: z.enum(['auto', 'light', 'dark']),
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    basket: z.number().check(z.nonnegative(), z.maximum(1_000_000)),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    keepRawPages: z.boolean(),
    watchEveryMinutes: everyMinutes,
    projectName: z.string().check(z.maxLength(200)),
    alerts: z.object({
      mode: z.enum(['off', 'each', 'digest']),
      from: z.enum(IMPORTANCES),
      quietFrom: minuteOfDay,
      quietTo: minuteOfDay,
      digestAt: minuteOfDay,
    }),
    alertsAsked: z.boolean(),
    dailyCap: z.number().check(z.int(), z.minimum(1), z.maximum(10_000)),
    backupEveryDays: z.number().check(z.int(), z.minimum(0), z.maximum(365)),
    keepDays: z.number().check(z.int(), z.minimum(0), z.maximum(3_650)),
    projectId: z.string().check(z.maxLength(200)),
    staleAfterDays: z.number().check(z.int(), z.minimum(1), z.maximum(3_650)),
  }),
);

/** Input schema of each command. */
export const COMMANDS = {
  /** Read the page in a tab now; `byItself`: not on a wish of the merchant, but because the shop is always read. */
  'page.read': z.object({ tabId, byItself: z.optional(z.boolean()) }),
  /** Keep the newest reading of a tab as a snapshot. */
  'page.save': z.object({ tabId, readingId: id }),
  /** The merchant's own value for a fact; `value: null` = "the page says no". */
  'fact.correct': z.object({
    shop,
    pageKey: z.string().check(z.maxLength(8192)),
    key: z.string().check(z.maxLength(60)),
    item: z.string().check(z.maxLength(300)),
    value: z.nullable(words),
    note: words,
  }),
  'fact.uncorrect': z.object({ id }),
  /** Read a value at this place on the shop's pages from now on; replaces the rule for the same key. */
  'rule.add': z.object({
    shop,
    key: z.enum(Object.keys(TEACHABLE) as [TeachableKey, ...TeachableKey[]]),
    selector: z.string().check(z.minLength(1), z.maxLength(1000)),
    sample: z.string().check(z.maxLength(300)),
  }),
  'rule.remove': z.object({ id }),
  /** The merchant's word on two pages of different shops: the same product, or not. */
  'match.set': z.object({
    pages: z.array(z.object({ pageKey: address, shop })).check(z.length(2)),
    verdict: z.enum(['same', 'different']),
  }),
  'match.clear': z.object({ id: z.string().check(z.minLength(1), z.maxLength(16_500)) }),
  /** "This is wrong": leave this finding out of all readings of the shop. */
  'finding.dismiss': z.object({
    shop,
    key: z.enum(DISMISSABLE),
    item: z.string().check(z.minLength(1), z.maxLength(300)),
  }),
  'finding.restore': z.object({ id }),
  /** Read a community rule pack from the files that the merchant chose. */
  'pack.add': z.object({
    name: z.string().check(z.minLength(1), z.maxLength(60)),
    files: z
      .array(z.object({ name: z.string().check(z.maxLength(300)), text: z.string().check(z.maxLength(LARGEST_PACK)) }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
  'pack.switch': z.object({ id, on: z.boolean() }),
  'pack.remove': z.object({ id }),
  'answer.set': z.object({
    shop,
    item: id,
    value: words,
    note: words,
    /** A picture to keep with the answer; `null` takes the kept one away, nothing leaves it as it is. */
    picture: z.optional(z.nullable(picture)),
  }),
  'answer.clear': z.object({ shop, item: id }),
  'shop.update': z.object({
    id: shop,
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    role: z.optional(z.enum(['mine', 'competitor'])),
    tags: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))),
    notes: z.optional(words),
  }),
  'shop.remove': z.object({ id: shop }),
  /** Read these pages of a shop now, to complete its profile; all of its own domain. */
  'profile.complete': z.object({ shop, urls: z.array(address).check(z.minLength(1), z.maxLength(40)) }),
  'profile.cancel': z.object({}),
  'watch.add': z.object({
    url: address,
    shop,
    title: z.string().check(z.maxLength(500)),
    everyMinutes,
    /** Missing: everything. */
    subjects: z.optional(z.array(z.enum(WATCH_SUBJECTS))),
  }),
  'watch.update': z.object({
    id,
    everyMinutes: z.optional(everyMinutes),
    state: z.optional(z.enum(['active', 'paused', 'archived'])),
    tags: z.optional(tags),
    /** `null`: everything. */
    subjects: z.optional(z.nullable(z.array(z.enum(WATCH_SUBJECTS)))),
    readBy: z.optional(z.enum(['fetch', 'tab'])),
  }),
  /** Changes several watches at once; tags are added and taken away, everything else is set. */
  'watch.updateMany': z.object({
    ids: z.array(id).check(z.maxLength(5_000)),
    everyMinutes: z.optional(everyMinutes),
    state: z.optional(z.enum(['active', 'paused', 'archived'])),
    addTags: z.optional(tags),
    removeTags: z.optional(tags),
    subjects: z.optional(z.nullable(z.array(z.enum(WATCH_SUBJECTS)))),
    readBy: z.optional(z.enum(['fetch', 'tab'])),
  }),
  'watch.removeMany': z.object({ ids: z.array(id).check(z.maxLength(5_000)) }),
  'watch.remove': z.object({ id }),
  /** Check one watch now, or all when `id` is missing. */
  'watch.check': z.object({ id: z.optional(id) }),
  /** Stop the checks that are under way. */
  'watch.cancel': z.object({}),
  'changes.seen': z.object({ ids: z.array(id).check(z.maxLength(10_000)) }),
  /** The merchant's word on changes: worth knowing or not; it moves the importance of their checklist item. */
  'changes.useful': z.object({
    ids: z.array(id).check(z.maxLength(1_000)),
    item: z.optional(id),
    useful: z.boolean(),
  }),
  /** The merchant's wishes for alerts on a checklist item; what is left out goes back to Vigie's own judgement. */
  'alert.rule': z.object({
    item: id,
    importance: z.optional(z.enum(['high', 'medium', 'low', 'off'])),
    direction: z.optional(z.enum(DIRECTIONS)),
    leastPercent: z.optional(z.number().check(z.nonnegative(), z.maximum(1_000))),
    leastAmount: z.optional(z.number().check(z.nonnegative(), z.maximum(1_000_000))),
    belowMine: z.optional(z.boolean()),
  }),
  /** Restoring a backup: rows arrive in parts, and count only once all are there. */
  'restore.begin': z.object({}),
  'restore.part': z.object({ table: id, rows: z.array(z.unknown()).check(z.maxLength(2_000)) }),
  'restore.commit': z.object({ counts: z.record(id, z.number().check(z.int(), z.nonnegative())) }),
  /** Bringing rows in beside what is stored: they arrive in parts like a backup's, and are written in one piece. */
  'import.commit': z.object({
    counts: z.record(id, z.number().check(z.int(), z.nonnegative())),
    remove: z.record(
      id,
      z.array(z.union([z.string(), z.array(z.string()).check(z.maxLength(4))])).check(z.maxLength(500_000)),
    ),
  }),
  /** A backup was handed to the merchant's download folder. */
  'backup.made': z.object({}),
  /** Thin out readings that are older than the settings say, now. */
  'data.prune': z.object({ days: z.number().check(z.int(), z.minimum(1), z.maximum(3_650)) }),
  'settings.set': settingsPatch,
  ...PROJECT_COMMANDS,
  ...FIGURE_COMMANDS,
  ...FEE_COMMANDS,
  ...RATE_COMMANDS,
  /** Keep the comparison as it is drawn, for the next opening; made again from the readings whenever `inputs` differ. */
  'picture.keep': z.object({ inputs: z.string().check(z.maxLength(20_000_000)), picture: z.unknown() }),
  /** Take the example shops away, with everything made of them. */
  'example.remove': z.object({}),
  /** Delete everything that Vigie holds. */
  'data.wipe': z.object({}),
} as const;

export type CommandName = keyof typeof COMMANDS;
export type CommandInput<C extends CommandName> = z.infer<(typeof COMMANDS)[C]>;

/** What each command answers when it worked. */
export interface CommandOutput {
  'page.read': { readonly readingId: string };
  'page.save': { readonly snapshotId: string; readonly newShop: boolean; readonly changes: number };
  'fact.correct': { readonly id: string };
  'fact.uncorrect': null;
  'rule.add': { readonly id: string };
  'rule.remove': null;
  'match.set': { readonly id: string };
  'match.clear': null;
  'finding.dismiss': { readonly id: string };
  'finding.restore': null;
  'pack.add': { readonly id: string; readonly technologies: number; readonly rules: number; readonly refused: number };
  'pack.switch': null;
  'pack.remove': null;
  'answer.set': null;
  'answer.clear': null;
  'shop.update': null;
  'shop.remove': null;
  'profile.complete': { readonly visits: readonly PageVisit[] };
  'profile.cancel': null;
  'watch.add': { readonly id: string };
  'watch.update': null;
  'watch.updateMany': null;
  'watch.removeMany': null;
  'watch.remove': null;
  'watch.check': { readonly checked: number };
  'watch.cancel': null;
  'changes.seen': null;
  'changes.useful': null;
  'alert.rule': null;
  'restore.begin': null;
  'restore.part': null;
  'restore.commit': { readonly counts: Readonly<Record<string, number>> };
  'import.commit': { readonly written: number };
  'backup.made': null;
  'data.prune': { readonly removed: number };
  'settings.set': Settings;
  'project.add': { readonly id: string };
  'project.update': null;
  'project.duplicate': { readonly id: string };
  'project.remove': null;
  'finding.set': null;
  'figure.set': { readonly id: string };
  'figure.remove': null;
  'fees.set': null;
  'rates.fetch': { readonly asOf: string };
  'rates.set': null;
  'example.remove': null;
  'picture.keep': null;
  'data.wipe': null;
}

export type CommandResult<C extends CommandName> =
  { readonly ok: true; readonly value: CommandOutput[C] } | { readonly ok: false; readonly error: AppError };

/** The envelope on the wire. */
export const commandEnvelope = z.object({
  vigie: z.literal(1),
  command: z.enum(Object.keys(COMMANDS) as [CommandName, ...CommandName[]]),
  input: z.unknown(),
});
