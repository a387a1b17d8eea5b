/** Cuts running text into sentences: at full stops, question marks, bullets and bars, never inside an abbreviation or an amount. */

export interface Sentence {
  readonly text: string;
  /** Offsets in the text given. */
  readonly start: number;
  readonly end: number;
  /** It ends in a question mark. */
  readonly question: boolean;
}

/** Longest sentence, in UTF-16 units; a longer one is cut at a space, so that no later step meets endless text. */
const LONGEST_SENTENCE = 800;

const BULLETS = new Set('•●▪◦‣⁃∙✅❌✓✔✗✘➤►▶★☆|¦\n\r…¿¡➡→·⭐'.split(''));
const CLOSERS = new Set(['"', "'", ')', ']', '»', '”', '’', '*']);

const isUpper = (character: string): boolean => character !== character.toLowerCase();
const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0' || character === '\t';
const isWord = (character: string): boolean =>
  isDigit(character) || character.toLowerCase() !== character.toUpperCase();

const PLAIN = 0;
const SPACE = 1;

/** Most characters neither end a sentence nor part words. */
const KIND = (() => {
  const table = new Uint8Array(0x10000);
  for (const character of [...BULLETS, '!', '?', '.']) table[character.charCodeAt(0)] = 2;
  for (const character of ' \u00a0\t') table[character.charCodeAt(0)] = SPACE;
  return table;
})();

/**
 * The sentences of a text, in order. `abbreviations` holds words (lower case, without the final stop) after which a full stop does
 * not end a sentence.
 *
 * @example sentences('Livraison 4,90 €. Max. 5 jours.', new Set(['max'])) // two sentences
 */
export function sentences(text: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  const push = (end: number, question: boolean): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charAt(from))) from++;
    while (to > from && isSpace(text.charAt(to - 1))) to--;
    if (to > from) out.push({ text: text.slice(from, to), start: from, end: to, question });
    start = end;
  };
  let lastSpace = -1;
  for (let at = 0; at < text.length; at++) {
    const kind = KIND[text.charCodeAt(at)];
    if (kind === PLAIN && at - start < LONGEST_SENTENCE) continue;
    if (kind === SPACE && at - start < LONGEST_SENTENCE) {
      lastSpace = at;
      continue;
    }
    const character = text.charAt(at);
    if (isSpace(character)) lastSpace = at;
    if (at - start >= LONGEST_SENTENCE) {
      const cut = lastSpace > start ? lastSpace : at;
      push(cut, false);
      continue;
    }
    // "Over 60 €, ¡the delivery is on us!" is one sentence.
    if (character === '¡' && /[,:]\s?$/.test(text.slice(Math.max(start, at - 2), at))) continue;
    if (BULLETS.has(character)) {
      push(at, false);
      start = at + 1;
      continue;
    }
    if (character === '!' || character === '?') {
      // "France: 18 € (homesick? we send it!), 3 days": what is asked in brackets ends nothing.
      if (insideBrackets(text, start, at)) continue;
      let end = at + 1;
      while (
        end < text.length &&
        (text.charAt(end) === '!' || text.charAt(end) === '?' || CLOSERS.has(text.charAt(end)))
      )
        end++;
      push(end, character === '?' || text.slice(at, end).includes('?'));
      at = end - 1;
      continue;
    }
    if (character === '.' && endsSentence(text, at, start, abbreviations)) {
      let end = at + 1;
      while (text.charAt(end) === '.') end++;
      push(end, false);
      at = end - 1;
    }
  }
  push(text.length, false);
  return out;
}

/** Longest aside in brackets, in UTF-16 units. */
const LONGEST_ASIDE = 80;

/** Whether a mark stands in short brackets behind which the sentence goes on; looks no further than an aside is long. */
function insideBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_ASIDE), at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.indexOf(')', open) >= 0) return false;
  const close = text.slice(at, at + LONGEST_ASIDE).indexOf(')');
  // An aside that closes the sentence leaves the mark to it.
  return close >= 0 && text.slice(at + close + 1, at + close + 4).trim() !== '';
}

function endsSentence(text: string, at: number, start: number, abbreviations: ReadonlySet<string>): boolean {
  let next = at + 1;
  while (next < text.length && (text.charAt(next) === '.' || CLOSERS.has(text.charAt(next)))) next++;
  if (next >= text.length) return true;
  if (!isSpace(text.charAt(next))) return false;
  while (next < text.length && (isSpace(text.charAt(next)) || CLOSERS.has(text.charAt(next)))) next++;
  const follower = text.charAt(next);
  let from = at;
  while (from > start && isWord(text.charAt(from - 1)) && at - from < 24) from--;
  const word = text.slice(from, at).toLowerCase();
  // "1. The guarantee": the number of a list; "8. Januar": a date; both stay with what follows.
  if (/^\d{1,2}$/.test(word)) return from > start && !/[a-zà-ÿ]/.test(follower) && !monthAhead(text, next);
  if (abbreviations.has(word)) return false;
  if (word.length === 1 && !isDigit(word)) return false;
  if (follower.toLowerCase() === follower.toUpperCase()) return true;
  return isUpper(follower) || word.length > 4;
}

function monthAhead(text: string, at: number): boolean {
  return /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[zc])/i.test(text.slice(at, at + 4));
}

/** Pieces of a sentence parted by semicolons, with their offsets in it. */
export function clauses(text: string): { readonly text: string; readonly start: number }[] {
  const out: { text: string; start: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charAt(at) !== ';') continue;
    const raw = text.slice(start, at);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') out.push({ text: raw.trim(), start: start + lead });
    start = at + 1;
  }
  return out;
}
