/** Weighs what the page declares against what the visitor sees and names the product's price; the visitor's price wins. */
import type { Evidence } from '../../model/evidence.ts';
import type { Money, Price } from '../../model/money.ts';
import { isRange, lowest } from '../../model/money.ts';
import type { DeclaredOffer } from './offers.ts';
import { isSoftList } from './price-role.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { reduced } from './price-pairs.ts';
import { chooseTax, evidenceOf } from './price-tax.ts';
import type { SaidTax } from './price-tax.ts';
import type { Scene } from './scene.ts';

export interface PriceReading {
  readonly price: Price;
  readonly evidence: Evidence;
  /** `declared`: the page marks it as the price; `specific`: read from the layout. */
  readonly sure: boolean;
}

export interface ChosenPrice {
  readonly best: PriceReading | undefined;
  /** Other readings that disagree, best first. */
  readonly others: readonly PriceReading[];
  readonly list: PriceReading | undefined;
  readonly tax: SaidTax | undefined;
  /** The candidate on the page that the price was read from. */
  readonly visible: PriceCandidate | undefined;
}

/** Scores above which an amount on the page stands on its own, and above which it needs the structured data to agree. */
const STRONG = 7;
const WEAK = 4.5;

function priceOf(candidate: PriceCandidate): Price {
  if (candidate.high !== undefined && candidate.high.minor > candidate.money.minor)
    return { low: candidate.money, high: candidate.high };
  return candidate.from ? { low: candidate.money } : candidate.money;
}

/** The candidates that may be the selling price, best first: older prices and other amounts taken out. */
function sellers(
  scene: Scene,
  candidates: readonly PriceCandidate[],
  declared: (one: PriceCandidate) => boolean,
): PriceCandidate[] {
  const selling = candidates.filter((one) => one.role === 'sell' && one.money.minor > 0);
  const lone = loneOption(candidates);
  if (lone !== undefined && lone.score > (selling[0]?.score ?? 0) + 3) return [lone, ...selling];
  const [top] = selling;
  if (top === undefined) return [];
  // What is called the older price and is lower than the other one is the price of today where the page declares it so.
  const swapped = candidates.find(
    (one) =>
      one.role === 'list' &&
      declared(one) &&
      !declared(top) &&
      one.money.minor < top.money.minor &&
      one.money.minor > 0 &&
      one.money.currency === top.money.currency &&
      Math.abs(one.place - top.place) < 12,
  );
  if (swapped !== undefined) return [swapped, ...selling];
  const pair = reduced(scene, selling);
  if (pair !== undefined) return [pair.now, ...selling.filter((one) => one !== pair.now && one !== pair.before)];
  // Beside a "regular" price a lower one close by is the price of today.
  if (isSoftList(scene, top.element)) {
    const lower = selling.find(
      (one) =>
        one !== top &&
        one.money.minor < top.money.minor &&
        one.score > top.score - 3 &&
        Math.abs(one.place - top.place) < 40 &&
        one.money.currency === top.money.currency,
    );
    if (lower !== undefined) return [lower, ...selling.filter((one) => one !== lower && one !== top)];
  }
  // With and without tax side by side: the visitor pays with.
  if (top.tax === false) {
    const withTax = selling.find(
      (one) =>
        one.tax !== false &&
        one.money.minor > top.money.minor &&
        Math.abs(one.place - top.place) < 40 &&
        isTaxPair(top, one),
    );
    if (withTax !== undefined) return [withTax, ...selling.filter((one) => one !== withTax)];
  }
  return selling;
}

/** The only amount that is named for an option: choices come in numbers, so this is the price that follows the choice. */
function loneOption(candidates: readonly PriceCandidate[]): PriceCandidate | undefined {
  const options = candidates.filter((one) => one.role === 'option' && one.money.minor > 0);
  const [only] = options;
  return options.length === 1 && only !== undefined && only.score > STRONG ? only : undefined;
}

function isTaxPair(net: PriceCandidate, gross: PriceCandidate): boolean {
  const ratio = gross.money.minor / Math.max(1, net.money.minor);
  return ratio > 1.01 && ratio < 1.28;
}

function agreesWith(one: PriceCandidate, offers: readonly DeclaredOffer[]): boolean {
  return offers.some((offer) => offer.money?.minor === one.money.minor && sameCurrency(offer.money, one.money));
}

function sameCurrency(a: Money, b: Money): boolean {
  return a.currency === b.currency || a.currency === 'XXX' || b.currency === 'XXX';
}

/** The declared price of the product as a whole: one amount, or the range of its variants. */
function declaredReading(offers: readonly DeclaredOffer[], selectedUrl: URL): PriceReading | undefined {
  const priced = offers.filter((offer) => offer.money !== undefined && offer.money.minor > 0);
  const [first] = priced;
  if (first?.money === undefined) return undefined;
  const selected =
    priced.find((offer) => offer.thing !== undefined && pointsAt(offer, selectedUrl)) ??
    (priced.length === 1 ? first : undefined);
  if (selected?.money !== undefined) return reading(selected);
  const aggregate = priced.find((offer) => offer.aggregate);
  if (aggregate !== undefined) return reading(aggregate);
  const own = priced.filter((offer) => !offer.variant);
  const pool = own.length > 0 ? own : priced;
  const sorted = [...pool].sort((a, b) => (a.money?.minor ?? 0) - (b.money?.minor ?? 0));
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low?.money === undefined || high?.money === undefined) return undefined;
  if (low.money.minor === high.money.minor) return reading(pool[0] ?? low);
  return { price: { low: low.money, high: high.money }, evidence: low.evidence, sure: true };
}

function reading(offer: DeclaredOffer): PriceReading | undefined {
  if (offer.money === undefined) return undefined;
  const price: Price = offer.high === undefined ? offer.money : { low: offer.money, high: offer.high };
  return { price, evidence: offer.evidence, sure: true };
}

/** The offer of the variant that the address names ("?variant=123"). */
function pointsAt(offer: DeclaredOffer, url: URL): boolean {
  if (url.search.length < 4) return false;
  const address = offer.thing?.props.get('url')?.find((value) => typeof value === 'string');
  if (typeof address !== 'string' || !URL.canParse(address, url)) return false;
  const target = new URL(address, url);
  for (const [name, value] of target.searchParams)
    if (/variant|sku|id|pid|color|size/i.test(name) && url.searchParams.get(name) === value) return true;
  return false;
}

/** Names the price out of what is declared and what is seen. */
export function choosePrice(
  scene: Scene,
  offers: readonly DeclaredOffer[],
  metas: readonly { money: Money; list: boolean; evidence: Evidence }[],
  candidates: readonly PriceCandidate[],
): ChosenPrice {
  const isDeclared = (one: PriceCandidate): boolean =>
    agreesWith(one, offers) || metas.some((other) => !other.list && other.money.minor === one.money.minor);
  const selling = sellers(scene, candidates, isDeclared);
  const declared = declaredReading(offers, scene.page.url);
  const meta = metas.find((one) => !one.list && one.money.minor > 0);
  const readings: PriceReading[] = [];
  let visible: PriceCandidate | undefined;
  const [top] = selling;
  const agreed = selling.find((one) => one.score > WEAK && isDeclared(one));
  // An agreed amount wins unless another one stands out clearly before it.
  if (agreed !== undefined && (top === undefined || top === agreed || agreed.score > top.score - 3)) visible = agreed;
  else if (
    top !== undefined &&
    top.score >= ((declared === undefined && meta === undefined) || liesIn(top, declared) ? WEAK : STRONG)
  )
    visible = top;
  if (visible !== undefined)
    readings.push({
      price: priceOf(visible),
      evidence: evidenceOf(scene, visible, 'product-price-visible'),
      sure: visible === agreed || visible.score >= 9,
    });
  if (declared !== undefined) readings.push(declared);
  if (meta !== undefined) readings.push({ price: meta.money, evidence: meta.evidence, sure: true });
  if (readings.length === 0) {
    const options = optionPrices(scene, candidates);
    if (options !== undefined) {
      visible = options.first;
      readings.push(options.reading);
    }
  }
  if (readings.length === 0) {
    const used = candidates.find(
      (one) => (one.role === 'used' || one.role === 'conditional') && one.money.minor > 0 && one.score > -2,
    );
    if (used !== undefined && scene.heading !== undefined) {
      visible = used;
      readings.push({ price: used.money, evidence: evidenceOf(scene, used, 'product-price-used'), sure: false });
    }
  }
  const [best, ...others] = readings;
  return {
    best,
    others,
    list: best === undefined ? undefined : chooseList(scene, best, visible, offers, metas, candidates),
    tax: chooseTax(scene, visible, candidates, offers),
    visible,
  };
}

/** Whether the amount is one of a declared range: that of the variant which the page shows. */
function liesIn({ money, high }: PriceCandidate, declared: PriceReading | undefined): boolean {
  const range = declared?.price;
  return (
    range !== undefined &&
    isRange(range) &&
    high === undefined &&
    sameCurrency(range.low, money) &&
    money.minor >= range.low.minor &&
    money.minor <= (range.high?.minor ?? 0)
  );
}

/** Amounts that only the product's options print: the one they share, or their range. */
function optionPrices(
  scene: Scene,
  candidates: readonly PriceCandidate[],
): { first: PriceCandidate; reading: PriceReading } | undefined {
  const options = candidates.filter((one) => one.role === 'option' && one.money.minor > 0 && one.score >= 6);
  const [first] = options;
  if (first === undefined) return undefined;
  const same = options.filter((one) => one.money.currency === first.money.currency);
  same.sort((a, b) => a.money.minor - b.money.minor);
  const low = same[0] ?? first;
  const high = same.at(-1) ?? first;
  const price: Price = low.money.minor === high.money.minor ? first.money : { low: low.money, high: high.money };
  return { first, reading: { price, evidence: evidenceOf(scene, low, 'product-price-options'), sure: false } };
}

function chooseList(
  scene: Scene,
  best: PriceReading,
  visible: PriceCandidate | undefined,
  offers: readonly DeclaredOffer[],
  metas: readonly { money: Money; list: boolean; evidence: Evidence }[],
  candidates: readonly PriceCandidate[],
): PriceReading | undefined {
  const price = lowest(best.price);
  const higher = (money: Money): boolean =>
    money.minor > price.minor && money.minor < price.minor * 20 && sameCurrency(money, price);
  const near = (one: PriceCandidate): boolean => visible === undefined || Math.abs(one.place - visible.place) < 60;
  const struck = candidates.find((one) => one.role === 'list' && higher(one.money) && near(one) && one.score > 2);
  if (struck !== undefined)
    return {
      price: priceOf({ ...struck, from: false }),
      evidence: evidenceOf(scene, struck, 'product-list-price'),
      sure: true,
    };
  const pair = reduced(
    scene,
    candidates.filter((one) => one.role === 'sell' && one.money.minor > 0),
  );
  if (pair !== undefined && pair.now === visible)
    return {
      price: pair.before.money,
      evidence: evidenceOf(scene, pair.before, 'product-list-price-reduced'),
      sure: false,
    };
  const soft = candidates.find(
    (one) =>
      one.role === 'sell' &&
      one !== visible &&
      higher(one.money) &&
      isSoftList(scene, one.element) &&
      visible !== undefined &&
      Math.abs(one.place - visible.place) < 25,
  );
  if (soft !== undefined)
    return { price: soft.money, evidence: evidenceOf(scene, soft, 'product-list-price-regular'), sure: false };
  // The words called today's price the older one: then the other one is that.
  const swapped =
    visible?.role !== 'list'
      ? undefined
      : candidates.find((one) => one.role === 'sell' && higher(one.money) && Math.abs(one.place - visible.place) < 12);
  if (swapped !== undefined)
    return { price: swapped.money, evidence: evidenceOf(scene, swapped, 'product-list-price-regular'), sure: false };
  const less = subtracted(visible, candidates, higher);
  if (less !== undefined)
    return { price: less.money, evidence: evidenceOf(scene, less, 'product-list-price-less'), sure: false };
  const listed = offers.find((offer) => offer.list !== undefined && higher(offer.list));
  if (listed?.list !== undefined) return { price: listed.list, evidence: listed.evidence, sure: true };
  const meta = metas.find((one) => one.list && higher(one.money));
  return meta === undefined ? undefined : { price: meta.money, evidence: meta.evidence, sure: true };
}

/** A higher amount and a saving that make the price when one is taken from the other. */
function subtracted(
  visible: PriceCandidate | undefined,
  candidates: readonly PriceCandidate[],
  higher: (money: Money) => boolean,
): PriceCandidate | undefined {
  if (visible === undefined) return undefined;
  const savings = new Set(candidates.filter((one) => one.role === 'saving').map((one) => one.money.minor));
  return candidates.find(
    (one) =>
      one.role === 'sell' &&
      higher(one.money) &&
      Math.abs(one.place - visible.place) < 60 &&
      savings.has(one.money.minor - visible.money.minor),
  );
}
