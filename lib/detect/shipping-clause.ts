/** Reads one clause about delivery: its options, and what it says besides of minimum order, cut-off hour and excluded places. */
import type { ShippingStep } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import type { AmountSpan } from './terms/amounts.ts';
import type { Clause } from './terms/document.ts';
import type { Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { clauseBefore, isDeniedBehind, isNegated, subjectOfFree } from './terms/subjects.ts';
import type { Item } from './shipping-compose.ts';
import { compose } from './shipping-compose.ts';
import type { DimItem } from './shipping-dims.ts';
import { addTo, readDims } from './shipping-dims.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { noDims } from './shipping-draft.ts';
import { attachSaid } from './shipping-said.ts';
import { attachSteps } from './shipping-steps.ts';

/** What a clause says besides delivery options. */
export interface Extras {
  minimumOrder?: Money;
  codFee?: Money;
  /** Amounts on top of the price: islands, bulky goods, a fixed day. */
  surcharges?: readonly Money[];
  cutoff?: string;
  /** Places that are not delivered to. */
  excluded: string[];
  /** "only": the places named are all there are. */
  closed: boolean;
}

export interface ClauseReading {
  readonly drafts: Draft[];
  readonly below: Money | undefined;
  /** Prices of higher steps of the option before. */
  readonly steps: readonly ShippingStep[];
  readonly extras: Extras;
  /** Dims of the words in front of a colon, or of the whole clause when it holds no value. */
  readonly lead: Dims;
}

/** Reads a clause within the scope that headings and earlier lines give. */
export function readClause(clause: Clause, scope: Dims, below?: Money): ClauseReading {
  const { lexed } = clause;
  const dims = readDims(lexed);
  const extras: Extras = {
    excluded: [...dims.excluded],
    closed: saysOnlyThere(clause),
    ...readExtras(clause),
  };
  const items: Item[] = [...dims.items];
  const frees = lexed.tokens.filter(
    (token) =>
      !clause.question &&
      ((has(token, 'free', 'shipFree') &&
        subjectOfFree(clause, token) === 'shipping' &&
        !isNegated(lexed, token) &&
        !isDeniedBehind(lexed, token)) ||
        // "we pay the postage"; "delivery is never on us"
        (has(token, 'sellerPays') &&
          (clause.own === 'shipping' || clause.joined) &&
          clause.topic === 'shipping' &&
          !isNegated(lexed, token, 2))),
  );
  const fee = isUnderCod(clause);
  frees.push(...(fee ? [] : zeros(clause, frees)));
  for (const token of frees) items.push({ at: token.start, kind: 'free', token });
  for (const span of clause.amounts)
    if (span.money.minor > 0 && !fee && !isAskedMinimum(clause, span))
      items.push({ at: span.start, kind: 'amount', span });
  for (const span of clause.durations) items.push({ at: span.start, kind: 'time', span });
  items.sort((a, b) => a.at - b.at);

  const pending = clause.asked && clause.amounts.length === 0 ? thresholdOf(clause) : undefined;
  const composed = compose(clause, items, scope, frees.length > 0, { below, asked: pending });
  for (const draft of composed.drafts) {
    draft.excluded.push(...extras.excluded);
    if (!draft.taxExcluded && draft.cost !== undefined && draft.cost !== 'free')
      draft.taxExcluded = lexed.tokens.some((token) => has(token, 'exTax'));
  }
  // "Other countries on request": what must be asked for is not offered as it is.
  if (
    (lexed.marks & MARK.scope) !== 0 &&
    clause.amounts.length === 0 &&
    lexed.tokens.some((token) => has(token, 'onRequest'))
  )
    for (const draft of composed.drafts) draft.places = [];
  const steps = attachSteps(clause, composed.drafts);
  attachSaid(clause, composed.drafts);
  return { ...composed, steps, extras, lead: leadDims(clause, dims.items) };
}

/** "Collection: 0.00 €", "from 60 € 0.00 €": a word for free in digits; alone it may be that of a cart that is empty. */
function zeros({ lexed, amounts, question }: Clause, known: readonly Token[]): Token[] {
  const bound =
    amounts.some((span) => span.role === 'atLeast') ||
    lexed.tokens.some((token) => token.tags.some((tag) => tag.startsWith('mode:')));
  if (question || !bound) return [];
  return amounts
    .filter((span) => span.role === 'price' && span.money.minor === 0)
    .filter((span) => !known.some((token) => token.start < span.end && span.start < token.end))
    .map(({ start, end, first, last }) => ({ tags: ['free'], start, end, first, last }));
}

/** "We deliver to Austria only", "the prices above apply to mainland France": what names no place is for there. */
function saysOnlyThere({ lexed, topic, amounts, durations }: Clause): boolean {
  if ((lexed.marks & MARK.scope) === 0) return false;
  if (lexed.tokens.some((token) => has(token, 'only'))) return true;
  return (
    topic === 'shipping' &&
    amounts.length + durations.length === 0 &&
    lexed.tokens.some((token) => has(token, 'holdsFor')) &&
    lexed.tokens.some((token) => has(token, 'cost', 'ship'))
  );
}

/** The order value of a question right before: "Your basket is over 60 €? Delivery is on us." */
function thresholdOf(clause: Clause): Money | undefined {
  const before = clauseBefore(clause);
  return before?.question === true
    ? before.amounts.find((span) => span.role === 'atLeast' && span.order)?.money
    : undefined;
}

/** Under a heading "cash on delivery" an amount is its fee. */
function isUnderCod(clause: Clause): boolean {
  const above = clause.line.headings.at(-1);
  return above !== undefined && above.words.length <= 4 && above.tokens.some((token) => has(token, 'pay:cod'));
}

function leadDims(clause: Clause, items: readonly DimItem[]): Dims {
  const colon = clause.lexed.text.indexOf(':');
  const bare = clause.amounts.length + clause.durations.length === 0;
  const limit = colon > 0 ? colon : bare && clause.lexed.words.length <= 12 ? Infinity : -1;
  const dims = noDims();
  for (const item of items) {
    if (item.at >= limit) break;
    addTo(dims, item);
  }
  return dims;
}

/** A surcharge of a sentence about delivery, not one for wrapping, paying or assembling. */
function isAboutDelivery({ lexed, topic }: Clause): boolean {
  return topic === 'shipping' && !lexed.tokens.some((token) => has(token, 'otherFee', 'return', 'minimumOrder'));
}

/** "What is the minimum order? 25 €." */
const isAskedMinimum = ({ asked }: Clause, span: AmountSpan): boolean =>
  span.role === 'price' && asked?.tokens.some((token) => has(token, 'minimumOrder')) === true;

const CLOCK =
  /^ {0,2}(?:(?:le|las|as|às|alle|ore|the|um|godz|godziny)\.? )?(?:ore )?(\d{1,2})(?: ?[.:hu] ?(\d{2}))?(?: ?(am|pm|uhr|uur|h))?/i;

function readExtras(clause: Clause): Partial<Extras> {
  const extras: Partial<Extras> = {};
  for (const span of clause.amounts) {
    if (span.role === 'minimumOrder' || isAskedMinimum(clause, span)) extras.minimumOrder ??= span.money;
    const added = span.role === 'surcharge' && clause.lexed.tokens.some((token) => has(token, 'pay:cod'));
    if (span.role === 'codFee' || added || (isUnderCod(clause) && span.role !== 'atLeast' && span.role !== 'below'))
      extras.codFee ??= span.money;
    else if (span.role === 'surcharge' && span.money.minor > 0 && isAboutDelivery(clause))
      extras.surcharges = [...(extras.surcharges ?? []), span.money];
  }
  if (!clause.lexed.tokens.some((token) => has(token, 'dispatch', 'sameDay', 'nextDay', 'order'))) return extras;
  const { text } = clause.lexed;
  for (const token of clause.lexed.tokens) {
    if (!has(token, 'cutoff')) continue;
    const hour = CLOCK.exec(text.slice(token.end, token.end + 24));
    if (!hour || (hour[2] === undefined && hour[3] === undefined)) continue;
    const value = Number(hour[1]) + (/pm/i.test(hour[3] ?? '') && Number(hour[1]) < 12 ? 12 : 0);
    if (value < 6 || value > 23 || Number(hour[2] ?? 0) > 59) continue;
    extras.cutoff ??= `${String(value).padStart(2, '0')}:${hour[2] ?? '00'}`;
  }
  return extras;
}
