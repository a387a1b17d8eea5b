/** What a page says of its own kind: in its address, in the names of its template, in structured data. */
import { CONTAINER_TOKENS, PATH_WORDS, TEMPLATE_TOKENS } from '../knowledge/page-kinds/signs.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PageKind } from '../model/facts.ts';
import type { Page } from '../page/page.ts';
import type { Thing } from '../page/structured.ts';
import { isA, textAt, values } from '../page/structured.ts';
import { foldText } from '../text/phrase-index.ts';
import { kindByAddress, marketplaceOf } from './marketplace.ts';
import { COUNTRY_CODES, LANGUAGE_CODES } from './version-names.ts';

/** Takes a sign that speaks for a kind of page. */
export type Voter = (kind: PageKind, weight: number, evidence: Evidence) => void;

const LOCALE_ROOT =
  /^\/(?:([a-z]{2})(?:[-_/]([a-z]{2,4}))?|us-en|eng|fra|deu|france|deutschland|international|global)?\/?$/i;

/** "/fr/" and "/en-gb/" are roots; "/tv/" and "/pc/" are departments. */
function isRoot(path: string): boolean {
  const match = LOCALE_ROOT.exec(path);
  if (!match) return false;
  const [, first, second] = match;
  return first === undefined || isLocaleCode(first) || (second !== undefined && isLocaleCode(second));
}

const isLocaleCode = (code: string): boolean =>
  LANGUAGE_CODES.has(code.toLowerCase()) || COUNTRY_CODES.has(code.toUpperCase()) || code.toLowerCase() === 'uk';

const HOME_FILE =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:index|default|home|homepage|start|main|accueil)(?:\.(?:html?|php\d?|aspx?|jsp|cfm|do))?\/?$/i;

/** Addresses that name a product and, before or beside it, the list it is kept in: Shopify's, and those of carts with one file a kind of page. */
const PRODUCT_BELOW_CATEGORY =
  /\/collections\/[^/]+\/products\/[^/]+|product_info\.php|main_page=product_info|route=product\/product(?:&|$)|controller=product(?:&|$)/i;

/** What the address says. */
export function byAddress(page: Page, vote: Voter): void {
  const { url } = page;
  const tail = decodeSafely(`${url.pathname}${url.search}`);
  const proof = (snippet: string): Evidence => page.evidence('url', 'address', snippet, 'page-kind-address');
  const marketplace = marketplaceOf(url);
  const told = marketplace && kindByAddress(marketplace, url);
  if (told) {
    vote(told, 7, proof(tail));
    return;
  }
  const bare = ![...url.searchParams.keys()].some((name) =>
    /^(?:route|p|page_id|product|id|q|s|cat|path|controller|search|query|k|page)$/i.test(name),
  );
  const hash = url.hash.length > 3 && /^#!?\//.test(url.hash);
  const seen = new Set<PageKind>();
  if (PRODUCT_BELOW_CATEGORY.test(tail)) seen.add('category');
  for (const { kind, pattern, strong } of PATH_WORDS) {
    if (seen.has(kind) || !pattern.test(tail)) continue;
    seen.add(kind);
    // A basket holds what its buttons and prices are about: the address knows best.
    vote(kind, strong ? (kind === 'cart' ? 4 : 2.5) : 1.5, proof(tail));
  }
  // "index.php?main_page=product_info&products_id=7" is no home page, whatever its file is called.
  if (seen.size === 0 && bare && !hash && (isRoot(url.pathname) || HOME_FILE.test(url.pathname)))
    vote('home', 6, proof(tail));
}

function decodeSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    // Stray percent signs: the address is matched as it stands.
    return text;
  }
}

/** Tokens that also name other things than the page ("product" on a body of a product list): half the weight. */
const LOOSE = new Set(['home', 'product', 'category', 'search', 'cart', 'contact', 'index', 'pdp', 'plp']);

/** What the template calls itself: names on the outermost elements, containers and metas. */
export function byTemplate(page: Page, vote: Voter): void {
  const { url } = page;
  const root = url.pathname === '/' && url.search === '';
  for (const element of [page.tags('body')[0], page.tags('html')[0]]) {
    if (!element) continue;
    const { attribs } = element;
    const tokens =
      `${attribs['id'] ?? ''} ${attribs['class'] ?? ''} ${attribs['data-page-type'] ?? ''} ${attribs['data-template'] ?? ''} ${attribs['data-pagetype'] ?? ''}`.toLowerCase();
    const seen = new Set<PageKind>();
    for (const token of tokens.slice(0, 3000).split(/\s+/)) {
      const kind = kindOfToken(token);
      if (!kind || seen.has(kind) || (kind === 'home' && token === 'index' && !root)) continue;
      seen.add(kind);
      vote(kind, LOOSE.has(token) ? 2 : 4, page.evidence('dom', `${element.name}[class]`, token, 'page-kind-template'));
    }
  }
  for (const [kind, { weight, tokens }] of Object.entries(CONTAINER_TOKENS)) {
    const token = tokens.find((candidate) => page.walk.byId.has(candidate) || page.walk.byClass.has(candidate));
    const element = token === undefined ? undefined : (page.walk.byId.get(token) ?? page.walk.byClass.get(token)?.[0]);
    if (token !== undefined && element)
      vote(kind as PageKind, weight, page.evidence('dom', 'container', token, 'page-kind-template'));
  }
  for (const meta of page.metas('page-type', 'pagetype', 'page_type', 'pagename', 'page-template')) {
    const kind = kindOfToken(meta.content.toLowerCase().trim());
    if (kind) vote(kind, 3, page.ofMeta(meta, 'page-kind-template'));
  }
  for (const meta of page.metas('og:type')) {
    const type = meta.content.toLowerCase();
    if (/^(?:product|og:product|product\.item|.*:product)$/.test(type))
      vote('product', 2.5, page.ofMeta(meta, 'page-kind-meta'));
    else if (/^(?:product\.group|product-group|.*:category)$/.test(type))
      vote('category', 2.5, page.ofMeta(meta, 'page-kind-meta'));
  }
  const [price] = page.metas('product:price:amount', 'og:price:amount', 'product:price');
  if (price) vote('product', 2, page.ofMeta(price, 'page-kind-meta'));
}

/** Shopify and others add a suffix to the template name ("template-product-quick"). */
function kindOfToken(token: string): PageKind | undefined {
  const plain = Object.hasOwn(TEMPLATE_TOKENS, token) ? TEMPLATE_TOKENS[token] : undefined;
  if (plain) return plain;
  const start =
    /^(?:template|page)-(?:product|collection|search|cart|index|list-collections|blog|article)(?=[-_.])/.exec(
      token,
    )?.[0];
  return start === undefined ? undefined : TEMPLATE_TOKENS[start];
}

const PAGE_TYPES: readonly (readonly [string, PageKind, number])[] = [
  ['SearchResultsPage', 'search', 3.5],
  ['CollectionPage', 'category', 2.5],
  ['ContactPage', 'contact', 3],
  ['AboutPage', 'about', 3],
  ['CheckoutPage', 'cart', 3],
  ['ItemPage', 'product', 2],
  ['OfferCatalog', 'category', 1],
];

/** What structured data says the page is about. */
export function byStructuredData(page: Page, vote: Voter): void {
  for (const [type, kind, weight] of PAGE_TYPES) {
    const [thing] = page.ofType(type);
    if (thing) vote(kind, weight, page.of(thing, 'type', 'page-kind-structured', type));
  }
  const products = page
    .ofType('Product', 'ProductGroup', 'IndividualProduct', 'Book', 'Vehicle')
    .filter((thing) => isMainProduct(thing));
  const names = new Set(products.map((thing) => foldText(textAt(thing, 'name') ?? '').trim()).filter(Boolean));
  const [first] = products;
  if (first && names.size <= 1) {
    const offered = values(first, 'offers').length > 0 || values(first, 'hasvariant').length > 0;
    vote('product', offered ? 3 : 1.5, page.of(first, 'name', 'page-kind-structured'));
  } else if (first && names.size >= 3)
    vote('listing', 2, page.of(first, 'name', 'page-kind-structured', `${names.size} products`));
  const [story] = page.ofType('BlogPosting', 'NewsArticle', 'Recipe', 'HowTo');
  // What a story shows prices of is not for sale on its page.
  if (story && !first) vote('product', -2.5, page.of(story, 'headline', 'page-kind-structured'));
  for (const list of page.ofType('ItemList')) {
    const items = values(list, 'itemlistelement').length;
    if (items >= 4 && !isA(list, 'BreadcrumbList')) {
      vote('listing', 1.5, page.of(list, 'itemListElement', 'page-kind-structured', `${items} items`));
      break;
    }
  }
}

/** A product that the page is about: not a list's item, an accessory or something offered along. */
function isMainProduct(thing: Thing): boolean {
  for (let above = thing.parent; above; above = above.parent) {
    if (
      isA(above, 'ItemList', 'ListItem', 'OfferCatalog', 'Product', 'ProductGroup', 'Offer', 'Review', 'CollectionPage')
    )
      return false;
  }
  return !isA(thing, 'Book') || values(thing, 'offers').length > 0;
}
