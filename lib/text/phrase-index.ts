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

function fold(code: number): number {
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
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(fold(text.charCodeAt(i)));
  return out;
}

interface Node {
  readonly next: Map<number, Node>;
  /** Payloads of phrases that end here and need a word end. */
  whole: number[] | undefined;
  /** Payloads of phrases written with a closing `*`, which may go on. */
  open: number[] | undefined;
}

export interface PhraseHit {
  /** Index of the phrase's group in the list given to the index. */
  readonly group: number;
  readonly start: number;
  readonly end: number;
}

const newNode = (): Node => ({ next: new Map(), whole: undefined, open: undefined });

/**
 * An index over groups of phrases. A phrase matches at a word start and, unless it ends in `*`, at a word end; a space in it
 * matches any run of white space or hyphens. Building is linear in the phrases, matching linear in the text.
 */
export class PhraseIndex {
  readonly #root = newNode();

  constructor(groups: readonly (readonly string[])[]) {
    groups.forEach((phrases, group) => {
      for (const phrase of phrases) this.#add(phrase, group);
    });
  }

  #add(phrase: string, group: number): void {
    const open = phrase.endsWith('*');
    const folded = foldText(open ? phrase.slice(0, -1) : phrase).trim();
    if (folded === '') return;
    let node = this.#root;
    for (let i = 0; i < folded.length; i++) {
      const raw = folded.charCodeAt(i);
      const code = isSpace(raw) || raw === 45 ? 32 : raw;
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = newNode()));
      node = next;
    }
    const list = open ? (node.open ??= []) : (node.whole ??= []);
    if (!list.includes(group)) list.push(group);
  }

  /** Calls `report` for every phrase found; stops when it returns true. */
  scan(text: string, report: (hit: PhraseHit) => boolean | void): void {
    const first = this.#root.next;
    let previousIsWord = false;
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i);
      const kind = WORD[raw] ?? 0;
      if (kind !== 0 && (kind === 2 || !previousIsWord)) {
        const node = first.get(fold(raw));
        if (node && this.#walk(text, i, node, report)) return;
      }
      previousIsWord = kind === 1;
    }
  }

  #walk(text: string, start: number, from: Node, report: (hit: PhraseHit) => boolean | void): boolean {
    let node: Node | undefined = from;
    let i = start + 1;
    for (;;) {
      if (node.open) {
        for (const group of node.open) if (report({ group, start, end: i }) === true) return true;
      }
      if (node.whole && (i >= text.length || WORD[text.charCodeAt(i)] !== 1 || WORD[text.charCodeAt(i - 1)] === 2)) {
        for (const group of node.whole) if (report({ group, start, end: i }) === true) return true;
      }
      if (i >= text.length) return false;
      const raw = text.charCodeAt(i);
      if (isSpace(raw) || fold(raw) === 45) {
        while (i < text.length && (isSpace(text.charCodeAt(i)) || fold(text.charCodeAt(i)) === 45)) i++;
        node = node.next.get(32);
      } else {
        node = node.next.get(fold(raw));
        i++;
      }
      if (!node) return false;
    }
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
