/** The phrases of all languages as one tree of folded words, with what each stands for and in which language. */
import { CARRIERS } from '../../knowledge/carriers/index.ts';
import { PAYMENT_METHODS } from '../../knowledge/payments/index.ts';
import { PHRASES } from '../../knowledge/phrases/index.ts';
import { foldText } from '../../text/phrase-index.ts';
import { marksOf } from './marks.ts';
import { placeNames } from './places.ts';
import { KIND, wordEnd } from './words.ts';

/** A word of phrases: the words that may follow it, and what a phrase stands for that ends with it. */
export interface Node {
  /** Next word, folded, written in full. */
  readonly whole: Map<string, Node>;
  /** Next word, folded, that may go on. */
  readonly stems: Map<string, Node>;
  shortestStem: number;
  tags: string[] | undefined;
  /** The languages of each tag, as bits; 0 = a name in any language. */
  languages: number[] | undefined;
  marks: number;
  /** Longer phrases begin with this one. */
  open: boolean;
  /** Letters of its last word that are told; more than any word has where the word is told in full. */
  readonly told: number;
}

const newNode = (told: number): Node => ({
  whole: new Map(),
  stems: new Map(),
  shortestStem: Infinity,
  tags: undefined,
  languages: undefined,
  marks: 0,
  open: false,
  told,
});

/** The words of a phrase, folded. */
function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    if (KIND[text.charCodeAt(at)] === 0) at++;
    else {
      const end = wordEnd(text, at);
      words.push(foldText(text.slice(at, end)));
      at = end;
    }
  }
  return words;
}

/** Spells out the alternatives of a phrase: "{a|b} c" gives "a c" and "b c". */
function spellOut(phrase: string): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => spellOut(phrase.slice(0, open) + choice + phrase.slice(close + 1)));
}

/** The bit of German, whose words are listed with "ss" and mostly written with "ß". */
const GERMAN = 1 << PHRASES.findIndex(({ language }) => language === 'de');

/** The spellings of a phrase in a language: "ausschliesslich" is "ausschließlich" as well. */
function spellings(phrase: string, language: number): string[] {
  const all = spellOut(phrase);
  if (language !== GERMAN || !phrase.includes('ss')) return all;
  // Each of them may be the one: "ausschließlich" has two.
  return all.flatMap((spelled) => [
    spelled,
    ...[...spelled.matchAll(/ss/g)].map(({ index }) => `${spelled.slice(0, index)}ß${spelled.slice(index + 2)}`),
  ]);
}

function add(root: Node, phrase: string, tag: string, language = 0): void {
  for (const spelled of spellings(phrase, language)) {
    let node = root;
    // The star is kept with its word; cutting words drops it otherwise.
    for (const part of spelled.trim().split(/\s+/)) {
      const open = part.endsWith('*');
      const words = foldedWords(part);
      words.forEach((folded, index) => {
        const isStem = open && index === words.length - 1;
        const children = isStem ? node.stems : node.whole;
        let next = children.get(folded);
        if (!next) children.set(folded, (next = newNode(isStem ? folded.length : 99)));
        node.open = true;
        if (isStem) node.shortestStem = Math.min(node.shortestStem, folded.length);
        node = next;
      });
    }
    if (node === root) continue;
    node.tags ??= [];
    node.languages ??= [];
    const known = node.tags.indexOf(tag);
    if (known >= 0) node.languages[known] = language === 0 ? 0 : (node.languages[known] as number) | language;
    else {
      node.tags.push(tag);
      node.languages.push(language);
    }
    node.marks |= marksOf(tag);
  }
}

/** Phrases that say who pays swallow the words that say for what ("free returns"): these are told by the phrase as well. */
const WHO_PAYS = ['buyerPays', 'sellerPays'] as const;
const FOR_WHAT = ['return', 'exchange', 'ship'];

/** What phrases for ways of delivery may name besides. */
const OF_MODES = ['free', ...CARRIERS.map((carrier) => `carrier:${carrier.name}`)];

/** What phrases for tracking, slots and greener delivery may name besides. */
const OF_EXTRAS = ['ship', 'transit', 'dispatch', ...OF_MODES];

/** Adds to phrases of several words what single words of them tell. */
function inherit(root: Node, phrases: readonly string[], language: number, wanted: readonly string[]): void {
  for (const phrase of phrases)
    for (const spelled of spellings(phrase, language)) {
      const words = foldedWords(spelled);
      if (words.length < 2) continue;
      const named = new Set<string>();
      for (const word of words) {
        const nodes: Node[] = [];
        step(root, word, nodes);
        for (const node of nodes) for (const tag of node.tags ?? []) named.add(tag);
      }
      const told = wanted.filter((tag) => named.has(tag));
      for (const tag of told.includes('return') ? ['return'] : told) add(root, spelled, tag, language);
    }
}

/** The tree of all phrases of all languages, of carriers, payment methods and countries. */
export function buildTree(): Node {
  const root = newNode(0);
  const addList = (list: string, tag: string, language = 0): void => {
    for (const phrase of list.split(',')) add(root, phrase, tag, language);
  };
  PHRASES.forEach((language, index) => {
    const bit = 1 << index;
    for (const [concept, list] of Object.entries(language.concepts)) addList(list, concept, bit);
    for (const [extra, list] of Object.entries(language.extras ?? {})) addList(list, `extra:${extra}`, bit);
    for (const [mode, list] of Object.entries(language.modes)) addList(list, `mode:${mode}`, bit);
    for (const [id, list] of Object.entries(language.payments)) addList(list, `pay:${id}`, bit);
    for (const [code, list] of Object.entries(language.places)) addList(list, `place:${code}`, bit);
    for (const [value, list] of Object.entries(language.numbers)) addList(list, `number:${value}`, bit);
    for (const [days, list] of Object.entries(language.periods ?? {})) addList(list, `period:${days}`, bit);
  });
  for (const [name, code] of placeNames(
    PHRASES.flatMap(({ language, onlyFreeDelivery }) => (onlyFreeDelivery ? [] : [language])),
  ))
    add(root, name, `place:${code}`);
  for (const carrier of CARRIERS) addList(carrier.words, `carrier:${carrier.name}`);
  for (const method of PAYMENT_METHODS) {
    addList(method.words, `pay:${method.id}`);
    if (method.weakWords) addList(method.weakWords, `weak:${method.id}`);
  }
  PHRASES.forEach(({ concepts, modes, extras }, index) => {
    for (const concept of WHO_PAYS) inherit(root, (concepts[concept] ?? '').split(','), 1 << index, FOR_WHAT);
    // "free collection", "InPost locker"
    for (const list of Object.values(modes)) inherit(root, list.split(','), 1 << index, OF_MODES);
    // "evening delivery", "track your parcel"
    for (const list of Object.values(extras ?? {})) inherit(root, list.split(','), 1 << index, OF_EXTRAS);
  });
  return root;
}

/** The nodes that a word leads to: those of the word itself, and those of its beginnings that may go on. */
export function step(node: Node, folded: string, into: Node[]): void {
  const whole = node.whole.get(folded);
  if (whole) into.push(whole);
  if (node.stems.size === 0) return;
  if (node.stems.size < 4) {
    for (const [stem, next] of node.stems) if (folded.startsWith(stem)) into.push(next);
    return;
  }
  for (let length = node.shortestStem; length <= folded.length && length < 20; length++) {
    const next = node.stems.get(folded.slice(0, length));
    if (next) into.push(next);
  }
}
