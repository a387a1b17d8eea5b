/** Kinds of page for coverage: which questions a page of this kind and topic can answer. */
import type { CoverageKind } from '../knowledge/checklist/types.ts';
import type { PageKind, PageTopic } from '../model/facts.ts';
import type { Snapshot } from '../model/snapshot.ts';

const BY_PAGE_KIND: Readonly<Record<PageKind, CoverageKind | undefined>> = {
  home: 'home',
  category: 'category',
  listing: 'category',
  search: 'category',
  product: 'product',
  cart: 'cart',
  policy: undefined,
  contact: 'contact',
  about: 'about',
  other: undefined,
  blocked: undefined,
};

const BY_TOPIC: Readonly<Record<PageTopic, CoverageKind>> = {
  delivery: 'delivery',
  payment: 'delivery',
  returns: 'returns',
  terms: 'returns',
  warranty: 'returns',
  legal: 'legal',
  privacy: 'legal',
  cookies: 'legal',
  contact: 'contact',
  faq: 'contact',
  about: 'about',
};

/** A page that sells or lists may print service words all over; only service pages count by their topics. */
const SERVICE_PAGES: ReadonlySet<PageKind> = new Set<PageKind>(['policy', 'contact', 'about', 'other']);

/** The coverage kind of a link label or page kind found in a `shop.link` item; undefined for others. */
export function coverageKindOf(name: string): CoverageKind | undefined {
  if (Object.hasOwn(BY_TOPIC, name)) return BY_TOPIC[name as PageTopic];
  return Object.hasOwn(BY_PAGE_KIND, name) ? BY_PAGE_KIND[name as PageKind] : undefined;
}

/** Topics that the page was found to treat. */
export function topicsOf(snapshot: Pick<Snapshot, 'facts'>): PageTopic[] {
  const topics = new Set<PageTopic>();
  for (const fact of snapshot.facts) if (fact.key === 'page.topic' && fact.state === 'found') topics.add(fact.value);
  return [...topics];
}

/** Kinds of page that this snapshot counts for in the coverage; none for a blocked page. */
export function coverageKindsOf(snapshot: Pick<Snapshot, 'facts' | 'pageKind'>): CoverageKind[] {
  const kinds = new Set<CoverageKind>();
  const own = BY_PAGE_KIND[snapshot.pageKind];
  if (own) kinds.add(own);
  if (SERVICE_PAGES.has(snapshot.pageKind)) for (const topic of topicsOf(snapshot)) kinds.add(BY_TOPIC[topic]);
  return [...kinds];
}
