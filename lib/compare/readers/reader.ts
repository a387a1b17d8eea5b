/** How a checklist item is read from a profile: the building blocks shared by the readers of all groups. */
import type { ChecklistItem } from '../../knowledge/checklist/types.ts';
import type { TechnologyCategory } from '../../knowledge/technology.ts';
import type { FactKey } from '../../model/facts.ts';
import { entriesOf, type Entry, type Profile, type Reading } from '../profile.ts';
import type { CompareOptions, Proof, UnknownWhy } from '../table.ts';
import { normalText } from '../same-value.ts';
import { joined, type CellValue } from '../values.ts';
import type { Matching } from '../match.ts';

export interface ReaderContext {
  readonly item: ChecklistItem;
  readonly profile: Profile;
  /** Profile of my shop, where there is one. */
  readonly mine: Profile | undefined;
  /** Which products of the shops are the same. */
  readonly matching: Matching;
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
  /** Every reading behind the value only suggests it. */
  readonly toConfirm?: true | undefined;
  readonly legal?: 'to-check' | undefined;
  /** Helps the merchant to answer, and is no answer by itself. */
  readonly hint?: true | undefined;
  /** Why there is no value although something was read; turns the cell into `unknown`. */
  readonly why?: UnknownWhy['reason'] | undefined;
}

export type Reader = (context: ReaderContext) => ItemReading | undefined;

/** Most proofs that a cell carries; the profile has them all. */
const MOST_PROOFS = 12;

/** Proofs of a reading. */
export function proofsOf(reading: Reading, says?: CellValue): Proof[] {
  return reading.evidence.map((evidence) => ({
    evidence,
    at: reading.at,
    pageKind: reading.pageKind,
    ...(says ? { says } : {}),
  }));
}

interface Extra {
  /** The value sums up many entries (all products, say): one disputed entry does not make the whole disputed. */
  readonly summary?: true | undefined;
  readonly rank?: number | undefined;
  readonly legal?: 'to-check' | undefined;
}

/** A reading made of entries: state, proofs and marks come from them, the value from the reader; no value means "the page says no". */
export function fromEntries(entries: readonly Entry[], value: CellValue | undefined, extra: Extra = {}): ItemReading {
  const conflict = extra.summary !== true && entries.some((entry) => entry.conflicts.length > 0);
  const proofs = entries.flatMap((entry) =>
    conflict
      ? [entry.best, ...entry.conflicts].flatMap((reading) => proofsOf(reading, saying(reading)))
      : proofsOf(entry.best).slice(0, entries.length > 3 ? 1 : 3),
  );
  return {
    state: value === undefined ? 'absent' : conflict ? 'conflict' : 'found',
    ...(value === undefined ? {} : { value }),
    proofs: proofs.slice(0, MOST_PROOFS),
    ...(extra.rank === undefined ? {} : { rank: extra.rank }),
    ...(extra.legal === undefined ? {} : { legal: extra.legal }),
    ...(entries.some((entry) => entry.best.by === 'merchant') ? { corrected: true } : {}),
    ...(entries.length > 0 && entries.every((entry) => entry.best.strength === 'hint') ? { toConfirm: true } : {}),
  };
}

/** What one reading says, in the words of its fact. */
export function saying(reading: Reading): CellValue | undefined {
  if (reading.value === undefined)
    return reading.typed === undefined ? undefined : { kind: 'text', text: reading.typed };
  return { kind: 'fact', key: reading.key, item: reading.item, value: reading.value } as CellValue;
}

/** Entries of a key that the pages state. */
export function foundOf<K extends FactKey>(profile: Profile, key: K): Entry<K>[] {
  return entriesOf(profile, key).filter((entry) => entry.best.state === 'found');
}

/** The same texts once, in order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Reads the claims of the item: the words found, or absent when the pages only say no. */
export const claims: Reader = ({ item, profile }) => {
  const entries = profile.claims.get(item.id) ?? [];
  if (entries.length === 0) return undefined;
  const found = entries.filter((entry) => entry.best.state === 'found');
  if (found.length === 0) return fromEntries(entries, undefined);
  const texts = distinct(found.map((entry) => entry.best.value?.text ?? entry.best.typed ?? ''));
  return fromEntries(found, { kind: 'texts', texts }, { rank: texts.length });
};

/** Reads the tools of the item's categories, or of those given. */
export function tools(...categories: readonly TechnologyCategory[]): Reader {
  return ({ item, profile }) => {
    const wanted = new Set<string>(categories.length > 0 ? categories : (item.technologies ?? []));
    const found = foundOf(profile, 'technology').filter((entry) => wanted.has(entry.best.value?.category ?? ''));
    if (found.length === 0) return undefined;
    const own = new Set(found.flatMap(({ best }) => (best.value && !best.value.pack ? [best.value.name] : [])));
    const texts = found.flatMap((entry) => {
      const { name, version, pack } = entry.best.value ?? { name: entry.item, version: undefined, pack: undefined };
      // A rule pack that knows the same tool says nothing new; what only it knows carries its name.
      if (pack !== undefined && own.has(name)) return [];
      return [[name, version, pack && `(${pack})`].filter(Boolean).join(' ')];
    });
    return fromEntries(found, { kind: 'texts', texts: distinct(texts) }, { rank: texts.length });
  };
}

/** Reads a key that has one value, as its fact. */
export function single<K extends FactKey>(key: K, rank?: (value: NonNullable<Reading<K>['value']>) => number): Reader {
  return ({ profile }) => {
    const [entry] = entriesOf(profile, key);
    if (!entry) return undefined;
    if (entry.best.state === 'absent') return fromEntries([entry as unknown as Entry], undefined);
    const { value } = entry.best;
    const order = value === undefined || value === null || !rank ? undefined : rank(value);
    return fromEntries([entry as unknown as Entry], saying(entry.best as unknown as Reading), { rank: order });
  };
}

/** Reads all words of a key. */
export function words(key: FactKey): Reader {
  return ({ profile }) => {
    const found = foundOf(profile, key);
    if (found.length === 0) return undefined;
    const texts = distinct(
      found.map(({ best }) => best.typed ?? (typeof best.value === 'string' ? best.value : best.item)),
    );
    return fromEntries(found, { kind: 'texts', texts }, { rank: texts.length });
  };
}

/** The words of a part, where it is nothing but words. */
function wordsIn(part: CellValue): readonly string[] {
  if (part.kind === 'texts') return part.texts;
  if (part.kind === 'parts') return part.parts.flatMap(wordsIn);
  if (part.kind === 'text') return [part.text];
  return part.kind === 'fact' && typeof part.value === 'string' ? [part.value] : [];
}

/** Parts in order without words that an earlier part has said; parts that are all words become one list. */
function merged(parts: readonly CellValue[]): CellValue | undefined {
  const said = new Set<string>();
  const kept = parts.flatMap((part): CellValue[] => {
    const texts = part.kind === 'texts' ? part.texts.filter((text) => !said.has(normalText(text))) : undefined;
    for (const text of wordsIn(part)) said.add(normalText(text));
    if (!texts) return [part];
    return texts.length > 0 ? [{ kind: 'texts', texts }] : [];
  });
  if (!kept.every((part) => part.kind === 'texts')) return joined(kept);
  return { kind: 'texts', texts: distinct(kept.flatMap(({ texts }) => texts)) };
}

/** Puts several readings of one item together; what is found outweighs what is denied. */
export function together(...readers: readonly Reader[]): Reader {
  return (context) => {
    const readings = readers.map((reader) => reader(context)).filter((reading) => reading !== undefined);
    const found = readings.filter((reading) => reading.value !== undefined && reading.why === undefined);
    const [only] = found;
    if (!only) return readings.find((reading) => reading.why === undefined) ?? readings[0];
    if (found.length === 1) return only;
    const value = merged(found.map((reading) => reading.value).filter((part) => part !== undefined));
    const ranks = found.map((reading) => reading.rank).filter((rank) => rank !== undefined);
    return {
      state: found.some((reading) => reading.state === 'conflict') ? 'conflict' : 'found',
      ...(value ? { value } : {}),
      proofs: found.flatMap((reading) => reading.proofs).slice(0, MOST_PROOFS),
      ...(ranks.length > 0 ? { rank: ranks.reduce((sum, rank) => sum + rank, 0) } : {}),
      ...(found.some((reading) => reading.corrected) ? { corrected: true } : {}),
      ...(found.every((reading) => reading.toConfirm) ? { toConfirm: true } : {}),
      ...(found.every((reading) => reading.hint) ? { hint: true } : {}),
      ...(found.some((reading) => reading.legal) ? { legal: 'to-check' } : {}),
    };
  };
}

/** Marks what a reader finds as a help for the merchant, not an answer. */
export function hint(reader: Reader): Reader {
  return (context) => {
    const reading = reader(context);
    return reading ? { ...reading, hint: true } : undefined;
  };
}
