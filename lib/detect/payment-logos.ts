/** Payment methods shown as pictures: file names, alternative texts, titles, classes, sprites, icon fonts, SVG titles. */
import { PAYMENT_METHODS } from '../knowledge/payments/index.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { isElement, orderOf } from '../page/tree.ts';
import { methodsInText } from './payment-text.ts';
import { SubstringIndex } from './signals/substring-index.ts';

const RULE = 'payment-logo';

export interface Logo {
  readonly id: string;
  readonly evidence: Evidence;
  readonly element: Element;
}

/** Words in addresses, classes and ids of what holds payment logos. */
const CONTEXT = /pay|paiement|zahl|betaal|pago|pagament|p[lł]atno|checkout|card|carte|cb-|secure|sicher|trust|footer/i;

const SUBSTRINGS: readonly (readonly [string, string])[] = PAYMENT_METHODS.flatMap((method) =>
  method.logo.map((part) => [part, method.id] as const),
).sort((a, b) => b[0].length - a[0].length);
const WORDS: ReadonlyMap<string, string> = new Map(
  PAYMENT_METHODS.flatMap((method) => (method.logoWords ?? []).map((word) => [word, method.id] as const)),
);

const PARTS = new SubstringIndex(SUBSTRINGS.map(([part]) => part));
const WORD = new RegExp(`(?<![a-z0-9])(?:${[...WORDS.keys()].join('|')})(?![a-z0-9])`, 'g');

/** Ids in a file name or symbol id; a longer name hides the shorter ones inside it ("visaelectron" is not "visa"). */
export function idsInName(name: string, short = true): readonly string[] {
  const lower = name.toLowerCase();
  let squeezed = lower.replace(/[^a-z0-9]+/g, '');
  const parts = new Set<number>();
  PARTS.scan(squeezed, (part) => parts.add(part));
  const words = short ? lower.match(WORD) : null;
  if (parts.size === 0 && words === null) return NONE;
  const ids = new Set<string>();
  for (const number of [...parts].sort((one, other) => one - other)) {
    const [part, id] = SUBSTRINGS[number] as readonly [string, string];
    if (!squeezed.includes(part)) continue;
    ids.add(id);
    squeezed = squeezed.replaceAll(part, ' ');
  }
  for (const word of words ?? []) ids.add(WORDS.get(word) as string);
  return [...ids];
}

const NONE: readonly string[] = [];

/** Longest text of an element that may still be a picture. */
const EMPTY = 24;

/** Elements that may carry a logo and the names that they carry. */
interface Names {
  readonly file: readonly string[];
  readonly texts: readonly string[];
  readonly classes: readonly string[];
  /** A styled element is a picture only when it holds hardly any text; asked last, as texts are dear. */
  readonly onlyWhenEmpty?: boolean;
}

function namesOf(page: Page, element: Element, idsOfClasses: (list: string) => readonly string[]): Names | undefined {
  const { name, attribs } = element;
  if (name === 'img' || name === 'input' || name === 'source') {
    if (name === 'input' && attribs['type'] !== 'image') return undefined;
    const file = [
      attribs['src'],
      attribs['data-src'],
      attribs['data-lazy-src'],
      attribs['data-original'],
      attribs['srcset'],
    ]
      .filter((value): value is string => value !== undefined && !value.startsWith('data:'))
      .map(fileName);
    return { file, texts: [attribs['alt'] ?? '', attribs['title'] ?? ''], classes: [attribs['class'] ?? ''] };
  }
  if (name === 'use' || name === 'image')
    return { file: [fileName(attribs['href'] ?? attribs['xlink:href'] ?? '')], texts: [], classes: [] };
  if (name === 'svg') {
    const title = element.children.find((child): child is Element => isElement(child) && child.name === 'title');
    return {
      file: [],
      texts: [title ? page.text(title) : '', attribs['aria-label'] ?? ''],
      classes: [attribs['class'] ?? '', attribs['id'] ?? '', attribs['aria-labelledby'] ?? ''],
    };
  }
  const { class: classes = '', title = '', 'aria-label': label = '' } = attribs;
  if (classes === '' || classes.length > 300 || (name !== 'i' && element.children.length > 2)) return undefined;
  // Nearly all styled elements of a page are dismissed here.
  if (title === '' && label === '' && idsOfClasses(classes).length === 0) return undefined;
  return { file: [], texts: [title, label], classes: [classes], onlyWhenEmpty: name !== 'i' };
}

/** Name of an address's file without its ending. */
function fileName(address: string): string {
  const query = address.indexOf('?');
  const end = query < 0 ? address.length : query;
  const name = address.slice(address.lastIndexOf('/', end - 1) + 1, end);
  return name.replace(/\.(?:svg|png|jpe?g|gif|webp|avif)$/i, '').slice(0, 160);
}

/** Class tokens that name a brand: the token itself is the brand or ends in it behind a dash ("pf-visa", "fa-cc-paypal"). */
function idsInToken(token: string): readonly string[] {
  if (token.length > 60 || !/pay|card|cc-|pf|icon|logo|sprite|^[\w-]{2,24}$/i.test(token)) return NONE;
  const ids = idsInName(token, false);
  // Short names only as a whole class ("mc"), never as part of one ("u-cb").
  const id = WORDS.get(token.toLowerCase());
  return id === undefined ? ids : [...ids, id];
}

/** Reads class lists: pages repeat the same lists and tokens hundreds of times, so each is looked through once. */
function classReader(): { ofList: (list: string) => readonly string[]; ofToken: (token: string) => readonly string[] } {
  const lists = new Map<string, readonly string[]>();
  const tokens = new Map<string, readonly string[]>();
  const ofToken = (token: string): readonly string[] => {
    let ids = tokens.get(token);
    if (ids === undefined) tokens.set(token, (ids = idsInToken(token)));
    return ids;
  };
  const ofList = (list: string): readonly string[] => {
    let ids = lists.get(list);
    if (ids === undefined) {
      ids = [...new Set(list.split(/\s+/).slice(0, 20).flatMap(ofToken))];
      lists.set(list, ids);
    }
    return ids;
  };
  return { ofList, ofToken };
}

/** Elements of other tags that may be pictures by their style: those with a class that names a brand, or with a label. */
function styledByTag(page: Page, idsOfToken: (token: string) => readonly string[]): Map<string, Element[]> {
  const styled = new Set(page.walk.labelled);
  for (const [token, elements] of page.walk.byClass)
    if (idsOfToken(token).length > 0) for (const element of elements) styled.add(element);
  const inOrder = [...styled].sort((a, b) => orderOf(a) - orderOf(b));
  return Map.groupBy(inOrder, (element) => element.name);
}

const PICTURES = ['img', 'input', 'source', 'use', 'image', 'svg'];
const STYLED = ['i', 'span', 'li', 'div', 'a'];

/** All logos of the page that stand where payment logos stand: in a place named so, or among others of their kind. */
export function readLogos(page: Page): Logo[] {
  const candidates: { id: string; element: Element; snippet: string; placed: boolean }[] = [];
  const { ofList: idsOfClasses, ofToken } = classReader();
  const styled = styledByTag(page, ofToken);
  for (const tag of [...PICTURES, ...STYLED]) {
    for (const element of PICTURES.includes(tag) ? page.tags(tag) : (styled.get(tag) ?? [])) {
      if (candidates.length > 2000) break;
      const names = namesOf(page, element, idsOfClasses);
      if (!names) continue;
      const ids = new Set<string>();
      for (const file of names.file) if (file !== '') for (const id of idsInName(file)) ids.add(id);
      for (const text of names.texts)
        if (text !== '' && text.length <= 200) for (const id of idsInAlt(text)) ids.add(id);
      for (const list of names.classes) if (list !== '') for (const id of idsOfClasses(list)) ids.add(id);
      if (ids.size === 0 || (names.onlyWhenEmpty === true && page.text(element).length > EMPTY)) continue;
      const snippet = [...names.texts, ...names.file, ...names.classes].filter((part) => part !== '').join(' · ');
      const address = `${element.attribs['src'] ?? ''} ${element.attribs['data-src'] ?? ''}`;
      const placed = CONTEXT.test(address.slice(0, 600)) || CONTEXT.test(names.classes.join(' ')) || isPlaced(element);
      for (const id of ids) candidates.push({ id, element, snippet, placed });
    }
  }
  const byParent = new Map<Element, Set<string>>();
  for (const candidate of candidates)
    for (const above of ancestors(candidate.element, 4)) {
      const set = byParent.get(above) ?? new Set();
      set.add(candidate.id);
      byParent.set(above, set);
    }
  return candidates
    .filter((candidate) => {
      const company = Math.max(0, ...ancestors(candidate.element, 4).map((above) => byParent.get(above)?.size ?? 0));
      return company >= 3 || (candidate.placed && company >= 1 && !isAmbiguous(candidate.id, company));
    })
    .map(({ id, element, snippet }) => ({ id, element, evidence: page.at(element, RULE, snippet) }));
}

/** Ids whose names are common words: alone they prove nothing. */
const isAmbiguous = (id: string, company: number): boolean =>
  company < 2 &&
  [
    'ideal',
    'alma',
    'eps',
    'sofort',
    'card',
    'instalments',
    'invoice',
    'discover',
    'gift_card',
    'cheque',
    'pix',
    'aura',
    'elo',
    'troy',
    'tabby',
    'tamara',
  ].includes(id);

function idsInAlt(text: string): string[] {
  return [...new Set([...methodsInText(text), ...(text.length <= 40 ? idsInName(text) : [])])];
}

function ancestors(element: Element, most: number): Element[] {
  const out: Element[] = [];
  for (
    let node = element.parent;
    node && isElement(node) && out.length < most && node.name !== 'body';
    node = node.parent
  )
    out.push(node);
  return out;
}

function isPlaced(element: Element): boolean {
  return ancestors(element, 5).some(
    (above) =>
      CONTEXT.test(`${above.attribs['class'] ?? ''} ${above.attribs['id'] ?? ''}`.slice(0, 300)) ||
      above.name === 'footer',
  );
}
