/** Finds amounts of money in a lexed text and tells what each is for: a price, a threshold, a ceiling, a minimum, a fee. */
import type { Money } from '../../model/money.ts';
import type { MoneyHint } from '../../text/money.ts';
import { findMoney } from '../../text/money.ts';
import { findMoneyInWords } from './amount-words.ts';
import { findBareAmounts } from './bare-amounts.ts';
import type { Lexed, Token } from './lexicon.ts';
import { has } from './lexicon.ts';
import { MARK } from './marks.ts';

export type AmountRole =
  /** A price to pay. */
  | 'price'
  /** "from", "over": what holds from this amount on. */
  | 'atLeast'
  /** "under", "up to": what holds below this amount. */
  | 'below'
  /** Both ends of a band of order values. */
  | 'band'
  | 'minimumOrder'
  | 'codFee'
  | 'surcharge'
  /** Customs, insurance, re-delivery and the like. */
  | 'other';

export interface AmountSpan {
  readonly money: Money;
  readonly start: number;
  readonly end: number;
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  readonly role: AmountRole;
  /** The next amount is the upper end of a range that this one opens. */
  readonly rangeWithNext: boolean;
  /** Words between the telling phrase and the amount; 0 = it stands right beside it. */
  readonly order: boolean;
}

const MAY_HOLD_MONEY =
  /\p{Sc}|eur|pound|dollar|frank|franc|zlot|złot|chf|gbp|usd|pln|z[łl]|fr\.|kr|sek|dkk|nok|czk|k[čc]|huf|ft|ron|lei/iu;

/** Two decimals, with or without a currency. */
const MAY_BE_BARE = /\d[.,]\d{2}(?!\d)/;

const NONE: AmountSpan[] = [];

export function findAmounts(lexed: Lexed, hint: MoneyHint): AmountSpan[] {
  const { text, words } = lexed;
  if ((lexed.marks & (MARK.digit | MARK.count)) === 0) return NONE;
  const signed = MAY_HOLD_MONEY.test(text);
  const maybeBare = MAY_BE_BARE.test(text);
  if (!signed && !maybeBare) return NONE;
  const inDigits = signed
    ? findMoney(text, hint).filter((amount) => amount.money.minor >= 0 && !countsDays(lexed, amount.start, amount.end))
    : [];
  const known = signed ? findMoneyInWords(lexed, hint, inDigits) : inDigits;
  const bare = maybeBare ? findBareAmounts(lexed, hint, known) : [];
  const found = bare.length === 0 ? known : [...known, ...bare].sort((a, b) => a.start - b.start);
  const spans = found.map((amount) => {
    const first = words.endingFrom(amount.start + 1);
    let last = first;
    while (last + 1 < words.length && words.start(last + 1) < amount.end) last++;
    return { ...amount, first, last };
  });
  let before: (Place & { condition: boolean }) | undefined;
  const judgedSpans = spans.map((span, index) => {
    const previous = before;
    const next = spans[index + 1];
    const judged = judge(lexed, span, previous, next);
    const fee = judged.role === 'other' || judged.role === 'surcharge';
    before = { ...span, condition: judged.role === 'below' || judged.role === 'atLeast' || (fee && judged.order) };
    return {
      money: span.money,
      start: span.start,
      end: span.end,
      first: span.first,
      last: span.last,
      rangeWithNext:
        next !== undefined &&
        next.money.minor > span.money.minor &&
        (span.rangeWithNext === true || joinedByTo(lexed, span, next) || isBetween(lexed, span, next)),
      between: next !== undefined && isBetween(lexed, span, next),
      ...judged,
    };
  });
  // "£100 - £149.99: £2.99", "de 1 à 20 € : 11 €": the ends of a band of order values, with its price behind.
  return judgedSpans.map(({ between, ...span }, index): AmountSpan => {
    if (between || judgedSpans[index - 1]?.between === true) return { ...span, role: 'band' };
    const before = judgedSpans[index - 1];
    const low = span.rangeWithNext ? span : before?.rangeWithNext === true ? before : undefined;
    const high = span.rangeWithNext ? judgedSpans[index + 1] : span;
    const price = judgedSpans[span === low || span.rangeWithNext ? index + 2 : index + 1];
    if (!low || !high || (span !== low && span !== high)) return span;
    const follows = price !== undefined && price.first - high.last <= 5;
    return follows || low.order || high.order ? { ...span, role: 'band' } : span;
  });
}

/** "£12 - 5 to 10 days": a bare number behind a price that counts days. */
function countsDays(lexed: Lexed, start: number, end: number): boolean {
  const { text, tokens, words } = lexed;
  if (!/^\d{1,3}$/.test(text.slice(start, end).trim())) return false;
  const last = words.endingFrom(end);
  return tokens.some(
    (token) =>
      token.first > last && token.first - last <= 3 && has(token, 'day', 'businessDay', 'hour', 'week', 'business'),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

function joinedByTo(lexed: Lexed, span: Place, next: Place | undefined): boolean {
  if (!next || next.first - span.last > 3) return false;
  const gap = lexed.text.slice(span.end, next.start);
  return (
    /^\s*[-–—]\s*$/.test(gap) ||
    lexed.tokens.some(
      (token) =>
        token.first === span.last + 1 && has(token, 'to') && !has(token, 'and') && token.last + 1 >= next.first - 1,
    )
  );
}

/** "orders between 50 and 100 €"; "costs between 5 € and 8 €" is a price. */
function isBetween(lexed: Lexed, span: Place, next: Place): boolean {
  if (next.first - span.last > 3) return false;
  const opener = lexed.tokens.find(
    (token) => has(token, 'between') && token.end <= span.start && span.first - token.last <= 3,
  );
  return (
    opener !== undefined &&
    !lexed.tokens.some(
      (token) =>
        has(token, 'cost') && !has(token, 'order') && token.end <= opener.start && opener.first - token.last <= 4,
    )
  );
}

/** Whether two places are parted by the end of a clause. */
const parted = (text: string, from: number, to: number): boolean => /[;:()]|\s[-–—]\s|\.\s/.test(text.slice(from, to));

/** "35 € (customs and tax are paid by the receiver)": brackets that say more than the name of a fee speak of another matter. */
function opensAside(text: string, from: number, to: number): boolean {
  const open = text.indexOf('(', from);
  if (open < 0 || open > to) return false;
  const close = text.indexOf(')', to);
  return close > to && /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text.slice(to, close));
}

function judge(
  lexed: Lexed,
  span: Place,
  previous: (Place & { readonly condition?: boolean }) | undefined,
  next: Place | undefined,
): { role: AmountRole; order: boolean } {
  const { text, tokens } = lexed;
  const before = tokens.filter((token) => token.end <= span.start && (!previous || token.start >= previous.end));
  const after = tokens.filter((token) => token.start >= span.end && (!next || token.end <= next.start));
  const order =
    before.some((token) => has(token, 'order') && span.first - token.last <= 8) ||
    after.some((token) => has(token, 'order') && token.first - span.last <= 3);
  const role = (value: AmountRole): { role: AmountRole; order: boolean } => ({ role: value, order });
  const near = (token: Token, words: number): boolean => span.first - token.last <= words + 1;
  const nearAfter = (token: Token, words: number): boolean => token.first - span.last <= words + 1;

  if (before.some((token) => has(token, 'minimumOrder') && near(token, 8))) return role('minimumOrder');
  // "DPD courier, cash on delivery: 19,99": the price of a way of delivery, not a fee on top.
  const cod = before.find((token) => has(token, 'pay:cod'));
  const option =
    cod !== undefined &&
    tokens.some((token) => token.end <= cod.start && token.tags.some((tag) => /^(?:carrier|mode):/.test(tag))) &&
    /^\s*[-–—:]\s*$/.test(text.slice(cod.end, span.start));
  // "cash on delivery up to 500 €, for 7 € more": the amount behind "up to" is the limit, not the fee.
  const limited = before.find(
    (token) =>
      has(token, 'below', 'upTo', 'atLeast') && near(token, 1) && !/[,;:(]/.test(text.slice(token.end, span.start)),
  );
  if (cod !== undefined && !option && limited) return role(has(limited, 'below', 'upTo') ? 'below' : 'atLeast');
  if (
    (cod !== undefined && !option) ||
    after.some(
      (token) => has(token, 'pay:cod') && nearAfter(token, 5) && !/[;,.]/.test(text.slice(span.end, token.start)),
    )
  )
    return role('codFee');
  // "Surcharge for orders under 50 €: 5 €": the fee stands before the order value it is for.
  if (previous?.condition === true) {
    const fee = tokens.find(
      (token) => has(token, 'otherFee', 'surcharge') && token.end <= previous.start && previous.first - token.last <= 6,
    );
    if (fee && span.first - previous.last <= 4 && !/[;.]\s/.test(text.slice(fee.end, span.start)))
      return role(has(fee, 'surcharge') ? 'surcharge' : 'other');
  }
  if (
    before.some(
      (token) =>
        has(token, 'otherFee') &&
        near(token, 7) &&
        // "65 Zoll" are inches, not customs.
        lexed.words.number(token.first - 1) === undefined &&
        !/[;.]\s/.test(text.slice(token.end, span.start)),
    )
  )
    return role('other');
  // "29 € duties excluded": the price is named beside what it leaves out.
  const leftOut = (token: Token): boolean =>
    tokens.some(
      (other) =>
        has(other, 'except', 'surcharge') && Math.abs(other.first - token.last) <= 2 && other.start >= span.end,
    );
  if (
    after.some(
      (token) =>
        has(token, 'otherFee') &&
        nearAfter(token, 3) &&
        !/[,;.]/.test(text.slice(span.end, token.start)) &&
        !leftOut(token) &&
        !opensAside(text, span.end, token.end),
    )
  )
    return role('other');
  // "Supplement for delivery upstairs: 40 €"
  const head = before[0];
  if (
    head !== undefined &&
    !previous &&
    head.first <= 1 &&
    has(head, 'surcharge') &&
    /^[^\d;:.]{1,90}: ?$/.test(text.slice(head.end, span.start))
  )
    return role('surcharge');
  const follower = after[0];
  const charged = after.find(
    (token) =>
      has(token, 'surcharge') &&
      nearAfter(token, 4) &&
      !/[,;.(]/.test(text.slice(span.end, token.start)) &&
      text.charAt(token.start) !== '+',
  );
  if (charged && !has(follower as Token, 'orMore')) return role('surcharge');
  if (follower && has(follower, 'orMore') && nearAfter(follower, 0)) return role('atLeast');

  // The nearest telling phrase in front decides.
  for (let index = before.length - 1; index >= 0; index--) {
    const token = before[index] as Token;
    const distance = span.first - token.last - 1;
    if (distance > 7) break;
    const between = text.slice(token.end, span.start);
    if (has(token, 'atLeast', 'below')) {
      // "des", "ab", "od", "over", "do" alone are too common to look far; with an order word between, they may.
      const reach =
        before
          .slice(index + 1)
          .some((other) => has(other, 'order') || (has(other, 'cost') && other.first - token.last <= 3)) ||
        token.last > token.first
          ? 6
          : 2;
      if (distance <= reach && !parted(text, token.end, span.start) && !/[,\d]/.test(between)) {
        if (has(token, 'below') && has(token, 'atLeast')) return role(has(token, 'below') ? 'below' : 'atLeast');
        return role(has(token, 'atLeast') ? 'atLeast' : 'below');
      }
    }
    if (has(token, 'upTo') && distance <= 1 && order) return role('below');
    if (has(token, 'surcharge') && distance <= 4 && !parted(text, token.end, span.start)) return role('surcharge');
  }
  if (/[>≥]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return role('atLeast');
  if (/[<≤]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return role('below');
  if (/(?:^|\s)\+\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return role('surcharge');
  // "10 instalments of at least R$ 50"
  if (before.some((token) => has(token, 'pay:instalments', 'payLater') && near(token, 5))) return role('other');
  return role('price');
}
