/** The product page as a scene: which parts show other products, carts and chrome, where the name stands and where the buy button is. */
import { BUY_TOKENS, BUY_WORDS, RELATED_WORDS } from '../../knowledge/product-words.ts';
import type { Page } from '../../page/page.ts';
import { ownText } from '../../page/text.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { weigh } from '../amounts.ts';
import type { Weighing } from '../amounts.ts';
import { findHeading } from './heading.ts';
import { mainProduct } from './main-thing.ts';
import type { MainProduct } from './main-thing.ts';

/** What a part of the page is to a reader of the product: `main` is where its own facts stand. */
export type Zone = 'main' | 'teaser' | 'cart' | 'chrome' | 'aside' | 'reviews' | 'popup' | 'option';

export interface Scene {
  readonly page: Page;
  readonly weighing: Weighing;
  /** Place of an element in document order. */
  readonly order: ReadonlyMap<Element, number>;
  readonly zone: (element: Element) => Zone;
  /** The element that shows the product's name. */
  readonly heading: Element | undefined;
  /** Buttons that put something in the basket, outside of teasers and chrome, in document order. */
  readonly buttons: readonly Element[];
  /** Buttons of the same kind inside teasers: a listing has many. */
  readonly teaserButtons: number;
  /** The product that the structured data describe. */
  readonly product: MainProduct | undefined;
}

const TEASER_TOKEN =
  /related|up-?sell|cross-?sell|recommend|similar-|also-?(?:bought|view|like)|you-?may|recent(?:ly)?-?view|last-?(?:seen|view)|suggest|sponsor|frequently|complementary|best-?sell|new-?arrival|trending|alternative-?prod|people-also|customers-also|zubehoer|shop-the-look|complete-the|accessor(?:y|ies)-|productteaser|teaser-|-teaser|cross_?sell|aehnlich|ähnlich|passend/i;
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

type TokenVerdict = 'teaser' | 'tile' | 'cart' | 'reviews' | 'popup' | undefined;

function judgeTokens(tokens: string): TokenVerdict {
  if (CART_TOKEN.test(tokens)) {
    const hit = tokens.split(/\s+/).find((token) => CART_TOKEN.test(token) && !NOT_CART.test(token));
    if (hit !== undefined) return 'cart';
  }
  if (TEASER_TOKEN.test(tokens)) return 'teaser';
  const list = tokens.split(/\s+/);
  if (list.some((token) => TILE_TOKEN.test(token))) return 'tile';
  if (list.some((token) => REVIEW_TOKEN.test(token))) return 'reviews';
  return POPUP_TOKEN.test(tokens) ? 'popup' : undefined;
}

const scenes = new WeakMap<Page, Scene>();

/** Surveys a page once; kept for the life of the page. */
export function surveyProduct(page: Page): Scene {
  const known = scenes.get(page);
  if (known !== undefined) return known;
  const order = new Map<Element, number>();
  page.walk.elements.forEach((element, index) => order.set(element, index));
  const product = mainProduct(page);
  const heading = findHeading(page, product);
  const weighing = weigh(page);
  const zones = findZones(page, weighing, heading);
  const zone = (element: Element): Zone => zones.get(element) ?? 'main';
  const found = findButtons(page, zone);
  const scene: Scene = { page, weighing, order, zone, heading, product, ...found };
  scenes.set(page, scene);
  return scene;
}

function ancestorsOf(element: Element | undefined): Set<Element> {
  const set = new Set<Element>();
  for (let node = element?.parent; node && isElement(node); node = node.parent) set.add(node);
  return set;
}

function findZones(page: Page, weighing: Weighing, heading: Element | undefined): Map<Element, Zone> {
  const zones = new Map<Element, Zone>();
  const kept = ancestorsOf(heading);
  const verdicts = new Map<string, TokenVerdict>();
  const related = relatedSections(page, kept);
  const tiles = repeatedTiles(page, weighing, kept);
  for (const element of page.walk.elements) {
    const parent = element.parent;
    const above = parent && isElement(parent) ? (zones.get(parent) ?? 'main') : 'main';
    if (kept.has(element) || element === heading) {
      zones.set(element, 'main');
      continue;
    }
    if (above === 'teaser' || above === 'cart' || above === 'chrome' || above === 'reviews') {
      zones.set(element, above);
      continue;
    }
    zones.set(element, ownZone(element, above));
  }
  return zones;

  function ownZone(element: Element, above: Zone): Zone {
    if (related.has(element) || tiles.has(element)) return 'teaser';
    const region = page.region(element);
    if (region === 'nav' || region === 'header' || region === 'footer') {
      // A header around the name itself is the head of the product, and so is what stands beside the name in it.
      const parent = element.parent;
      const inside = parent !== null && isElement(parent) && kept.has(parent) && page.region(parent) === region;
      if (!inside) return 'chrome';
    }
    const { attribs } = element;
    const tokens = `${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`;
    if (tokens.length > 3 && tokens.length < 600) {
      let verdict = verdicts.get(tokens);
      if (verdict === undefined && !verdicts.has(tokens)) {
        verdict = judgeTokens(tokens);
        verdicts.set(tokens, verdict);
      }
      if (verdict === 'tile') return weighing.of(element).links > 0 ? 'teaser' : above;
      if (verdict !== undefined) return verdict;
    }
    if (region === 'aside' && above === 'main') return 'aside';
    return above;
  }
}

/** Sections under a heading such as "You may also like". */
function relatedSections(page: Page, kept: ReadonlySet<Element>): Set<Element> {
  const sections = new Set<Element>();
  for (const tag of ['h2', 'h3', 'h4', 'h5', 'strong', 'p', 'span', 'div', 'a']) {
    for (const element of page.tags(tag)) {
      if (element.children.length > 4) continue;
      const text = tag.startsWith('h') ? page.text(element) : ownText(element);
      if (text.length < 5 || text.length > 80 || !RELATED_WORDS.test(text)) continue;
      if ((tag === 'span' || tag === 'div' || tag === 'p' || tag === 'a') && text.length > 45) continue;
      let section: Element | undefined;
      for (let node = element.parent, step = 0; node && isElement(node) && step < 3; node = node.parent, step++) {
        if (kept.has(node) || node.name === 'body' || node.name === 'main') break;
        section = node;
      }
      // Without a section of its own the heading rules over its later siblings.
      if (section !== undefined) sections.add(section);
      else if (tag.startsWith('h')) for (const next of laterSiblings(element, kept)) sections.add(next);
    }
  }
  return sections;
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
function repeatedTiles(page: Page, weighing: Weighing, kept: ReadonlySet<Element>): Set<Element> {
  const tiles = new Set<Element>();
  const parents = new Set<Element>();
  for (const { element } of weighing.amounts) {
    for (let node: Element = element, step = 0; step < 9; step++) {
      const parent = node.parent;
      if (!parent || !isElement(parent) || parents.has(parent)) break;
      parents.add(parent);
      node = parent;
    }
  }
  for (const parent of parents) {
    if (weighing.of(parent).prices < 2) continue;
    const groups = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (!isElement(child) || kept.has(child)) continue;
      const weight = weighing.of(child);
      if (weight.prices === 0 || weight.links === 0 || weight.text < 8) continue;
      if (weight.images === 0 && weight.text < 20) continue;
      const make = `${child.name} ${(child.attribs['class'] ?? '').split(/\s+/, 1)[0] ?? ''}`;
      groups.set(make, [...(groups.get(make) ?? []), child]);
    }
    for (const group of groups.values()) {
      const pictured = group.filter((child) => weighing.of(child).images > 0).length;
      if (group.length >= 3 || (group.length === 2 && pictured === 2)) for (const child of group) tiles.add(child);
    }
  }
  return tiles;
}

/** Wording of a button: its text, or the value or label that stands for it. */
export function buttonText(page: Page, element: Element): string {
  const { attribs } = element;
  const text = element.name === 'input' ? (attribs['value'] ?? '') : page.text(element);
  return (text || attribs['value'] || attribs['aria-label'] || attribs['title'] || attribs['alt'] || '').trim();
}

function findButtons(page: Page, zone: (element: Element) => Zone): { buttons: Element[]; teaserButtons: number } {
  const buttons: Element[] = [];
  let teaserButtons = 0;
  const consider = (element: Element): void => {
    const place = zone(element);
    if (place === 'teaser') teaserButtons++;
    else if (place !== 'cart' && place !== 'chrome' && place !== 'reviews') buttons.push(element);
  };
  for (const tag of ['button', 'input', 'a', 'div', 'span']) {
    for (const element of page.tags(tag)) if (isBuyButton(page, element, tag)) consider(element);
  }
  return { buttons, teaserButtons };
}

function isBuyButton(page: Page, element: Element, tag: string): boolean {
  const { attribs } = element;
  const tokens = `${attribs['id'] ?? ''} ${attribs['class'] ?? ''} ${attribs['name'] ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-action'] ?? ''}`;
  if (tag === 'input') {
    const type = (attribs['type'] ?? '').toLowerCase();
    if (type !== 'submit' && type !== 'button' && type !== 'image') return false;
  } else if (tag === 'div' || tag === 'span') {
    if (attribs['role'] !== 'button' && !/btn|button/i.test(tokens)) return false;
    if (element.children.length > 6) return false;
  } else if (
    tag === 'a' &&
    !/btn|button|cart|basket|buy|warenkorb|panier|order/i.test(`${tokens} ${attribs['href'] ?? ''}`)
  ) {
    return false;
  }
  if (BUY_TOKENS.test(tokens) && !/wish|compare|list\b/i.test(tokens)) return true;
  const text = buttonText(page, element);
  return text.length > 1 && text.length < 60 && BUY_WORDS.test(text);
}
