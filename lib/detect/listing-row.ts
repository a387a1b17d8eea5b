/** Reads one row of a listing by structure alone: name, link, rating, picture, badges. */
import type { ListingRow } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import { clip } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { Element } from '../page/tree.ts';
import { resolveUrl } from '../text/url.ts';
import type { MoneyHint } from '../text/money.ts';
import { weigh } from './amounts.ts';
import { readRowPrice } from './listing-price.ts';
import { readRating } from './listing-rating.ts';
import { partedText } from './reading-order.ts';

const NAME_TOKEN =
  /(?:^|[-_ ])(?:product-?|item-?|card-?|article-?|pdt-?|prod-?)?(?:name|title|titre|designation|libelle|bezeichnung|nombre|titolo|nazwa|heading|prodname|desig|nom|naam|navn|namn|nazev|nimi)(?:$|[-_ ])|(?:^|[-_ ])(?:titre|title|produktname|artikelname|bezeichnung)\w*|(?:product|item|card|tile)-?(?:name|title)|productname|producttitle|itemtitle|title-link/i;
const NOT_NAME =
  /subtitle|sub-?title|brand|vendor|marque|manufacturer|seller|category|price|badge|label|rating|review|stock|availability|shipping|delivery|swatch|color|button|btn|cart/i;
const NOT_PRODUCT_LINK =
  /add-?to|addtocart|wishlist|compare|\/cart|cart\/|basket|quick-?view|login|account|javascript:|[?&](?:action|act)=(?:buy|add|cart)|facebook\.|twitter\.|pinterest\.|mailto:|tel:|#reviews|review/i;
const SPONSORED =
  /^(?:sponsored|sponsoris[ée]e?s?|gesponsert|gesponsord|anzeige|annonces?|publicit[ée]|patrocinad[oa]s?|sponsorizzat[oi]|sponsorowan[eay]|promowan[eay]|reklama|реклама|広告|スポンサー|广告|廣告|advertentie|ad|anuncio|annuncio sponsorizzato|promoted|sponsrad|sponset|mainos|reklám|hirdetés|publicidad|sponzorováno)$/i;
const BADGE_TOKEN =
  /(?:^|[-_ ])(?:badges?|stickers?|flags?|ribbons?|labels?|tags?|onsale|promo-?label|pastille)(?:$|[-_ ])/i;

export interface RowContext {
  readonly page: Page;
  readonly hint: MoneyHint;
  /** Elements with amounts by the row that holds them. */
  readonly amounts: ReadonlyMap<Element, readonly Element[]>;
}

/** The row as read, without its position; undefined when it names nothing. */
export function readRow(row: Element, { page, hint, amounts }: RowContext): Omit<ListingRow, 'position'> | undefined {
  const inside = below(row);
  const link = mainLink(row, inside, page);
  const name = nameOf(row, inside, link?.element, page);
  if (name === undefined) return undefined;
  const prices = readRowPrice(row, amounts.get(row) ?? [], page, hint);
  const image = imageOf(inside, page);
  const badges = badgesOf(inside, page);
  const rating = readRating(inside, page);
  const id = idOf(row, inside);
  const sponsored = isSponsored(inside, page);
  return {
    name,
    ...(link ? { url: link.url } : {}),
    ...prices,
    ...rating,
    ...(sponsored ? { sponsored } : {}),
    ...(id === undefined ? {} : { id }),
    ...(image === undefined ? {} : { image }),
    ...(badges.length > 0 ? { badges } : {}),
    snippet: clip(page.text(row)),
  };
}

/** Elements of a row in document order; a row is small, and what is no row is cut. */
export function below(row: Element): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [row];
  for (let node = stack.pop(); node && found.length < 600; node = stack.pop()) {
    if (node.name === 'script' || node.name === 'style') continue;
    found.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child && isElement(child)) stack.push(child);
    }
  }
  return found;
}

/** The link to the product: the address that most links of the row share, text links first. */
function mainLink(row: Element, inside: readonly Element[], page: Page): { url: string; element: Element } | undefined {
  const votes = new Map<string, { score: number; element: Element }>();
  const consider = (element: Element): void => {
    const href = element.attribs['href'] ?? element.attribs['data-href'] ?? element.attribs['data-url'];
    if (
      !href ||
      href.startsWith('#') ||
      NOT_PRODUCT_LINK.test(href) ||
      NOT_PRODUCT_LINK.test(element.attribs['class'] ?? '')
    )
      return;
    const url = resolveUrl(href, page.url);
    if (!url || (url.pathname === '/' && url.search === '')) return;
    const samePage = url.pathname === page.url.pathname && url.search === page.url.search;
    if (samePage) return;
    url.hash = '';
    const { text, images } = weigh(page).of(element);
    const heading = hasHeading(element);
    const score =
      1 +
      (heading ? 3 : 0) +
      (NAME_TOKEN.test(element.attribs['class'] ?? '') ? 2 : 0) +
      (images > 0 ? 1.5 : 0) +
      (text >= 12 ? 1 : 0);
    const known = votes.get(url.href);
    if (known) {
      known.score += score;
      if (namesBetter(element, known.element, page)) known.element = element;
    } else votes.set(url.href, { score, element });
  };
  for (const element of inside)
    if (element.name === 'a' || element.attribs['data-href'] !== undefined) consider(element);
  if (votes.size === 0) {
    for (let node = row.parent, step = 0; node && isElement(node) && step < 4; step++, node = node.parent)
      if (node.name === 'a') consider(node);
  }
  const best = [...votes].sort((a, b) => b[1].score - a[1].score)[0];
  return best && { url: best[0], element: best[1].element };
}

/** A link with words and without amounts is the name; one around the whole card is not. */
function namesBetter(element: Element, known: Element, page: Page): boolean {
  const [own, other] = [weigh(page).of(element), weigh(page).of(known)];
  if (own.text < 3) return false;
  if (other.text < 3 || (other.prices > 0 && own.prices === 0)) return true;
  return own.text > other.text && own.prices <= other.prices;
}

function hasHeading(link: Element): boolean {
  for (let node: Element = link, step = 0; step < 3; step++) {
    if (/^h[1-6]$/.test(node.name)) return true;
    if (!node.parent || !isElement(node.parent)) return false;
    node = node.parent;
  }
  return link.children.some((child) => isElement(child) && /^h[1-6]$/.test(child.name));
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 400 &&
    /\p{L}{2}|\p{Lo}|\d{3}/u.test(text) &&
    !/^[\d.,\s]*$/.test(text.replace(/€|\$|£|eur|usd|zł|kr|%/i, ''))
  );
}

function nameOf(row: Element, inside: readonly Element[], link: Element | undefined, page: Page): string | undefined {
  let best: { text: string; score: number } | undefined;
  const consider = (text: string | undefined, score: number): void => {
    const line = text?.replace(/\s+/g, ' ').trim() ?? '';
    if (!isName(line)) return;
    const cut = /(?:…|\.\.\.)$/.test(line);
    const total = score - (cut ? 1.5 : 0) + Math.min(line.length, 60) / 200;
    if (!best || total > best.score) best = { text: line, score: total };
  };
  for (const element of inside) {
    const { attribs, name: tag } = element;
    if (attribs['itemprop'] === 'name' && !isBrandName(element, row))
      consider(attribs['content'] ?? page.text(element), 6);
    const names = `${attribs['class'] ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-test'] ?? ''} ${attribs['data-automation-id'] ?? ''}`;
    const { text } = weigh(page).of(element);
    if (text > 400) continue;
    const heading = /^h[1-6]$/.test(tag);
    const named = NAME_TOKEN.test(names) && !NOT_NAME.test(names);
    if (!heading && !named && element !== link) continue;
    if (NOT_NAME.test(names) && !named) continue;
    const amounts = weigh(page).of(element).prices;
    const inLink = link !== undefined && (element === link || contains(link, element) || contains(element, link));
    const score =
      (heading ? 3.5 : 0) +
      (named ? 3 : 0) +
      (inLink ? 1.5 : 0) -
      (amounts > 0 && text > 60 ? 3 : 0) -
      (weigh(page).of(element).images > 0 ? 0.5 : 0) -
      (weigh(page).of(element).links > 1 ? 1 : 0);
    consider(ownLine(element, page), score);
    if (named || heading || element === link) consider(attribs['title'] ?? attribs['aria-label'], score - 0.8);
  }
  if (!best || best.score < 3 || /(?:…|\.\.\.)$/.test(best.text)) {
    for (const element of inside) {
      if (element.name === 'img' && !NOT_NAME.test(element.attribs['class'] ?? ''))
        consider(
          element.attribs['alt'] ?? element.attribs['title'],
          sameStart(best?.text, element.attribs['alt']) ? 6 : 1.2,
        );
      else if (element.name === 'a' && element.attribs['title'])
        consider(element.attribs['title'], sameStart(best?.text, element.attribs['title']) ? 6 : 1.6);
    }
    for (const attribute of ['data-name', 'data-product-name', 'data-title', 'data-item-name', 'aria-label', 'title'])
      consider(row.attribs[attribute], 2.5);
    if (!best && link) consider(page.text(link), 1);
  }
  return best?.text.replace(/\s*(?:…|\.\.\.)$/, '…').slice(0, 300);
}

/** The text of a name without what a template puts inside it for screen readers or as a price. */
function ownLine(element: Element, page: Page): string {
  const { prices } = weigh(page).of(element);
  if (prices === 0) return partedText(page.text(element), element);
  const parts = element.children.map((child) =>
    child.type === 'text'
      ? (child as unknown as { data: string }).data
      : isElement(child) && weigh(page).of(child).prices === 0
        ? page.text(child)
        : '',
  );
  const line = parts.join(' ').replace(/\s+/g, ' ').trim();
  return line.length >= 4 ? line : page.text(element);
}

/** A truncated name and its full form begin alike. */
function sameStart(short: string | undefined, long: string | undefined): boolean {
  if (!short || !long || !/(?:…|\.\.\.)$/.test(short)) return false;
  const start = short
    .replace(/\s*(?:…|\.\.\.)$/, '')
    .slice(0, 24)
    .toLowerCase();
  return start.length > 3 && long.toLowerCase().includes(start);
}

function contains(outer: Element, inner: Element): boolean {
  for (let node = inner.parent, step = 0; node && step < 8; node = node.parent, step++) if (node === outer) return true;
  return false;
}

function isBrandName(element: Element, row: Element): boolean {
  for (
    let node: Element | null = element;
    node && node !== row;
    node = node.parent && isElement(node.parent) ? node.parent : null
  ) {
    if (/brand|manufacturer|author|seller/i.test(node.attribs['itemprop'] ?? '')) return true;
  }
  return false;
}

function imageOf(inside: readonly Element[], page: Page): string | undefined {
  for (const element of inside) {
    if (element.name !== 'img') continue;
    const { attribs } = element;
    const source = [
      attribs['data-src'],
      attribs['data-original'],
      attribs['data-lazy-src'],
      attribs['src'],
      attribs['srcset']?.split(/[\s,]/, 1)[0],
    ].find((address) => address && !address.startsWith('data:'));
    const url = source === undefined ? undefined : resolveUrl(source, page.url);
    if (url && !/(?:blank|pixel|spacer|placeholder|loading)\.(?:gif|png|svg)/i.test(url.pathname)) return url.href;
  }
  return undefined;
}

function badgesOf(inside: readonly Element[], page: Page): string[] {
  const found = new Set<string>();
  for (const element of inside) {
    if (found.size >= 6) break;
    if (!BADGE_TOKEN.test(element.attribs['class'] ?? '')) continue;
    const { text } = weigh(page).of(element);
    const line = text > 0 && text <= 40 ? page.text(element) : '';
    if (line && /\p{L}|%/u.test(line)) found.add(line);
  }
  return [...found];
}

const ID_ATTRIBUTES = [
  'data-product-id',
  'data-productid',
  'data-id-product',
  'data-product_id',
  'data-sku',
  'data-product-sku',
  'data-item-id',
  'data-asin',
  'data-pid',
  'data-itemid',
  'data-article',
  'data-ref',
  'data-oe-product-id',
  'data-id',
];

function idOf(row: Element, inside: readonly Element[]): string | undefined {
  for (const element of [row, ...inside.slice(0, 60)]) {
    for (const attribute of ID_ATTRIBUTES) {
      const value = element.attribs[attribute]?.trim();
      if (value && /^[\w.:-]{1,60}$/.test(value)) return value;
    }
  }
  return undefined;
}

/** Whether a row says of itself that it is an advert. */
export function isSponsored(inside: readonly Element[], page: Page): boolean {
  return inside.some((element) => {
    const names = `${element.attribs['class'] ?? ''} ${element.attribs['data-testid'] ?? ''}`;
    const { text } = weigh(page).of(element);
    if (text >= 2 && text <= 40 && SPONSORED.test(page.text(element).replace(/[\s:·.]+$/, ''))) return true;
    return /sponsored|sponsoris|gesponsert/i.test(names) && text <= 60;
  });
}
