/** Notes how price-like texts look: visible or not, struck through or not, how large and where. */
import type { VisualHint } from '../model/capture.ts';

/** Most hints of one page; texts with a currency or decimals go first. */
const HINT_LIMIT = 400;
const TEXT_LIMIT = 60;
const SILENT = /^(?:script|style|noscript|template|textarea|title|option)$/;
const MONEY = /\p{Sc}|\d[.,]\d\d(?!\d)|\b(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|kr|z\u0142|K\u010d|Ft|lei)\b/u;
/** A part of a split price ("12" beside "90"): digits alone, believed only inside something called a price. */
const PART = /^[\d\s.,'’]{1,12}$/;
const PRICE_NAME = /pri(?:ce|x|js|s\b)|preis|prezzo|precio|preco|cena|amount/i;

interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly nth: number;
}

/** Gathers candidates during the walk over the page; `hints` measures them afterwards. */
export class VisualNotes {
  readonly #counts = new Map<string, number>();
  readonly #strong: Candidate[] = [];
  readonly #weak: Candidate[] = [];

  /** Looks at one element; must be called for every element of the page in document order, or the counts are wrong. */
  note(element: Element): void {
    const text = ownText(element);
    if (text.length === 0 || text.length > TEXT_LIMIT || !/\d/.test(text)) return;
    const nth = this.#counts.get(text) ?? 0;
    this.#counts.set(text, nth + 1);
    // The content of a template is no part of what is shown, but its texts count.
    if (SILENT.test(element.localName) || !element.isConnected) return;
    if (MONEY.test(text)) this.#strong.push({ element, text, nth });
    else if (PART.test(text) && insidePrice(element)) this.#weak.push({ element, text, nth });
  }

  /** How the candidates look now. */
  hints(): VisualHint[] {
    return [...this.#strong, ...this.#weak].slice(0, HINT_LIMIT).map(look);
  }
}

/** Text of the element's own text nodes, white space collapsed. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    if (text.length > 2_000) return '';
  }
  return text.replace(/\s+/g, ' ').trim();
}

function insidePrice(element: Element): boolean {
  let current: Element | null = element;
  for (let level = 0; level < 4 && current !== null; level++, current = current.parentElement) {
    const name = `${current.getAttribute('class') ?? ''} ${current.id} ${current.getAttribute('itemprop') ?? ''}`;
    if (PRICE_NAME.test(name)) return true;
  }
  return false;
}

function look({ element, text, nth }: Candidate): VisualHint {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const shown =
    element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? style.visibility === 'visible';
  return {
    text,
    nth,
    visible: shown && box.width > 1 && box.height > 1,
    struck: isStruck(element),
    fontSize: Math.round(parseFloat(style.fontSize) * 10) / 10,
    fontWeight: Number(style.fontWeight) || 400,
    top: Math.round(box.top + scrollY),
    left: Math.round(box.left + scrollX),
  };
}

/** The line is drawn over all descendants but not inherited as a value, so the parents are asked too. */
function isStruck(element: Element): boolean {
  let current: Element | null = element;
  for (let level = 0; level < 5 && current !== null; level++, current = current.parentElement) {
    if (/^(?:s|del|strike)$/.test(current.localName)) return true;
    if (getComputedStyle(current).textDecorationLine.includes('line-through')) return true;
  }
  return false;
}
