/** A project of the merchant: which shops are compared for which country and basket, and what was decided about the findings. */
import * as z from 'zod/mini';

export interface ProjectRecord {
  readonly id: string;
  readonly name: string;
  /** Ids of the shops and marketplace sellers compared; a shop may be in several projects. */
  readonly shops: readonly string[];
  /** Country of the buyers, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Basket for delivered prices, in major units of `currency`. */
  readonly basket: number;
  readonly currency: string;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly state: 'active' | 'archived';
  readonly addedAt: string;
  readonly at: string;
}

/** Where a finding belongs; the merchant may move it. */
export const FINDING_SIDES = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type FindingSide = (typeof FINDING_SIDES)[number];

/** What the merchant decided about one finding; it stays when the findings are made anew. */
export interface FindingNoteRecord {
  /** Id of the project; empty for the comparison of all shops. */
  readonly project: string;
  /** Id of the finding. */
  readonly finding: string;
  readonly verdict: 'open' | 'kept' | 'dropped';
  /** Where the merchant put it; missing where the rule's own place stands. */
  readonly side?: FindingSide | undefined;
  readonly comment: string;
  /** The sentence as it was read, for the day on which the facts no longer say so. */
  readonly said: string;
  readonly at: string;
}

/** All projects with what was decided in them. */
export interface ProjectsData {
  readonly projects: readonly ProjectRecord[];
  readonly findingNotes: readonly FindingNoteRecord[];
}

const id = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.maxLength(20_000));

const fields = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  shops: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(1_000)),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  basket: z.number().check(z.nonnegative(), z.maximum(1_000_000)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  notes: words,
  tags: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50)),
};

/** Input schemas of the commands on projects; `lib/model/messages.ts` puts them into the one table. */
export const PROJECT_COMMANDS = {
  'project.add': z.object(fields),
  'project.update': z.extend(z.partial(z.object(fields)), { id, state: z.optional(z.enum(['active', 'archived'])) }),
  /** A copy under another name, with the decisions on its findings. */
  'project.duplicate': z.object({ id, name: fields.name }),
  'project.remove': z.object({ id }),
  'finding.set': z.object({
    project: z.string().check(z.maxLength(200)),
    finding: z.string().check(z.minLength(1), z.maxLength(600)),
    verdict: z.enum(['open', 'kept', 'dropped']),
    side: z.optional(z.enum(FINDING_SIDES)),
    comment: words,
    said: z.string().check(z.maxLength(2_000)),
  }),
} as const;
