/** What an amount on a product page is: the selling price, an older price, or something that is no price of the product at all. */
import {
  EXTRA_AFTER,
  EXTRA_BEFORE,
  INSTALMENT_AFTER,
  INSTALMENT_BEFORE,
  LIST_BEFORE,
  LOWEST_BEFORE,
  OLD_PRICE_NAMES,
  QUANTITY_BEFORE,
  SAVE_AFTER,
  SAVE_BEFORE,
  SELL_BEFORE,
  SHIPPING_AFTER,
  SHIPPING_BEFORE,
  TAX_EXCLUDED,
  TAX_INCLUDED,
  THRESHOLD_AFTER,
  UNIT_AFTER,
  UNIT_BEFORE,
  USED_BEFORE,
} from '../../knowledge/product-words.ts';
import type { PriceCondition } from '../../model/facts.ts';
import { ownText } from '../../page/text.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { saysFrom } from '../../text/money.ts';
import { conditionOf } from './price-condition.ts';
import type { Scene } from './scene.ts';

export type PriceRole =
  | 'sell'
  | 'list'
  | 'unit'
  | 'shipping'
  | 'saving'
  | 'instalment'
  | 'used'
  | 'extra'
  | 'surcharge'
  | 'option'
  /** Only for members, with a card, a coupon and the like. */
  | 'conditional'
  /** The lowest price of the last weeks, which the law wants printed. */
  | 'reference';

export interface RoleVerdict {
  readonly role: PriceRole;
  readonly score: number;
  readonly from: boolean;
  readonly tax: boolean | undefined;
  readonly condition: PriceCondition | undefined;
  readonly reasons: readonly string[];
}

const PRICE_TOKEN =
  /price|prix|preis|precio|prezzo|prijs|cena|amount|(?:^|[-_ ])prc(?:$|[-_ ])|\bpris\b|betrag|koszt|valor|preco|fiyat|narx|montant|tarif/i;
const NOW_TOKEN =
  /current|final|special|sale(?!s)|(?:^|[-_ ])now|our|offer|selling|product-?price|price-?(?:value|main|box|now|new|sales|sell|actual|item)|new-?price|actual|pdp-price|main-price|buy-?box|reduced|promo|discounted|todays?|aktuell|web-?price|prix-?vente|ttc|priceToPay|price-to-pay|best-?price|deal/i;
const LIST_TOKEN =
  /(?:^|[-_ .])(?:old|was|rrp|msrp|uvp|strike|striked|strikethrough|stroke|crossed|compare|barre|barré|raye|ancien|anterior|antes|tachado|statt|streich|listino|orig(?:in(?:al)?)?|org|former|oude|vorig|strk|striked|regi|mrp|ticket|undiscounted|non-?sale|prev)(?:$|[-_ .]|price)|(?:old|was|list|full|high|market|cross|through|reference|retail|prior|previous|before|origin|comparison|suggested|stara|ord|strike|compare)[-_]?(?:price|prix|preis|precio|prezzo|prijs|cena)|price-{0,2}(?:old|was|before|list|strike|original|compare|msrp|rrp|crossed|full|prev)|compareAt|(?:original|former|strike|crossed|was|old)-?price|line-?through|basisPrice|discount-from/i;
const SOFT_LIST_TOKEN = /regular|normal|standard|base-?price|full-?price/i;
const UNIT_TOKEN =
  /unit-?price|price-?per(?!-?(?:sellable|item|piece|pack|product|article))|per-?unit|ppu|grundpreis|base-?unit|price-?unit|basicprice|basic-price|reference-?unit|prix-?(?:au|unit)|per-?(?:kg|litre|100)|unit_price/i;
const SHIPPING_TOKEN = /shipping|delivery|versand|livraison|envio|spedizion|verzend|postage|freight|doprava|dostawa/i;
const SAVE_TOKEN =
  /(?:^|[-_ ])(?:sav(?:e|ing)s?|you-?save|discount-?(?:amount|value|badge|label)|economi[es]|remise|rabatt|ersparnis|ahorro|korting|coupon|voucher|badge|cashback|loyalty|points?|reward)s?(?:$|[-_ ])/i;
const INSTALMENT_TOKEN =
  /instal|financ|finanz|monthly|per-?month|klarna|affirm|afterpay|clearpay|sezzle|(?:^|[-_ ])(?:alma|oney)(?:$|[-_ ])|scalapay|cofidis|paypal-?(?:message|credit|later)|leasing|mensual|cuotas|parcel(?:a|s\b)|raten|credit-?(?:price|calc|offer)|pay-?later|payment-?plan|3x|4x|laybuy|zip-?pay/i;
const USED_TOKEN =
  /(?:^|[-_ ])(?:used|refurb\w*|second-?hand|occasion|gebraucht|open-?box|olp|other-?sellers|b-?ware|reconditionne)(?:$|[-_ ])/i;
const EXTRA_TOKEN =
  /warranty|protection|insurance|garantie|add-?on|accessor|bundle|deposit|pfand|gift-?wrap|assembly|trade-?in|services?-price|threshold|progress|free-?shipping|shipping-?bar|wishlist|filter|facet|slider-range|sticky|swatch/i;
const OPTION_TOKEN =
  /option|variant|variation|attribute|swatch|dropdown|declination|tier-?price|quantity-?discount|volume|staffel|bulk|price-?table|degress|seller-?offer|subscription|subscribe|abo-|autoship/i;

interface Tokens {
  /** Names of the element and of what it is made of. */
  readonly own: string;
  /** Names of the elements around it, below those that hold the product's name too. */
  readonly near: string;
  /** Names of those around it that hold hardly more than it. */
  readonly close: string;
}

function tokensOf(element: Element): string {
  const { attribs } = element;
  return `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-test'] ?? ''} ${attribs['data-qa'] ?? ''} ${attribs['data-test-id'] ?? ''} ${attribs['data-automation-id'] ?? ''} ${attribs['data-price-type'] ?? ''} ${attribs['data-type'] ?? ''}`.slice(
    0,
    500,
  );
}

/** Names of a state ("with-old-price", "has-discount"): they say what else stands in a box, not what it is. */
const STATE_TOKEN = /(?:^|\s)(?:with|has|is|no|hide|show)-\S+/gi;

function gather(scene: Scene, element: Element): Tokens {
  const heading = ancestorsOfHeading(scene);
  const own = tokensOf(element);
  const near: string[] = [];
  const close: string[] = [];
  const size = scene.weighing.of(element).text * 2 + 60;
  let node: Element = element;
  // Containers that also hold the name are the whole product; their names say nothing about one amount.
  for (let step = 0; step < 5; step++) {
    const parent = node.parent;
    if (!parent || !isElement(parent) || heading.has(parent) || parent.name === 'body') break;
    near.push(tokensOf(parent));
    // What holds several amounts names none of them.
    if (scene.weighing.of(parent).text <= size && scene.weighing.of(parent).prices <= 2)
      close.push(tokensOf(parent).replace(STATE_TOKEN, ' '));
    node = parent;
  }
  return { own: `${own} ${innerTokens(scene, element)}`, near: near.join(' '), close: close.join(' ') };
}

/** Names of the only child, and its only child: a split price often carries the telling class inside. */
function innerTokens(scene: Scene, element: Element): string {
  const names: string[] = [];
  let node = element;
  for (let step = 0; step < 3; step++) {
    const inner = node.children.filter(isElement);
    // The amount stands outside of the only child: the child's name is of what stands beside it.
    if (inner.length !== 1 || inner[0] === undefined || /\d/.test(ownText(node))) break;
    node = inner[0];
    // A currency sign in an element of its own ("price-unit") says nothing about the amount.
    if (scene.weighing.of(node).text < 4 && !/\d/.test(scene.page.text(node))) break;
    names.push(tokensOf(node));
  }
  return names.join(' ');
}

const headingAncestors = new WeakMap<Scene, Set<Element>>();

export function ancestorsOfHeading(scene: Scene): Set<Element> {
  let set = headingAncestors.get(scene);
  if (set === undefined) {
    set = new Set();
    for (let node = scene.heading?.parent; node && isElement(node); node = node.parent) set.add(node);
    headingAncestors.set(scene, set);
  }
  return set;
}

const isStruckItself = (element: Element): boolean =>
  element.name === 'del' ||
  element.name === 's' ||
  element.name === 'strike' ||
  /line-through/.test(element.attribs['style'] ?? '');

function isStruck(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 4; step++) {
    if (isStruckItself(node)) return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  // The only thing inside is struck.
  const inner = element.children.filter(isElement);
  const bare = element.children.every(
    (child) => child.type !== 'text' || (child as unknown as { data: string }).data.trim() === '',
  );
  const [only] = inner;
  return bare && inner.length === 1 && only !== undefined && isStruckItself(only);
}

/** Where the link that an amount stands in leads: another page means another product. */
function leadsElsewhere(scene: Scene, element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 6; step++) {
    if (node.name === 'a') {
      const href = node.attribs['href'] ?? '';
      if (href === '' || href.startsWith('#') || href.startsWith('javascript:')) return false;
      if (!URL.canParse(href, scene.page.url)) return false;
      const target = new URL(href, scene.page.url);
      return target.pathname !== scene.page.url.pathname || target.hostname !== scene.page.url.hostname;
    }
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

function taxOf(before: string, after: string, tokens: string): boolean | undefined {
  const tail = after.slice(0, 40);
  if (TAX_INCLUDED.test(tail)) return true;
  if (TAX_EXCLUDED.test(tail)) return false;
  const head = before.slice(-28);
  if (TAX_INCLUDED.test(head)) return true;
  if (TAX_EXCLUDED.test(head)) return false;
  if (/excl-?(?:tax|vat)|price-?excl|[-_]ht\b|hors-?tax|ex-?vat|without-?tax|netto/i.test(tokens)) return false;
  if (/incl-?(?:tax|vat)|price-?incl|[-_]ttc\b|inc-?vat|with-?tax|brutto/i.test(tokens)) return true;
  return undefined;
}

/** Judges one amount from its words, its names and its place. */
export function judgeRole(
  scene: Scene,
  element: Element,
  before: string,
  after: string,
  declared: boolean,
): RoleVerdict {
  const tokens = gather(scene, element);
  const { own, near } = tokens;
  const both = `${own} ${near}`;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(`${reason} ${points > 0 ? '+' : ''}${points}`);
  };
  let role = roleInWords(element, before, after);
  const condition =
    declared || (role !== 'sell' && role !== 'extra' && role !== 'list')
      ? undefined
      : conditionOf(before, after, `${tokens.own} ${tokens.close}`);
  if (condition !== undefined) role = 'conditional';
  if (role === 'sell') {
    role = roleInNames(tokens);
    // Names lie more often than words: the amount that the page declares as its price is no saving and no option.
    if (role !== 'sell' && role !== 'list' && declared) {
      add(-1, `named like ${role}`);
      role = 'sell';
    }
  }
  if (role !== 'sell') reasons.push(role);
  if (hasPriceProperty(scene, element)) add(5, 'marked as the price');
  if (PRICE_TOKEN.test(own)) add(2.5, 'called a price');
  else if (PRICE_TOKEN.test(near)) add(2, 'in a place called price');
  if (NOW_TOKEN.test(own)) add(1.5, 'called the current price');
  else if (NOW_TOKEN.test(near)) add(0.8, 'in a place called current price');
  if (SELL_BEFORE.test(before.slice(-40))) add(1.5, 'the words in front say price');
  if (/^(?:h[2-6]|strong|b|big)$/.test(element.name)) add(0.6, 'set off');
  if (element.name === 'ins') add(1.5, 'inserted over a struck price');
  const zone = scene.zone(element);
  if (zone === 'popup') add(-3, 'in a popup');
  if (zone === 'aside') add(-1, 'in a side column');
  if (/sticky/i.test(near)) add(-0.5, 'in a sticky bar');
  if (leadsElsewhere(scene, element)) add(-4, 'in a link to another page');
  const tax = taxOf(before, after, both);
  if (tax === false) add(-1.5, 'without tax');
  if (tax === true) add(0.7, 'with tax');
  return { role, score, from: saysFrom(before), tax, condition, reasons };
}

function hasPriceProperty(scene: Scene, element: Element): boolean {
  const marked = /^(?:price|lowprice)$/i;
  for (let node: Element | null = element, step = 0; node !== null && step < 3; step++) {
    if (marked.test(node.attribs['itemprop'] ?? '')) return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return (
    element.children.some((child) => isElement(child) && marked.test(child.attribs['itemprop'] ?? '')) &&
    scene.product !== undefined
  );
}

function roleInWords(element: Element, before: string, after: string): PriceRole {
  const head = before.slice(-60);
  if (/[+＋]\s*$/.test(head)) return 'surcharge';
  if (/(?:^|[\s(])[-−–]\s*$/.test(head)) return 'saving';
  if (LOWEST_BEFORE.test(before.slice(-90))) return 'reference';
  if (UNIT_AFTER.test(after) || UNIT_BEFORE.test(head)) return 'unit';
  if (INSTALMENT_AFTER.test(after) || INSTALMENT_BEFORE.test(head)) return 'instalment';
  if (SAVE_BEFORE.test(head) || SAVE_AFTER.test(after)) return 'saving';
  if (QUANTITY_BEFORE.test(head)) return 'option';
  if (USED_BEFORE.test(head)) return 'used';
  if (SHIPPING_BEFORE.test(head) || SHIPPING_AFTER.test(after)) return 'shipping';
  if (EXTRA_BEFORE.test(head) || EXTRA_AFTER.test(after) || THRESHOLD_AFTER.test(after)) return 'extra';
  return isStruck(element) || LIST_BEFORE.test(head) ? 'list' : 'sell';
}

function roleInNames({ own, close }: Tokens): PriceRole {
  const names = `${own} ${close}`;
  if (UNIT_TOKEN.test(names)) return 'unit';
  if (LIST_TOKEN.test(own) || OLD_PRICE_NAMES.test(own)) return 'list';
  if (INSTALMENT_TOKEN.test(names)) return 'instalment';
  if (SHIPPING_TOKEN.test(names)) return 'shipping';
  if (SAVE_TOKEN.test(names)) return 'saving';
  if (USED_TOKEN.test(names)) return 'used';
  if (LIST_TOKEN.test(close)) return 'list';
  if (EXTRA_TOKEN.test(names)) return 'extra';
  return OPTION_TOKEN.test(names) ? 'option' : 'sell';
}

/** Names such as "regular-price", which mean the old price only beside a lower one. */
export function isSoftList(scene: Scene, element: Element): boolean {
  const parent = element.parent && isElement(element.parent) ? tokensOf(element.parent) : '';
  return SOFT_LIST_TOKEN.test(`${tokensOf(element)} ${innerTokens(scene, element)} ${parent}`);
}

/** Whether an element is named for, or drawn as, an older price. */
export function isNamedList(element: Element): boolean {
  return isStruckItself(element) || LIST_TOKEN.test(tokensOf(element));
}
