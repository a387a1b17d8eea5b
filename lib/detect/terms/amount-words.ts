/** Amounts whose number is written in words: "hundert Euro", "soixante euros". */
import { minorDigits } from '../../model/money.ts';
import { pageCurrency, resolveSign, signAfter } from '../../text/currency.ts';
import type { SignMatch } from '../../text/currency.ts';
import type { FoundMoney, MoneyHint } from '../../text/money.ts';
import type { Lexed, Token } from './lexicon.ts';
import { valuesOf } from './lexicon.ts';
import { MARK } from './marks.ts';

/** "a pound", "two euros" are ways of speaking; order values begin higher. */
const LEAST = 5;

/** The amounts found in digits with those in words among them, in order. */
export function findMoneyInWords(lexed: Lexed, hint: MoneyHint, inDigits: FoundMoney[]): FoundMoney[] {
  if ((lexed.marks & MARK.count) === 0) return inDigits;
  const { text, tokens } = lexed;
  const out: FoundMoney[] = [];
  for (const [index, token] of tokens.entries()) {
    const value = numberOf(token);
    if (value === undefined || value < LEAST) continue;
    const sign = signAfter(text, token.end) ?? poundsAfter(text, token.end, hint);
    if (!sign || !/\p{L}{3}/u.test(text.slice(sign.start, sign.end))) continue;
    if (inDigits.some((amount) => amount.start < sign.end && amount.end > token.start)) continue;
    const before = tokens[index - 1];
    const goesOn = before !== undefined && before.last === token.first - 1 ? numberOf(before) : undefined;
    // "hundert fünfundzwanzig": hundreds and what follows; other numbers in a row are not understood.
    if (goesOn !== undefined && (goesOn < 100 || goesOn % 100 !== 0 || value >= 100)) continue;
    if (/\d\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start))) continue;
    const start = goesOn === undefined || before === undefined ? token.start : before.start;
    const currency = resolveSign(sign, hint).code;
    const minor = (value + (goesOn ?? 0)) * 10 ** minorDigits(currency);
    out.push({ money: { minor, currency, text: text.slice(start, sign.end) }, start, end: sign.end });
  }
  return out.length === 0 ? inDigits : [...inDigits, ...out].sort((a, b) => a.start - b.start);
}

/** "forty pounds" are money on a page that counts in pounds, else a weight. */
function poundsAfter(text: string, end: number, hint: MoneyHint): SignMatch | undefined {
  const word = /^ (pounds?|quid)(?!\p{L})/u.exec(text.slice(end, end + 8));
  if (!word || pageCurrency(hint) !== 'GBP') return undefined;
  return { start: end + 1, end: end + word[0].length, codes: ['GBP'], sure: true, isCode: false, doubtful: false };
}

function numberOf(token: Token): number | undefined {
  const value = valuesOf(token, 'number')[0];
  return value === undefined ? undefined : Number(value);
}
