/** Reads the words of a text against the phrases of all languages at once: numbers, signs and tagged phrases with their places. */
import { LEGAL_FORMS } from '../../knowledge/legal-forms.ts';
import { PHRASES } from '../../knowledge/phrases/index.ts';
import { foldCode, foldText } from '../../text/phrase-index.ts';
import { MARK } from './marks.ts';
import type { Node } from './phrase-tree.ts';
import { buildTree, step } from './phrase-tree.ts';
import { DIGIT, KIND, SIGN, Words, wholeNumber } from './words.ts';

/** A phrase found in a text: what it stands for and which words it covers. */
export interface Token {
  /** Concept names, or `kind:value` (`mode:relay`, `carrier:DHL`, `pay:visa`, `weak:ideal`, `place:FR`, `number:14`). */
  readonly tags: readonly string[];
  readonly start: number;
  readonly end: number;
  /** First and last word. */
  readonly first: number;
  readonly last: number;
}

export interface Lexed {
  readonly text: string;
  readonly words: Words;
  readonly tokens: readonly Token[];
  /** What it names, as bits of `MARK`. */
  readonly marks: number;
}

let lexicon: Node | undefined;

/** Longest phrase, in words. */
const LONGEST_PHRASE = 10;
/** Words remembered between texts; language repeats itself, so almost every word of a page was met before. */
const REMEMBERED = 20_000;
const SLOTS = 1 << 16;
/** Letters by which words are told apart. */
const TOLD_LETTERS = 60;

interface Known {
  readonly folded: string;
  readonly hash: number;
  /** Nodes that the word leads to from the root; undefined for most words. */
  readonly nodes: readonly Node[] | undefined;
  /** It may open or be a company form: as a whole word, or as its first letters ("S. r. l."). */
  readonly form: 'word' | 'letters' | undefined;
  /** What the word alone stands for, and the preferred language that this was settled for. */
  tags: string[] | undefined;
  tagsFor: number;
}

/** The words met, in a hash table of their folded letters, so that looking one up cuts nothing out of its text. */
let table: (Known | undefined)[] = [];
let remembered = 0;

const FORM_WORDS = new Set(LEGAL_FORMS.filter((form) => !form.includes(' ')));
const FORM_LETTERS = new Set(LEGAL_FORMS.flatMap((form) => (form.includes(' ') ? (form.split(' ')[0] ?? '') : [])));

/** Short forms are words in many languages; only as they are written in names do they count. */
function mayBeForm(text: string, start: number, end: number, form: 'word' | 'letters'): boolean {
  const code = text.charCodeAt(start);
  const upper = code >= 65 && code <= 90;
  if (form === 'letters') return text.charCodeAt(end) === 46 || (upper && end - start > 1);
  return upper || end - start > 3 || (end - start === 3 && text.charCodeAt(end) === 46);
}

/** What is known of the word at a place of a text; `hash` is that of its folded letters. */
function know(text: string, start: number, end: number, hash: number, root: Node): Known {
  const length = Math.min(end - start, TOLD_LETTERS);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let entry = table[slot]; entry !== undefined; entry = table[slot]) {
    if (entry.hash === hash && entry.folded.length === length && isWord(entry.folded, text, start)) return entry;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (remembered >= REMEMBERED || remembered === 0) {
    table = new Array<Known | undefined>(SLOTS).fill(undefined);
    remembered = 0;
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  remembered++;
  const folded = foldText(text.slice(start, start + length));
  const nodes: Node[] = [];
  // A number leads on only where it opens a phrase itself.
  if (wholeNumber(text, start, end) === undefined || root.whole.has(folded)) step(root, folded, nodes);
  const form = FORM_WORDS.has(folded) ? 'word' : FORM_LETTERS.has(folded) ? 'letters' : undefined;
  const entry: Known = {
    folded,
    hash,
    nodes: nodes.length > 0 ? nodes : undefined,
    form,
    tags: undefined,
    tagsFor: -1,
  };
  table[slot] = entry;
  return entry;
}

function isWord(folded: string, text: string, start: number): boolean {
  for (let at = 0; at < folded.length; at++)
    if (folded.charCodeAt(at) !== foldCode(text.charCodeAt(start + at))) return false;
  return true;
}

/** Whether a phrase may run over the gap between two words: spaces, hyphens, apostrophes, the stop of an abbreviation. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // space, no-break space, hyphens, apostrophes, slash, full stop, the sign of "n°"
    if (code === 32 || code === 0xa0 || code === 45 || code === 39 || code === 0x2019 || code === 47 || code === 46)
      continue;
    if (code === 0x202f || code === 0x2011 || code === 0x2010 || code === 0xb0) continue;
    return false;
  }
  return true;
}

/** A phrase of the text's own language comes before a longer one of another. */
const rank = (node: Node, preferred: number): number =>
  node.told + (preferred !== 0 && node.languages?.some((bits) => (bits & preferred) !== 0) === true ? 1000 : 0);

/** The bit of a language among those that terms are read in; 0 for others. */
export function languageBit(language: string | undefined): number {
  const code = language?.slice(0, 2).toLowerCase() ?? '';
  const at = PHRASES.findIndex((each) => each.language === code || each.alsoTagged?.includes(code) === true);
  return at < 0 ? 0 : 1 << at;
}

/** What a word stands for in the preferred language, where that language knows it; else in all. */
function ownTags(node: Node, preferred: number): string[] {
  const { tags = [], languages = [] } = node;
  if (preferred === 0 || !languages.some((bits) => (bits & preferred) !== 0)) return tags;
  if (languages.every((bits) => bits === 0 || (bits & preferred) !== 0)) return tags;
  return tags.filter((_, index) => languages[index] === 0 || ((languages[index] ?? 0) & preferred) !== 0);
}

/**
 * The tags of the phrases that end here. A word is of one language: "Speditionsware" is German by its longest known stem, whatever
 * "spedit..." is in Italian.
 */
function tagsOf(nodes: readonly Node[], preferred: number): string[] | undefined {
  let best: Node | undefined;
  let others = false;
  for (const node of nodes) {
    if (!node.tags) continue;
    if (best) others = true;
    if (!best || rank(node, preferred) > rank(best, preferred)) best = node;
  }
  if (!best) return undefined;
  const own = ownTags(best, preferred);
  if (!others) return own;
  const all = best.languages?.reduce((sum, bits) => sum | bits, 0) ?? 0;
  const spoken = (all & preferred) !== 0 ? preferred : all;
  const tags = [...own];
  for (const node of nodes) {
    if (node === best) continue;
    node.tags?.forEach((tag, index) => {
      const bits = node.languages?.[index] ?? 0;
      if (bits === 0 || spoken === 0 || (bits & spoken) !== 0) tags.push(tag);
    });
  }
  return tags;
}

function goesOn(nodes: readonly Node[]): boolean {
  for (const node of nodes) if (node.open) return true;
  return false;
}

/** The tokens of all texts that hold none. */
const NONE: readonly Token[] = [];

/** Places and knowledge of the words of the text at hand. */
const BOUNDS: number[] = [];
const ENTRIES: Known[] = [];

/**
 * Reads a text; the longest phrase at each place wins and phrases do not overlap. `preferred` is the language of the page
 * (`languageBit`): where a word means different things in two languages, it is taken for that one.
 */
export function lex(text: string, preferred = 0): Lexed {
  lexicon ??= buildTree();
  const root = lexicon;
  const bounds = BOUNDS;
  const entries = ENTRIES;
  let count = 0;
  let marks = 0;
  for (let at = 0; at < text.length;) {
    const kind = KIND[text.charCodeAt(at)] as number;
    if (kind === 0) {
      at++;
      continue;
    }
    if (kind === DIGIT) marks |= MARK.digit;
    const start = at;
    let hash = 0;
    do {
      if (at - start < TOLD_LETTERS) hash = (Math.imul(hash, 31) + foldCode(text.charCodeAt(at))) | 0;
      at++;
    } while (kind !== SIGN && at < text.length && KIND[text.charCodeAt(at)] === kind);
    bounds[count * 2] = start;
    bounds[count * 2 + 1] = at;
    entries[count++] = know(text, start, at, hash, root);
  }
  const length = count;
  const tokens: Token[] = [];
  for (let index = 0; index < length; index++) {
    const entry = entries[index] as Known;
    const { nodes, form } = entry;
    const start = bounds[index * 2] as number;
    if (form !== undefined && mayBeForm(text, start, bounds[index * 2 + 1] as number, form)) marks |= MARK.form;
    if (!nodes) continue;
    let active = nodes;
    let last = -1;
    let tags: string[] = [];
    let carriers: string[] | undefined;
    let found = 0;
    let at = index;
    for (let depth = 0; active.length > 0 && depth < LONGEST_PHRASE; depth++) {
      if (depth === 0 && entry.tagsFor !== preferred) {
        entry.tags = tagsOf(active, preferred);
        entry.tagsFor = preferred;
      }
      const here = depth === 0 ? entry.tags : tagsOf(active, preferred);
      if (here) {
        let named = 0;
        for (const node of active) named |= node.marks;
        found = named;
        last = at;
        tags = here;
        // "PostNL location": the carrier that opens a longer phrase is named too.
        if ((named & MARK.carrier) !== 0) carriers = here.filter((tag) => tag.startsWith('carrier:'));
      }
      if (at + 1 >= length || !goesOn(active)) break;
      if (!joins(text, bounds[at * 2 + 1] as number, bounds[at * 2 + 2] as number)) break;
      const { folded } = entries[at + 1] as Known;
      const next: Node[] = [];
      for (const node of active) if (node.open) step(node, folded, next);
      active = next;
      at++;
    }
    if (last < 0) continue;
    if (carriers && (found & MARK.carrier) === 0) tags = [...tags, ...carriers];
    tokens.push({ tags, start, end: bounds[last * 2 + 1] as number, first: index, last });
    marks |= found;
    index = last;
  }
  // Cut to size: a list that grew keeps room for more.
  return { text, words: new Words(text, length), tokens: tokens.length === 0 ? NONE : tokens.slice(), marks };
}

/** Whether a token carries a tag. */
export function has(token: Token, ...tags: readonly string[]): boolean {
  for (const own of token.tags) for (const tag of tags) if (own === tag) return true;
  return false;
}

/** The values of the tags of one kind: `valuesOf(token, 'mode')` of `mode:relay` is `['relay']`. */
export function valuesOf(token: Token, kind: string): string[] {
  const prefix = `${kind}:`;
  const out: string[] = [];
  for (const tag of token.tags) if (tag.startsWith(prefix)) out.push(tag.slice(prefix.length));
  return out;
}
