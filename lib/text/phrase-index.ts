/** Finds many phrases in a text at once, at word starts, ignoring case and accents: the matcher behind every word list. */

const FOLDED_CODES = 0x530;

/** Base letter of each Latin, Greek and Cyrillic code unit, so that folding keeps every position in the text. */
const FOLD: Uint16Array = (() => {
  const table = new Uint16Array(FOLDED_CODES);
  for (let code = 0; code < FOLDED_CODES; code++) {
    const base = String.fromCharCode(code).normalize('NFKD').toLowerCase().charCodeAt(0);
    table[code] = Number.isNaN(base) ? code : base;
  }
  // Letters that Unicode does not decompose but people type without their stroke.
  for (const [letter, base] of [['ł', 'l'], ['ø', 'o'], ['đ', 'd'], ['ı', 'i'], ['Ł', 'l'], ['Ø', 'o'], ['Đ', 'd'], ['ß', 's']] as const) {
    table[letter.charCodeAt(0)] = base.charCodeAt(0);
  } // prettier-ignore
  return table;
})();

const WORD = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  if (code < 0x80) {
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)) WORD[code] = 1;
  } else if (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) WORD[code] = 1;
  // Chinese, Japanese, Korean and Thai are written without spaces: every character may start a phrase.
  if (code >= 0x0e00 && code <= 0x0e7f) WORD[code] = 2;
  if (code >= 0x3040 && code <= 0x9fff) WORD[code] = 2;
  if (code >= 0xac00 && code <= 0xd7a3) WORD[code] = 2;
  if (code >= 0xff66 && code <= 0xff9d) WORD[code] = 2;
}

/** The code unit that one stands for: lower case, without accent. */
export function foldCode(code: number): number {
  if (code < FOLDED_CODES) return FOLD[code] ?? code;
  // Narrow and no-break spaces, typographic quotes and hyphens.
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  if (code >= 0x2010 && code <= 0x2014) return 45;
  if (code === 0x202f || code === 0x2009) return 32;
  return code;
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 10 || code === 9 || code === 13 || code === 0x202f || code === 0x2009;

/** Lower case without accents: the form in which phrases are compared; keeps the length. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return out;
}

/** Stands for any character, or none, where phrases are told by their first three. */
const ANY = 0;

/** Hyphens and all white space match the space of a phrase. */
const spaceless = (folded: number): number => (isSpace(folded) || folded === 45 ? 32 : folded);

/** Behind a space stands anything, as it matches a run of them. */
const thirdOf = (second: number, folded: number): number => (second === 32 ? ANY : spaceless(folded));

const startBit = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35) >>> 16;

export interface PhraseHit {
  /** Index of the phrase's group in the list given to the index. */
  readonly group: number;
  readonly start: number;
  readonly end: number;
}

/** Numbers of an edge: the node it leaves, its character, the node it leads to (`NONE` in an empty slot), whether phrases end there. */
const EDGE = 4;
const CODE = 1;
const TARGET = 2;
const HAS_END = 3;
const NONE = -1;

/** What ends at a node: groups that need a word end, and groups whose phrase may go on. */
interface End {
  whole: number[];
  open: number[];
}

/**
 * An index over groups of phrases. A phrase matches at a word start and, unless it ends in `*`, at a word end; a space in it
 * matches any run of white space or hyphens. Building is linear in the phrases, matching linear in the text.
 */
export class PhraseIndex {
  // A trie whose edges lie in one open hash table: a walk allocates nothing and follows no pointers. The four numbers of an
  // edge lie side by side, as reading the table is what a scan waits for.
  #table: Int32Array;
  #mask: number;
  #edges = 0;
  #size = 1;
  readonly #ends: (End | undefined)[] = [];
  /** Bits for the three characters that some phrase begins with; small, so that most words of a text are dismissed at once. */
  readonly #starts = new Int32Array(0x10000 >>> 5);
  /** Whether some phrase is told by fewer than three characters. */
  #hasShort = false;

  constructor(groups: readonly (readonly string[])[]) {
    let characters = 0;
    for (const phrases of groups) for (const phrase of phrases) characters += phrase.length;
    let capacity = 64;
    while (capacity < characters) capacity *= 2;
    this.#table = new Int32Array(capacity * EDGE).fill(NONE);
    this.#mask = capacity - 1;
    groups.forEach((phrases, group) => {
      for (const phrase of phrases) this.#add(phrase, group);
    });
  }

  /** Where the edge from a node by a character lies in the table, or would lie. */
  #slot(node: number, code: number): number {
    const table = this.#table;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; table[slot * EDGE + TARGET] !== NONE; slot = (slot + 1) & this.#mask) {
      if (table[slot * EDGE] === node && table[slot * EDGE + CODE] === code) break;
    }
    return slot * EDGE;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2).fill(NONE);
    this.#mask = this.#mask * 2 + 1;
    for (let from = 0; from < old.length; from += EDGE) {
      if (old[from + TARGET] !== NONE)
        this.#table.set(old.subarray(from, from + EDGE), this.#slot(old[from] as number, old[from + CODE] as number));
    }
  }

  #add(phrase: string, group: number): void {
    // Folding keeps the length of a text, so one letter cannot become two: Switzerland writes "ss" for "ß".
    if (phrase.includes('ß')) this.#add(phrase.replaceAll('ß', 'ss'), group);
    const open = phrase.endsWith('*');
    const folded = foldText(open ? phrase.slice(0, -1) : phrase).trim();
    if (folded === '') return;
    this.#markStart(folded);
    let node = 0;
    let slot = 0;
    for (let i = 0; i < folded.length; i++) {
      const raw = folded.charCodeAt(i);
      const code = isSpace(raw) || raw === 45 ? 32 : raw;
      slot = this.#slot(node, code);
      if (this.#table[slot + TARGET] === NONE) {
        if (++this.#edges * 2 > this.#mask) {
          this.#grow();
          slot = this.#slot(node, code);
        }
        this.#table.set([node, code, this.#size++, 0], slot);
      }
      node = this.#table[slot + TARGET] as number;
    }
    this.#table[slot + HAS_END] = 1;
    const end = (this.#ends[node] ??= { whole: [], open: [] });
    const list = open ? end.open : end.whole;
    if (!list.includes(group)) list.push(group);
  }

  #markStart(folded: string): void {
    if (folded.length < 3) this.#hasShort = true;
    const second = folded.length > 1 ? spaceless(folded.charCodeAt(1)) : ANY;
    const bit = startBit(folded.charCodeAt(0), second, thirdOf(second, folded.length > 2 ? folded.charCodeAt(2) : ANY));
    this.#starts[bit >>> 5] = (this.#starts[bit >>> 5] as number) | (1 << (bit & 31));
  }

  #isStart(first: number, second: number, third: number): boolean {
    const bit = startBit(first, second, third);
    return ((this.#starts[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  /** Whether some phrase may begin at a place of the text. */
  #mayBegin(text: string, at: number): boolean {
    const first = foldCode(text.charCodeAt(at));
    const second = at + 1 < text.length ? spaceless(foldCode(text.charCodeAt(at + 1))) : ANY;
    const third = thirdOf(second, at + 2 < text.length ? foldCode(text.charCodeAt(at + 2)) : ANY);
    return (
      this.#isStart(first, second, third) ||
      (this.#hasShort && (this.#isStart(first, second, ANY) || this.#isStart(first, ANY, ANY)))
    );
  }

  /** Calls `report` for every phrase found; stops when it returns true. */
  scan(text: string, report: (hit: PhraseHit) => boolean | void): void {
    let previousIsWord = false;
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const kind = WORD[raw] ?? 0;
      if (kind !== 0 && (kind === 2 || !previousIsWord)) {
        if (this.#mayBegin(text, i)) {
          if (this.#walk(text, i, report)) return;
        }
      }
      previousIsWord = kind === 1;
    }
  }

  #walk(text: string, start: number, report: (hit: PhraseHit) => boolean | void): boolean {
    let node = 0;
    let i = start;
    while (i < text.length) {
      const raw = text.charCodeAt(i);
      let code = 32;
      if (i > start && (raw === 32 || raw === 45 || isSpace(raw) || (raw > 0x2000 && foldCode(raw) === 45))) {
        do i++;
        while (i < text.length && (isSpace(text.charCodeAt(i)) || foldCode(text.charCodeAt(i)) === 45));
      } else {
        code = foldCode(raw);
        i++;
      }
      const slot = this.#slot(node, code);
      node = this.#table[slot + TARGET] as number;
      if (node === NONE) return false;
      if (this.#table[slot + HAS_END] === 1 && this.#reportEnd(text, node, start, i, report)) return true;
    }
    return false;
  }

  /** Tells the phrases that end at a node; true when `report` has enough. */
  #reportEnd(
    text: string,
    node: number,
    start: number,
    end: number,
    report: (hit: PhraseHit) => boolean | void,
  ): boolean {
    const { open, whole } = this.#ends[node] as End;
    for (const group of open) if (report({ group, start, end }) === true) return true;
    if (end < text.length && WORD[text.charCodeAt(end)] === 1 && WORD[text.charCodeAt(end - 1)] !== 2) return false;
    for (const group of whole) if (report({ group, start, end }) === true) return true;
    return false;
  }

  /** The first phrase found, or undefined. */
  first(text: string): PhraseHit | undefined {
    let found: PhraseHit | undefined;
    this.scan(text, (hit) => {
      found = hit;
      return true;
    });
    return found;
  }

  /** Whether any phrase occurs. */
  has(text: string): boolean {
    return this.first(text) !== undefined;
  }
}
