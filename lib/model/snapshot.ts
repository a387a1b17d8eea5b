/** The Snapshot: the facts and listing rows that were read from one capture. */
import type { Fact } from './evidence.ts';
import type { FactValue, PageKind } from './facts.ts';
import type { Money, Price } from './money.ts';
import type { Via } from './capture.ts';

/** Version of the rules that read a snapshot; raise it when a rule changes what is read. */
export const RULES_VERSION = '2026.11.1';

export interface ListingRow {
  /** One-based place on the page. */
  readonly position: number;
  readonly name: string;
  readonly url?: string | undefined;
  readonly price?: Price | undefined;
  readonly listPrice?: Money | undefined;
  readonly rating?: number | undefined;
  readonly reviewCount?: number | undefined;
  readonly sponsored?: boolean | undefined;
  readonly seller?: string | undefined;
  /** The shop's or marketplace's own identifier (ASIN, item number, SKU). */
  readonly id?: string | undefined;
  readonly brand?: string | undefined;
  readonly image?: string | undefined;
  readonly badges?: readonly string[] | undefined;
  readonly delivery?: string | undefined;
  /**
   * Where the row stands when the page shows no card for it: in structured data, or in the data from which a script draws the page later.
   * Missing for rows that the page shows; those are the surer ones.
   */
  readonly readFrom?: 'structured' | 'data' | undefined;
  /** The row's own text, as evidence. */
  readonly snippet?: string | undefined;
}

export interface DetectorFailure {
  readonly detector: string;
  readonly message: string;
}

export interface Snapshot {
  readonly url: string;
  /** Registrable domain, or `marketplace:seller`. */
  readonly shop: string;
  readonly marketplace?: string | undefined;
  readonly pageKind: PageKind;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly takenAt: string;
  readonly via: Via;
  readonly rules: string;
  readonly truncated?: boolean | undefined;
  /** The browser had no room to list all that the page loaded. */
  readonly requestsCut?: boolean | undefined;
  readonly facts: readonly Fact[];
  readonly rows?: readonly ListingRow[] | undefined;
  readonly failures: readonly DetectorFailure[];
}

/** The first found value of a key, typed; undefined when it is absent, unknown or not there. */
export function valueOf<K extends Fact['key']>(snapshot: Pick<Snapshot, 'facts'>, key: K): FactValue[K] | undefined {
  const fact = snapshot.facts.find((candidate) => candidate.key === key && candidate.state === 'found');
  return fact?.state === 'found' ? (fact.value as FactValue[K]) : undefined;
}
