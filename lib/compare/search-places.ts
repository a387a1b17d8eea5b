/** Where the tracked shops show up on a search engine's page of results, and how that changed from one saved page to the next. */
import type { ShopRecord } from '../model/records.ts';
import type { ListingRow, Snapshot } from '../model/snapshot.ts';
import { searchEngineName, searchQueryOf, type SearchQuery } from '../text/search-address.ts';

/** In the order in which they are shown. */
export const RESULT_KINDS = ['advert', 'shopping', 'local', 'organic'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface SearchResult {
  readonly row: ListingRow;
  readonly kind: ResultKind;
  /** One-based place among the results of its kind. */
  readonly place: number;
  readonly host: string | undefined;
  /** The tracked shop that it leads to. */
  readonly shop: ShopRecord | undefined;
}

/** A tracked shop with its places on one page of results, the best of each kind. */
export interface ShopPlaces {
  readonly shop: ShopRecord;
  readonly places: readonly { readonly kind: ResultKind; readonly place: number }[];
}

/** The query whose results a page shows; undefined for every other page. */
export function queryOf(snapshot: Pick<Snapshot, 'url'>): SearchQuery | undefined {
  return URL.canParse(snapshot.url) ? searchQueryOf(new URL(snapshot.url)) : undefined;
}

/** A search engine is looked at, not competed with: it is no column of a comparison. */
export function isSearchEngine(shopId: string): boolean {
  return searchEngineName(shopId) !== undefined;
}

function kindOf({ badges }: ListingRow): ResultKind {
  return RESULT_KINDS.find((kind) => badges?.includes(kind)) ?? 'organic';
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** By the address where it leads to a shop, else by the printed name of the shop. */
function trackedShop(host: string | undefined, row: ListingRow, shops: readonly ShopRecord[]): ShopRecord | undefined {
  const byHost = host === undefined ? undefined : shops.find(({ id }) => id === host || host.endsWith(`.${id}`));
  if (byHost) return byHost;
  const named = plain(row.seller ?? '');
  return named.length < 3 ? undefined : shops.find(({ id, name }) => named === plain(name) || named === plain(id));
}

/** The results of a page in page order. */
export function searchResults(snapshot: Snapshot, shops: readonly ShopRecord[]): SearchResult[] {
  const counts = new Map<ResultKind, number>();
  return (snapshot.rows ?? []).map((row) => {
    const kind = kindOf(row);
    const place = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, place);
    const host = row.url === undefined || !URL.canParse(row.url) ? undefined : new URL(row.url).hostname;
    return { row, kind, place, host: host?.replace(/^www\./, ''), shop: trackedShop(host, row, shops) };
  });
}

/** Where each tracked shop stands, the best place first; shops that are not there have no places. */
export function shopPlaces(results: readonly SearchResult[], shops: readonly ShopRecord[]): ShopPlaces[] {
  return shops.map((shop) => ({
    shop,
    places: RESULT_KINDS.flatMap((kind) => {
      const first = results.find((result) => result.shop?.id === shop.id && result.kind === kind);
      return first ? [{ kind, place: first.place }] : [];
    }),
  }));
}

export interface SearchHistory {
  /** When the pages were read, newest first. */
  readonly dates: readonly string[];
  /** Shops that were seen at least once, mine first, each with its places at each date. */
  readonly lines: readonly {
    readonly shop: ShopRecord;
    readonly places: readonly ShopPlaces['places'][];
  }[];
}

/** "Where do my competitors show up?": the places of the tracked shops on the saved pages of one query. */
export function searchHistory(pages: readonly Snapshot[], shops: readonly ShopRecord[], most = 8): SearchHistory {
  const newest = pages.toSorted((one, other) => other.takenAt.localeCompare(one.takenAt)).slice(0, most);
  const tables = newest.map((page) => shopPlaces(searchResults(page, shops), shops));
  const lines = shops
    .map((shop, index) => ({ shop, places: tables.map((table) => table[index]?.places ?? []) }))
    .filter(({ places }) => places.some((list) => list.length > 0))
    .sort((one, other) => Number(other.shop.role === 'mine') - Number(one.shop.role === 'mine'));
  return { dates: newest.map(({ takenAt }) => takenAt), lines };
}
