/** What a shop says it does not take: before the name, behind it, or in the heading above a list. */
import type { Clause } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';

/** "We do not accept Amex", "Amex is not accepted", "no Amex": said of the method that a token names. */
export function isRefused(lexed: Lexed, token: Token, inPayment: boolean): boolean {
  for (const other of lexed.tokens) {
    if (other.start >= token.start) {
      // "Cash on delivery, no."
      if (has(other, 'no') && other.last === lexed.words.length - 1 && other.first - token.last <= 1) return true;
      // "Payments by cheque or cash on delivery are excluded."
      if (
        has(other, 'except') &&
        other.last === lexed.words.length - 1 &&
        other.first - token.last <= 5 &&
        !/[,;.()]/.test(lexed.text.slice(token.end, other.start))
      )
        return true;
      if (isRefusedBehind(lexed, token, other)) return true;
      continue;
    }
    if (
      has(other, 'refused') &&
      token.first - other.last <= 14 &&
      !/[;.)]|\b(?:but|mais|aber|maar|pero|ma|ale|mas)\b/i.test(lexed.text.slice(other.end, token.start))
    )
      return true;
    if (
      has(other, 'not', 'no') &&
      token.first - other.last <= 2 &&
      !/[,;:]/.test(lexed.text.slice(other.end, token.start)) &&
      (inPayment || lexed.tokens.some((each) => has(each, 'pay')))
    )
      return true;
  }
  return false;
}

/** Words that turn a sentence: what stands behind them is said of something else. */
const TURN =
  /[,;()]|[.!?](?!\d)|\b(?:but|while|whereas|mais|tandis|aber|w[äa]hrend|maar|terwijl|pero|mientras|mentre|ma|ale|natomiast|mas|enquanto)\b/i;
const REFUSAL_REACH = 10;

/** "American Express is not accepted", "instant transfer we have not offered since 1.7.2024". */
function isRefusedBehind(lexed: Lexed, token: Token, refusal: Token): boolean {
  if (!has(refusal, 'refused') || refusal.first - token.last > REFUSAL_REACH) return false;
  if (TURN.test(lexed.text.slice(token.end, refusal.start))) return false;
  // "Visa is accepted and Amex is not accepted": what is taken is told before.
  return !lexed.tokens.some(
    (other) =>
      other.start >= token.end && other.end <= refusal.start && has(other, 'pay') && refusal.first - token.last > 4,
  );
}

const LONGEST_REFUSAL = 8;

/** Below "What we do not accept". */
export function isUnderRefusal({ line: { headings } }: Clause): boolean {
  const heading = headings.at(-1);
  return (
    heading !== undefined &&
    heading.words.length <= LONGEST_REFUSAL &&
    !heading.text.includes('?') &&
    heading.tokens.some((token) => has(token, 'refused'))
  );
}
