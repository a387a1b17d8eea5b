/** Tells the language of a text from its script and its everyday words. */
import { STOP_WORDS } from '../knowledge/languages/stop-words.ts';

export interface LanguageGuess {
  /** ISO 639-1 */
  readonly language: string;
  /** Words or characters that spoke for it. */
  readonly proofs: number;
  /** True when no other language comes near and the text is long enough. */
  readonly sure: boolean;
  /** A few of the words, for evidence. */
  readonly words: readonly string[];
}

const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
}

const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** Scripts by their ranges of code units, in ascending order. */
const SCRIPTS: readonly (readonly [script: string, first: number, last: number])[] = [
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x4ff],
  ['armenian', 0x530, 0x58f],
  ['hebrew', 0x590, 0x5ff],
  ['arabic', 0x600, 0x6ff],
  ['devanagari', 0x900, 0x97f],
  ['thai', 0xe00, 0xe7f],
  ['georgian', 0x10a0, 0x10ff],
  ['kana', 0x3040, 0x30ff],
  ['han', 0x4e00, 0x9fff],
  ['hangul', 0xac00, 0xd7a3],
  ['kana', 0xff66, 0xff9d],
];
const FIRST_SCRIPT = 0x370;
const SCRIPT_LANGUAGE: Readonly<Record<string, string>> = {
  hangul: 'ko',
  hebrew: 'he',
  thai: 'th',
  greek: 'el',
  devanagari: 'hi',
  georgian: 'ka',
  armenian: 'hy',
};

/** Letters that only one language of a script uses. */
const MARKED_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/gi],
  ['be', /ў/gi],
  ['sr', /[јљњћђџ]/gi],
  ['ru', /[ыэё]/gi],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a code unit is a letter: 1, or 2 when it is none; asked once each. */
const LETTER = new Uint8Array(0x10000);

/** Whether the character at a place is a letter, 0 when it is none, else its length in code units. */
function letterAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) {
    const point = text.codePointAt(at) ?? code;
    return point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  if (LETTER[code] === 0) LETTER[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 2;
  return LETTER[code] === 1 ? 1 : 0;
}

interface Count {
  readonly letters: number;
  /** Characters by script. */
  readonly scripts: ReadonlyMap<string, number>;
  /** Words that are said in one language or several, as often as they stand there. */
  readonly words: readonly string[];
}

/** Most words of a text that are looked up. */
const MOST_WORDS = 4000;

/** Reads a lower-case text once. */
function countIn(text: string): Count {
  const scripts = new Map<string, number>();
  const words: string[] = [];
  let letters = 0;
  let seen = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= FIRST_SCRIPT) {
      const script = SCRIPTS.find(([, , last]) => code <= last);
      if (script && code >= script[1]) scripts.set(script[0], (scripts.get(script[0]) ?? 0) + 1);
    }
    const length = at < text.length ? letterAt(text, at) : 0;
    if (length > 0) {
      letters++;
      if (start < 0) start = at;
      at += length - 1;
    } else if (start >= 0) {
      if (++seen <= MOST_WORDS && at - start <= LONGEST_WORD) {
        const word = text.slice(start, at);
        if (BY_WORD.has(word)) words.push(word);
      }
      start = -1;
    }
  }
  return { letters, scripts, words };
}

/** The language of a text; undefined when it is too short or speaks for none. */
export function guessLanguage(text: string): LanguageGuess | undefined {
  const counted = countIn(text.toLowerCase());
  const { letters } = counted;
  if (letters < 20) return undefined;
  const byScript = guessByScript(text, counted);
  if (byScript && byScript.language !== 'cyrillic') return byScript;
  const scores = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  const said = new Map<string, number>();
  for (const word of counted.words) {
    const languages = BY_WORD.get(word) ?? [];
    // A word said a hundred times ("de" in a size table) proves no more than a few times.
    const times = (said.get(word) ?? 0) + 1;
    said.set(word, times);
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length / times);
      const set = seen.get(language);
      if (set) set.add(word);
      else seen.set(language, new Set([word]));
    }
  }
  if (byScript) {
    for (const [language, pattern] of MARKED_LETTERS) {
      const marks = count(text, pattern);
      if (marks > 0) scores.set(language, (scores.get(language) ?? 0) + marks / 8);
    }
    for (const language of [...scores.keys()])
      if (!['ru', 'uk', 'bg', 'sr', 'be'].includes(language)) scores.delete(language);
  }
  // A language is spoken by its variety of words: one word a hundred times over is a label.
  const ranked = [...scores].map(([language, score]) => ({
    language,
    score: score * Math.min(1, (seen.get(language)?.size ?? 3) / 6),
  }));
  ranked.sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < 1.5) return undefined;
  const variety = seen.get(best.language)?.size ?? 0;
  return {
    language: best.language,
    proofs: Math.round(best.score),
    sure: best.score >= 8 && variety >= 8 && best.score >= 1.5 * (second?.score ?? 0),
    words: [...(seen.get(best.language) ?? [])].slice(0, 12),
  };
}

function guessByScript(text: string, { letters, scripts }: Count): LanguageGuess | undefined {
  if (scripts.size === 0) return undefined;
  const of = (name: string): number => scripts.get(name) ?? 0;
  const guess = (language: string, proofs: number): LanguageGuess => ({
    language,
    proofs,
    sure: proofs >= 40 && proofs >= letters * 0.25,
    words: [],
  });
  const eastAsian = of('han') + of('kana');
  if (eastAsian > letters * 0.2) return of('kana') > eastAsian * 0.08 ? guess('ja', eastAsian) : guess('zh', eastAsian);
  if (of('arabic') > letters * 0.3)
    return guess(count(text, /[پچژگ]/g) > of('arabic') * 0.02 ? 'fa' : 'ar', of('arabic'));
  for (const [name, language] of Object.entries(SCRIPT_LANGUAGE))
    if (of(name) > letters * 0.3) return guess(language, of(name));
  if (of('cyrillic') > letters * 0.4) return guess('cyrillic', of('cyrillic'));
  return undefined;
}
