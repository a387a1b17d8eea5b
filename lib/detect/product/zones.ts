/** Which part of a product page an element stands in: the product's own, or other products, baskets, chrome and reviews. */
import { RELATED_WORDS } from '../../knowledge/product-words.ts';
import type { Page } from '../../page/page.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import type { Weighing } from '../amounts.ts';
import { descendants } from '../quick-select.ts';
import { elementsNamed } from './named.ts';

/** What a part of the page is to a reader of the product: `main` is where its own facts stand. */
export type Zone = 'main' | 'teaser' | 'cart' | 'chrome' | 'aside' | 'reviews' | 'popup';

const TEASER_TOKEN =
  /related|up-?sell|cross[-_]?sell|recommend|similar-|also-?(?:bought|view|like)|you-?may|recent(?:ly)?-?view|last-?(?:seen|view)|suggest|sponsor|frequently|complementary|best-?sell|new-?arrival|trending|alternative-?prod|people-also|customers-also|zubehoer|shop-the-look|complete-the|accessor(?:y|ies)-|productteaser|teaser-|-teaser|aehnlich|ähnlich|passend/i;
// Whole tokens only: "product-card__price" may well stand in the main region.
const TILE_TOKEN =
  /^(?:products?[-_]?(?:card|tile|teaser|grid|list|listing|slider|carousel|swiper|box|thumb|miniature|preview|items?-list)s?|(?:grid|carousel|swiper|slick|owl|glide|splide|slider)[-_]?(?:item|slide|product)s?|item-?(?:card|tile)|teasers?)$/i;
const CART_TOKEN =
  /(?:^|[-_])(?:mini|side|ajax|header|top|flyout|popup|drawer|widget)?[-_]?(?:cart|basket|panier|warenkorb|carrito|carrello|shopping[-_]?(?:bag|cart))(?:$|[-_])|minicart|minibasket|blockcart|shoppingcart|shoppingbag/i;
const NOT_CART = /add|form|btn|button|product|single|submit|to-?(?:cart|basket|bag)|page|body|item-?info/i;
const REVIEW_TOKEN =
  /^(?:customer-?|product-?|user-?)?(?:reviews?|comments?|testimonials?|questions?|q-?and-?a|qna|bv-.*|yotpo-.*|jdgm-(?:rev|review).*|reviews?-(?:list|container|section|wrapper|body|content))$/i;
const POPUP_TOKEN =
  /(?:^|[-_])(?:modal|popup|pop-?over|dialog|lightbox|newsletter|cookies?|consent|toast|tooltip|overlay)(?:$|[-_])/i;

type TokenVerdict = Zone | 'tile' | undefined;

const verdicts = new Map<string, TokenVerdict>();

/** What the class names and the id say; remembered, as sites repeat them. */
function verdictOf(tokens: string): TokenVerdict {
  if (tokens.length < 4 || tokens.length > 600) return undefined;
  if (verdicts.has(tokens)) return verdicts.get(tokens);
  const verdict = judgeTokens(tokens);
  if (verdicts.size > 5000) verdicts.clear();
  verdicts.set(tokens, verdict);
  return verdict;
}

function judgeTokens(tokens: string): TokenVerdict {
  const list = tokens.split(/\s+/);
  if (CART_TOKEN.test(tokens) && list.some((token) => CART_TOKEN.test(token) && !NOT_CART.test(token))) return 'cart';
  if (TEASER_TOKEN.test(tokens)) return 'teaser';
  if (list.some((token) => TILE_TOKEN.test(token))) return 'tile';
  if (list.some((token) => REVIEW_TOKEN.test(token))) return 'reviews';
  return POPUP_TOKEN.test(tokens) ? 'popup' : undefined;
}

/** Ancestors of an element, itself left out. */
export function ancestorsOf(element: Element | undefined): Set<Element> {
  const set = new Set<Element>();
  for (let node = element?.parent; node && isElement(node); node = node.parent) set.add(node);
  return set;
}

/** The zones of a page around the element that shows the product's name; worked out where asked and remembered. */
export function zonesOf(
  page: Page,
  weighing: Weighing,
  heading: Element | undefined,
  button: Element | undefined,
): (element: Element) => Zone {
  const kept = ancestorsOf(heading);
  // What holds the product's own buy button is no basket and no popup, whatever it is called ("form.cart").
  const buying = ancestorsOf(button);
  const zones = new Map<Element, Zone>();
  const related = relatedSections(page, kept);
  const tiles = repeatedTiles(weighing, kept);
  return zoneOf;

  function zoneOf(element: Element): Zone {
    const path: Element[] = [];
    let zone: Zone = 'main';
    for (let node: Element | null = element; node !== null;) {
      const known = zones.get(node);
      if (known !== undefined) {
        zone = known;
        break;
      }
      path.push(node);
      node = node.parent && isElement(node.parent) ? node.parent : null;
    }
    for (let at = path.length - 1; at >= 0; at--) {
      const node = path[at] as Element;
      if (kept.has(node) || node === heading) zone = 'main';
      else if (zone === 'main' || zone === 'aside' || zone === 'popup') zone = ownZone(node, zone);
      zones.set(node, zone);
    }
    return zone;
  }

  function ownZone(element: Element, above: Zone): Zone {
    if (related.has(element) || tiles.has(element)) return 'teaser';
    const region = page.region(element);
    if (region === 'nav' || region === 'header' || region === 'footer') {
      // A header around the name itself is the head of the product, and so is what stands beside the name in it.
      const { parent } = element;
      const inside = parent !== null && isElement(parent) && kept.has(parent) && page.region(parent) === region;
      if (!inside) return 'chrome';
    }
    const verdict = verdictOf(`${element.attribs['id'] ?? ''} ${element.attribs['class'] ?? ''}`);
    if (buying.has(element) && (verdict === 'cart' || verdict === 'popup' || verdict === 'tile')) return above;
    if (verdict === 'tile') return weighing.of(element).links > 0 ? 'teaser' : above;
    if (verdict !== undefined) return verdict;
    return region === 'aside' && above === 'main' ? 'aside' : above;
  }
}

/** Sections under a heading such as "You may also like". */
function relatedSections(page: Page, kept: ReadonlySet<Element>): Set<Element> {
  const sections = new Set<Element>();
  const consider = (element: Element, longest: number): void => {
    if (element.children.length > 4 || kept.has(element)) return;
    const text = page.text(element);
    if (text.length < 5 || text.length > longest || !RELATED_WORDS.test(text)) return;
    let section: Element | undefined;
    for (let node = element.parent, step = 0; node && isElement(node) && step < 3; node = node.parent, step++) {
      if (kept.has(node) || node.name === 'body' || node.name === 'main') break;
      if (section !== undefined && holdsOthers(page, node, section, element)) break;
      section = node;
    }
    if (section !== undefined) sections.add(section);
    // Without a section of its own a heading rules over its later siblings.
    else if (/^h\d$/.test(element.name)) for (const next of laterSiblings(element, kept)) sections.add(next);
  };
  for (const tag of ['h2', 'h3', 'h4', 'h5', 'strong', 'legend'])
    for (const element of page.tags(tag)) consider(element, 80);
  for (const element of elementsNamed(page, /title|heading|headline|caption|titel|titre/i)) consider(element, 45);
  return sections;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

/** Whether a box holds, beside the section, a part under a heading of its own of the same rank ("Details"). */
function holdsOthers(page: Page, box: Element, section: Element, heading: Element): boolean {
  const rank = /^h[1-4]$/.test(heading.name) ? heading.name : 'h2';
  for (const child of box.children) {
    if (!isElement(child) || child === section) continue;
    const first = HEADINGS.has(child.name) ? child : descendants(child, HEADINGS, 1)[0];
    if (first !== undefined && first.name <= rank && !RELATED_WORDS.test(page.text(first))) return true;
  }
  return false;
}

function laterSiblings(element: Element, kept: ReadonlySet<Element>): Element[] {
  const list: Element[] = [];
  for (let next = element.next; next !== null && list.length < 60; next = next.next) {
    if (!isElement(next)) continue;
    if (next.name === element.name || kept.has(next)) break;
    list.push(next);
  }
  return list;
}

/** Siblings of one make, each with an amount and a link: the rows of a list of other products. */
function repeatedTiles(weighing: Weighing, kept: ReadonlySet<Element>): Set<Element> {
  const tiles = new Set<Element>();
  const parents = new Set<Element>();
  for (const { element } of weighing.amounts) {
    for (let node: Element = element, step = 0; step < 9; step++) {
      const { parent } = node;
      if (!parent || !isElement(parent) || parents.has(parent)) break;
      parents.add(parent);
      node = parent;
    }
  }
  for (const parent of parents) if (weighing.of(parent).prices >= 2) markTiles(parent, weighing, kept, tiles);
  return tiles;
}

/** What rows of one list share: their first class; without one an id that differs in its number alone, as areas of a page do not. */
function makeOf({ attribs }: Element): string {
  const [first = ''] = (attribs['class'] ?? '').trim().split(/\s+/, 1);
  return first === '' ? (attribs['id'] ?? '').replace(/\d+/g, '') : first;
}

function markTiles(parent: Element, weighing: Weighing, kept: ReadonlySet<Element>, tiles: Set<Element>): void {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!isElement(child) || kept.has(child)) continue;
    const weight = weighing.of(child);
    if (weight.prices === 0 || weight.links === 0 || weight.text < 8) continue;
    if (weight.images === 0 && weight.text < 20) continue;
    const make = `${child.name} ${makeOf(child)}`;
    groups.set(make, [...(groups.get(make) ?? []), child]);
  }
  for (const group of groups.values()) {
    const pictured = group.filter((child) => weighing.of(child).images > 0).length;
    if (group.length >= 3 || (group.length === 2 && pictured === 2)) for (const child of group) tiles.add(child);
  }
}
