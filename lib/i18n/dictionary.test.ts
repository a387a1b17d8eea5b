/** The dictionaries are complete, really translated, and typeset. */
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../model/records.ts';
import { dictionaryOf, term } from './dictionary.ts';

type Words = string | ((...parameters: unknown[]) => string) | { readonly [name: string]: Words };

/** Every entry with its path; functions are called with plausible parameters. */
function entries(words: Words, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    return [0, 1, 2, 21].map((count) => [`${path}(${count})`, called(words, count)]);
  }
  return Object.entries(words).flatMap(([name, entry]) => entries(entry, path ? `${path}.${name}` : name));
}

/** Parameters are numbers or texts; which, only the function knows. */
function called(words: (...parameters: unknown[]) => string, count: number): string {
  try {
    return words(count, count, count);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return words(String(count), String(count), String(count));
  }
}

const english = new Map(entries(dictionaryOf('en') as unknown as Words));
const french = new Map(entries(dictionaryOf('fr') as unknown as Words));

describe('dictionaries', () => {
  it('say the same things in both languages', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(500);
  });

  it.each([
    ['en', english],
    ['fr', french],
  ])('have no empty entry and no unfilled number in %s', (_language, words) => {
    for (const [path, text] of words) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toContain('#');
      expect(text, path).not.toMatch(/undefined|\[object/);
    }
  });

  it('have words for every error, with what to do', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const code of ERROR_CODES) {
        expect(dictionaryOf(language).errors[code].title).not.toBe('');
        expect(dictionaryOf(language).errors[code].help).not.toBe('');
      }
    }
  });

  it('translate sentences rather than repeat them', () => {
    const same = [...french].filter(
      ([path, text]) => text === english.get(path) && /\p{L}+ \p{L}+ \p{L}+/u.test(text) && !path.startsWith('terms.'),
    );
    expect(same).toEqual([]);
  });

  it('put unbreakable spaces before French double punctuation, and no straight apostrophes', () => {
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/ [:;!?»]/);
      expect(text, path).not.toMatch(/« /);
      expect(text, path).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it('name unknown ids readably, even hostile ones', () => {
    const payments = dictionaryOf('fr').terms.payment;
    expect(term(payments, 'cheque')).toBe('Chèque');
    expect(term(payments, 'new_wallet')).toBe('new wallet');
    expect(term(payments, '__proto__')).toBe(' proto ');
    expect(term(payments, 'constructor')).toBe('constructor');
  });
});
