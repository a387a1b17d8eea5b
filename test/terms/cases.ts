/** Runs tables of terms: a text in a language, what must be read from it and what must not. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

/** What is wanted and what is not are readings joined by "|", as `readTerms` gives them. */
export type TermsCase = readonly [language: string, text: string, wanted: string, unwanted: string];

/** How every reading begins; a case with another word could never fail. */
const READING =
  /^(?:cod fee|company|cost|cutoff|delay|email|failure|free from|handling|minimum|mode|not to|pay|phone|refund|return(?: fee)?|serves|to|vat|warranty|window|without|carrier) \S|^no [a-z]+\.[a-zA-Z]+/;

const readings = (words: string): string[] => words.split('|').filter((word) => word !== '');

/** One test a case; a case that expects nothing, or something that is never read, fails. */
export function describeCases(title: string, cases: readonly TermsCase[]): void {
  describe(title, () => {
    it.each(cases)('%s: %s', (language, text, wanted, unwanted) => {
      const read = readTerms(text, language);
      const expected = readings(wanted);
      const refused = readings(unwanted);
      expect(expected.length + refused.length).toBeGreaterThan(0);
      expect([...expected, ...refused].filter((each) => !READING.test(each))).toEqual([]);
      expect(read).toEqual(expect.arrayContaining(expected));
      expect(read.filter((each) => refused.includes(each))).toEqual([]);
    });
  });
}
