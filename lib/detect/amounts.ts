/** What each element of a page holds (text, links, pictures, amounts), weighed once a page and shared by the detectors. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { ownText } from '../page/text.ts';
import { isElement, orderOf } from '../page/tree.ts';

export interface Weight {
  /** Characters of visible text */
  text: number;
  /** Text nodes that look like an amount, amounts in attributes included */
  prices: number;
  links: number;
  images: number;
  /** Elements */
  size: number;
}

export interface Weighing {
  readonly of: (element: Element) => Weight;
  /** Elements with an own text that looks like an amount of money, in document order. */
  readonly amounts: readonly { readonly element: Element; readonly text: string }[];
}

const SIGN =
  /[€$£¥￥₹₽₴₩￦฿₺₫₪₱₦₸₾₼₲₡₨৳﷼円元]|(?:^|\d\s?)원(?![가-힣])|лв|грн|руб|сум|сом|ден|บาท|د\.إ|ر\.س|ج\.م|د\.ك|درهم|ريال|جنيه|دينار|\d\s?đ/i;
/** Digits of Arabic, Persian and Hindi. */
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/;
/** Codes and abbreviations, and the same as whole words: the first dismisses most texts at little cost. */
const CODE =
  /EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|BGN|RUB|UAH|CAD|AUD|BRL|CLP|COP|MXN|ARS|PEN|UYU|TRY|ILS|AED|SAR|QAR|OMR|KWD|BHD|EGP|MAD|TND|ZAR|NGN|KES|INR|PKR|LKR|BDT|JPY|CNY|KRW|TWD|HKD|SGD|THB|VND|IDR|PHP|MYR|NZD|ISK|RSD|KZT|KSh|Rp|RM|Rs|S\/|R(?=\s?\d)|kr|Kč|zł|Ft|lei|TL|DH|din|KM/i;
const WHOLE_CODE = new RegExp(`(?<!\\p{L})(?:${CODE.source})(?!\\p{L})`, 'iu');
const DECIMALS = /\d[.,]\d\d(?!\d)|\d\s?[.,:]\s?[-–—]/;
const NONE: Weight = { text: 0, prices: 0, links: 0, images: 0, size: 0 };
const SILENT = new Set(['script', 'style', 'noscript', 'option', 'template', 'head', 'title']);

function looksLikeAmount(data: string, start: number, end: number): boolean {
  if (data.length > 200) return false;
  if (holdsDigit(data, start, end)) return DECIMALS.test(data) || hasSign(data);
  return data.length < 12 && hasSign(data);
}

function holdsDigit(data: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = data.charCodeAt(at);
    if (code <= 57 ? code >= 48 : code >= 0x660 && code < 0x970 && OTHER_DIGIT.test(data.charAt(at))) return true;
  }
  return false;
}

const isTrimmed = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && String.fromCharCode(code).trim() === '';

const hasSign = (data: string): boolean => SIGN.test(data) || (CODE.test(data) && WHOLE_CODE.test(data));

const cache = new WeakMap<Page, Weighing>();

/** Weighs all elements of a page from the leaves up; kept for the life of the page. */
export function weigh(page: Page): Weighing {
  const known = cache.get(page);
  if (known) return known;
  /** In the order of the elements. */
  const weights = new Array<Weight | undefined>(page.walk.elements.length).fill(undefined);
  const amounts: { element: Element; text: string }[] = [];
  const { elements } = page.walk;
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as Element;
    const { name, attribs } = element;
    if (SILENT.has(name)) continue;
    const weight: Weight = { text: 0, prices: 0, links: 0, images: 0, size: 1 };
    weights[index] = weight;
    if (name === 'a' && (attribs['href'] ?? '').length > 1) weight.links = 1;
    else if (name === 'img' || name === 'picture' || attribs['style']?.includes('url(') === true) weight.images = 1;
    if (attribs['itemprop'] === 'price' || attribs['itemprop'] === 'lowPrice') weight.prices = 1;
    let own = false;
    for (const child of element.children) {
      if (child.type === 'text') {
        const data = (child as unknown as { data: string }).data;
        // Characters between the white space around the text.
        let end = data.length;
        let start = 0;
        while (start < end && isTrimmed(data.charCodeAt(start))) start++;
        if (start === end) continue;
        while (isTrimmed(data.charCodeAt(end - 1))) end--;
        weight.text += end - start;
        if (looksLikeAmount(data, start, end)) {
          weight.prices++;
          if (!own) amounts.push({ element, text: data.trim() });
          own = true;
        }
      } else if (isElement(child)) {
        const below = weights[orderOf(child)];
        if (!below) continue;
        weight.text += below.text;
        weight.prices += below.prices;
        weight.links += below.links;
        weight.images += below.images;
        weight.size += below.size;
      }
    }
  }
  amounts.reverse();
  const weighing: Weighing = { of: (element) => weights[orderOf(element)] ?? NONE, amounts };
  cache.set(page, weighing);
  return weighing;
}

/** Whole numbers with raised cents and no sign: `129<sup>00</sup>`. */
export function raisedCents(page: Page): Element[] {
  return page.tags('sup').flatMap((cents): Element[] => {
    const { parent } = cents;
    if (!parent || !isElement(parent) || !/^(?:\d{2}|[-–—]{1,2})$/.test(page.text(cents))) return [];
    return /^\d{1,3}(?:[.\s]?\d{3})?[.,]?$/.test(ownText(parent).trim()) ? [parent] : [];
  });
}
