/** Currency signs beside a number: which one is meant, or which ones it may mean. */
import {
  CODES,
  COUNTRY_CURRENCY,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  LANGUAGE_CURRENCY,
  SMALL_CODES,
  WORD_CODES,
} from './currency-data.ts';
import type { CurrencySign } from './currency-data.ts';

/** What the page says about its money: currency (a code, a sign, or any text that names one), language (BCP 47) and host name. */
export interface MoneyHint {
  readonly currency?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly domain?: string | null | undefined;
}

/** A sign found in a text, with its place. */
export interface SignMatch {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly sure: boolean;
  /** Written as a code of three letters or a full name, which says more than a sign. */
  readonly isCode: boolean;
  /** A word that only sometimes means money: needs cents or the page's agreement. */
  readonly doubtful: boolean;
}

const byFirst = new Map<string, CurrencySign[]>();
const byLast = new Map<string, CurrencySign[]>();
for (const sign of CURRENCY_SIGNS) {
  const first = sign.sign[0] ?? '';
  const last = sign.sign.at(-1) ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), sign]);
  byLast.set(last, [...(byLast.get(last) ?? []), sign]);
}
for (const list of [...byFirst.values(), ...byLast.values()]) list.sort((a, b) => b.sign.length - a.sign.length);

const isLetter = (character: string): boolean => /\p{L}|\p{M}/u.test(character);
const letterAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isLetter(text[at] ?? '');

// Abbreviations of one or two letters that stand before or behind numbers for other reasons (sizes, models, units).
const SHORT_WORDS = new Set(['R', 'K', 'L', 'Q', 'F', 'G', 'Ar', 'Le', 'Db', 'Br', 'p', 'Sh', 'som', 'Re.', 'm.', 'с.', 'р', 'Р', 'Р.', 'CF', 'FG', 'FC', 'SM', 'Vt', 'Rf', 'Nu', 'Esc', 'FF', 'KM', 'КМ', 'км', 'din', 'FT', 'Kc', 'Kz', 'NT', 'Lek', 'din.', 'MTn', 'Dh', 'DH', 'dh', 'G$']); // prettier-ignore

function doubtfulSign(sign: string): boolean {
  return WORD_CODES.has(sign) || SHORT_WORDS.has(sign);
}

function fromSign(sign: CurrencySign, start: number): SignMatch {
  const end = start + sign.sign.length;
  return { start, end, codes: sign.codes, sure: sign.sure, isCode: false, doubtful: doubtfulSign(sign.sign) };
}

function fromCode(code: string, start: number, doubtful: boolean): SignMatch {
  return { start, end: start + 3, codes: [code], sure: true, isCode: true, doubtful };
}

/** A code of three letters that ends (or starts) exactly at a place. */
function codeMatch(word: string, start: number): SignMatch | undefined {
  if (CODES.has(word)) return fromCode(word, start, WORD_CODES.has(word));
  const upper = word.toUpperCase();
  return word === word.toLowerCase() && SMALL_CODES.has(upper) ? fromCode(upper, start, false) : undefined;
}

/** The currency sign, code or name that ends at `end` (spaces skipped), if any. */
export function signBefore(text: string, end: number): SignMatch | undefined {
  let last = end;
  while (last > 0 && end - last < 3 && text[last - 1] === ' ') last--;
  // "EUR: 12"
  if (text[last - 1] === ':' && last > 0) {
    last--;
    if (text[last - 1] === ' ') last--;
  }
  if (last === 0) return undefined;
  let wordStart = last;
  while (wordStart > 0 && last - wordStart < 24 && letterAt(text, wordStart - 1)) wordStart--;
  const word = text.slice(wordStart, last);
  if (word.length === 3) {
    const code = codeMatch(word, wordStart);
    if (code !== undefined) return code;
  }
  for (const sign of byLast.get(text[last - 1] ?? '') ?? []) {
    const start = last - sign.sign.length;
    if (start < 0 || !text.endsWith(sign.sign, last)) continue;
    if (letterAt(text, start) && letterAt(text, start - 1)) continue;
    // "A4 R 12" and the like: a sign of letters does not follow a digit directly
    if (letterAt(text, start) && /\d/.test(text[start - 1] ?? '')) continue;
    return fromSign(sign, start);
  }
  const name = word.length > 2 ? CURRENCY_NAMES.get(word.toLowerCase()) : undefined;
  return name === undefined ? undefined : { ...fromSign(name, wordStart), end: last, isCode: name.sure };
}

/** The currency sign, code or name that starts at `start` (spaces skipped), if any. */
export function signAfter(text: string, start: number): SignMatch | undefined {
  let first = start;
  while (first < text.length && first - start < 2 && text[first] === ' ') first++;
  if (first >= text.length) return undefined;
  let wordEnd = first;
  while (wordEnd < text.length && wordEnd - first < 24 && letterAt(text, wordEnd)) wordEnd++;
  const word = text.slice(first, wordEnd);
  if (word.length === 3) {
    const code = codeMatch(word, first);
    if (code !== undefined) return code;
  }
  for (const sign of byFirst.get(text[first] ?? '') ?? []) {
    const end = first + sign.sign.length;
    if (!text.startsWith(sign.sign, first)) continue;
    if (letterAt(text, end - 1) && letterAt(text, end)) continue;
    return fromSign(sign, first);
  }
  return nameAfter(text, first, word);
}

function nameAfter(text: string, first: number, word: string): SignMatch | undefined {
  if (word.length < 3) return undefined;
  const lower = word.toLowerCase();
  let end = first + word.length;
  for (let words = 0; words < 2 && text[end] === ' '; words++) {
    let next = end + 1;
    while (next < text.length && next - end < 16 && letterAt(text, next)) next++;
    const name = CURRENCY_NAMES.get(text.slice(first, next).toLowerCase());
    if (name !== undefined) return { ...fromSign(name, first), end: next, isCode: true };
    end = next;
  }
  const name = CURRENCY_NAMES.get(lower) ?? CURRENCY_NAMES.get(`${lower}.`);
  return name === undefined ? undefined : { ...fromSign(name, first), end: first + word.length, isCode: name.sure };
}

// Country endings that are sold to everybody.
const SOLD_TO_ALL = /^(?:IO|CO|ME|TV|AI|CC|TO|LY|FM|WS|GG|SH|GL|LA|VC|IM|AC|ST|NU)$/;

/** ISO country of a host name by its ending ("shop.example.co.uk" -> GB). */
function countryOfDomain(domain: string): string | undefined {
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toUpperCase();
  if (ending.length !== 2) return undefined;
  return SOLD_TO_ALL.test(ending) ? undefined : ending;
}

function languageRegion(language: string): string | undefined {
  return language
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Z]{2}$/i.test(part))
    ?.toUpperCase();
}

/** The currencies that a page's hints point to, best first. */
function hintedCodes(hint: MoneyHint): string[] {
  const codes: string[] = [];
  const add = (code: string | undefined): void => void (code !== undefined && codes.push(code));
  add(hintCurrency(hint));
  if (hint.domain) add(COUNTRY_CURRENCY.get(countryOfDomain(hint.domain) ?? ''));
  if (hint.language) {
    add(COUNTRY_CURRENCY.get(languageRegion(hint.language) ?? ''));
    const language = hint.language.split(/[-_]/)[0]?.toLowerCase() ?? '';
    add(LANGUAGE_CURRENCY[language]);
    // English on a domain of no country: most often the United States.
    if (language === 'en' && (!hint.domain || countryOfDomain(hint.domain) === undefined)) add('USD');
  }
  return codes;
}

const hintCache = new Map<string, string | undefined>();

/** The ISO code that the hint's currency text names: a code, a sign, or a sentence with one of them. */
export function hintCurrency(hint: MoneyHint | undefined): string | undefined {
  const raw = hint?.currency;
  if (raw === undefined || raw === null || raw === '') return undefined;
  if (hintCache.has(raw)) return hintCache.get(raw);
  const code = currencyIn(raw.slice(0, 200));
  if (hintCache.size > 500) hintCache.clear();
  hintCache.set(raw, code);
  return code;
}

function currencyIn(raw: string): string | undefined {
  const text = raw.trim();
  const upper = text.toUpperCase();
  if (/^[A-Z]{3}$/i.test(text) && CODES.has(upper)) return upper;
  for (const token of text.split(/[\s/()]+/)) {
    const word = token.replace(/[\d.,]+$/, '').replace(/^[\d.,]+/, '');
    if (word === '') continue;
    const match = signAfter(word, 0);
    if (match === undefined || match.end !== word.length) continue;
    if (match.sure && (!match.doubtful || text === token)) return match.codes[0];
  }
  return undefined;
}

/** What one sign means on this page: the code, and the other codes that it might be when nothing decides. */
export function resolveSign(
  match: Pick<SignMatch, 'codes' | 'sure'>,
  hint: MoneyHint | undefined,
): { code: string; candidates?: readonly string[] } {
  const only = match.codes[0];
  if (only === undefined) return { code: 'XXX' };
  if (match.codes.length === 1) return { code: only };
  const hinted = hint === undefined ? [] : hintedCodes(hint);
  const agreed = hinted.find((code) => match.codes.includes(code));
  if (agreed !== undefined) return { code: agreed };
  return match.sure ? { code: only } : { code: 'XXX', candidates: match.codes };
}

/** The currency that the page as a whole points to, for amounts that name none. */
export function pageCurrency(hint: MoneyHint | undefined): string | undefined {
  return hint === undefined ? undefined : hintedCodes(hint)[0];
}

/** Whether the page's own currency is one of these. */
export function agrees(codes: readonly string[], hint: MoneyHint | undefined): boolean {
  return hint !== undefined && hintedCodes(hint).some((code) => codes.includes(code));
}
