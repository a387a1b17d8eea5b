/** A shop's profile: its best current answers over all its snapshots, each with its evidence, page and date. */
import { itemOfClaim } from '../knowledge/checklist/index.ts';
import { dismissalOf } from '../model/dismissal.ts';
import type { UnknownReason } from '../model/evidence.ts';
import type { FactKey } from '../model/facts.ts';
import type { AnswerRecord, CorrectionRecord, ShopRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { foldReadings, type Entry } from './entries.ts';
import { correctionReading, readingsOf, type Reading } from './readings.ts';
import { isServicePage } from './standing.ts';

export type { Entry } from './entries.ts';
export type { Reading } from './readings.ts';

/** One product page of the shop, with the facts that belong to this product alone. */
export interface ProductPage {
  readonly pageKey: string;
  readonly url: string;
  readonly at: string;
  readonly snapshot: SnapshotRecord;
  /** Entries by `entryName`. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Profile {
  readonly shop: ShopRecord;
  /** The newest snapshot of each page, newest first. */
  readonly snapshots: readonly SnapshotRecord[];
  /** Facts of the whole shop are folded over its pages; those of a product, a list or one page keep one entry per page. */
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

/** Keys about which service pages speak. */
const SERVICE_KEY = /^(?:shipping|returns|payment|legal|contact)\.|^warranty$/;

/** Name of an entry within one page or shop. */
export function entryName(key: FactKey, item: string): string {
  return item === '' ? key : `${key} ${item}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Readings on their way to entries. */
class Gathering {
  private readonly readings = new Map<string, Reading[]>();
  private readonly onPage = new Map<string, Reading[]>();

  add(reading: Reading, conflicts: readonly Reading[] = []): void {
    const name = entryName(reading.key, reading.item);
    push(this.readings, name, reading);
    for (const conflict of conflicts) push(this.onPage, name, conflict);
  }

  entries(): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [name, readings] of this.readings) {
      const entry = foldReadings(readings, this.onPage.get(name) ?? []);
      if (entry) entries.set(name, entry);
    }
    return entries;
  }
}

/** All readings of a shop, those of the whole shop apart from those of each page. */
class ShopGathering {
  readonly whole = new Gathering();
  readonly perPage = new Map<string, Gathering>();
  readonly newest = new Map<string, SnapshotRecord>();
  readonly unknowns = new Map<FactKey, Set<UnknownReason>>();
  /** Key and words of what is said on pages that are not about service. */
  private readonly banners = new Set<string>();

  private target(key: FactKey, page: string): Gathering {
    if (!isPageKey(key)) return this.whole;
    const known = this.perPage.get(page);
    if (known) return known;
    const made = new Gathering();
    this.perPage.set(page, made);
    return made;
  }

  /** Newest first: only the newest snapshot of a page brings its disputes. */
  addSnapshot(snapshot: SnapshotRecord): void {
    const older = this.newest.has(snapshot.pageKey);
    if (!older) this.newest.set(snapshot.pageKey, snapshot);
    for (const fact of snapshot.facts) {
      if (fact.state !== 'unknown') continue;
      const reasons = this.unknowns.get(fact.key) ?? new Set<UnknownReason>();
      this.unknowns.set(fact.key, reasons.add(fact.reason));
    }
    const gone = older ? this.goneFrom(snapshot) : undefined;
    for (const { reading, conflicts } of readingsOf(snapshot)) {
      if (gone?.(reading)) continue;
      const repeated = this.isRepeated(reading) ? { repeated: true as const } : {};
      this.target(reading.key, snapshot.pageKey).add({ ...reading, ...repeated }, older ? [] : conflicts);
    }
  }

  /** Remembers what pages that are not about service say in their headers and footers. */
  noteBanners(snapshots: readonly SnapshotRecord[]): void {
    if (!snapshots.some(({ pageKind }) => isServicePage(pageKind))) return;
    for (const snapshot of snapshots) {
      if (isServicePage(snapshot.pageKind)) continue;
      for (const fact of snapshot.facts) {
        if (fact.state === 'unknown' || !SERVICE_KEY.test(fact.key)) continue;
        for (const { snippet } of fact.evidence) this.banners.add(`${fact.key} ${snippet}`);
      }
    }
  }

  private isRepeated({ key, pageKind, evidence }: Reading): boolean {
    if (this.banners.size === 0 || !isServicePage(pageKind)) return false;
    return evidence.length > 0 && evidence.every(({ snippet }) => this.banners.has(`${key} ${snippet}`));
  }

  /** Tells which members of a list the page names no more: a visit that still gives the list sees all that an older reading saw. */
  private goneFrom(snapshot: SnapshotRecord): ((reading: Reading) => boolean) | undefined {
    const newer = this.newest.get(snapshot.pageKey);
    if (!newer || newer.pageKind === 'blocked' || (newer.via === 'fetch' && snapshot.via !== 'fetch')) return undefined;
    const kept = new Map<FactKey, Set<string>>();
    for (const { reading } of readingsOf(newer)) {
      const items = kept.get(reading.key) ?? new Set<string>();
      kept.set(reading.key, items.add(reading.item));
    }
    return ({ key, item }) => item !== '' && kept.get(key)?.has(item) === false;
  }

  addCorrection(correction: CorrectionRecord): void {
    const reading = correctionReading(correction, this.newest.get(correction.pageKey));
    this.target(correction.key, correction.pageKey).add(reading);
  }
}

const folded = new WeakMap<ShopData, Profile>();

/** Fold all that is stored of a shop into its profile; the same data is folded once. */
export function foldProfile(data: ShopData): Profile {
  const known = folded.get(data);
  if (known) return known;
  const profile = fold(data);
  folded.set(data, profile);
  return profile;
}

/** The snapshots without the findings that the merchant called wrong. */
function withoutDismissed({ snapshots, dismissals = [] }: ShopData): SnapshotRecord[] {
  if (dismissals.length === 0) return [...snapshots];
  return snapshots.map((snapshot) => ({
    ...snapshot,
    facts: snapshot.facts.filter((fact) => !dismissalOf(fact, dismissals)),
  }));
}

function fold(data: ShopData): Profile {
  const gathering = new ShopGathering();
  const sorted = withoutDismissed(data).sort((first, second) => (first.takenAt < second.takenAt ? 1 : -1));
  gathering.noteBanners(sorted);
  for (const snapshot of sorted) gathering.addSnapshot(snapshot);
  for (const correction of data.corrections) gathering.addCorrection(correction);

  const entries = [...gathering.whole.entries().values()];
  const products: ProductPage[] = [];
  for (const [pageKey, page] of gathering.perPage) {
    const pageEntries = page.entries();
    entries.push(...pageEntries.values());
    const snapshot = gathering.newest.get(pageKey);
    if (snapshot?.pageKind !== 'product') continue;
    products.push({ pageKey, url: snapshot.url, at: snapshot.takenAt, snapshot, entries: pageEntries });
  }
  return {
    shop: data.shop,
    snapshots: [...gathering.newest.values()],
    entries,
    ...indexes(entries),
    products,
    answers: new Map(data.answers.map((answer) => [answer.item, answer])),
    unknowns: gathering.unknowns,
    corrections: data.corrections,
    newestAt: sorted[0]?.takenAt,
  };
}

function indexes(entries: readonly Entry[]): Pick<Profile, 'byKey' | 'claims'> {
  const byKey = new Map<FactKey, Entry[]>();
  const claims = new Map<string, Entry<'claim'>[]>();
  for (const entry of entries) {
    push(byKey, entry.key, entry);
    const item = entry.key === 'claim' ? itemOfClaim(entry.item) : undefined;
    if (item) push(claims, item.id, entry as Entry<'claim'>);
  }
  return { byKey, claims };
}

/** The entries of a key, typed. */
export function entriesOf<K extends FactKey>(profile: Profile, key: K): readonly Entry<K>[] {
  return (profile.byKey.get(key) ?? []) as unknown as readonly Entry<K>[];
}

/** The single entry of a key on a product page, typed. */
export function productEntry<K extends FactKey>(page: ProductPage, key: K, item = ''): Entry<K> | undefined {
  return page.entries.get(entryName(key, item)) as unknown as Entry<K> | undefined;
}
