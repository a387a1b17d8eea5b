/** Tells what an amount in a clause about delivery is by the words beside it: a price, or the order value from which it is free. */
import type { AmountSpan } from './terms/amounts.ts';
import type { Clause } from './terms/document.ts';
import type { DurationSpan } from './terms/durations.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { clauseBefore, subjectOfFree, timeRole } from './terms/subjects.ts';
import type { DimItem } from './shipping-dims.ts';
import type { Item } from './shipping-compose.ts';
import { isOtherSum } from './shipping-other-sums.ts';

export const isDim = (item: Item): item is DimItem =>
  item.kind === 'place' || item.kind === 'mode' || item.kind === 'carrier';

/** Where an item ends in the text. */
export const endOf = (item: Item): number => (isDim(item) || item.kind === 'free' ? item.token.end : item.span.end);

/** "A £9 surcharge is added; for Ireland it is £16": the fee of the clause before goes on. */
export function continuesFee(clause: Clause): boolean {
  if (!clause.joined) return false;
  const before = clauseBefore(clause);
  return (
    before !== undefined &&
    before.amounts.length > 0 &&
    before.amounts.every((span) => span.role === 'surcharge' || span.role === 'other' || span.role === 'codFee')
  );
}

/** "Preparation takes 2 to 4 days; for painted pieces about 30": the time of the clause before goes on. */
export function goesOnPreparing(clause: Clause): boolean {
  if (!clause.joined) return false;
  const before = clauseBefore(clause);
  return (
    before !== undefined &&
    before.durations.length > 0 &&
    before.durations.every((span) => timeRole(before, span) === 'dispatch')
  );
}

/** A comma or a joining word stands between an item and what follows. */
export function parted(lexed: Lexed, item: Item | undefined, span: DurationSpan): boolean {
  const from = item === undefined ? 0 : endOf(item);
  const start = Math.min(from, span.start);
  const joined = lexed.tokens.some(
    (token) => has(token, 'and') && token.start >= from && span.first - token.last >= 1 && span.first - token.last <= 2,
  );
  return item !== undefined && (isDim(item) || joined || /[,;/]/.test(lexed.text.slice(start, span.start)));
}

/** Whether a threshold of the same clause takes this "free". */
export function boundToThreshold(items: readonly Item[], index: number): boolean {
  const free = items[index] as Item;
  return items.some(
    (item) => item.kind === 'amount' && item.span.role === 'atLeast' && Math.abs(item.at - free.at) < 220,
  );
}

const TIMES = ['hour', 'day', 'businessDay', 'week', 'month', 'business', 'calendar'];

/** Smaller numbers count articles, not money. */
const LEAST_VALUE = 10;

/** "Free on orders over 799,-", "over forty": what a number bounds that is not read as an amount is not always free. */
export function thresholdInNumbers(lexed: Lexed): boolean {
  const { tokens, words } = lexed;
  const isNumber = (word: number): boolean =>
    (words.number(word) ?? 0) >= LEAST_VALUE ||
    tokens.some((token) => token.first === word && token.tags.some((tag) => tag.startsWith('number:')));
  const isTime = (word: number): boolean => tokens.some((token) => token.first === word && has(token, ...TIMES));
  return tokens.some(
    (token) =>
      has(token, 'atLeast') && [1, 2].some((ahead) => isNumber(token.last + ahead) && !isTime(token.last + ahead + 1)),
  );
}

/** Whether the clause before, or the heading above, promised free delivery whose condition this clause states. */
export function freeBefore(clause: Clause): boolean {
  if (clause.amounts.some((span) => span.role === 'price')) return false;
  const before = clauseBefore(clause);
  const headed = clause.line.headings.at(-1)?.tokens.some((token) => has(token, 'shipFree')) === true;
  // "Free delivery / On orders over 70 € to Spain. In Portugal, from 120 €."
  if (before && headed && before.amounts.length > 0 && before.amounts.every((span) => span.role === 'atLeast'))
    return true;
  if (before)
    return (
      // "To a pick-up point it is free from 60 €; to your home from 90 €"
      (before.amounts.length === 0 || (clause.joined && before.amounts.every((span) => span.role === 'atLeast'))) &&
      !limitedFree(before) &&
      before.lexed.tokens.some((token) => has(token, 'free', 'shipFree') && subjectOfFree(before, token) === 'shipping')
    );
  const above = clause.asked ?? clause.line.headings.at(-1);
  return above?.tokens.some((token) => has(token, 'shipFree')) === true;
}

/** "over £150: £4.99": the price of the band stands right behind the threshold. */
export function priceRightAfter(items: readonly Item[], index: number, lexed: Lexed): boolean {
  const here = items[index];
  const next = items[index + 1];
  if (here?.kind !== 'amount' || next?.kind !== 'amount' || next.span.role !== 'price') return false;
  const between = lexed.text.slice(here.span.end, next.span.start);
  const saysBelow = lexed.tokens.some(
    (token) => has(token, 'belowThat', 'below') && token.start >= here.span.end && token.end <= next.span.start,
  );
  return next.span.first - here.span.last <= 4 && !/[,.]\s/.test(between) && !saysBelow;
}

/** "..., or £120 elsewhere": joined to a threshold before, with nothing that makes it a price. */
export function secondThreshold(lexed: Lexed, span: AmountSpan): boolean {
  const joined = lexed.tokens.some(
    (token) => has(token, 'and') && span.first > token.last && span.first - token.last <= 3,
  );
  const priced = lexed.tokens.some(
    (token) =>
      has(token, 'below', 'belowThat', 'cost') &&
      ((token.end <= span.start && span.first - token.last <= 3) ||
        (token.start >= span.end && token.first - span.last <= 3)),
  );
  return joined && !priced;
}

/** "free on orders £40", "gratis bei 40 € Bestellwert" */
export function orderThreshold(lexed: Lexed, span: AmountSpan): boolean {
  return lexed.tokens.some((token) => {
    if (!has(token, 'order')) return false;
    const behind = token.first - span.last >= 1 && token.first - span.last <= 3;
    const ahead = span.first - token.last >= 1 && span.first - token.last <= 3;
    if (behind) return !/[,;.(]/.test(lexed.text.slice(span.end, token.start));
    return ahead && !/[,;.:()]/.test(lexed.text.slice(token.end, span.start));
  });
}

/** "Spend 60 €", "si gastas 60 €": the word for buying stands right before the amount. */
export function spentFor(lexed: Lexed, span: AmountSpan): boolean {
  return lexed.tokens.some(
    (token) =>
      has(token, 'order') &&
      !has(token, 'cost') &&
      span.first - token.last >= 1 &&
      span.first - token.last <= 2 &&
      !/[,;.:()]/.test(lexed.text.slice(token.end, span.start)),
  );
}

/** Free only for some (members, a first order), or a gift. */
export const limitedFree = (clause: Clause): boolean =>
  clause.lexed.tokens.some((token) => has(token, 'someOnly', 'gift', 'membersOnly'));

/** "UK customers pay 11 €", behind a sentence about delivery. */
export function paysForDelivery(clause: Clause): boolean {
  return (
    clause.amounts.length > 0 &&
    clauseBefore(clause)?.topic === 'shipping' &&
    !clause.lexed.tokens.some((token) => token.tags.some((tag) => tag.startsWith('pay:') || tag.startsWith('weak:')))
  );
}

export function isCostContext(clause: Clause, placed: boolean): boolean {
  if (clause.topic === 'returns' || clause.topic === 'warranty' || isOtherSum(clause)) return false;
  if (clause.own === 'shipping' || clause.topic === 'shipping') return true;
  if (clause.topic === 'payment') return placed && (clause.own !== 'payment' || paysForDelivery(clause));
  return placed;
}
