/** Finds the controls that put a product into the basket. */
import { BUY_WORDS } from '../knowledge/page-kinds/buy-words.ts';
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

const WORDS = new PhraseIndex([Object.values(BUY_WORDS).flat()]);
const TOKENS =
  /add[-_]?(?:to|2)[-_]?(?:(?:my|shopping)[-_]?)?(?:cart|basket|bag|trolley)|buy-?(?:now|box|button)|btn-?(?:cart|buy)|in-?den-?warenkorb|to[-_]?cart|ajouter-?(?:au-?)?panier|product-form__submit|cart-?add|^atc$|\batc\b|\batb\b|atb-?button|atc-?button/i;
/** Calls of scripts that put something into the basket: `onclick="addToCart(12)"`, `href="javascript:add2basket()"`. */
const CALLS =
  /add_?(?:item_?|product_?|ajax_?)?(?:to|2)_?(?:cart|basket|bag|trolley|warenkorb|panier|carrello|carrito)\w{0,20}\s?\(/i;
const LONGEST_CALL = 120;
/** Names of links that look or act like buttons, and addresses that lead nowhere. */
const NAMED = /btn|button|cart|basket|panier|warenkorb/i;
const ACTING = new RegExp(`^(?:#|javascript:)|${NAMED.source}`, 'i');
const LONGEST_LABEL = 60;
const BOXES = new Set(['div', 'span', 'p', 'li']);

export interface BuyButton {
  readonly element: Element;
  /** The wording that a visitor reads; empty for a picture alone. */
  readonly text: string;
}

const cache = new WeakMap<Page, readonly BuyButton[]>();

/** Buy buttons in document order; kept for the life of the page. */
export function buyButtons(page: Page): readonly BuyButton[] {
  const known = cache.get(page);
  if (known) return known;
  const found: BuyButton[] = [];
  for (const tag of ['button', 'input', 'a']) {
    for (const element of page.tags(tag)) {
      const { attribs } = element;
      const type = attribs['type']?.toLowerCase();
      if (tag === 'input' && type !== 'submit' && type !== 'button' && type !== 'image') continue;
      const marked = isMarked(element);
      if (
        tag === 'a' &&
        !marked &&
        attribs['role'] !== 'button' &&
        !ACTING.test(attribs['href'] ?? '') &&
        !NAMED.test(attribs['class'] ?? '')
      )
        continue;
      const button = asButton(page, element, marked);
      if (button !== undefined) found.push(button);
    }
  }
  for (const element of drawnButtons(page)) {
    const button = asButton(page, element, false);
    if (button !== undefined && !found.some((other) => isInside(other.element, element))) found.push(button);
  }
  cache.set(page, found);
  return found;
}

const NAMING = [
  'class', 'id', 'name', 'data-action', 'data-qa-action', 'data-testid', 'data-test', 'data-automation-id', 'data-qa',
] as const; // prettier-ignore

/** What names say of a button; remembered, as sites repeat them. */
const verdicts = new Map<string, boolean>();

function saysBuy(name: string): boolean {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  if (verdicts.size > 20_000) verdicts.clear();
  const verdict = TOKENS.test(name);
  verdicts.set(name, verdict);
  return verdict;
}

/** Pictures and addresses by which shop software of the tables' age put something into the basket. */
const OLD_PICTURE =
  /(?:^|[/_-])(?:in_?cart|add_?(?:to_?)?(?:cart|basket)|buy(?:_?now)?|(?:waren)?korb|in_?(?:den_?)?(?:waren)?korb|basket|panier|carrello|carrito|koszyk|winkelwagen)[\w-]{0,12}\.(?:gif|png|jpe?g)(?:\?|$)/i;
const OLD_ACTION = /[?&]action=(?:buy_now|add_product|cust_order)(?:&|$)/;

function isMarked({ name, attribs }: Element): boolean {
  if (name === 'a' && OLD_ACTION.test(attribs['href'] ?? '')) return true;
  if (name === 'input' && attribs['src'] !== undefined && OLD_PICTURE.test(attribs['src'])) return true;
  if (isCall(attribs['onclick']) || (attribs['href']?.startsWith('javascript:') && isCall(attribs['href'])))
    return true;
  return NAMING.some((attribute) => {
    const name = attribs[attribute];
    return name !== undefined && saysBuy(name);
  });
}

const isCall = (script: string | undefined): boolean =>
  script !== undefined && CALLS.test(script.slice(0, LONGEST_CALL));

function asButton(page: Page, element: Element, marked: boolean): BuyButton | undefined {
  const { attribs } = element;
  const text =
    (element.name === 'input' ? (attribs['value'] ?? attribs['alt'] ?? '') : page.text(element)) ||
    (attribs['aria-label'] ?? attribs['title'] ?? '');
  if (text.length > LONGEST_LABEL) return undefined;
  // "+ Add to cart" and "Add to cart >" say the same.
  return WORDS.has(text.replace(/^[^\p{L}]+/u, '')) || (marked && text.length < 40) ? { element, text } : undefined;
}

/** Buttons that are no buttons: boxes with the role of one, or named for putting something into the basket. */
function drawnButtons(page: Page): Element[] {
  const drawn = new Set<Element>();
  for (const [token, elements] of page.walk.byClass) {
    if (token.length < 5 || token.length > 60 || !saysBuy(token)) continue;
    for (const element of elements.slice(0, 20)) if (BOXES.has(element.name)) drawn.add(element);
  }
  for (const element of page.walk.withRole)
    if (element.attribs['role'] === 'button' && BOXES.has(element.name)) drawn.add(element);
  return [...drawn];
}

/** Whether one of two elements holds the other. */
function isInside(element: Element, other: Element): boolean {
  for (let node = element.parent, step = 0; node && step < 6; node = node.parent, step++)
    if (node === other) return true;
  for (let node = other.parent, step = 0; node && step < 6; node = node.parent, step++)
    if (node === element) return true;
  return false;
}
