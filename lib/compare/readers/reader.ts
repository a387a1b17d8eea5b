/** How a checklist item is read from a profile: the parts shared by the readers of all groups. */
import type { ChecklistItem } from '../../knowledge/checklist/types.ts';
import type { Entry, Profile, Reading } from '../profile.ts';
import type { CompareOptions, Proof, UnknownWhy } from '../table.ts';
import type { CellValue } from '../values.ts';

export interface ReaderContext {
  readonly item: ChecklistItem;
  readonly profile: Profile;
  /** Profile of my shop, where there is one. */
  readonly mine: Profile | undefined;
  readonly options: CompareOptions;
}

/** What a reader found; `undefined` from a reader means that nothing was read. */
export interface ItemReading {
  readonly state: 'found' | 'absent' | 'conflict';
  readonly value?: CellValue | undefined;
  readonly proofs: readonly Proof[];
  /** Orders the row; the item's `better` tells which end is better. */
  readonly rank?: number | undefined;
  readonly corrected?: true | undefined;
  readonly legal?: 'to-check' | undefined;
  /** Why there is no value although something was read; turns the cell into `unknown`. */
  readonly why?: UnknownWhy['reason'] | undefined;
}

export type Reader = (context: ReaderContext) => ItemReading | undefined;

/** Proofs of a reading. */
export function proofsOf(reading: Reading, says?: CellValue): Proof[] {
  return reading.evidence.map((evidence) => ({
    evidence,
    at: reading.at,
    pageKind: reading.pageKind,
    ...(says ? { says } : {}),
  }));
}

/** State, proofs and correction mark of a set of entries, with the value that a reader made of them. */
export function fromEntries(
  entries: readonly Entry[],
  value: CellValue | undefined,
  extra: { rank?: number | undefined; legal?: 'to-check' | undefined } = {},
  describe?: (reading: Reading) => CellValue | undefined,
): ItemReading {
  const conflict = entries.some((entry) => entry.conflicts.length > 0);
  const readings = entries.flatMap((entry) => [entry.best, ...entry.conflicts]);
  return {
    state: value === undefined ? 'absent' : conflict ? 'conflict' : 'found',
    ...(value === undefined ? {} : { value }),
    proofs: readings.flatMap((reading) => proofsOf(reading, describe?.(reading))),
    ...(extra.rank === undefined ? {} : { rank: extra.rank }),
    ...(extra.legal === undefined ? {} : { legal: extra.legal }),
    ...(entries.some((entry) => entry.best.by === 'merchant') ? { corrected: true } : {}),
  };
}

/** Reads the claims of the item: found texts, or absent when the pages only say "no". */
export function readClaims({ item, profile }: ReaderContext): ItemReading | undefined {
  const entries = profile.claims.get(item.id) ?? [];
  if (entries.length === 0) return undefined;
  const found = entries.filter((entry) => entry.best.state === 'found');
  if (found.length === 0) return fromEntries(entries, undefined);
  const texts = found.map((entry) => entry.best.value?.text ?? entry.best.typed ?? '').filter((text) => text !== '');
  return fromEntries(found, { kind: 'texts', texts: [...new Set(texts)] }, { rank: texts.length });
}
