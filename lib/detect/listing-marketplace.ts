/** Reads the result rows of a known marketplace by its own selectors; when they no longer fit, nothing is read and the generic reader takes over. */
import type { Marketplace, Places, RowPlaces } from '../knowledge/marketplaces/marketplace.ts';
import type { Money, Price } from '../model/money.ts';
import { lowest } from '../model/money.ts';
import type { ListingRow } from '../model/snapshot.ts';
import { clip } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { Element } from '../page/tree.ts';
import type { MoneyHint } from '../text/money.ts';
import { parseCount } from '../text/count.ts';
import { parsePrice } from '../text/money.ts';
import { reviewCountInWords } from '../text/rating.ts';
import { resolveUrl } from '../text/url.ts';
import type { Setting } from './detector.ts';
import { itemIdOf, marketplaceNamed } from './marketplace.ts';
import { boxesOfProducts } from './listing-boxes.ts';
import { below, isSponsored, readRow } from './listing-row.ts';
import { amountsByRow } from './row-amounts.ts';
import { readRating } from './listing-rating.ts';
import { piecesFrom } from './reading-order.ts';
import { priceText } from './product/price-text.ts';

/** Fewer good rows than this share of what the selectors found means that they point at something else. */
const GOOD_SHARE = 0.6;

const MOST_ROWS = 500;

/** The text that the first fitting place yields within an element. */
export function textAtPlaces(
  places: Places | undefined,
  within: Element,
  page: Page,
): { text: string; element: Element } | undefined {
  for (const place of places ?? []) {
    const at = place.lastIndexOf('@');
    const selector = at === -1 ? place : place.slice(0, at);
    const attribute = at === -1 ? undefined : place.slice(at + 1);
    const elements = selector === '' ? [within] : page.select(selector, within);
    for (const element of elements.slice(0, 8)) {
      const text = attribute === undefined ? page.text(element) : element.attribs[attribute]?.trim();
      if (text) return { text, element };
    }
  }
  return undefined;
}

export interface MarketplaceRows {
  readonly rows: readonly ListingRow[];
  /** The marketplace's own places still name most prices. */
  readonly fits: boolean;
}

/**
 * Rows by the marketplace's own selectors; where those no longer fit, the boxes around the links to its products, read by what of its
 * places still fits and else by structure. Undefined when neither yields a list.
 */
export function readMarketplaceRows(page: Page, setting: Setting, hint: MoneyHint): MarketplaceRows | undefined {
  const marketplace = marketplaceNamed(setting.marketplace);
  if (!marketplace?.listing) return undefined;
  for (const selector of marketplace.listing.rows) {
    const elements = outermost(page.select(selector).slice(0, MOST_ROWS));
    if (elements.length < 2) continue;
    const rows = elements.flatMap((element) => readOne(element, marketplace, page, hint) ?? []);
    const priced = rows.filter((row) => row.price !== undefined).length;
    if (rows.length >= elements.length * GOOD_SHARE && priced >= rows.length * GOOD_SHARE)
      return { rows: numbered(rows), fits: true };
  }
  return readByAddress(marketplace, marketplace.listing, page, hint);
}

/** Without those that stand in another one: a card and its button may carry the same mark. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let node = element.parent; node && isElement(node); node = node.parent) if (all.has(node)) return false;
    return true;
  });
}

type Row = Omit<ListingRow, 'position'>;

const numbered = (rows: readonly Row[]): ListingRow[] => rows.map((row, index) => ({ position: index + 1, ...row }));

/** Rows around the links to products, whatever their boxes are called. */
function readByAddress(
  marketplace: Marketplace,
  places: RowPlaces,
  page: Page,
  hint: MoneyHint,
): MarketplaceRows | undefined {
  const elements = boxesOfProducts(marketplace, page).slice(0, MOST_ROWS);
  if (elements.length < 3) return undefined;
  const amounts = amountsByRow(page, elements);
  let own = 0;
  const rows = elements.flatMap((element): Row[] => {
    const general = readRow(element, { page, hint, amounts });
    const known = readOne(element, marketplace, page, hint, general);
    if (known?.price !== undefined) own++;
    if (general === undefined) return known === undefined ? [] : [known];
    // In a box of an unknown make a loose selector may hit anything: only marked places name the product better than its structure.
    const name = textAtPlaces(places.name.filter(isMarked), element, page)?.text ?? general.name;
    return [{ ...general, ...known, name: name.slice(0, 300) }];
  });
  const priced = rows.filter((row) => row.price !== undefined).length;
  if (rows.length < elements.length * GOOD_SHARE || priced < rows.length * GOOD_SHARE) return undefined;
  return { rows: numbered(rows), fits: own >= rows.length * GOOD_SHARE };
}

/** Places that name what they hold, and so outlive a change of the style sheet. */
const isMarked = (place: string): boolean => /\[(?:data-|itemprop|aria-)/.test(place);

/** Whether a box, or something in it, fits a selector. */
function holds(element: Element, selector: string, page: Page): boolean {
  const own = OWN_MARK.exec(selector);
  if (own?.[1] !== undefined && own[2] !== undefined && element.attribs[own[1]] === own[2]) return true;
  return page.select(selector, element).length > 0;
}

/** A mark that the box itself may carry. */
const OWN_MARK = /^\[([\w-]+)="([^"]*)"\]$/;

function readOne(
  element: Element,
  marketplace: Marketplace,
  page: Page,
  hint: MoneyHint,
  general?: Row,
): Row | undefined {
  const places: RowPlaces = marketplace.listing as RowPlaces;
  const text = (list: Places | undefined): string | undefined => textAtPlaces(list, element, page)?.text;
  const name = (text(places.name) ?? general?.name)?.replace(
    /^(?:new listing|neues angebot|nouvelle annonce|sponsored ad –|anzeige –)\s*/i,
    '',
  );
  if (!name || name.length < 2 || /^shop on ebay$/i.test(name)) return undefined;
  const address = text(places.url);
  const url = address === undefined ? general?.url : resolveUrl(address, page.url)?.href;
  const price = priceAt(places.price, element, page, hint);
  const list = priceAt(places.listPrice, element, page, hint);
  const listPrice: Money | undefined =
    list && price && lowest(list).minor > lowest(price).minor ? lowest(list) : undefined;
  const inside = below(element);
  const shown = readRating(inside, page);
  const rating = ratingFrom(text(places.rating)) ?? shown.rating;
  const reviewCount = countFrom(text(places.reviewCount)) ?? shown.reviewCount;
  const sponsored =
    (places.sponsored ?? []).some((selector) => holds(element, selector, page)) || isSponsored(inside, page);
  const id =
    text(places.id) ?? (url === undefined || !URL.canParse(url) ? undefined : itemIdOf(marketplace, new URL(url)));
  const seller = text(places.seller);
  const brand = text(places.brand);
  const delivery = text(places.delivery);
  const image = text(places.image);
  const badges = [
    ...new Set(
      (places.badges ?? []).flatMap((selector) =>
        selector.includes('@')
          ? []
          : page
              .select(selector, element)
              .slice(0, 4)
              .map((badge) => page.text(badge)),
      ),
    ),
    ...soldLines(element),
  ].filter((badge) => badge !== '' && badge.length <= 80);
  return {
    name: name.slice(0, 300),
    ...(url === undefined ? {} : { url }),
    ...(price === undefined ? {} : { price }),
    ...(listPrice === undefined ? {} : { listPrice }),
    ...(rating === undefined ? {} : { rating }),
    ...(reviewCount === undefined ? {} : { reviewCount }),
    ...(sponsored ? { sponsored } : {}),
    ...(seller === undefined ? {} : { seller: seller.slice(0, 120) }),
    ...(id === undefined ? {} : { id: id.slice(0, 60) }),
    ...(brand === undefined || brand === name ? {} : { brand: brand.slice(0, 80) }),
    ...(image === undefined || image.startsWith('data:') ? {} : { image: resolveUrl(image, page.url)?.href }),
    ...(badges.length > 0 ? { badges: badges.slice(0, 6) } : {}),
    ...(delivery === undefined ? {} : { delivery: delivery.slice(0, 160) }),
    snippet: clip(page.text(element)),
  };
}

const SOLD =
  /\d[\d.,]{0,8}\s?(?:k|mil|万|천|rb)?\+?\s?(?:bought|sold|purchased|gekauft|verkauft|achetés?|vendus?|compr[ao]s?|comprados?|vendidos?|vendid[oa]s|acquist|venduti|köpt|sålda|kupion|sprzedan|osób kupiło|verkocht|gekocht|購入|点以上|판매|구매|terjual|đã bán|satıldı|купили|продано)/iu;

/** "300+ bought in past month", "1 204 sold": what a card says of its sales, wherever it stands. */
function soldLines(row: Element): string[] {
  for (const piece of piecesFrom(row, 80, row))
    if (piece.text.length < 70 && SOLD.test(piece.text)) return [piece.text];
  return [];
}

function priceAt(places: Places | undefined, element: Element, page: Page, hint: MoneyHint): Price | undefined {
  for (const place of places ?? []) {
    const found = textAtPlaces([place], element, page);
    if (!found) continue;
    const price =
      parsePrice(place.includes('@') ? found.text : priceText(found.element), hint) ?? parsePrice(found.text, hint);
    if (price && lowest(price).minor > 0) return price;
  }
  return undefined;
}

function ratingFrom(text: string | undefined): number | undefined {
  const numbers = text?.match(/\d+(?:[.,]\d+)?/g)?.map((digits) => Number(digits.replace(',', '.'))) ?? [];
  // "5つ星のうち4.3" names the scale first.
  const [first, second] = numbers;
  const value = first === 5 && second !== undefined && second <= 5 ? second : first;
  return value !== undefined && value > 0 && value <= 5 ? value : undefined;
}

function countFrom(text: string | undefined): number | undefined {
  return text === undefined || text.length > 120 ? undefined : (reviewCountInWords(text) ?? parseCount(text));
}
