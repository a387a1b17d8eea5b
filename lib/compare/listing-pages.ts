/** Several saved pages of one list (same query, other page number) as one list, each row with its page and running place. */
import type { ListingRow, Snapshot } from '../model/snapshot.ts';
import { valueOf } from '../model/snapshot.ts';
import { cleanUrl, pageKey } from '../text/url.ts';

/** One row of a list that may run over several pages. */
export interface ListingEntry {
  readonly row: ListingRow;
  /** Number of the result page that it stood on. */
  readonly page: number;
  /** One-based place over all the pages read. */
  readonly place: number;
}

export interface Listing {
  /** The pages of the list that were read, in the order of their numbers. */
  readonly pages: readonly Snapshot[];
  readonly entries: readonly ListingEntry[];
}

/** Parameters that say which page of a list it is; `start` and its like count rows instead of pages. */
const PAGE_PARAMETER = /^(?:p|pg|page|paged|pagina|page_?n(?:o|um|umber)|seite|strona|_pgn|currentpage)$/i;
const OFFSET_PARAMETER = /^(?:start|offset|first|from|skip)$/i;
/** Page numbers that the address repeats of the click that led there. */
const CLICK_PARAMETER = /^(?:qid|ref|xpid|crid|sprefix|dib|dib_tag)$/i;
const PAGE_SEGMENT = /\/(?:page|seite|pagina|strona)[/-]\d{1,4}(?=\/|$)/i;

/** The address of a list without its page number: the same for all its pages. */
export function listingKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(pageKey(address));
  for (const name of [...url.searchParams.keys()]) {
    const value = url.searchParams.get(name) ?? '';
    const counts = /^\d{1,6}$/.test(value) && (PAGE_PARAMETER.test(name) || OFFSET_PARAMETER.test(name));
    if (counts || CLICK_PARAMETER.test(name)) url.searchParams.delete(name);
  }
  url.pathname = url.pathname.replace(PAGE_SEGMENT, '');
  return pageKey(url.href);
}

/** The page number: as read on the page, else as the address says, else the first. */
export function pageNumber(snapshot: Snapshot): number {
  const read = valueOf(snapshot, 'listing.pageNumber');
  if (read !== undefined) return read;
  if (!URL.canParse(snapshot.url)) return 1;
  const url = new URL(snapshot.url);
  for (const [name, value] of url.searchParams) {
    if (PAGE_PARAMETER.test(name) && /^\d{1,4}$/.test(value)) return Math.max(1, Number(value));
  }
  const segment = PAGE_SEGMENT.exec(url.pathname)?.[0];
  return segment === undefined ? 1 : Math.max(1, Number(/\d+$/.exec(segment)?.[0] ?? 1));
}

/** Pages read further apart than this are not one list any more: prices and places have moved. */
const TOGETHER_MS = 7 * 24 * 3_600_000;

/** What tells one product of a list from another: the shop's own identifier, else its address. */
function identity(row: ListingRow): string | undefined {
  if (row.id !== undefined) return `id ${row.id}`;
  return row.url === undefined || cleanUrl(row.url) === '' ? undefined : cleanUrl(row.url);
}

/**
 * The list that a page belongs to, with its other pages that were read within a week of it. Of two readings of one page the newest counts. A product that an
 * earlier page showed already is left out: pages shift while a merchant leafs through them.
 */
export function collectListing(page: Snapshot, stored: readonly Snapshot[]): Listing {
  const key = listingKey(page.url);
  const same = stored.filter(
    (other) =>
      other.shop === page.shop &&
      (other.rows?.length ?? 0) > 0 &&
      listingKey(other.url) === key &&
      Math.abs(Date.parse(other.takenAt) - Date.parse(page.takenAt)) <= TOGETHER_MS,
  );
  const newest = new Map<string, Snapshot>([[pageKey(page.url), page]]);
  for (const other of same.toSorted((one, two) => two.takenAt.localeCompare(one.takenAt))) {
    const name = pageKey(other.url);
    if (!newest.has(name)) newest.set(name, other);
  }
  const pages = [...newest.values()].sort((one, other) => pageNumber(one) - pageNumber(other));
  const seen = new Set<string>();
  const entries: ListingEntry[] = [];
  for (const one of pages) {
    const here: string[] = [];
    for (const row of one.rows ?? []) {
      const name = identity(row);
      if (name !== undefined && seen.has(name)) continue;
      if (name !== undefined) here.push(name);
      entries.push({ row, page: pageNumber(one), place: entries.length + 1 });
    }
    // Within one page a product may stand twice (once as an advert): both rows are what a visitor sees.
    for (const name of here) seen.add(name);
  }
  return { pages, entries };
}
