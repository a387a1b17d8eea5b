/** A shop's profile: its best current answers over all its snapshots, each with its evidence, page and date. */
import type { Evidence, Fact, Strength, UnknownReason } from '../model/evidence.ts';
import type { FactKey, FactValue, PageKind, PageTopic } from '../model/facts.ts';
import type { AnswerRecord, CorrectionRecord, ShopRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { itemOfClaim } from '../knowledge/checklist/index.ts';
import { parseCorrection } from './corrections.ts';
import { topicsOf } from './pages.ts';
import { normalText, sameValue } from './same-value.ts';
import { optionIdentity } from './shipping-options.ts';
import { compareReadings, standing } from './standing.ts';

/** One reading of a key on one page at one moment, or the merchant's correction of it. */
export interface Reading<K extends FactKey = FactKey> {
  readonly key: K;
  readonly item: string;
  readonly state: 'found' | 'absent';
  /** Missing when absent, and when a correction was typed that has no parser. */
  readonly value?: FactValue[K] | undefined;
  /** The merchant's words, for a correction. */
  readonly typed?: string | undefined;
  readonly by: 'machine' | 'merchant';
  readonly strength: Strength;
  /** Empty only for the merchant's corrections. */
  readonly evidence: readonly Evidence[];
  readonly at: string;
  readonly url: string;
  readonly pageKey: string;
  readonly pageKind: PageKind;
  readonly topics: readonly PageTopic[];
  readonly note?: string | undefined;
}

/** All that is known of one key and item of a shop: the reading to show, those that disagree, and the rest. */
export interface Entry<K extends FactKey = FactKey> {
  readonly key: K;
  readonly item: string;
  readonly best: Reading<K>;
  /** Readings of equal standing that say something else. */
  readonly conflicts: readonly Reading<K>[];
  /** Weaker, older or overruled readings, best first. */
  readonly others: readonly Reading<K>[];
}

/** One product page of the shop, with the facts that belong to this product alone. */
export interface ProductPage {
  readonly pageKey: string;
  readonly url: string;
  readonly at: string;
  readonly snapshot: SnapshotRecord;
  /** Entries by key, or by `key item` for lists. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Profile {
  readonly shop: ShopRecord;
  readonly snapshots: readonly SnapshotRecord[];
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<FactKey, readonly Entry[]>;
  /** `claim` entries by checklist item id. */
  readonly claims: ReadonlyMap<string, readonly Entry<'claim'>[]>;
  readonly products: readonly ProductPage[];
  readonly answers: ReadonlyMap<string, AnswerRecord>;
  /** Why a key could not be read, where a page said so. */
  readonly unknowns: ReadonlyMap<FactKey, ReadonlySet<UnknownReason>>;
  readonly corrections: readonly CorrectionRecord[];
  /** Instant of the newest snapshot; undefined when there is none. */
  readonly newestAt: string | undefined;
}

/** Keys that belong to one page and are never folded over pages. */
function isPageKey(key: FactKey): boolean {
  return /^(?:product|listing|page|seo|speed)\./.test(key);
}

/** Keys whose disagreement between two trusted pages matters to a merchant. */
const DISPUTED: ReadonlySet<FactKey> = new Set<FactKey>([
  'platform',
  'payment.method',
  'shipping.option',
  'shipping.minimumOrder',
  'shipping.cutoff',
  'shipping.codFee',
  'shipping.country',
  'returns.window',
  'returns.fee',
  'returns.refundDelay',
  'warranty',
  'legal.vat',
  'legal.capital',
]);

/** Readings further apart than this are history, not a dispute. */
const DISPUTE_DAYS = 45;

const DAY = 86_400_000;

/** Whole days between two ISO instants. */
export function daysBetween(earlier: string, later: string): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / DAY);
}

/** The item under which readings of list keys are folded: running numbers mean nothing from one page to the next. */
function foldItem(fact: Fact): string {
  if (fact.state === 'found' && fact.key === 'shipping.option') return optionIdentity(fact.value);
  if (fact.state === 'found' && fact.key === 'returns.limit') return normalText(fact.value);
  return fact.item ?? '';
}

interface PageContext {
  readonly snapshot: SnapshotRecord;
  readonly topics: readonly PageTopic[];
}

function readingOf(fact: Fact, { snapshot, topics }: PageContext): Reading | undefined {
  if (fact.state === 'unknown') return undefined;
  return {
    key: fact.key,
    item: foldItem(fact),
    state: fact.state,
    ...(fact.state === 'found' ? { value: fact.value } : {}),
    by: 'machine',
    strength: fact.state === 'found' ? fact.strength : 'declared',
    evidence: fact.evidence,
    at: snapshot.takenAt,
    url: snapshot.url,
    pageKey: snapshot.pageKey,
    pageKind: snapshot.pageKind,
    topics,
  };
}

/** Other values that the same page gave for the same key. */
function pageConflicts(fact: Fact, reading: Reading): Reading[] {
  if (fact.state !== 'found' || !fact.conflicts) return [];
  return fact.conflicts.map((observation): Reading => {
    const { value: _value, ...rest } = reading;
    return {
      ...rest,
      state: 'absent' in observation ? 'absent' : 'found',
      ...('value' in observation ? { value: observation.value } : {}),
      strength: observation.strength,
      evidence: observation.evidence,
    };
  });
}

function correctionReading(correction: CorrectionRecord, page: PageContext | undefined): Reading {
  const fact = page?.snapshot.facts.find(
    (candidate) => candidate.key === correction.key && (candidate.item ?? '') === correction.item,
  );
  const value = correction.value === null ? undefined : parseCorrection(correction.key, correction.value);
  return {
    key: correction.key,
    item: fact ? foldItem(fact) : correction.item,
    state: correction.value === null ? 'absent' : 'found',
    ...(value === undefined ? {} : { value }),
    ...(correction.value === null ? {} : { typed: correction.value }),
    by: 'merchant',
    strength: 'declared',
    evidence: [],
    at: correction.at,
    url: page?.snapshot.url ?? correction.pageKey,
    pageKey: correction.pageKey,
    pageKind: page?.snapshot.pageKind ?? 'other',
    topics: page?.topics ?? [],
    ...(correction.note === '' ? {} : { note: correction.note }),
  };
}

/** Whether two readings contradict each other. */
function disagree(first: Reading, second: Reading): boolean {
  if (first.state !== second.state) return true;
  return first.state === 'found' && !sameValue(first.value ?? first.typed, second.value ?? second.typed);
}

function isDispute(best: Reading, other: Reading): boolean {
  if (best.by === 'merchant' || other.strength === 'hint' || best.strength === 'hint') return false;
  if (other.pageKey !== best.pageKey) {
    if (!DISPUTED.has(best.key)) return false;
    if (standing(other.key, other.pageKind, other.topics) < 2) return false;
    if (Math.abs(daysBetween(best.at, other.at)) > DISPUTE_DAYS) return false;
    const statutory = other.value;
    if (statutory !== null && typeof statutory === 'object' && 'statutory' in statutory && statutory.statutory)
      return false;
    // A mention beside an offer is the same method seen less clearly, not a contradiction.
    if (best.key === 'payment.method' && other.state === 'found' && best.state === 'found') return false;
  }
  return disagree(best, other);
}

/** Fold the readings of one key and item into an entry. */
function fold(readings: readonly Reading[], samepage: readonly Reading[]): Entry | undefined {
  const [best, ...rest] = [...readings].sort(compareReadings);
  if (!best) return undefined;
  const conflicts = [
    ...samePage(best, samepage),
    ...rest.filter((reading) => reading.by === 'machine' && isDispute(best, reading)),
  ];
  return {
    key: best.key,
    item: best.item,
    best,
    conflicts,
    others: rest.filter((reading) => !conflicts.includes(reading)),
  };
}

function samePage(best: Reading, candidates: readonly Reading[]): Reading[] {
  if (best.by === 'merchant') return [];
  return candidates.filter((reading) => reading.pageKey === best.pageKey && disagree(best, reading));
}

/** Key of an entry within one page or shop. */
export function entryName(key: FactKey, item: string): string {
  return item === '' ? key : `${key} ${item}`;
}

class Gathering {
  readonly readings = new Map<string, Reading[]>();
  readonly samePage = new Map<string, Reading[]>();

  add(reading: Reading, conflicts: readonly Reading[] = []): void {
    const name = entryName(reading.key, reading.item);
    push(this.readings, name, reading);
    for (const conflict of conflicts) push(this.samePage, name, conflict);
  }

  entries(): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [name, readings] of this.readings) {
      const entry = fold(readings, this.samePage.get(name) ?? []);
      if (entry) entries.set(name, entry);
    }
    return entries;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Fold all that is stored of a shop into its profile. */
export function foldProfile(data: ShopData): Profile {
  const whole = new Gathering();
  const perPage = new Map<string, Gathering>();
  const unknowns = new Map<FactKey, Set<UnknownReason>>();
  const pages = new Map<string, PageContext>();
  const pageOf = (pageKey: string): Gathering => {
    const known = perPage.get(pageKey);
    if (known) return known;
    const made = new Gathering();
    perPage.set(pageKey, made);
    return made;
  };

  // Newest first: services promise the newest of each page first, then older ones, in no fixed order between pages.
  const snapshots = [...data.snapshots].sort((first, second) => (first.takenAt < second.takenAt ? 1 : -1));
  const newest: SnapshotRecord[] = [];
  for (const snapshot of snapshots) {
    const repeated = pages.has(snapshot.pageKey);
    const context: PageContext = pages.get(snapshot.pageKey) ?? { snapshot, topics: topicsOf(snapshot) };
    if (!repeated) {
      pages.set(snapshot.pageKey, context);
      newest.push(snapshot);
    }
    for (const fact of snapshot.facts) {
      if (fact.state === 'unknown') {
        const reasons = unknowns.get(fact.key) ?? new Set<UnknownReason>();
        reasons.add(fact.reason);
        unknowns.set(fact.key, reasons);
        continue;
      }
      const reading = readingOf(fact, repeated ? { snapshot, topics: topicsOf(snapshot) } : context);
      if (!reading) continue;
      const target = isPageKey(fact.key) ? pageOf(snapshot.pageKey) : whole;
      target.add(reading, repeated ? [] : pageConflicts(fact, reading));
    }
  }
  for (const correction of data.corrections) {
    const reading = correctionReading(correction, pages.get(correction.pageKey));
    (isPageKey(correction.key) ? pageOf(correction.pageKey) : whole).add(reading);
  }

  const entries = [...whole.entries().values()];
  const products: ProductPage[] = [];
  for (const [key, gathering] of perPage) {
    const page = pages.get(key);
    const pageEntries = gathering.entries();
    entries.push(...pageEntries.values());
    if (page?.snapshot.pageKind === 'product') {
      products.push({
        pageKey: key,
        url: page.snapshot.url,
        at: page.snapshot.takenAt,
        snapshot: page.snapshot,
        entries: pageEntries,
      });
    }
  }
  const byKey = new Map<FactKey, Entry[]>();
  const claims = new Map<string, Entry<'claim'>[]>();
  for (const entry of entries) {
    push(byKey, entry.key, entry);
    const item = entry.key === 'claim' ? itemOfClaim(entry.item) : undefined;
    if (item) push(claims, item.id, entry as Entry<'claim'>);
  }
  return {
    shop: data.shop,
    snapshots: newest,
    entries,
    byKey,
    claims,
    products,
    answers: new Map(data.answers.map((answer) => [answer.item, answer])),
    unknowns,
    corrections: data.corrections,
    newestAt: newest[0]?.takenAt,
  };
}

/** The entries of a key, typed. */
export function entriesOf<K extends FactKey>(profile: Profile, key: K): readonly Entry<K>[] {
  return (profile.byKey.get(key) ?? []) as unknown as readonly Entry<K>[];
}

/** The single entry of a key on a product page, typed. */
export function productEntry<K extends FactKey>(page: ProductPage, key: K, item = ''): Entry<K> | undefined {
  return page.entries.get(entryName(key, item)) as unknown as Entry<K> | undefined;
}
