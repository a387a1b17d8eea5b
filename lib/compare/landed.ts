/** The price at the buyer's door: product plus delivery for a country and a basket, the sum spelled out. */
import { EU_COUNTRIES } from '../knowledge/countries/index.ts';
import type { DeliveryMode, ShippingOption } from '../model/facts.ts';
import { lowest, type Money, type Price } from '../model/money.ts';
import { homeCountry } from './home-country.ts';
import { landedEdit } from './landed-edits.ts';
import { entriesOf, type Entry, type Profile, type Reading } from './profile.ts';
import { inCurrency, moneyOf, type ExchangeRates } from './rates.ts';
import { sameValue } from './same-value.ts';
import { standingOf } from './standing.ts';
import type { LandedPrice } from './values.ts';

export interface LandedOptions {
  readonly country: string;
  readonly basket: number;
  readonly currency: string;
  readonly rates?: ExchangeRates | undefined;
}

/** A delivery option of a shop with its proof. */
export interface ShopOption {
  readonly option: ShippingOption;
  readonly entry: Entry<'shipping.option'>;
}

/** Collecting in the shop is not a delivery. */
const COLLECTING: ReadonlySet<DeliveryMode> = new Set<DeliveryMode>(['pickup']);

/** From this fit on the country itself is named. */
const NAMED = 2.5;
const NO_PLACE = 0.5;

/** How well an option fits a country: 3 named, 2 its union, 1 the world, 0.5 no place named; undefined when it does not go there. */
export function fits(option: ShippingOption, country: string): number | undefined {
  if (option.excluded?.includes(country)) return undefined;
  const places = option.destination;
  if (!places || places.length === 0) return NO_PLACE;
  if (places.includes(country)) return option.region === undefined ? 3 : NAMED;
  if (places.includes('EU') && EU_COUNTRIES.has(country)) return 2;
  return places.includes('world') ? 1 : undefined;
}

/**
 * The options that deliver to a country. Where some name it, those to its union or to the world do not count. Those that name no
 * place are meant for the shop's home country: they count there (or, where the home is not known, unless other prices name only other
 * places), for ways of delivery that no named one has.
 */
export function optionsFor(profile: Profile, country: string): ShopOption[] {
  return settle(candidatesFor(profile, country)).kept;
}

/** Thresholds and prices told elsewhere that the shop's own delivery page contradicts: shown as a dispute, never reckoned with. */
export function overruledOptions(profile: Profile, country: string): ShopOption[] {
  return settle(candidatesFor(profile, country)).overruled;
}

/** From this standing on a page speaks about delivery itself. */
const ABOUT_DELIVERY = 3.5;

function settle(options: readonly ShopOption[]): { kept: ShopOption[]; overruled: ShopOption[] } {
  const isOwn = ({ entry }: ShopOption): boolean =>
    entry.best.by === 'merchant' || standingOf(entry.best as unknown as Reading) >= ABOUT_DELIVERY;
  const own = options.filter(isOwn);
  const { kept = [], overruled = [] } = Object.groupBy(options, (shown) =>
    !isOwn(shown) && own.some((page) => overrules(page.option, shown.option)) ? 'overruled' : 'kept',
  );
  // One that the delivery page confirms elsewhere ("free from 60 €" in a banner and for one of two carriers) stands.
  const confirmed = (shown: ShopOption): boolean => own.some(({ option }) => agrees(option, shown.option));
  return {
    kept: [...kept, ...overruled.filter(confirmed)],
    overruled: overruled.filter((shown) => !confirmed(shown)),
  };
}

function isSameWay(page: ShippingOption, other: ShippingOption): boolean {
  return page.mode === undefined || other.mode === undefined || page.mode === other.mode;
}

function overrules(page: ShippingOption, other: ShippingOption): boolean {
  if (!isSameWay(page, other) || page.mode === 'pickup' || page.condition !== undefined) return false;
  if (other.freeFrom !== undefined) return page.freeFrom?.currency === other.freeFrom.currency;
  return other.cost !== undefined && page.cost !== undefined;
}

function agrees(page: ShippingOption, other: ShippingOption): boolean {
  if (!isSameWay(page, other)) return false;
  if (other.freeFrom !== undefined) return page.freeFrom?.minor === other.freeFrom.minor;
  return sameValue(page.cost, other.cost);
}

/** Where the home of a shop is not known but its prices name places, a country that none of them names is not its home. */
function isLeftOut(given: readonly { readonly option: ShippingOption; readonly fit: number | undefined }[]): boolean {
  return (
    given.some(({ option }) => (option.destination ?? []).length > 0) &&
    given.every(({ fit }) => fit === undefined || fit < NAMED)
  );
}

function candidatesFor(profile: Profile, country: string): ShopOption[] {
  const home = homeCountry(profile);
  const given = entriesOf(profile, 'shipping.option').flatMap((entry) => {
    const option = entry.best.state === 'found' ? entry.best.value : undefined;
    return option ? [{ option, entry, fit: fits(option, country) }] : [];
  });
  const abroad = home === undefined ? isLeftOut(given) : home !== country;
  const all = given.flatMap(({ option, entry, fit }) =>
    fit === undefined || (abroad && fit === NO_PLACE) ? [] : [{ option, entry, fit }],
  );
  const priced = all.filter(({ option }) => option.cost !== undefined || option.freeFrom !== undefined);
  const best = Math.max(0, ...priced.map(({ fit }) => fit));
  const covered = new Set(priced.filter(({ fit }) => fit >= Math.min(best, NAMED)).map(({ option }) => option.mode));
  return all
    .filter(({ option, fit }) => fit >= Math.min(best, NAMED) || (fit === NO_PLACE && !covered.has(option.mode)))
    .map(({ option, entry }) => ({ option, entry }));
}

/** What an option costs for a basket; undefined when the page does not say. */
export function costFor(option: ShippingOption, basket: Money, rates?: ExchangeRates): Money | 'free' | undefined {
  const { cost, freeFrom } = option;
  if (cost === 'free' || (cost !== undefined && cost.minor === 0)) return 'free';
  if (freeFrom) {
    const threshold = inCurrency(freeFrom, basket.currency, rates);
    const value = inCurrency(basket, basket.currency, rates);
    if (threshold === undefined || value === undefined) return undefined;
    if (value >= threshold) return 'free';
  }
  return stepFor(option, basket, rates) ?? cost;
}

/** The price of the step that an order value falls into; undefined where prices do not go by order value. */
function stepFor(option: ShippingOption, basket: Money, rates?: ExchangeRates): Money | 'free' | undefined {
  const value = inCurrency(basket, basket.currency, rates);
  if (value === undefined) return undefined;
  const bound = (money: Money): number | undefined => inCurrency(money, basket.currency, rates);
  const reached = (option.steps ?? []).filter((step) => {
    if (step.unit !== 'order') return false;
    const from = step.from && bound(step.from);
    const to = step.to && bound(step.to);
    if ((step.from && from === undefined) || (step.to && to === undefined)) return false;
    return value >= (from ?? 0) && value <= (to ?? Infinity);
  });
  // A value on the edge of two steps belongs to the higher one.
  return reached.at(-1)?.price;
}

interface Priced extends ShopOption {
  readonly cost: Money | 'free';
  readonly major: number;
}

/** The cheapest delivery to a country for a basket, collecting in the shop left aside. */
export function cheapestDelivery(profile: Profile, basket: Money, options: LandedOptions): Priced | undefined {
  const priced = optionsFor(profile, options.country).flatMap(({ option, entry }): Priced[] => {
    if (option.mode !== undefined && COLLECTING.has(option.mode)) return [];
    const cost = costFor(option, basket, options.rates);
    if (cost === undefined) return [];
    const major = cost === 'free' ? 0 : inCurrency(cost, basket.currency, options.rates);
    return major === undefined ? [] : [{ option, entry, cost, major }];
  });
  // A price under a condition ("up to 250 g") is not the price, unless there is no other.
  const plain = priced.filter(({ option }) => option.condition === undefined && option.region === undefined);
  return (plain.length > 0 ? plain : priced).sort((first, second) => first.major - second.major)[0];
}

export interface Landed {
  readonly landed: LandedPrice;
  /** The delivery option behind it. */
  readonly delivery: Priced | undefined;
}

/** The delivered price of a product. The basket is never smaller than the product itself. */
export function landedPrice(
  profile: Profile,
  price: Price,
  productName: string | undefined,
  options: LandedOptions,
  quantity = 1,
): Landed {
  const piece = lowest(price);
  const product: Money = quantity === 1 ? piece : { ...piece, minor: piece.minor * quantity, text: '' };
  const wished = inCurrency(moneyOf(options.basket, options.currency), product.currency, options.rates);
  const basket =
    wished !== undefined && moneyOf(wished, product.currency).minor > product.minor
      ? moneyOf(wished, product.currency)
      : product;
  const read = cheapestDelivery(profile, basket, options);
  const own = landedEdit(profile, options, 'delivery');
  const fee = landedEdit(profile, options, 'fees');
  const delivery = own === undefined ? read?.cost : own.minor === 0 ? 'free' : own;
  const fees = fee === undefined || fee.minor === 0 ? [] : [fee];
  const edited = [...(own ? (['delivery'] as const) : []), ...(fee ? (['fees'] as const) : [])];
  const total = delivery && sumOf(product, [delivery, ...fees], options.rates);
  const landed: LandedPrice = {
    country: options.country,
    product,
    basket,
    fees,
    ...(quantity === 1 ? {} : { quantity }),
    ...(productName === undefined ? {} : { productName }),
    ...(delivery === undefined ? {} : { delivery }),
    ...(total ? { total } : {}),
    ...(read?.option.mode === undefined ? {} : { mode: read.option.mode }),
    ...(edited.length > 0 ? { edited } : {}),
    ...(own && read ? { readDelivery: read.cost } : {}),
  };
  return { landed, delivery: read };
}

/** The sum in the currency of the product; undefined when a part cannot be converted. */
function sumOf(
  product: Money,
  parts: readonly (Money | 'free')[],
  rates: ExchangeRates | undefined,
): Money | undefined {
  let { minor } = product;
  for (const part of parts) {
    if (part === 'free') continue;
    const major = inCurrency(part, product.currency, rates);
    if (major === undefined) return undefined;
    minor += moneyOf(major, product.currency).minor;
  }
  return { minor, currency: product.currency, text: '' };
}
