/** Prices that only some visitors pay (members, card holders, with a coupon): told by the words and names right beside an amount. */
import { CONDITION_WORDS } from '../../knowledge/product-words.ts';
import type { Observation } from '../../model/evidence.ts';
import { PRICE_CONDITIONS } from '../../model/facts.ts';
import type { PriceCondition } from '../../model/facts.ts';
import type { Money } from '../../model/money.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { evidenceOf } from './price-tax.ts';

const NAMES: readonly (readonly [PriceCondition, RegExp])[] = [
  [
    'member',
    /(?:members?|club|clubcard|loyalty|vip|prime|insiders?)[-_]{0,2}price|price[-_]{0,2}(?:members?|club|loyalty|vip|prime)(?:$|[-_ ])/i,
  ],
  ['coupon', /(?:coupon|voucher)[-_]{0,2}price|price[-_]{0,2}(?:coupon|voucher)(?:$|[-_ ])|after-?coupon/i],
  ['app', /(?:^|[-_ ])app-?(?:only-?)?price/i],
  [
    'subscription',
    /subscri(?:be|ber|ption)[-_]{0,2}(?:and-?save-?)?price|price[-_]{0,2}subscri|sns-?(?:base-?)?price/i,
  ],
];

/** How far the words may stand from the amount: a label, not a sentence about something else. */
const GAP = 12;

/** "Non-member price", "precio no socios", "prezzo per i non soci": what everybody else pays. */
const NOT = /(?<!\p{L})(?:non?|not|nicht|niet|ikke|icke|ej|sans|without|ohne|sin|senza|bez)[-\s]{0,2}$/iu;

/** The condition of an amount; undefined for a price that everybody pays. */
export function conditionOf(before: string, after: string, names: string): PriceCondition | undefined {
  const head = before.slice(-60).trimEnd();
  const tail = after.slice(0, 40);
  for (const condition of PRICE_CONDITIONS) {
    const words = CONDITION_WORDS[condition];
    const ahead = words.exec(head);
    if (ahead !== null && head.length - ahead.index - ahead[0].length <= GAP && !NOT.test(head.slice(0, ahead.index)))
      return condition;
    const behind = words.exec(tail);
    if (behind !== null && /^[\s(*–-]{0,4}$/.test(tail.slice(0, behind.index))) return condition;
  }
  return NAMES.find(([, pattern]) => pattern.test(names))?.[0];
}

/** One fact per condition, for amounts below or near the price that every visitor pays. */
export function* readConditionalPrices(
  { scene }: ProductContext,
  candidates: readonly PriceCandidate[],
  price: Money,
): Iterable<Observation> {
  const told = new Set<PriceCondition>();
  for (const one of candidates) {
    const { condition, money } = one;
    if (condition === undefined || told.has(condition) || one.score < 0) continue;
    if (
      money.minor <= 0 ||
      money.minor === price.minor ||
      money.minor > price.minor ||
      money.currency !== price.currency
    )
      continue;
    told.add(condition);
    yield claim(
      'product.conditionalPrice',
      { condition, price: money },
      'specific',
      evidenceOf(scene, one, 'product-price-condition'),
      condition,
    );
  }
}
