/** What came of reading one page of a shop on the merchant's wish, to complete its profile. */
import type { CheckOutcome } from './records.ts';
import type { PageKind } from './facts.ts';

/** `read`: kept as a snapshot · `no-right`: another host than the one allowed · `not-reached`: the time of the run was over. */
export type VisitOutcome =
  'read' | 'no-right' | 'not-reached' | Exclude<CheckOutcome, 'same' | 'changed' | 'paused' | 'to-confirm'>;

export interface PageVisit {
  readonly url: string;
  readonly outcome: VisitOutcome;
  /** Machine words; never shown alone. */
  readonly detail: string;
  readonly pageKind?: PageKind | undefined;
  /** Identity of the page that was read: links to service pages are often sent on to another address. */
  readonly pageKey?: string | undefined;
  /** Facts found here that no page of the shop had given before. */
  readonly added: number;
}
