/** Tells for whom and for what an order value counts: delivery for everybody, or a gift, members, companies alone. */
import type { AmountSpan } from './terms/amounts.ts';
import type { Clause } from './terms/document.ts';
import type { Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { distance, isNegated } from './terms/subjects.ts';

/** Words that may stand before the buyers that open a sentence: "For trade accounts", "Pour tous les professionnels". */
const WORDS_BEFORE_BUYERS = 2;

const namesDelivery = (token: Token): boolean =>
  has(token, 'ship', 'transit', 'shipFree') || token.tags.some((tag) => tag.startsWith('mode:'));

/** "A free tote bag over £50": the gift stands nearer to the order value than the delivery does. */
function isForGift({ lexed }: Clause, span: AmountSpan): boolean {
  const nearest = (fits: (token: Token) => boolean): number =>
    Math.min(...lexed.tokens.filter(fits).map((token) => distance(lexed, token, span)));
  const gift = nearest((token) => has(token, 'gift') && !has(token, 'shipFree'));
  return gift < Infinity && gift < nearest(namesDelivery);
}

/** "From 60 €, for members from 30 €": of several order values the nearest one is theirs. */
function isNearest(clause: Clause, token: Token, span: AmountSpan): boolean {
  const far = distance(clause.lexed, token, span);
  return clause.amounts.every(
    (other) => other === span || other.role !== 'atLeast' || distance(clause.lexed, token, other) >= far,
  );
}

/** "Trade accounts: carriage paid from £150"; "companies and private buyers" are all buyers. */
function opensWithBusiness({ lexed }: Clause, token: Token, span: AmountSpan): boolean {
  return (
    has(token, 'businessOnly') &&
    token.first <= WORDS_BEFORE_BUYERS &&
    token.end <= span.start &&
    lexed.tokens.every(
      (other) =>
        (other.start >= token.start || !namesDelivery(other)) && !(has(other, 'and') && other.first === token.last + 1),
    )
  );
}

/** Whether an order value says nothing to an ordinary buyer about delivery. */
export function isNotForAll(clause: Clause, span: AmountSpan): boolean {
  const { lexed } = clause;
  return (
    isForGift(clause, span) ||
    lexed.tokens.some(
      (token) =>
        (has(token, 'membersOnly') && !isNegated(lexed, token) && isNearest(clause, token, span)) ||
        opensWithBusiness(clause, token, span),
    )
  );
}
