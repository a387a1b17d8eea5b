/** Wholesale offers: the smallest order and the price of one piece by quantity, in their own places or in words. */
import type { Observation } from '../../model/evidence.ts';
import type { Money, Price } from '../../model/money.ts';
import type { Element } from '../../page/tree.ts';
import { findMoney } from '../../text/money.ts';
import { marketplaceNamed } from '../marketplace.ts';
import { quickSelect } from '../quick-select.ts';
import { spacedText } from '../reading-order.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { pairLabelled } from './pairs.ts';
import type { PriceReading } from './price-choice.ts';

export interface PriceStep {
  readonly from: number;
  readonly to?: number;
  readonly price: Money;
  readonly element: Element;
}

const WORD_MINIMUM =
  /^(?:min(?:imum|\.)? ?(?:order|quantity|order quantity|qty)|moq|mindest(?:bestell|abnahme)menge|quantité minim(?:ale|um)(?: de commande)?|commande minim(?:ale|um)|cantidad mínima|pedido mínimo|quantità minima|ordine minimo|minimale (?:afname|bestelhoeveelheid)|minimalne zamówienie|pedido mínimo)$/iu;
const QUANTITY = /(\d[\d.,]{0,8})(?:\s?[-–~]\s?(\d[\d.,]{0,8}))?/;
const UNIT = /\d\s*(\p{L}[\p{L}/]{1,20})/u;

const whole = (digits: string): number => Number(digits.replace(/[.,]/g, ''));

const found = new WeakMap<ProductContext['scene'], readonly PriceStep[]>();

/** The price of one piece by quantity, as a marketplace prints it; empty where it prints none. */
export function priceSteps(context: ProductContext): readonly PriceStep[] {
  const { scene, hint, setting } = context;
  const known = found.get(scene);
  if (known !== undefined) return known;
  const steps: PriceStep[] = [];
  for (const selector of marketplaceNamed(setting.marketplace)?.product?.priceSteps ?? []) {
    for (const element of quickSelect(scene.page, selector).slice(0, 12)) {
      const step = stepOf(element, hint);
      if (step !== undefined && !steps.some((other) => other.from === step.from)) steps.push(step);
    }
    if (steps.length > 0) break;
  }
  found.set(scene, steps);
  return steps;
}

function stepOf(element: Element, hint: ProductContext['hint']): PriceStep | undefined {
  const text = spacedText(element, 160);
  const [amount] = findMoney(text, hint);
  if (amount === undefined || amount.money.minor <= 0) return undefined;
  const rest = `${text.slice(0, amount.start)} ${text.slice(amount.end)}`;
  const [, from, to] = QUANTITY.exec(rest) ?? [];
  if (from === undefined) return undefined;
  return { from: whole(from), ...(to === undefined ? {} : { to: whole(to) }), price: amount.money, element };
}

/** From the dearest piece to the cheapest: what one piece costs, by how many are bought. */
export function steppedPrice(context: ProductContext): PriceReading | undefined {
  const steps = [...priceSteps(context)].sort((a, b) => a.price.minor - b.price.minor);
  const low = steps[0];
  const high = steps.at(-1);
  if (low === undefined || high === undefined || low.price.currency !== high.price.currency) return undefined;
  const price: Price = low === high ? low.price : { low: low.price, high: high.price };
  return { price, evidence: context.scene.page.at(low.element, 'product-price-steps'), sure: true };
}

/** Smallest order and steps. */
export function* readQuantityPrices(context: ProductContext): Iterable<Observation> {
  const { scene, setting } = context;
  const { page } = scene;
  for (const { from, to, price, element } of priceSteps(context))
    yield claim(
      'product.priceStep',
      { from, price, ...(to === undefined ? {} : { to }) },
      'declared',
      page.at(element, 'product-price-step'),
      String(from),
    );
  for (const selector of marketplaceNamed(setting.marketplace)?.product?.minimumOrder ?? []) {
    const [element] = quickSelect(page, selector);
    const minimum = element === undefined ? undefined : minimumIn(spacedText(element, 120));
    if (element === undefined || minimum === undefined) continue;
    yield claim('product.minimumOrder', minimum, 'declared', page.at(element, 'product-minimum-order'));
    return;
  }
  const pair = pairLabelled(scene, WORD_MINIMUM, (value) => minimumIn(value) !== undefined);
  const minimum = pair === undefined ? undefined : minimumIn(pair.value);
  if (pair !== undefined && minimum !== undefined)
    yield claim(
      'product.minimumOrder',
      minimum,
      'specific',
      page.at(pair.element, 'product-minimum-order-label', `${pair.label}: ${pair.value}`),
    );
}

function minimumIn(text: string): { quantity: number; unit?: string } | undefined {
  // An amount of money is a smallest value, not a smallest quantity.
  if (text.length > 120 || /[€$£¥₹]/.test(text)) return undefined;
  const digits = /\d[\d.,]{0,8}/.exec(text)?.[0];
  if (digits === undefined || whole(digits) < 1) return undefined;
  const unit = UNIT.exec(text)?.[1];
  return { quantity: whole(digits), ...(unit === undefined ? {} : { unit }) };
}
