/** Every amount on the page that could be the product's price, with what it is and why. */
import { LIST_BEFORE } from '../../knowledge/product-words.ts';
import { findMoney } from '../../text/money.ts';
import type { FoundMoney, MoneyHint } from '../../text/money.ts';
import type { PriceCondition } from '../../model/facts.ts';
import type { Money } from '../../model/money.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { collapse } from '../../page/text.ts';
import { raisedCents } from '../amounts.ts';
import { descendants } from '../quick-select.ts';
import { ancestorsOfHeading, isNamedList, judgeRole } from './price-role.ts';
import type { PriceRole } from './price-role.ts';
import { priceText } from './price-text.ts';
import type { Scene } from './scene.ts';

export interface PriceCandidate {
  readonly element: Element;
  readonly money: Money;
  /** Upper end when the amount is a range; `open` for "from". */
  readonly high?: Money;
  readonly from: boolean;
  readonly role: PriceRole;
  readonly condition: PriceCondition | undefined;
  /** Says with (true) or without (false) tax beside the amount. */
  readonly tax: boolean | undefined;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Place in document order. */
  readonly place: number;
  /** The words behind the amount, for what it is the price of ("/ kg"). */
  readonly after: string;
}

/** Longest text that is still a price with a few words. */
const LONGEST = 160;
const MOST_CANDIDATES = 400;

/** Letters that remain when amounts and their signs are taken out. */
function lettersAround(text: string, found: readonly FoundMoney[]): number {
  let rest = '';
  let at = 0;
  for (const one of found) {
    rest += text.slice(at, one.start);
    at = one.end;
  }
  rest += text.slice(at);
  return (rest.match(/\p{L}/gu) ?? []).length;
}

function distinct(found: readonly FoundMoney[]): number {
  return new Set(found.map((one) => one.money.minor)).size;
}

interface WholePrice {
  readonly element: Element;
  readonly text: string;
  readonly found: readonly FoundMoney[];
  /** A bare number that nothing calls a price. */
  readonly unnamed?: boolean;
}

/** The largest element around a piece of price that holds nothing else: `<b>12</b><sup>90</sup> €` as one. */
function wholePrice(scene: Scene, element: Element, hint: MoneyHint): WholePrice | undefined {
  let best: WholePrice | undefined;
  const kept = ancestorsOfHeading(scene);
  let node: Element = element;
  for (let step = 0; step < 5; step++) {
    const text = priceText(node);
    if (text === '' || text.length > LONGEST) break;
    const found = findMoney(text, hint);
    const ranged = found.length === 2 && found[0]?.rangeWithNext === true;
    if (best !== undefined && distinct(found) > 1 && !ranged) break;
    if (lettersAround(text, found) > (best === undefined ? 60 : 12)) break;
    if (found.length > 0) best = { element: node, text, found };
    const parent = node.parent;
    if (!parent || !isElement(parent) || parent.name === 'body' || parent.name === 'tr' || kept.has(parent)) break;
    if (best !== undefined && STRUCK.has(node.name)) break;
    node = parent;
  }
  return best;
}

const STRUCK = new Set(['del', 's', 'strike', 'ins']);
const STRUCK_TAGS = new Set(['del', 's', 'strike']);

/** All price candidates of the scene, best first. `currency` stands in where a price-like element shows a bare number. */
export function findPriceCandidates(scene: Scene, hint: MoneyHint, structured: ReadonlySet<number>): PriceCandidate[] {
  const seen = new Set<Element>();
  const candidates: PriceCandidate[] = [];
  for (const element of [...raisedCents(scene.page), ...scene.weighing.amounts.map((amount) => amount.element)]) {
    if (candidates.length >= MOST_CANDIDATES) break;
    const zone = scene.zone(element);
    if (zone === 'teaser' || zone === 'cart' || zone === 'chrome' || zone === 'reviews') continue;
    const whole = wholePrice(scene, element, hint) ?? bareNumber(element, hint);
    if (whole === undefined || seen.has(whole.element)) continue;
    seen.add(whole.element);
    const before = bareBefore(whole, hint);
    if (before !== undefined)
      candidates.push({ ...judge(scene, before, before.found[0] as FoundMoney, undefined, structured), role: 'list' });
    for (let at = 0; at < Math.min(whole.found.length, 4); at++) {
      const one = whole.found[at];
      if (one === undefined) continue;
      const next = one.rangeWithNext === true ? whole.found[at + 1] : undefined;
      candidates.push(judge(scene, whole, one, next, structured));
      if (next !== undefined) at++;
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.place - b.place);
  return candidates;
}

/** "119.00*", "UVP 179.00": a number alone, a footnote behind it or the name of an older price before it. */
const BARE_AMOUNT = /^((?:\p{L}[\p{L}.]{0,14}[\s:.]{1,3}){0,3})(\d[\d.,'\s]*(?:[.,]\s?[-–])?)[*¹²]{0,2}$/u;

/** "1 299,00" in an element that is called a price, with the currency elsewhere. */
function bareNumber(element: Element, hint: MoneyHint): WholePrice | undefined {
  const tokens = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''} ${element.attribs['itemprop'] ?? ''}`;
  const text = priceText(element);
  const [, label = '', digits = ''] = BARE_AMOUNT.exec(text) ?? [];
  if (digits === '' || digits.length > 14 || !hint.currency) return undefined;
  const named = /price|prix|preis|precio|prezzo|prijs|cena|pris\b|amount/i.test(tokens);
  // Without a name the number must look like nothing else: two decimals, and more than any rating.
  if (!named && (label !== '' ? !LIST_BEFORE.test(label) : !/\d[.,]\d\d\s?$|[.,][-–]$/.test(digits))) return undefined;
  if (!named && label === '' && /^[0-9]\D/.test(digits)) return undefined;
  const shown = text.slice(0, label.length + digits.length);
  const [money] = findMoney(`${shown} ${hint.currency}`, hint);
  return money === undefined
    ? undefined
    : { element, text, found: [{ ...money, money: { ...money.money, text: digits } }], unnamed: !named };
}

/** The older price as a number alone inside of the price of today: `54 999 ₽<span class="prev">62 999</span>`. */
function bareBefore({ element, found }: WholePrice, hint: MoneyHint): WholePrice | undefined {
  const [one] = found;
  if (found.length !== 1 || one === undefined) return undefined;
  for (const child of element.children) {
    if (!isElement(child) || !isNamedList(child)) continue;
    const text = priceText(child);
    if (!/^\d[\d.,'\s]{1,13}$/.test(text)) continue;
    const [money] = findMoney(`${text} ${one.money.currency}`, hint);
    if (money !== undefined && money.money.minor > one.money.minor)
      return { element: child, text, found: [{ ...money, money: { ...money.money, text } }] };
  }
  return undefined;
}

/** Words in front of and behind an amount: from its own element, else from what stands around it up to the next amount. */
function wordsAround(
  scene: Scene,
  element: Element,
  text: string,
  found: readonly FoundMoney[],
  one: FoundMoney,
): { before: string; after: string } {
  const at = found.indexOf(one);
  let before = text.slice(found[at - 1]?.end ?? 0, one.start);
  let after = text.slice(one.end, found[at + 1]?.start);
  let node: Element = element;
  for (let step = 0; step < 3; step++) {
    if (before.trim().length < 2) before = beside(scene, node, 'prev') + before;
    if (after.trim().length < 2) after += beside(scene, node, 'next');
    const { parent } = node;
    if (!parent || !isElement(parent) || (before.trim().length > 1 && after.trim().length > 1)) break;
    node = parent;
  }
  return { before, after };
}

/** Numbers that belong to the words around an amount: shares, instalments, the days of the law's lowest price. */
const TELLING_NUMBER =
  /\d ?%|\d ?(?:x|×|fois|rat|days?|jours?|tagen?|dagen|dage|dager|dagar|giorni|días|dias|dni|dnů|dní|nap|zile|päivän|ημέρες|дней|днів|дни|日)/i;

/** Text of the neighbours on one side; a neighbour with an amount of its own keeps its words to itself. */
function beside(scene: Scene, element: Element, side: 'prev' | 'next'): string {
  let text = '';
  for (
    let node = element[side], steps = 0;
    node !== null && steps < 8 && text.trim().length < 40;
    node = node[side], steps++
  ) {
    let own = '';
    if (node.type === 'text') own = (node as unknown as { data: string }).data;
    // Words of the product's name say nothing about an amount ("Zaino Porto").
    else if (node === scene.heading || (isElement(node) && ancestorsOfHeading(scene).has(node))) break;
    else if (isElement(node)) {
      const weight = scene.weighing.of(node);
      if (weight.prices > 0) break;
      // A template keeps the label of a part that it does not show.
      if (isSwitchedOff(node)) continue;
      own = weight.text > 120 ? '' : scene.page.text(node);
      if (weight.text > 120 && text.trim() !== '') break;
    }
    if (own.length > 60 && /\d/.test(own) && !TELLING_NUMBER.test(own)) break;
    text = side === 'prev' ? `${own} ${text}` : `${text} ${own}`;
  }
  return collapse(text)
    .slice(side === 'prev' ? -80 : 0, side === 'prev' ? undefined : 80)
    .replace(/^(?=.)|(?<=.)$/g, ' ');
}

function judge(
  scene: Scene,
  { element, text, found, unnamed = false }: WholePrice,
  one: FoundMoney,
  next: FoundMoney | undefined,
  structured: ReadonlySet<number>,
): PriceCandidate {
  const words = wordsAround(scene, element, text, found, one);
  const after = next === undefined ? words.after : text.slice(next.end);
  const verdict = judgeRole(scene, element, words.before, after, structured.has(one.money.minor));
  const reasons = [...verdict.reasons];
  let score = verdict.score;
  const add = (points: number, reason: string): void => {
    if (points === 0) return;
    score += points;
    reasons.push(`${reason} ${points > 0 ? '+' : ''}${Math.round(points * 10) / 10}`);
  };
  const place = scene.order.get(element) ?? 0;
  add(nearness(scene, place), 'near the name and the buy button');
  if (structured.has(one.money.minor)) add(3, 'also in the structured data');
  if (unnamed) add(-2.5, 'a number alone');
  if (one.money.minor === 0) add(-8, 'nothing');
  if (text.length > 60) add(-1, 'inside a sentence');
  if (one.money.currency === 'XXX') add(-1, 'no clear currency');
  if (/\d{7}/.test(one.money.text)) add(-6, 'a number without groups');
  if (isHidden(element)) add(-3, 'hidden');
  const visual = scene.page.visual(element) ?? firstVisual(scene, element);
  if (visual?.visible === false) add(-4, 'not visible');
  else if (visual !== undefined) add(Math.max(-1, Math.min(3, (visual.fontSize - 15) / 6)), 'size of the letters');
  const struck = visual?.struck === true || (distinctIn(text) && isStruckInside(element, one.money.text));
  return {
    element,
    money: one.money,
    ...(next === undefined ? {} : { high: next.money }),
    from: verdict.from && next === undefined,
    role: struck ? 'list' : verdict.role,
    condition: struck ? undefined : verdict.condition,
    tax: verdict.tax,
    score,
    reasons,
    place,
    after: after.slice(0, 40),
  };
}

const distinctIn = (text: string): boolean => (text.match(/\d[\d.,'\s]*/g) ?? []).length > 1;

/** An amount among several of one element that stands in a struck part of it: `199 kr <s>249 kr</s>`. */
function isStruckInside(element: Element, text: string): boolean {
  const wanted = text.replace(/\s/g, '');
  return descendants(element, STRUCK_TAGS, 6).some((inner) => priceText(inner).replace(/\s/g, '').includes(wanted));
}

function firstVisual(scene: Scene, element: Element): ReturnType<Scene['page']['visual']> {
  for (const child of element.children) {
    const hint = isElement(child) ? scene.page.visual(child) : undefined;
    if (hint !== undefined) return hint;
  }
  return undefined;
}

const isSwitchedOff = ({ attribs }: Element): boolean =>
  attribs['hidden'] !== undefined || /display\s*:\s*none/i.test(attribs['style'] ?? '');

function isHidden(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 8; step++) {
    if (isSwitchedOff(node)) return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

/** Closeness in document order: the price stands shortly after the name and shortly before the button. */
function nearness(scene: Scene, place: number): number {
  let points = 0;
  const heading = scene.heading === undefined ? undefined : scene.order.get(scene.heading);
  if (heading !== undefined) {
    const distance = place - heading;
    if (distance >= 0) points += 1 + 4 * Math.max(0, 1 - distance / 250);
    else points += distance > -60 ? 1 : -2.5;
  }
  let nearest = Number.POSITIVE_INFINITY;
  for (const { element } of scene.buttons.slice(0, 6)) {
    const distance = Math.abs((scene.order.get(element) ?? 0) - place);
    if (distance < nearest) nearest = distance;
  }
  return points + 3 * Math.max(0, 1 - nearest / 260);
}
