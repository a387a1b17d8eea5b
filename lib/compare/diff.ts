/** Differences between two trusted readings of one page; what merely was not seen this time is never a change. */
import type { Fact } from '../model/evidence.ts';
import type { FactKey } from '../model/facts.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { canonical, contradicts, normalText } from './same-value.ts';
import { optionIdentity } from './shipping-options.ts';

/** A change without the identity that the store gives it. */
export type ChangeDraft = Pick<ChangeRecord, 'key' | 'item' | 'kind' | 'before' | 'after' | 'beforeAt' | 'at'>;

type SeenFact = Exclude<Fact, { state: 'unknown' }>;

/**
 * Keys that differ from one loading of a page to the next, that only describe the reading itself, or that follow from others:
 * a discount is told by the price and the list price.
 */
const IGNORED: ReadonlySet<FactKey> = new Set<FactKey>([
  'page.kind',
  'page.topic',
  'page.language',
  'tracker.host',
  'consent.banner',
  'consent.refuse',
  'consent.choice',
  'shop.link',
  'seo.imageAlts',
  'speed.timing',
  'listing.pageNumber',
  'listing.reader',
  'product.reader',
  'product.discount',
]);

/** Keys that may differ between two readings although the page has not changed. */
export function isPassingKey(key: FactKey): boolean {
  return IGNORED.has(key);
}

/** Lists that a page gives whole: while other members are still read, a missing member has really gone. */
const WHOLE_LISTS: ReadonlySet<FactKey> = new Set<FactKey>([
  'payment.method',
  'shipping.option',
  'shipping.carrier',
  'shipping.country',
  'returns.limit',
  'legal.registration',
  'legal.wrongNumber',
  'contact.phone',
  'contact.email',
  'contact.chat',
  'technology',
  'product.variant',
  'shop.language',
  'shop.country',
  'shop.currency',
  'shop.social',
]);

/** Lists read from what the page loads: a tab sees more of it than a plain request. */
const LOADED_LISTS: ReadonlySet<FactKey> = new Set<FactKey>(['technology', 'contact.chat']);

/** Single values that come and go beside another one: a list price is gone when the price is still read without it. */
const BESIDE: Readonly<Partial<Record<FactKey, FactKey>>> = { 'product.listPrice': 'product.price' };

/** A reading that counts: hints and bare mentions are too weak to be the news. */
function counts(fact: Fact): fact is SeenFact {
  if (fact.state === 'unknown' || IGNORED.has(fact.key)) return false;
  if (fact.state === 'absent') return true;
  if (fact.key === 'payment.method' && !fact.value.offered) return false;
  // Packs are switched on and off by the merchant, which is no news from the shop.
  if (fact.key === 'technology' && fact.value.pack !== undefined) return false;
  return fact.strength !== 'hint';
}

/** Which thing a fact is about; running numbers are no identity. */
function identity(fact: SeenFact): string {
  if (fact.state === 'found' && fact.key === 'shipping.option') return `${fact.key} ${optionIdentity(fact.value)}`;
  if (fact.state === 'found' && fact.key === 'returns.limit') return `${fact.key} ${normalText(fact.value)}`;
  return `${fact.key} ${fact.item ?? ''}`;
}

function says(fact: SeenFact): string {
  return fact.state === 'absent' ? 'absent' : canonical(fact.value);
}

/** Fields whose coming and going is news in itself; a unit or a delay that is told or not is a matter of wording. */
const TELLING_FIELDS = ['cost', 'freeFrom', 'fee'] as const;

function has(value: unknown, field: string): boolean {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, field);
}

function sameNews(before: unknown, after: unknown): boolean {
  return !contradicts(before, after) && TELLING_FIELDS.every((field) => has(before, field) === has(after, field));
}

/** Everything that the page gave as this value, its disagreeing readings included; `undefined` stands for a no. */
function allValues(fact: SeenFact): unknown[] {
  const own = fact.state === 'found' ? fact.value : undefined;
  return [own, ...(fact.conflicts ?? []).map((other) => ('value' in other ? other.value : undefined))];
}

function among(value: unknown, values: readonly unknown[]): boolean {
  return values.some((other) =>
    value === undefined || other === undefined ? value === other : sameNews(value, other),
  );
}

/** True when both facts say the same, or when each merely preferred another of the same disagreeing values. */
function agree(before: SeenFact, after: SeenFact): boolean {
  const [was] = allValues(before);
  const [is] = allValues(after);
  return among(was, [is]) || (among(is, allValues(before)) && among(was, allValues(after)));
}

function words(fact: SeenFact): string[] {
  return fact.evidence.map(({ snippet }) => normalText(snippet));
}

/** The page still says the same words, only the rules read them otherwise: no change of the shop. */
function onlyReadOtherwise(before: SeenFact, after: SeenFact): boolean {
  const earlier = new Set(words(before));
  return words(after).some((snippet) => earlier.has(snippet));
}

class SnapshotIndex {
  readonly snapshot: Snapshot;
  readonly facts = new Map<string, SeenFact[]>();
  private readonly found = new Set<FactKey>();
  private readonly unread = new Set<FactKey>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    for (const fact of snapshot.facts) {
      if (fact.state === 'unknown') this.unread.add(fact.key);
      else if (fact.state === 'found') this.found.add(fact.key);
      if (!counts(fact)) continue;
      const name = identity(fact);
      const list = this.facts.get(name);
      if (list) list.push(fact);
      else this.facts.set(name, [fact]);
    }
  }

  /** Whether this reading, without the fact, proves that the fact is not there. */
  provesMissing(fact: SeenFact, other: Snapshot): boolean {
    const { key } = fact;
    if (fact.state === 'absent' || this.unread.has(key) || this.snapshot.truncated === true) return false;
    if (LOADED_LISTS.has(key) && other.via !== this.snapshot.via) return false;
    if (WHOLE_LISTS.has(key)) return this.found.has(key);
    const neighbour = BESIDE[key];
    return neighbour !== undefined && this.found.has(neighbour);
  }

  /** The page still has it, only less clearly (a hint, a mention). */
  mentions(fact: SeenFact): boolean {
    return this.snapshot.facts.some(
      (other) =>
        other.key === fact.key && other.state === 'found' && (other.item ?? '') === (fact.item ?? '') && !counts(other),
    );
  }
}

/** Pair the facts of one identity that differ; equal ones are left out. */
function pairs(
  before: readonly SeenFact[],
  after: readonly SeenFact[],
): [SeenFact | undefined, SeenFact | undefined][] {
  const left = [...before];
  const right = [...after];
  for (let index = left.length - 1; index >= 0; index -= 1) {
    const fact = left[index];
    const match = fact ? right.findIndex((other) => agree(fact, other)) : -1;
    if (match >= 0) {
      left.splice(index, 1);
      right.splice(match, 1);
    }
  }
  const order = (first: SeenFact, second: SeenFact): number => (says(first) < says(second) ? -1 : 1);
  left.sort(order);
  right.sort(order);
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, index) => [left[index], right[index]]);
}

function kindOf(before: SeenFact | undefined, after: SeenFact | undefined): ChangeDraft['kind'] {
  const was = before?.state === 'found';
  const is = after?.state === 'found';
  return was === is ? 'changed' : is ? 'appeared' : 'disappeared';
}

/**
 * All changes from one trusted reading of a page to a later one. Not changes: a value that is not seen any more (unknown), the
 * same value in other words or places, the order of a list, readings too weak to count, what only newer rules read otherwise.
 */
export function diffSnapshots(before: Snapshot, after: Snapshot): ChangeDraft[] {
  if (before.pageKind === 'blocked' || after.pageKind === 'blocked') return [];
  const earlier = new SnapshotIndex(before);
  const later = new SnapshotIndex(after);
  const drafts: ChangeDraft[] = [];
  // Newer rules see more and read better; what they alone find is no news from the shop.
  const otherRules = before.rules !== after.rules;
  for (const name of new Set([...earlier.facts.keys(), ...later.facts.keys()])) {
    for (const [was, is] of pairs(earlier.facts.get(name) ?? [], later.facts.get(name) ?? [])) {
      if (otherRules && (!was || !is || onlyReadOtherwise(was, is))) continue;
      if (!was && is && (!earlier.provesMissing(is, after) || earlier.mentions(is))) continue;
      if (was && !is && (!later.provesMissing(was, before) || later.mentions(was))) continue;
      const fact = is ?? was;
      if (!fact) continue;
      drafts.push({
        key: fact.key,
        ...(fact.item === undefined ? {} : { item: fact.item }),
        kind: kindOf(was, is),
        ...(was ? { before: was } : {}),
        ...(is ? { after: is } : {}),
        beforeAt: before.takenAt,
        at: after.takenAt,
      });
    }
  }
  return drafts;
}
