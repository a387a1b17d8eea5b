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

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['kana', /[\u3040-\u30ff\uff66-\uff9d]/g],
  ['han', /[\u4e00-\u9fff]/g],
  ['hangul', /[\uac00-\ud7a3]/g],
  ['arabic', /[\u0600-\u06ff]/g],
  ['hebrew', /[\u0590-\u05ff]/g],
  ['thai', /[\u0e00-\u0e7f]/g],
  ['greek', /[\u0370-\u03ff]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['devanagari', /[\u0900-\u097f]/g],
  ['georgian', /[\u10a0-\u10ff]/g],
  ['armenian', /[\u0530-\u058f]/g],
];
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

/** The language of a text; undefined when it is too short or speaks for none. */
export function guessLanguage(text: string): LanguageGuess | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters < 20) return undefined;
  const byScript = guessByScript(text, letters);
  if (byScript && byScript.language !== 'cyrillic') return byScript;
  const scores = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  const said = new Map<string, number>();
  let words = 0;
  for (const match of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (++words > 4000) break;
    const languages = BY_WORD.get(match[0]);
    if (!languages) continue;
    // A word said a hundred times ("de" in a size table) proves no more than a few times.
    const times = (said.get(match[0]) ?? 0) + 1;
    said.set(match[0], times);
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length / times);
      const set = seen.get(language);
      if (set) set.add(match[0]);
      else seen.set(language, new Set([match[0]]));
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

function guessByScript(text: string, letters: number): LanguageGuess | undefined {
  const counts = new Map(SCRIPTS.map(([name, pattern]) => [name, count(text, pattern)]));
  const of = (name: string): number => counts.get(name) ?? 0;
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
