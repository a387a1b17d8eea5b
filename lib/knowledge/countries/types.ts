/** Shape of what is known of a country's buyers: payment methods that they expect and legal limits for consumers, all dated. */
import type { LegalLimit } from '../checklist/types.ts';

export interface ExpectedPayment {
  /** Canonical payment id */
  readonly method: string;
  /** Ids that serve as well: a Visa mark shows that cards are taken. The method itself always does. */
  readonly servedBy?: readonly string[];
  /** `essential`: many buyers leave without it · `common`: widely used · `minor`: worth knowing, never reported as missing. */
  readonly weight: 'essential' | 'common' | 'minor';
  readonly note?: string;
}

/** A payment method that no longer works; seeing it is a sign of an old page. */
export interface ClosedPayment {
  readonly method: string;
  /** ISO date from which it was closed */
  readonly since: string;
  readonly source: string;
}

/** Which checklist item a limit applies to. */
export type LimitedItem = 'sh-delay' | 'rt-window' | 'rt-how' | 'rt-guarantee';

export interface Country {
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  readonly payments: readonly ExpectedPayment[];
  readonly closed?: readonly ClosedPayment[];
  /** Where the payment habits are described. */
  readonly source: string;
  /** Year or ISO date of that source */
  readonly asOf: string;
  /** Limits that differ from those of the European Union; `undefined` for an item = no such duty there. */
  readonly limits?: Readonly<Partial<Record<LimitedItem, LegalLimit | undefined>>>;
}
