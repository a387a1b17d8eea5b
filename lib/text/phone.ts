/** Telephone numbers in running text, as E.164 where the country is known. */
import type { CountryCode } from 'libphonenumber-js/min';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface FoundPhone {
  /** E.164 ("+33561850977") where the number fits a country, else the digits as printed. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Written with its country code, or valid in the country given. */
  readonly certain: boolean;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const GLUE = new Set([' ', '.', '-', '/', '(', ')', '\u00a0', '\u2011', '\u202f', '–']);

/** Most numbers looked at in one text. */
const MOST = 40;

/**
 * Stretches of digits that may be telephone numbers: 7 to 15 digits, parted by single signs, with an optional plus. `country` is the
 * country to read national numbers in.
 */
export function findPhones(text: string, country: string | undefined): FoundPhone[] {
  const out: FoundPhone[] = [];
  const { length } = text;
  for (let at = 0; at < length && out.length < MOST; at++) {
    const character = text.charAt(at);
    const plus = character === '+' && isDigit(text.charAt(at + 1));
    const bracket = character === '(' && (isDigit(text.charAt(at + 1)) || text.charAt(at + 1) === '+');
    if (!isDigit(character) && !plus && !bracket) continue;
    const previous = text.charAt(at - 1);
    let end = at + 1;
    let digits = isDigit(character) ? 1 : 0;
    let gap = 0;
    while (end < length && digits <= 16) {
      const next = text.charAt(end);
      if (isDigit(next)) {
        digits++;
        gap = 0;
      } else if (next === '(' && digits > 6) break;
      else if ((GLUE.has(next) || (next === '+' && bracket && digits === 0)) && gap < 3) gap++;
      else break;
      end++;
    }
    end -= gap;
    const stretch = text.slice(at, end);
    const letterAround = /\p{L}/u.test(previous) || /\p{L}/u.test(text.charAt(end));
    if (digits >= 7 && digits <= 15 && !letterAround && !/\d{2}[./-]\d{2}[./-]\d{4}/.test(stretch)) {
      const found = readPhone(stretch, country);
      if (found) out.push({ ...found, start: at, end });
    }
    // The rest of an overlong number is no number of its own.
    while (digits > 16 && isDigit(text.charAt(end))) end++;
    at = end;
  }
  return out;
}

/** Groups of three, three and four digits with a dash or dot before the last, as numbers are written in North America. */
const NORTH_AMERICAN = /^(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-.]\d{4}$/;

/** Reads one number; undefined when it fits neither the country nor any pattern of a phone number. */
export function readPhone(
  text: string,
  country: string | undefined,
): Pick<FoundPhone, 'value' | 'certain'> | undefined {
  const plain = text
    .replace(/\(0\)/g, ' ')
    .replace(/[\u00a0\u202f\u2011]/g, ' ')
    .trim();
  const international = plain.replace(/^\(?00(?=[1-9])/, '+');
  const home = country !== undefined && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  // "418 555-0142": a shape that numbers have in North America alone.
  const known = home !== 'CA' && NORTH_AMERICAN.test(plain) ? 'US' : home;
  const parsed = parsePhoneNumberFromString(
    international,
    known ? { defaultCountry: known, extract: false } : { extract: false },
  );
  if (parsed?.isPossible() === true) {
    const written = international.replace(/\D/g, '');
    // A number that is merely long enough for the country ("869589635") is no proof that it is one.
    if (parsed.isValid() || international.startsWith('+') || international.startsWith('(+'))
      return { value: parsed.number, certain: true };
    return { value: written, certain: false };
  }
  const digits = plain.replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 14
    ? { value: (plain.startsWith('+') ? '+' : '') + digits, certain: false }
    : undefined;
}
