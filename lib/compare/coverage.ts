/** Coverage of a shop: which kinds of page were read, which links are still to visit, and what each would answer. */
import { CHECKLIST } from '../knowledge/checklist/index.ts';
import { COVERAGE_KINDS, type CoverageKind } from '../knowledge/checklist/types.ts';
import { pageKey } from '../text/url.ts';
import { coverageKindOf, coverageKindsOf } from './pages.ts';
import { entriesOf, type Profile } from './profile.ts';

export interface CoverageState {
  readonly kind: CoverageKind;
  readonly seen: boolean;
  /** Pages of that kind that were read. */
  readonly pages: readonly { readonly url: string; readonly title: string; readonly at: string }[];
}

/** A link of the shop that was seen and not read yet. */
export interface LinkToVisit {
  readonly kind: CoverageKind;
  readonly url: string;
  readonly text: string;
  /** Checklist items without an answer that this kind of page usually answers. */
  readonly wouldAnswer: readonly string[];
}

export interface Coverage {
  readonly kinds: readonly CoverageState[];
  readonly seen: number;
  readonly toVisit: readonly LinkToVisit[];
  /** Checklist items with an answer (found, absent or the merchant's). */
  readonly answered: number;
  readonly total: number;
}

/** Fold a shop's snapshots into its coverage; `answered` are the checklist items that have an answer already. */
export function coverageOf(profile: Profile, answered: ReadonlySet<string>): Coverage {
  const pages = new Map<CoverageKind, { url: string; title: string; at: string }[]>();
  const read = new Set<string>();
  for (const snapshot of profile.snapshots) {
    read.add(snapshot.pageKey);
    for (const kind of coverageKindsOf(snapshot)) {
      const list = pages.get(kind) ?? [];
      list.push({ url: snapshot.url, title: snapshot.title ?? '', at: snapshot.takenAt });
      pages.set(kind, list);
    }
  }
  const kinds = COVERAGE_KINDS.map((kind) => ({ kind, seen: pages.has(kind), pages: pages.get(kind) ?? [] }));
  return {
    kinds,
    seen: kinds.filter(({ seen }) => seen).length,
    toVisit: linksToVisit(profile, read, answered, new Set(pages.keys())),
    answered: answered.size,
    total: CHECKLIST.length,
  };
}

/** A version of the shop for a country, as a switcher or the head of its pages names it. */
export interface CountryVersion {
  readonly country: string;
  readonly url: string;
  readonly read: boolean;
}

/** The shop's versions for other countries, in the order in which its pages name them. */
export function countryVersions(profile: Profile): CountryVersion[] {
  const read = new Set(profile.snapshots.map((snapshot) => snapshot.pageKey));
  return entriesOf(profile, 'shop.country').flatMap(({ item, best }) => {
    const url = best.value ?? '';
    return URL.canParse(url) ? [{ country: item, url, read: read.has(pageKey(url)) }] : [];
  });
}

const readCache = new WeakMap<Profile, readonly CoverageKind[]>();

/** Kinds of page that were read. */
export function kindsRead(profile: Profile): readonly CoverageKind[] {
  const known = readCache.get(profile);
  if (known) return known;
  const read = new Set(profile.snapshots.flatMap((snapshot) => coverageKindsOf(snapshot)));
  const kinds = COVERAGE_KINDS.filter((kind) => read.has(kind));
  readCache.set(profile, kinds);
  return kinds;
}

/** Items without an answer that a kind of page usually answers. */
function openItems(kind: CoverageKind, answered: ReadonlySet<string>): string[] {
  return CHECKLIST.filter(
    (item) => item.pages.includes(kind) && item.observable !== 'manual' && !answered.has(item.id),
  ).map(({ id }) => id);
}

function linksToVisit(
  profile: Profile,
  read: ReadonlySet<string>,
  answered: ReadonlySet<string>,
  seen: ReadonlySet<CoverageKind>,
): LinkToVisit[] {
  const links = new Map<string, LinkToVisit>();
  // Footers repeat the same links on every page; addresses are parsed once.
  const seenBefore = new Set<string>();
  for (const snapshot of profile.snapshots) {
    for (const fact of snapshot.facts) {
      if (fact.key !== 'shop.link' || fact.state !== 'found' || seenBefore.has(fact.value.url)) continue;
      seenBefore.add(fact.value.url);
      const kind = coverageKindOf(fact.item ?? '');
      if (!kind || !URL.canParse(fact.value.url)) continue;
      const key = pageKey(fact.value.url);
      if (read.has(key) || links.has(key)) continue;
      links.set(key, { kind, url: fact.value.url, text: fact.value.text, wouldAnswer: openItems(kind, answered) });
    }
  }
  // Kinds that nobody read yet come first, then what answers most.
  return [...links.values()].sort(
    (first, second) =>
      Number(seen.has(first.kind)) - Number(seen.has(second.kind)) ||
      second.wouldAnswer.length - first.wouldAnswer.length ||
      COVERAGE_KINDS.indexOf(first.kind) - COVERAGE_KINDS.indexOf(second.kind),
  );
}
