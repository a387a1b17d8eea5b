/** The finer points of a way of delivery in the words of the interface: price steps, tracking, choice of the hour, footprint. */
import type { ShippingOption, ShippingStep } from '../model/facts.ts';
import type { Dictionary } from './en/index.ts';
import type { Formats } from './format.ts';

/** Most steps that are written out; a longer price list is told by its first ones. */
const MOST_STEPS = 8;

function boundText(unit: 'kg' | 'piece', value: number, words: Dictionary, formats: Formats): string {
  if (unit === 'piece') return words.delivery.pieces(value);
  return value > 0 && value < 1
    ? words.delivery.weight(formats.number(value * 1000, 0), 'g')
    : words.delivery.weight(formats.number(value, 3), 'kg');
}

/** The bounds of a step as texts; from nothing on is no bound. */
function boundsOf(step: ShippingStep, words: Dictionary, formats: Formats): { from?: string; to?: string } {
  if (step.unit === 'order')
    return {
      ...(step.from && { from: formats.money(step.from) }),
      ...(step.to && { to: formats.money(step.to) }),
    };
  // "2 to 5 kg": the lower bound goes without its unit where both have the same.
  const bare = step.to !== undefined && step.from !== step.to && (step.unit === 'piece' || (step.from ?? 0) >= 1);
  const told = (value: number): string => boundText(step.unit, value, words, formats);
  return {
    ...(step.from !== undefined && step.from > 0 && { from: bare ? formats.number(step.from, 3) : told(step.from) }),
    ...(step.to !== undefined && { to: told(step.to) }),
  };
}

function rangeText(
  { unit }: ShippingStep,
  { from, to }: { from?: string; to?: string },
  delivery: Dictionary['delivery'],
): string {
  if (from === undefined) return delivery.upTo(to ?? '');
  if (to === from) return from;
  if (to !== undefined) return delivery.between(from, to);
  return unit === 'kg' ? delivery.over(from) : delivery.from(from);
}

/** "2 to 5 kg: €6.90" */
function stepText(step: ShippingStep, words: Dictionary, formats: Formats): string {
  const { delivery, facts } = words;
  const range = rangeText(step, boundsOf(step, words, formats), delivery);
  const bound = step.unit === 'order' ? delivery.order(range) : range;
  return delivery.step(bound, step.price === 'free' ? facts.value.free : formats.money(step.price));
}

/** The price steps of an option in one text; empty where it has none. */
export function stepsText(option: ShippingOption, words: Dictionary, formats: Formats): string {
  const steps = option.steps ?? [];
  const shown = steps.length > MOST_STEPS ? steps.slice(0, MOST_STEPS - 1) : steps;
  const texts = shown.map((step) => stepText(step, words, formats));
  if (shown.length < steps.length) texts.push(words.delivery.moreSteps(steps.length - shown.length));
  return texts.join('; ');
}

/** What is said of tracking, choosing the hour and the footprint. */
export function extrasText(option: ShippingOption, words: Dictionary): string[] {
  const { delivery } = words;
  return [
    ...(option.tracked === undefined ? [] : [option.tracked ? delivery.tracked : delivery.untracked]),
    ...(option.slots ?? []).map((slot) => delivery.slots[slot]),
    ...(option.greener ?? []).map((one) => delivery.greener[one]),
  ];
}
