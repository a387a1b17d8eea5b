/** Amounts without a currency in a text about delivery, as lists of prices have them: "NL: 3,50, daarboven 5,95". */
import { minorDigits } from '../../model/money.ts';
import type { FoundMoney, MoneyHint } from '../../text/money.ts';
import type { Lexed } from './lexicon.ts';
import { has } from './lexicon.ts';
import { MARK } from './marks.ts';

/** Currencies whose cents stand behind a dot wherever they are used. */
const WITH_DOT = new Set(['GBP', 'USD', 'AUD', 'CAD', 'NZD', 'CHF', 'SGD', 'HKD']);

/** A number with exactly two decimals that is no part of a longer one, a date, a clock time, a ratio or a measure. */
const DECIMALS =
  /(?<![\d.,:/\-–+§x×])(\d{1,3})([.,])(\d{2})(?![\d:/]|[.,]\d|\s?(?:%|‰|°|x\s?\d|×|kg|kilo|g\b|gr\b|m\b|m²|m³|cm|mm|km|cl|ml|dl|l\b|lt|lit|h\b|am\b|pm\b|a\.m|p\.m|uhr|uur|ore\b|godz|meter|metro|litr|stun|p\.))/giu;

/** Words beside which such a number is a clock time or something to call. */
const NOT_MONEY = ['weekday', 'clock', 'hoursLabel', 'cutoff', 'phoneLabel', 'vatLabel', 'registerLabel'];

/** The amounts that a text about delivery writes without their currency, on a page whose currency is known. */
export function findBareAmounts(lexed: Lexed, hint: MoneyHint, found: readonly FoundMoney[]): FoundMoney[] {
  const { currency } = hint;
  if (typeof currency !== 'string' || minorDigits(currency) !== 2) return [];
  const mark = WITH_DOT.has(currency) ? '.' : ',';
  if ((lexed.marks & (MARK.dims | MARK.free)) === 0 && !lexed.tokens.some((token) => has(token, 'ship', 'cost')))
    return [];
  if (lexed.tokens.some((token) => has(token, ...NOT_MONEY))) return [];
  const out: FoundMoney[] = [];
  for (const match of lexed.text.matchAll(DECIMALS)) {
    if (match[2] !== mark) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((amount) => amount.start < end && amount.end > start)) continue;
    out.push({
      money: { minor: Number(match[1]) * 100 + Number(match[3]), currency, text: match[0] },
      start,
      end,
    });
  }
  return out;
}
