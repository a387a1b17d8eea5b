/** Shape of a checklist item: one of the hundred questions of the e-commerce guides, with what answers it. */
import type { FactKey } from '../../model/facts.ts';
import type { TechnologyCategory } from '../technology.ts';

export const CHECKLIST_GROUPS = [
  'strategy',
  'channels',
  'assortment',
  'product_page',
  'price',
  'shipping',
  'returns',
  'payment',
  'trust_legal',
  'service',
  'international',
  'technology',
  'marketing',
] as const;
export type ChecklistGroup = (typeof CHECKLIST_GROUPS)[number];

/** Kinds of page whose reading completes a shop's profile, in the order in which they are shown. */
export const COVERAGE_KINDS = [
  'home',
  'category',
  'product',
  'cart',
  'delivery',
  'returns',
  'legal',
  'contact',
  'about',
] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** Words in both languages of the interface. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** `auto`: read by the machine · `assisted`: hints are read, the merchant concludes · `manual`: only the merchant can tell. */
export type Observable = 'auto' | 'assisted' | 'manual';

/** What the merchant's own answer looks like; also which form is offered. */
export type AnswerForm =
  | {
      readonly kind: 'choice';
      readonly options: readonly (Bilingual & { readonly id: string })[];
      /** Several options may be picked; the answer is their ids joined by a comma. */
      readonly several?: true;
    }
  /** 1 to 5, with a word for each step. */
  | { readonly kind: 'rating'; readonly anchors: readonly [Bilingual, Bilingual, Bilingual, Bilingual, Bilingual] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly unit?: Bilingual }
  | { readonly kind: 'money' }
  | { readonly kind: 'text' };

/**
 * Which direction is better for a buyer: `lower` and `higher` compare amounts, days or ratings, `more` compares how many are
 * listed, `present` prefers that it exists, `none` has no better side.
 */
export type Better = 'lower' | 'higher' | 'more' | 'present' | 'none';

/** A legal minimum or limit for consumers; a prompt to check, never a verdict. */
export interface LegalLimit {
  readonly value: number;
  readonly unit: 'days' | 'years';
  readonly bound: 'at-least' | 'at-most';
  /** Where it applies: `EU` or an ISO country. */
  readonly where: string;
  readonly source: string;
  /** ISO date at which it was last checked */
  readonly asOf: string;
}

export interface ChecklistItem extends Bilingual {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly observable: Observable;
  /** Fact keys that answer it. Claims whose id is the item's own id, or starts with it and `:`, answer it too. */
  readonly keys: readonly FactKey[];
  /** Categories of `technology` facts that answer it. */
  readonly technologies?: readonly TechnologyCategory[];
  readonly answer: AnswerForm;
  readonly better: Better;
  /** Kinds of page on which the answer is usually found; empty where no page of the shop tells it. */
  readonly pages: readonly CoverageKind[];
  readonly legal?: LegalLimit;
  /** Why it matters, in one line. */
  readonly why: Bilingual;
  /** How it is read, in one short line. */
  readonly how: Bilingual;
  /** One of the twelve of the short view. */
  readonly short?: true;
}
