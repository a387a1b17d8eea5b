/** Reads the price and the older price of one row of a listing. */
import {
  EXTRA_BEFORE,
  INSTALMENT_AFTER,
  INSTALMENT_BEFORE,
  LIST_BEFORE,
  NEW_PRICE_NAMES,
  OLD_PRICE_NAMES,
  SAVE_AFTER,
  SAVE_BEFORE,
  SHIPPING_AFTER,
  SHIPPING_BEFORE,
  TAX_EXCLUDED,
  TAX_INCLUDED,
  UNIT_AFTER,
  UNIT_BEFORE,
  USED_BEFORE,
} from '../knowledge/product-words.ts';
import type { Money, Price } from '../model/money.ts';
import { lowest } from '../model/money.ts';
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { Element } from '../page/tree.ts';
import type { MoneyHint } from '../text/money.ts';
import { findMoney, parsePrice, saysFrom } from '../text/money.ts';
import { weigh } from './amounts.ts';
import { conditionOf } from './product/price-condition.ts';
import { priceText } from './product/price-text.ts';

export interface RowPrice {
  readonly price?: Price;
  readonly listPrice?: Money;
}

/** `net`: said to be without tax, beside which the visitor may find the price to pay. */
type Role = 'now' | 'sell' | 'soft' | 'net' | 'old' | 'other';

interface Candidate {
  readonly price: Price;
  readonly role: Role;
  readonly text: string;
}

const OLD_TOKEN =
  /(?:^|[-_ ])(?:old|was|orig(?:in)?|org|former|strk|mrp|comparison|list|rrp|msrp|uvp|strike\w*|stroke|crossed|cross|compare\w*|before|previous|prev|original|barre\w*|raye|ancien|anterior|antes|tachado|statt|listino|stara|ancienne?|vecchio|viejo|velho|through|undiscounted|del|retail)(?:$|[-_ ]|price)|oldprice|wasprice|listprice|strikeprice|price-?(?:old|was|before|list|strike|original|compare|msrp|rrp|crossed)|(?:old|was|original)Price|compareAt|line-?through/i;
const SOFT_TOKEN = /regular|normal|standard|base-?price|full-?price|non-?sale|secondary/i;
const NOW_TOKEN =
  /(?:^|[-_ ])(?:special|sale|now|current|final|new|promo\w*|discounted|reduced|actual|ours?|best|deal|priceToPay)(?:$|[-_ ]|price)|newprice|saleprice|price-?(?:new|sale|special|now|final|current)/i;
const OTHER_TOKEN =
  /unit-?price|price-?per(?!-?(?:sellable|item|piece|pack|product|article))|per-?unit|ppu|grundpreis|basicprice|basic-price|prix-?au|per-?(?:kg|litre|100)|(?<!and-)shipping|delivery|versand|livraison|envio|spedizion|verzend|instal|financ|finanz|monthly|per-?month|klarna|afterpay|mensual|cuotas|raten|(?:^|[-_ ])(?:sav(?:e|ing)s?|you-?save|discount-?(?:amount|value|badge|label)|economi[es]|remise|ersparnis|ahorro|coupon|voucher|cashback|loyalty|points?|reward|used|refurb\w*|second-?hand|deposit|pfand|ecotax|eco-?part\w*|rating|stars?|reviews?)(?:$|[-_ ])/i;
const MULTIBUY = /(?<![\p{L}\d])[2-9]\s?(?:for|pour|für|voor|por|per|za|na)\s?$/iu;
const LONGEST = 120;

/** The prices of a row out of the amounts in it, in document order. */
export function readRowPrice(row: Element, amounts: readonly Element[], page: Page, hint: MoneyHint): RowPrice {
  const candidates: Candidate[] = [];
  const seen = new Set<Element>();
  for (const amount of amounts.slice(0, 30)) {
    const box = wholePrice(amount, row, page, hint);
    if (!box || seen.has(box)) continue;
    seen.add(box);
    for (const candidate of candidatesOf(box, row, page, hint)) candidates.push(candidate);
  }
  return choose(candidates, row, hint);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The largest element around a piece of a price that holds nothing but that price. */
function wholePrice(piece: Element, row: Element, page: Page, hint: MoneyHint): Element | undefined {
  let best: Element | undefined;
  let minor: number | undefined;
  let node = piece;
  for (let step = 0; step < 5; step++) {
    const text = priceText(node);
    if (text === '' || text.length > LONGEST) break;
    const found = findMoney(text, hint);
    const bare = found.length === 0 ? parsePrice(text, hint) : undefined;
    const amount = found[0]?.money ?? (bare && lowest(bare));
    const distinct = new Set(found.map((one) => one.money.minor)).size;
    const ranged = found.length === 2 && found[0]?.rangeWithNext === true;
    if (best && distinct > 1 && !ranged) break;
    // A dash in place of the cents, and the older price behind it: "199 -" "249,00".
    if (best && bare && 'low' in bare) break;
    if (amount && amount.minor > 0) {
      // Another amount of the card, with a sign where this one has none.
      if (best && minor !== amount.minor && !digitsOf(amount.text).includes(digitsOf(priceText(best)))) break;
      // More words around the same amount are its label and change nothing; a new amount is the missing part of this one.
      if (best && minor === amount.minor && text.length > priceText(best).length + 12) break;
      best = node;
      minor = amount.minor;
    }
    if (node === row || /^(?:del|s|strike|ins|li|td|article)$/.test(node.name)) break;
    const { parent } = node;
    if (!parent || !isElement(parent) || (parent === row && weigh(page).of(row).text > LONGEST)) break;
    if (parent.children.some((child) => child !== node && isElement(child) && isName(child))) break;
    node = parent;
  }
  return best;
}

function candidatesOf(box: Element, row: Element, page: Page, hint: MoneyHint): Candidate[] {
  const text = priceText(box);
  const names = namesAround(box, row, page);
  const before = textBefore(box, row, page);
  const after = textAfter(box, row, page);
  const found = findMoney(text, hint);
  const repeated = found.length > 1 && new Set(found.map((one) => one.money.minor)).size === 1;
  if (found.length <= 1 || repeated || found[0]?.rangeWithNext === true) {
    const price = parsePrice(repeated ? (found[0]?.money.text ?? text) : text, hint);
    if (!price || lowest(price).minor <= 0) return [];
    const start = found[0]?.start ?? 0;
    const end = found[0]?.end ?? text.length;
    const head = `${before} ${text.slice(0, start)}`;
    const open = !('low' in price) && saysFrom(head);
    return [
      {
        price: open ? { low: price } : price,
        role: roleOf(box, row, names, head, `${text.slice(end)} ${after}`),
        text,
      },
    ];
  }
  return found.map((one, index) => ({
    price: one.money,
    text: one.money.text,
    role: roleOf(
      box,
      row,
      names,
      `${index === 0 ? before : ''} ${text.slice(found[index - 1]?.end ?? 0, one.start)}`,
      text.slice(one.end, found[index + 1]?.start ?? text.length) + (index === found.length - 1 ? after : ''),
    ),
  }));
}

function roleOf(box: Element, row: Element, names: string, before: string, after: string): Role {
  const head = before.slice(-60).trimEnd();
  if (/[+＋]$/.test(head) || /(?:^|[\s(])[-−–]$/.test(head)) return 'other';
  if (UNIT_AFTER.test(after) || UNIT_BEFORE.test(head) || INSTALMENT_AFTER.test(after) || INSTALMENT_BEFORE.test(head))
    return 'other';
  if (
    SAVE_BEFORE.test(head) ||
    SAVE_AFTER.test(after) ||
    USED_BEFORE.test(head) ||
    SHIPPING_BEFORE.test(head) ||
    SHIPPING_AFTER.test(after) ||
    EXTRA_BEFORE.test(head)
  )
    return 'other';
  // "£5.50 Clubcard price", "any 2 for £6": not what one visitor pays for one piece.
  if (MULTIBUY.test(head) || conditionOf(head, ownLabel(after), '') !== undefined) return 'other';
  if (isStruck(box, row)) return 'old';
  if (OTHER_TOKEN.test(names)) return 'other';
  if (LIST_BEFORE.test(head)) return 'old';
  if (isNet(head, after)) return 'net';
  const own = `${box.attribs['class'] ?? ''} ${box.attribs['id'] ?? ''} ${innerNames(box)}`;
  if (NOW_TOKEN.test(own) || NEW_PRICE_NAMES.test(own)) return 'now';
  if (OLD_TOKEN.test(names) || OLD_PRICE_NAMES.test(names)) return 'old';
  if (NOW_TOKEN.test(names) || box.name === 'ins') return 'now';
  return SOFT_TOKEN.test(names) ? 'soft' : 'sell';
}

/** Words behind an amount, unless another amount follows that they may belong to: "99:- Medlemspris 89:-". */
const ownLabel = (after: string): string => (/\d/.test(after.slice(0, 26)) ? '' : after);

/** Said to be without tax; where both are said around an amount, the words nearer to it are its own. */
function isNet(head: string, after: string): boolean {
  const behind = after.slice(0, 40);
  const without = behind.search(TAX_EXCLUDED);
  const included = behind.search(TAX_INCLUDED);
  if (without >= 0 || included >= 0) return without >= 0 && (included < 0 || without < included);
  const label = head.slice(-28);
  return TAX_EXCLUDED.test(label) && !TAX_INCLUDED.test(label.slice(label.search(TAX_EXCLUDED)));
}

function isStruck(box: Element, row: Element): boolean {
  for (let node: Element = box, step = 0; step < 4; step++) {
    if (
      node.name === 'del' ||
      node.name === 's' ||
      node.name === 'strike' ||
      (node.attribs['style'] ?? '').includes('line-through')
    )
      return true;
    if (node === row || !node.parent || !isElement(node.parent)) break;
    node = node.parent;
  }
  return (
    box.children.some((child) => isElement(child) && /^(?:del|s|strike)$/.test(child.name)) &&
    box.children.filter(isElement).length === 1
  );
}

/** Names of the box and of the containers that hold little more than it. */
function namesAround(box: Element, row: Element, page: Page): string {
  const size = weigh(page).of(box).text * 2 + 40;
  let names = `${innerNames(box)} `;
  for (let node: Element = box, step = 0; step < 4; step++) {
    if (node === row || weigh(page).of(node).text > size) break;
    names += `${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''} ${node.attribs['data-testid'] ?? ''} ${node.attribs['data-test'] ?? ''} ${node.attribs['data-price-type'] ?? ''} `;
    if (!node.parent || !isElement(node.parent)) break;
    node = node.parent;
  }
  return names.slice(0, 800);
}

function innerNames(box: Element): string {
  const only = box.children.filter(isElement);
  return only.length === 1 ? (only[0]?.attribs['class'] ?? '') : '';
}

function textBefore(box: Element, row: Element, page: Page): string {
  return besides(box, row, page, -1).slice(-60);
}

function textAfter(box: Element, row: Element, page: Page): string {
  return besides(box, row, page, 1).slice(0, 60);
}

/** Text right beside the box, one level of siblings, climbing while nothing is there. */
function besides(box: Element, row: Element, page: Page, way: 1 | -1): string {
  let node = box;
  for (let step = 0; step < 3 && node !== row; step++) {
    const { parent } = node;
    if (!parent || !isElement(parent)) break;
    const siblings = parent.children;
    const index = siblings.indexOf(node) + way;
    const next = siblings.slice(way === 1 ? index : Math.max(0, index - 2), way === 1 ? index + 3 : index + 1);
    const text = next
      .map((sibling) =>
        sibling.type === 'text'
          ? (sibling as unknown as { data: string }).data
          : isElement(sibling) && !isName(sibling) && isShort(weigh(page).of(sibling).text)
            ? page.text(sibling)
            : '',
      )
      .join(' ')
      .trim();
    if (text !== '') return text;
    node = parent;
  }
  return '';
}

/** Some words: none at all is a picture, whose text is the product's name. */
const isShort = (length: number): boolean => length > 0 && length < 80;

const NAME_TOKEN = /(?:^|[-_ ])(?:name|title|titre|titel|nome|nombre|nazwa|nazev|heading)(?:$|[-_ ])/i;

/** The name of the product, whose words ("Zaino Porto") say nothing about an amount, and scripts. */
function isName(element: Element): boolean {
  return /^(?:script|h[1-6])$/.test(element.name) || NAME_TOKEN.test(element.attribs['class'] ?? '');
}

/** Two amounts of a card in the same role and no word on either: the eye takes the lower one for the price of today. */
function plainPair(candidates: readonly Candidate[]): { now: Candidate; before: Candidate } | undefined {
  const shown = candidates.filter((candidate) => candidate.role !== 'other');
  const [first, second] = shown;
  if (shown.length !== 2 || first === undefined || second === undefined || first.role !== second.role) return undefined;
  if ('low' in first.price || 'low' in second.price || first.price.currency !== second.price.currency) return undefined;
  const [now, before] = first.price.minor < second.price.minor ? [first, second] : [second, first];
  const ratio = lowest(before.price).minor / lowest(now.price).minor;
  return ratio > 1.005 &&
    ratio < 8 &&
    /^\D{0,6}\d[\d.,'\s]*\D{0,6}$/.test(now.text) &&
    /^\D{0,6}\d[\d.,'\s]*\D{0,6}$/.test(before.text)
    ? { now, before }
    : undefined;
}

function choose(candidates: readonly Candidate[], row: Element, hint: MoneyHint): RowPrice {
  const of = (...roles: readonly Role[]): Candidate | undefined =>
    candidates.find((candidate) => roles.includes(candidate.role));
  const pair = plainPair(candidates);
  if (pair) return { price: pair.now.price, listPrice: lowest(pair.before.price) };
  const selling = of('now') ?? of('sell') ?? of('soft') ?? of('net') ?? lowestOf(candidates, 'old');
  if (!selling) {
    const declared = declaredPrice(row, hint);
    return declared ? { price: declared } : {};
  }
  const own = lowest(selling.price);
  const old = candidates.find(
    (candidate) =>
      candidate !== selling &&
      (candidate.role === 'old' || candidate.role === 'soft') &&
      lowest(candidate.price).minor > own.minor &&
      lowest(candidate.price).currency === own.currency,
  );
  return { price: selling.price, ...(old ? { listPrice: lowest(old.price) } : {}) };
}

/** Where every amount is named for an older price ("retailPrice"), the lowest is today's. */
function lowestOf(candidates: readonly Candidate[], role: Role): Candidate | undefined {
  const [first, ...others] = candidates.filter((candidate) => candidate.role === role);
  return others.reduce(
    (least, one) => (least !== undefined && lowest(one.price).minor < lowest(least.price).minor ? one : least),
    first,
  );
}

/** A price that stands only in an attribute. */
function declaredPrice(row: Element, hint: MoneyHint): Price | undefined {
  const stack: Element[] = [row];
  for (let node = stack.pop(), seen = 0; node && seen < 400; node = stack.pop(), seen++) {
    const { attribs } = node;
    const text =
      attribs['itemprop'] === 'price'
        ? attribs['content']
        : (attribs['data-price'] ?? attribs['data-product-price'] ?? attribs['data-price-amount']);
    if (text !== undefined) {
      const price = parsePrice(text, hint);
      if (price && lowest(price).minor > 0) return price;
    }
    for (const child of node.children) if (isElement(child)) stack.push(child);
  }
  return undefined;
}
