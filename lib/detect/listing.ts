/** Reads the rows of a listing: what is offered in a category, a search result or a marketplace page. */
import type { Observation } from '../model/evidence.ts';
import type { ListingRow } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { Element } from '../page/tree.ts';
import type { MoneyHint } from '../text/money.ts';
import type { Setting } from './detector.ts';
import { findGroups } from './listing-groups.ts';
import type { RowGroup } from './listing-groups.ts';
import { readMarketplaceRows } from './listing-marketplace.ts';
import { readRow } from './listing-row.ts';
import { amountsByRow } from './row-amounts.ts';
import { marketplaceNamed } from './marketplace.ts';
import { readerUsed } from './marketplace-reader.ts';
import { readSearchResults } from './search-results.ts';
import { readStateRows } from './listing-state.ts';
import { readStructuredRows } from './listing-structured.ts';

/** More rows than any page shows; a hostile one must not fill the memory. */
const MOST_ROWS = 1000;

export interface Listing {
  /** In page order; empty when the page is no listing. */
  readonly rows: readonly ListingRow[];
  /** On a marketplace: which reader read them. */
  readonly observations: readonly Observation[];
}

/** The rows of a page and, on a marketplace, whether its own reader still fits. */
export function readListing(page: Page, setting: Setting): Listing {
  if (setting.pageKind !== 'category' && setting.pageKind !== 'listing' && setting.pageKind !== 'search')
    return { rows: [], observations: [] };
  const hint: MoneyHint = { currency: setting.currency, language: setting.language, domain: page.url.hostname };
  const results = readSearchResults(page, hint);
  if (results.length > 0) return { rows: results, observations: [] };
  const known = readMarketplaceRows(page, setting, hint);
  const rows = known?.rows ?? readGeneralRows(page, hint);
  const marketplace = rows.length > 0 ? marketplaceNamed(setting.marketplace) : undefined;
  if (marketplace?.listing === undefined) return { rows, observations: [] };
  return { rows, observations: [readerUsed('listing.reader', marketplace, page, known?.fits !== true)] };
}

/** Rows of any shop, by repeated structure and structured data. */
function readGeneralRows(page: Page, hint: MoneyHint): readonly ListingRow[] {
  const elements = listRows(findGroups(page));
  const amounts = amountsByRow(page, elements);
  const rows: Omit<ListingRow, 'position'>[] = [];
  for (const element of elements.slice(0, MOST_ROWS)) {
    const row = readRow(element, { page, hint, amounts });
    if (row) rows.push(row);
  }
  const kept = withoutStrangers(withoutRepeats(rows));
  const structured = readStructuredRows(page, hint);
  const shown =
    kept.length >= 2 || kept.length >= structured.length
      ? completed(kept, structured)
      : structured.map((row): Row => ({ ...row, readFrom: 'structured' }));
  // Rows without any price may be a menu of a page whose products are drawn later from its data.
  const list =
    shown.length < 2 || !shown.some((row) => row.price !== undefined)
      ? larger(readStateRows(page, hint), shown)
      : shown;
  return list.map((row, index) => ({ position: index + 1, ...row }));
}

/** The elements of the page's main list: the best group, taken at its widest, with its continuations on the page. */
export function listRows(groups: readonly RowGroup[]): readonly Element[] {
  const [first] = groups.filter((group) => group.score > 2 && group.rows.length >= 1);
  if (!first) return [];
  const chosen = widest(first, groups);
  const more = groups.filter(
    (group) =>
      group !== chosen &&
      group.key === chosen.key &&
      !group.teaser &&
      !group.carousel &&
      group.region === chosen.region &&
      group.priced > 0,
  );
  if (more.length === 0) return chosen.rows;
  const all = new Set([...chosen.rows, ...more.flatMap((group) => group.rows)]);
  const order = [...all];
  order.sort(byDocumentOrder(order));
  return order;
}

/** A card of the same list may be seen at several depths: the outermost holds all of it. */
function widest(group: RowGroup, groups: readonly RowGroup[]): RowGroup {
  let best = group;
  for (const other of groups) {
    if (other.rows.length !== best.rows.length || other === best) continue;
    if (other.rows.every((row, index) => row !== best.rows[index] && isAbove(row, best.rows[index] as Element)))
      best = other;
  }
  return best;
}

function isAbove(outer: Element, inner: Element): boolean {
  for (let node = inner.parent, step = 0; node && step < 6; node = node.parent, step++) if (node === outer) return true;
  return false;
}

function byDocumentOrder(elements: readonly Element[]): (a: Element, b: Element) => number {
  const places = new Map(elements.map((element) => [element, element.startIndex ?? 0]));
  const paths = new Map(elements.map((element) => [element, pathOf(element)]));
  return (a, b) => {
    const difference = (places.get(a) ?? 0) - (places.get(b) ?? 0);
    return difference === 0 ? comparePaths(paths.get(a) ?? [], paths.get(b) ?? []) : difference;
  };
}

function pathOf(element: Element): number[] {
  const path: number[] = [];
  for (let node: Element | null = element; node?.parent; node = isElement(node.parent) ? node.parent : null)
    path.unshift(node.parent.children.indexOf(node));
  return path;
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

type Row = Omit<ListingRow, 'position'>;

function larger(first: readonly Row[], second: readonly Row[]): readonly Row[] {
  return first.length >= 3 ? first : second;
}

/** The same card drawn twice (for the phone and for the desk) is one row. */
function withoutRepeats(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = `${row.url ?? ''}|${row.name}|${JSON.stringify(row.price ?? null)}`;
    if (row.url !== undefined && seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Banners and links to categories between the products carry no price where the others do, and no number of a product. */
function withoutStrangers(rows: readonly Row[]): Row[] {
  const priced = rows.filter((row) => row.price !== undefined).length;
  if (priced < rows.length * 0.5) return [...rows];
  return rows.filter(
    (row) =>
      row.price !== undefined ||
      (row.url !== undefined &&
        row.image !== undefined &&
        (row.id !== undefined || row.rating !== undefined || sameShape(row, rows))),
  );
}

/** A product without a price (sold out) has an address like those of its neighbours. */
function sameShape(row: Row, rows: readonly Row[]): boolean {
  const shape = (url: string | undefined): string =>
    url === undefined
      ? ''
      : new URL(url).pathname
          .replace(/\d+/g, '0')
          .split('/')
          .slice(0, 3)
          .map((part, index) => (index < 2 ? part : part.replace(/.*(\.\w+)$/, '$1')))
          .join('/');
  const own = shape(row.url);
  return rows.filter((other) => other.price !== undefined && shape(other.url) === own).length >= 2;
}

/** Fills what the cards do not print from the structured list, matched by address or name. */
function completed(rows: readonly Row[], structured: readonly Row[]): Row[] {
  if (structured.length === 0) return [...rows];
  const byUrl = new Map(structured.filter((row) => row.url !== undefined).map((row) => [row.url, row]));
  const byName = new Map(structured.map((row) => [row.name.toLowerCase(), row]));
  return rows.map((row) => {
    const other = byUrl.get(row.url) ?? byName.get(row.name.toLowerCase());
    if (!other) return row;
    const name = row.name.endsWith('…') && !other.name.endsWith('…') ? other.name : row.name;
    return { ...other, ...row, name };
  });
}
