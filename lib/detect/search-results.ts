/** Reads a search engine's result page: adverts, shopping units, local and organic results, each with its place and domain. */
import type { ResultKind, SearchEngine } from '../knowledge/search-engines/engines.ts';
import { SEARCH_ENGINES } from '../knowledge/search-engines/engines.ts';
import type { Price } from '../model/money.ts';
import { clip } from '../page/page.ts';
import type { ListingRow } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { isElement } from '../page/tree.ts';
import type { MoneyHint } from '../text/money.ts';
import { parsePrice } from '../text/money.ts';
import { registrableDomain } from '../text/domain.ts';
import { resolveUrl } from '../text/url.ts';
import { textAtPlaces } from './listing-marketplace.ts';

/** The engine whose result page an address is; a shopping view is a marketplace and read as one. */
export function searchEngineOf(url: URL): SearchEngine | undefined {
  if (/^(?:shop)$/.test(url.searchParams.get('tbm') ?? '') || url.searchParams.get('udm') === '28') return undefined;
  return SEARCH_ENGINES.find((engine) => engine.host.test(url.hostname) && engine.path.test(url.pathname));
}

/** Results in page order: `seller` is the domain, `badges` holds the kind of result. Empty when the page is of no known engine. */
export function readSearchResults(page: Page, hint: MoneyHint): readonly ListingRow[] {
  const engine = searchEngineOf(page.url);
  if (!engine) return [];
  const found: { row: Omit<ListingRow, 'position'>; order: number }[] = [];
  const order = new Map(page.walk.elements.map((element, index) => [element, index]));
  const taken = new Set<Element>();
  for (const place of engine.places) {
    for (const selector of place.rows) {
      const elements = page.select(selector).filter((element) => !within(element, taken));
      let fitting = 0;
      for (const element of elements) {
        const row = readResult(element, place, page, hint);
        if (!row || [...found].some((other) => other.row.url === row.url && other.row.name === row.name)) continue;
        taken.add(element);
        fitting++;
        found.push({ row, order: order.get(element) ?? 0 });
      }
      if (fitting > 0) break;
    }
  }
  found.sort((a, b) => a.order - b.order);
  return found.map(({ row }, index) => ({ position: index + 1, ...row }));
}

function within(element: Element, taken: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = node.parent && isElement(node.parent) ? node.parent : null)
    if (taken.has(node)) return true;
  return false;
}

function readResult(
  element: Element,
  place: SearchEngine['places'][number],
  page: Page,
  hint: MoneyHint,
): Omit<ListingRow, 'position'> | undefined {
  const name = textAtPlaces(place.name, element, page)?.text;
  const address = textAtPlaces(place.url, element, page)?.text;
  if (name === undefined || name.length < 2) return undefined;
  const url = address === undefined ? undefined : target(address, page);
  if (!url && place.kind !== 'local') return undefined;
  const told = textAtPlaces(place.seller, element, page)?.text;
  const priceText = textAtPlaces(place.price, element, page)?.text;
  const price: Price | undefined = priceText === undefined ? undefined : parsePrice(priceText, hint);
  const seller = told ?? (url ? registrableDomain(url.hostname) : undefined);
  const kind: ResultKind = place.kind;
  return {
    name: name.slice(0, 300),
    ...(url ? { url: url.href } : {}),
    ...(price ? { price } : {}),
    ...(kind === 'advert' || kind === 'shopping' ? { sponsored: true } : {}),
    ...(seller === undefined ? {} : { seller }),
    badges: [kind],
    snippet: clip(page.text(element)),
  };
}

/** Where a result leads, out of the engine's redirect where it names the target. */
function target(address: string, page: Page): URL | undefined {
  const text = address.replace(/\s*›\s*/g, '/').split(/\s/)[0] ?? '';
  const url = resolveUrl(/^https?:|^\//i.test(text) ? text : `https://${text}`, page.url);
  const inner =
    url && registrableDomain(url.hostname) === registrableDomain(page.url.hostname)
      ? (url.searchParams.get('adurl') ?? url.searchParams.get('url') ?? url.searchParams.get('q'))
      : undefined;
  const named = inner ? resolveUrl(inner, page.url) : undefined;
  if (named && registrableDomain(named.hostname) !== registrableDomain(page.url.hostname)) return named;
  return url && registrableDomain(url.hostname) !== registrableDomain(page.url.hostname) ? url : undefined;
}
