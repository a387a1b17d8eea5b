/** The word lists, addresses and marks behind the claims, as indexes that are built when the first page is read. */
import { CLAIMS } from '../knowledge/claims/index.ts';
import type { ClaimSignal } from '../knowledge/claims/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { HostIndex } from './host-index.ts';

export interface Sign {
  /** Item of the fact: `st-values:origin`. */
  readonly item: string;
  readonly signal: ClaimSignal;
}

export interface ClaimIndexes {
  readonly signs: readonly Sign[];
  readonly phrases: PhraseIndex;
  readonly links: PhraseIndex;
  readonly paths: PhraseIndex;
  readonly images: PhraseIndex;
  readonly hosts: HostIndex;
  readonly not: ReadonlyMap<number, PhraseIndex>;
  /** Number of the first signal of each item. */
  readonly byItem: ReadonlyMap<string, number>;
}

let indexes: ClaimIndexes | undefined;

/** The indexes over all claims. */
export function claimIndexes(): ClaimIndexes {
  if (indexes) return indexes;
  const signs = CLAIMS.flatMap((claim) =>
    claim.signals.map((signal: ClaimSignal) => ({ item: `${claim.id}:${signal.sub}`, signal })),
  );
  const all = (pick: (signal: ClaimSignal) => readonly string[]): string[][] =>
    signs.map(({ signal }) => [...pick(signal)]);
  const not = new Map<number, PhraseIndex>();
  signs.forEach(({ signal }, group) => {
    if (signal.not) not.set(group, new PhraseIndex([signal.not]));
  });
  indexes = {
    signs,
    phrases: new PhraseIndex(all((signal) => Object.values(signal.phrases ?? {}).flat())),
    links: new PhraseIndex(all((signal) => Object.values(signal.links ?? {}).flat())),
    paths: new PhraseIndex(all((signal) => signal.paths ?? [])),
    images: new PhraseIndex(all((signal) => signal.images ?? [])),
    hosts: new HostIndex(all((signal) => signal.hosts ?? [])),
    not,
    byItem: new Map(signs.map(({ item }, group): [string, number] => [item, group]).reverse()),
  };
  return indexes;
}

/** What a page says for a claim. */
export interface ClaimProof {
  readonly text: string;
  readonly url?: string;
  readonly evidence: Evidence;
}

/** Takes a signal that fired; `proof` is made only when nothing better is known, `weaker` makes it a mere suggestion. */
export type OfferClaim = (group: number, proof: () => ClaimProof, weaker?: boolean) => void;
