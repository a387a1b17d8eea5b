/** Settles what kind of page this is: every sign votes, the kind with most votes wins and shows its signs. */
import { CONTAINER_TOKENS, PATH_WORDS, TEMPLATE_TOKENS } from '../knowledge/page-kinds/signs.ts';
import type { Evidence, Observation } from '../model/evidence.ts';
import type { PageKind, PageTopic } from '../model/facts.ts';
import type { Page } from '../page/page.ts';
import type { Thing } from '../page/structured.ts';
import { isA, textAt, values } from '../page/structured.ts';
import type { Element } from '../page/tree.ts';
import { isElement } from '../page/tree.ts';
import { foldText } from '../text/phrase-index.ts';
import { weigh } from './amounts.ts';
import { buyButtons } from './buy-buttons.ts';
import { topicsOfAddress, topicsOfText } from './link-topics.ts';
import { findGroups } from './listing-groups.ts';
import type { RowGroup } from './listing-groups.ts';
import { kindByAddress, marketplaceOf } from './marketplace.ts';
import { COUNTRY_CODES, LANGUAGE_CODES } from './version-names.ts';
import { findWall } from './wall.ts';

export interface SettledKind {
  readonly pageKind: PageKind;
  readonly observations: readonly Observation[];
}

interface Vote {
  readonly kind: PageKind;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** Fewer votes than this leave the page `other`. */
const ENOUGH = 2;

const LISTINGS: readonly PageKind[] = ['category', 'listing', 'search'];

/** Settles the kind of page and the topics of service pages. */
export function settlePageKind(page: Page): SettledKind {
  const wall = findWall(page);
  if (wall) {
    return {
      pageKind: 'blocked',
      observations: [
        {
          key: 'page.kind',
          value: 'blocked',
          strength: wall.kind === 'status' ? 'declared' : 'specific',
          evidence: [wall.evidence],
        },
      ],
    };
  }
  const votes: Vote[] = [];
  const vote = (kind: PageKind, weight: number, evidence: Evidence): void => {
    votes.push({ kind, weight, evidence });
  };
  byAddress(page, vote);
  byTemplate(page, vote);
  byStructuredData(page, vote);
  byContent(page, vote);
  const topics = readTopics(page);
  byTopics(topics, page, vote);

  const sums = new Map<PageKind, number>();
  for (const { kind, weight } of votes) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  // The kinds of listing share their votes: which of them it is, is a second question.
  const listing = LISTINGS.reduce((sum, kind) => sum + (sums.get(kind) ?? 0), 0);
  const contenders: [PageKind, number][] = [...sums].filter(([kind]) => !LISTINGS.includes(kind));
  if (listing > 0) contenders.push([whichListing(sums), listing]);
  contenders.sort((a, b) => b[1] - a[1]);
  const [best] = contenders;
  const pageKind = best && best[1] >= ENOUGH ? best[0] : 'other';
  const proofs = votes
    .filter(
      ({ kind, weight }) =>
        weight > 0 && (kind === pageKind || (LISTINGS.includes(kind) && LISTINGS.includes(pageKind))),
    )
    .sort((a, b) => b.weight - a.weight);
  const observations: Observation[] = [];
  const [first] = proofs;
  if (first) {
    observations.push({
      key: 'page.kind',
      value: pageKind,
      strength: (best?.[1] ?? 0) >= 5 ? 'specific' : 'hint',
      evidence: [first.evidence, ...proofs.slice(1, 4).map((proof) => proof.evidence)],
    });
  }
  if (pageKind === 'policy' || pageKind === 'contact' || pageKind === 'about' || pageKind === 'other') {
    for (const { topic, evidence, strength } of topics)
      observations.push({ key: 'page.topic', item: topic, value: topic, strength, evidence: [evidence] });
  }
  return { pageKind, observations };
}

function whichListing(sums: ReadonlyMap<PageKind, number>): PageKind {
  const of = (kind: PageKind): number => sums.get(kind) ?? 0;
  if (of('search') >= 2 && of('search') >= of('category')) return 'search';
  return of('category') > 0 ? 'category' : 'listing';
}

type Voter = (kind: PageKind, weight: number, evidence: Evidence) => void;

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

function byAddress(page: Page, vote: Voter): void {
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
  if (bare && !hash && (isRoot(url.pathname) || HOME_FILE.test(url.pathname))) vote('home', 6, proof(tail));
  const seen = new Set<PageKind>();
  // Shopify shows a product below its collection; the last part tells.
  if (/\/collections\/[^/]+\/products\/[^/]+/i.test(url.pathname)) seen.add('category');
  for (const { kind, pattern, strong } of PATH_WORDS) {
    if (seen.has(kind) || !pattern.test(tail)) continue;
    seen.add(kind);
    // A basket holds what its buttons and prices are about: the address knows best.
    vote(kind, strong ? (kind === 'cart' ? 4 : 2.5) : 1.5, proof(tail));
  }
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

function byTemplate(page: Page, vote: Voter): void {
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

function byStructuredData(page: Page, vote: Voter): void {
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

function byContent(page: Page, vote: Voter): void {
  const groups = findGroups(page);
  const list = groups.find(
    (group) =>
      !group.teaser &&
      group.alike &&
      group.region === 'main' &&
      group.priced >= 3 &&
      group.priced >= group.rows.length * 0.5,
  );
  const rows = new Set(
    groups.filter((group) => group.rows.length >= 3 && group.priced >= 2 && group.alike).flatMap((group) => group.rows),
  );
  const inRows = (element: Element): boolean => {
    for (let node: Element | null = element; node; node = node.parent && isElement(node.parent) ? node.parent : null)
      if (rows.has(node)) return true;
    return false;
  };
  const buttons = buyButtons(page).filter(
    ({ element }) => page.region(element) !== 'header' && page.region(element) !== 'footer',
  );
  const alone = buttons.filter(({ element }) => !inRows(element));
  const [own] = alone;
  const heading = page.tags('h1').find((element) => page.region(element) !== 'header' && page.text(element) !== '');
  const headed = heading !== undefined && !inRows(heading);
  if (own)
    vote('product', alone.length <= 6 ? 2 : 1, page.at(own.element, 'page-kind-buy-button', own.text || 'button'));
  const priced = weigh(page).amounts;
  const ownPrice = headed ? priceNear(heading, page, inRows) : undefined;
  if (ownPrice && own) vote('product', 1.5, page.at(ownPrice, 'page-kind-price'));
  // Sold out or by agreement: no button, but a price beside the name in a place that only products have.
  if (!own && !list && ownPrice) {
    const token = UNSOLD_TOKENS.find((name) => page.walk.byClass.has(name));
    const element = token === undefined ? undefined : page.walk.byClass.get(token)?.[0];
    if (element) vote('product', 2, page.at(element, 'page-kind-unsold', token));
  }
  const pages = pagination(page, list);
  if (list) {
    const many = list.rows.length >= 8 ? 3 : list.rows.length >= 4 ? 2 : 1.5;
    // A long list under a product's own price and button is what "others bought".
    const weight = own && ownPrice ? many * 0.3 : many;
    vote(
      'listing',
      weight,
      page.at(list.rows[0] as Element, 'page-kind-rows', `${list.rows.length} rows, ${list.priced} with a price`),
    );
  }
  if (pages && (list || priced.length > 3)) vote('listing', 1.5, page.at(pages, 'page-kind-pages'));
}

/** Places that a product has and an article, a plan or a service has not. */
const UNSOLD_TOKENS = [
  'sku', 'product-sku', 'product-reference', 'product-info-price', 'product-price', 'product-prices', 'product__price', 'price-box', 'out-of-stock', 'sold-out', 'stock', 'availability', 'product-availability',
]; // prettier-ignore

/** An amount outside lists, close after the main heading. */
function priceNear(heading: Element, page: Page, inRows: (element: Element) => boolean): Element | undefined {
  const order = page.walk.elements.indexOf(heading);
  const { amounts } = weigh(page);
  for (const { element } of amounts) {
    const distance = page.walk.elements.indexOf(element, Math.max(0, order - 60)) - order;
    if (distance > 400) return undefined;
    if (distance > -60 && page.region(element) === 'main' && !inRows(element)) return element;
  }
  return undefined;
}

/** Links to further pages of results, or a control that sorts them. */
function pagination(page: Page, list: RowGroup | undefined): Element | undefined {
  const next = page.tags('link').find((element) => /\b(?:next|prev)\b/i.test(element.attribs['rel'] ?? ''));
  if (next && list) return next;
  for (const token of [
    'pagination',
    'pager',
    'toolbar-sorter',
    'sort-by',
    'woocommerce-ordering',
    'woocommerce-result-count',
    'pages-items',
    'sorting',
    'product-count',
    'products-sort-order',
    'facets',
    'load-more',
  ]) {
    const element = page.walk.byClass.get(token)?.find((candidate) => page.region(candidate) !== 'footer');
    if (element) return element;
  }
  return undefined;
}

interface FoundTopic {
  readonly topic: PageTopic | 'cart';
  readonly weight: number;
  readonly strength: 'specific' | 'hint';
  readonly evidence: Evidence;
}

/** Topics by main heading, title and address; several when the page says so ("Delivery and returns"). */
function readTopics(page: Page): (FoundTopic & { topic: PageTopic })[] {
  const found = new Map<string, FoundTopic>();
  const add = (topic: FoundTopic['topic'], weight: number, evidence: Evidence): void => {
    const known = found.get(topic);
    const sum = (known?.weight ?? 0) + weight;
    found.set(topic, {
      topic,
      weight: sum,
      strength: sum >= 2 ? 'specific' : 'hint',
      evidence: known?.evidence ?? evidence,
    });
  };
  const heading =
    page.tags('h1').find((element) => page.region(element) !== 'header' && page.text(element) !== '') ??
    page.tags('h1')[0];
  if (heading)
    for (const hit of topicsOfText(page.text(heading).slice(0, 120)))
      if (hit.cover > 0.25) add(hit.topic, hit.cover > 0.5 ? 2 : 1.5, page.at(heading, 'page-topic-heading'));
  const title = page.title.split(/\s[|–—:·•»-]\s/)[0] ?? '';
  for (const hit of topicsOfText(title.slice(0, 120)))
    if (hit.cover > 0.3) add(hit.topic, 1, page.evidence('dom', 'title', page.title, 'page-topic-title'));
  for (const hit of topicsOfAddress(page.url))
    add(hit.topic, 1.5, page.evidence('url', 'address', page.url.pathname + page.url.search, 'page-topic-address'));
  return [...found.values()]
    .filter((topic): topic is FoundTopic & { topic: PageTopic } => topic.topic !== 'cart')
    .sort((a, b) => b.weight - a.weight);
}

const POLICIES = new Set<PageTopic>([
  'delivery',
  'returns',
  'terms',
  'legal',
  'privacy',
  'cookies',
  'payment',
  'warranty',
  'faq',
]);

function byTopics(topics: readonly (FoundTopic & { topic: PageTopic })[], page: Page, vote: Voter): void {
  const [main] = topics;
  if (!main || (page.url.pathname === '/' && page.url.search === '')) return;
  const kind: PageKind = POLICIES.has(main.topic) ? 'policy' : main.topic === 'contact' ? 'contact' : 'about';
  const second = topics.length > 1 ? 0.5 : 0;
  vote(kind, Math.min(4.5, main.weight + second), main.evidence);
}
