/** "This is wrong": the merchant's word against a technology that Vigie found on a shop, kept for all later readings of that shop. */
import type { Fact } from './evidence.ts';

/** Keys whose findings the merchant can call wrong. */
export const DISMISSABLE = ['platform', 'technology'] as const;
export type DismissableKey = (typeof DISMISSABLE)[number];

export interface DismissalRecord {
  readonly id: string;
  readonly shop: string;
  readonly key: DismissableKey;
  /** Name of the technology, with its pack where a pack found it: the item of its fact. */
  readonly item: string;
  readonly at: string;
}

/** What of a fact the merchant can call wrong; undefined for facts of other kinds. */
export function dismissable(fact: Fact): Pick<DismissalRecord, 'key' | 'item'> | undefined {
  if (fact.state !== 'found') return undefined;
  if (fact.key === 'platform') return { key: 'platform', item: fact.value.name };
  return fact.key === 'technology' ? { key: 'technology', item: fact.item ?? fact.value.name } : undefined;
}

/** The merchant's word against this very finding, where there is one. */
export function dismissalOf(fact: Fact, dismissals: readonly DismissalRecord[]): DismissalRecord | undefined {
  const finding = dismissals.length === 0 ? undefined : dismissable(fact);
  return finding && dismissals.find(({ key, item }) => key === finding.key && item === finding.item);
}
