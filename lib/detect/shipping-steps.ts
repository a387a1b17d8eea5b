/** Price steps of a delivery option by weight, number of pieces or order value: what bounds a text or cell states, and how steps join. */
import type { ShippingStep } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import type { AmountSpan } from './terms/amounts.ts';
import type { Cell, Clause } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has, lex, valuesOf } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import type { Draft } from './shipping-draft.ts';

/** Between which weights, numbers of pieces or order values a price holds. */
export type Bounds =
  | { readonly unit: 'kg' | 'piece'; readonly from?: number; readonly to?: number }
  | { readonly unit: 'order'; readonly from?: Money; readonly to?: Money };

interface PlacedBounds {
  readonly bounds: Bounds;
  readonly start: number;
  readonly end: number;
}

/** Most steps kept of one option. */
const MOST_STEPS = 40;
const POUND = 0.4536;

/** Kilograms of one unit; undefined for words about weight that are no unit. */
function kilograms(word: string): number | undefined {
  const [first = ''] = word.toLowerCase();
  if (first === 'k' || first === 'q' || /^chil/i.test(word)) return 1;
  if (/^g(?:r|rs|r?am\p{L}*)?$/iu.test(word)) return 0.001;
  return /^lbs?$/i.test(word) ? POUND : undefined;
}

const NUMBER_BEFORE = /(\d{1,4}(?:[.,]\d{1,3})?)\s?$/;
/** A lower bound before the upper one, with or without its own unit: "2 -", "2 kg to". */
const LOWER_BEFORE = /(\d{1,4}(?:[.,]\d{1,3})?)\s?(\p{L}{1,9})?\s?([-–—]|\p{L}{1,5})\s?$/u;

const numberOf = (text: string): number => Number(text.replace(',', '.'));
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Weights and numbers of pieces that bound a price, in order; a bare "2 kg" means up to it. */
export function measuresIn(lexed: Lexed): PlacedBounds[] {
  if ((lexed.marks & MARK.measure) === 0 || (lexed.marks & (MARK.digit | MARK.count)) === 0) return [];
  const out: PlacedBounds[] = [];
  for (const token of lexed.tokens) {
    if (!has(token, 'weight', 'piece')) continue;
    const found = measureAt(lexed, token);
    if (!found) continue;
    const last = out.at(-1);
    // "2 kg to 5 kg": the first belongs to the range.
    if (last && last.start >= found.start) out.pop();
    out.push(found);
  }
  return out;
}

function measureAt(lexed: Lexed, token: Token): PlacedBounds | undefined {
  const { text } = lexed;
  const factor = has(token, 'weight') ? kilograms(text.slice(token.start, token.end)) : 1;
  const unit = has(token, 'weight') ? 'kg' : 'piece';
  if (factor === undefined) return undefined;
  const number = numberBefore(lexed, token);
  if (!number) return undefined;
  const upper = rounded(number.value * factor);
  const lower = lowerBefore(lexed, number.start, factor);
  // "each further kg": what comes on top is no step.
  const after = lexed.tokens.find((other) => other.first === token.last + 1);
  if (after && has(after, 'surcharge') && /\p{L}/u.test(text.slice(after.start, after.end))) return undefined;
  if (lower && lower.value < upper)
    return { bounds: { unit, from: lower.value, to: upper }, start: lower.start, end: token.end };
  const more =
    lexed.tokens.some(
      (other) => has(other, 'orMore') && (other.first === token.last + 1 || other.last === token.first - 1),
    ) || /^\s?\+/.test(text.slice(token.end, token.end + 2));
  const before = lexed.tokens.findLast((other) => other.end <= number.start && number.first - other.last <= 2);
  const near = before !== undefined && !/[,;:()|\d]/.test(text.slice(before.end, number.start)) ? before : undefined;
  const sign = /([<≤>≥])\s?$/.exec(text.slice(Math.max(0, number.start - 3), number.start))?.[1];
  const below = sign === '<' || sign === '≤' || (near && has(near, 'upTo', 'below', 'within'));
  const above = more || sign === '>' || sign === '≥' || (near && has(near, 'atLeast') && !has(near, 'below', 'upTo'));
  const start = near?.start ?? number.start;
  if (above && !below) return { bounds: { unit, from: upper }, start, end: token.end };
  if (unit === 'piece' && !below) return { bounds: { unit, from: upper, to: upper }, start, end: token.end };
  return { bounds: { unit, to: upper }, start, end: token.end };
}

function numberBefore(
  lexed: Lexed,
  token: Token,
): { readonly value: number; readonly start: number; readonly first: number } | undefined {
  const { text, words } = lexed;
  const digits = NUMBER_BEFORE.exec(text.slice(Math.max(0, token.start - 10), token.start));
  if (digits?.[1]) {
    const start = token.start - digits[0].length;
    return { value: numberOf(digits[1]), start, first: words.endingFrom(start + 1) };
  }
  const word = lexed.tokens.find((other) => other.last === token.first - 1);
  // "6 or more bottles"
  if (word && has(word, 'orMore')) return numberBefore(lexed, word);
  const value = word && valuesOf(word, 'number')[0];
  return word && value !== undefined ? { value: Number(value), start: word.start, first: word.first } : undefined;
}

/** The lower end of a range whose upper number stands at a place. */
function lowerBefore(lexed: Lexed, at: number, factor: number): { value: number; start: number } | undefined {
  const from = Math.max(0, at - 22);
  const before = LOWER_BEFORE.exec(lexed.text.slice(from, at));
  const [whole, number, word, joint] = before ?? [];
  if (whole === undefined || number === undefined || joint === undefined) return undefined;
  const joined =
    /[-–—]/.test(joint) ||
    lexed.tokens.some(
      (token) => token.end <= at && at - token.end <= 1 && has(token, 'to', 'upTo', 'below') && !has(token, 'atLeast'),
    );
  const own = word === undefined ? factor : kilograms(word);
  if (!joined || (word !== undefined && own === undefined && factor !== 1)) return undefined;
  return { value: rounded(numberOf(number) * (own ?? 1)), start: from + (before?.index ?? 0) };
}

const ONLY_NUMBERS = /^[<≤>≥]?\s?\d{1,4}(?:[.,]\d{1,3})?(?:\s?(?:[-–—]|\p{L}{1,4})\s?\d{1,4}(?:[.,]\d{1,3})?)?\s?\+?$/u;

/** The bounds that a cell states for the prices of its row or column; `label` heads it and may hold the unit. */
export function boundsOfCell(cell: Cell | undefined, label?: Cell): Bounds | undefined {
  if (!cell) return undefined;
  const [measure] = measuresIn(cell.lexed);
  if (measure) return measure.bounds;
  if (label && (label.lexed.marks & MARK.measure) !== 0 && ONLY_NUMBERS.test(cell.lexed.text.trim())) {
    const unit = label.lexed.tokens.findLast((token) => has(token, 'weight', 'piece'));
    const word = unit && label.lexed.text.slice(unit.start, unit.end);
    const told = word === undefined || (has(unit as Token, 'weight') && kilograms(word) === undefined) ? 'kg' : word;
    return measuresIn(lex(`${cell.lexed.text.trim()} ${told}`))[0]?.bounds;
  }
  return orderBounds(cell.amounts);
}

/** The order values that amounts stand for: "50 to 100 €", "under 50 €", "from 100 €". */
function orderBounds(amounts: readonly AmountSpan[]): Bounds | undefined {
  const [first, second] = amounts;
  if (!first) return undefined;
  if (second && (first.rangeWithNext || (first.role === 'band' && second.role === 'band')))
    return { unit: 'order', ...(first.money.minor > 0 && { from: first.money }), to: second.money };
  if (first.role === 'below') return { unit: 'order', to: first.money };
  if (first.role !== 'atLeast') return undefined;
  // "from 50 € to under 100 €"
  return second?.role === 'below'
    ? { unit: 'order', from: first.money, to: second.money }
    : { unit: 'order', from: first.money };
}

/** One step of a price. */
export const stepOf = (bounds: Bounds, price: Money | 'free'): ShippingStep => ({ ...bounds, price });

/** Gives the prices of a clause the bounds that stand beside them; returns steps that go on with an option before the clause. */
export function attachSteps(clause: Clause, drafts: readonly Draft[]): ShippingStep[] {
  const { lexed, amounts } = clause;
  const prices = amounts.filter((span) => span.role === 'price' && span.money.minor > 0);
  if (prices.length === 0) return [];
  const measures = measuresIn(lexed);
  const orders = measures.length > 0 ? [] : placedOrders(amounts);
  const bounds = measures.length > 0 ? measures : orders;
  if (bounds.length === 0) return [];
  const ahead = (bounds[0] as PlacedBounds).start < (prices[0] as AmountSpan).start;
  let last: Draft | undefined;
  const loose: ShippingStep[] = [];
  prices.forEach((price, index) => {
    const own = drafts.find((draft) => draft.cost === price.money);
    if (own) last = own;
    const from = ahead ? (prices[index - 1]?.end ?? 0) : price.end;
    const to = ahead ? price.start : (prices[index + 1]?.start ?? Infinity);
    const beside = bounds.filter((each) => each.start >= from && each.end <= to);
    const bound = ahead ? beside.at(-1) : beside[0];
    if (bound) (last?.steps ?? loose).push(stepOf(bound.bounds, price.money));
  });
  return loose;
}

/** Order values of a clause that bound a price, each with its place. */
function placedOrders(amounts: readonly AmountSpan[]): PlacedBounds[] {
  const out: PlacedBounds[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const span = amounts[index] as AmountSpan;
    const next = amounts[index + 1];
    const pair = next !== undefined && span.role === 'band' && next.role === 'band';
    const bounds = orderBounds(pair ? [span, next] : [span]);
    if (pair) index++;
    if (bounds && (pair || span.role !== 'band'))
      out.push({ bounds, start: span.start, end: (pair ? next : span).end });
  }
  return out;
}

const lowEnd = (step: ShippingStep): number =>
  (step.unit === 'order' ? step.from?.minor : step.from) ?? (step.unit === 'order' ? step.to?.minor : step.to) ?? 0;

/** Whether two drafts hold steps of one price list, those of the second above those of the first. */
export function stepsGoOn(first: Draft, second: Draft): boolean {
  const before = first.steps.at(-1);
  const after = second.steps[0];
  if (!before || !after || before.unit !== after.unit) return false;
  if (before.unit === 'order' && after.unit === 'order' && currencyOf(before) !== currencyOf(after)) return false;
  const upper = (step: ShippingStep): number =>
    (step.unit === 'order' ? step.to?.minor : step.to) ?? (lowEnd(step) === 0 ? 0 : Infinity);
  return lowEnd(after) >= lowEnd(before) && upper(after) > lowEnd(before) && !sameBounds(before, after);
}

const currencyOf = (step: ShippingStep): string | undefined =>
  step.unit === 'order' ? (step.from ?? step.to)?.currency : undefined;

function sameBounds(first: ShippingStep, second: ShippingStep): boolean {
  const end = (value: Money | number | undefined): number | undefined =>
    typeof value === 'object' ? value.minor : value;
  return end(first.from) === end(second.from) && end(first.to) === end(second.to);
}

/** The steps of a finished option: none where only one price was told; the free step where an order value makes it free. */
export function finishSteps(draft: Draft): readonly ShippingStep[] {
  const steps = draft.steps.filter(
    (step, index) => !draft.steps.slice(0, index).some((other) => sameBounds(other, step)),
  );
  if (steps.filter((step) => step.price !== 'free').length < 2) return [];
  const last = steps.at(-1);
  if (last?.unit === 'order' && draft.freeFrom && !steps.some((step) => step.price === 'free'))
    steps.push({ unit: 'order', from: draft.freeFrom, price: 'free' });
  return steps.slice(0, MOST_STEPS);
}
