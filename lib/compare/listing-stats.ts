/** Figures of a list of products: prices, their spread and histogram, adverts, reductions, and who has how much of the list. */
import { lowest, toMajor, type Money } from '../model/money.ts';
import type { ListingRow } from '../model/snapshot.ts';

/** Prices of the currency that most rows use; the others are counted, never converted. */
export interface PriceFigures {
  readonly currency: string;
  readonly count: number;
  /** Rows priced in another currency, left out. */
  readonly others: number;
  readonly low: Money;
  readonly high: Money;
  readonly mean: Money;
  readonly median: Money;
  /** A quarter of the prices is below, a quarter above. */
  readonly lowerQuarter: Money;
  readonly upperQuarter: Money;
}

/** One bar: prices from `from` up to but not including `to` (major units). */
export interface Bin {
  readonly from: number;
  /** Missing in the last bar when it holds everything above. */
  readonly to?: number | undefined;
  readonly count: number;
}

export interface Share {
  readonly name: string;
  readonly count: number;
  /** Of the rows that name one, 0 to 1. */
  readonly share: number;
}

export interface Concentration {
  /** Rows that name a brand or seller. */
  readonly named: number;
  /** The largest first. */
  readonly shares: readonly Share[];
  /** Share of the first three, 0 to 1. */
  readonly firstThree: number;
}

export interface ListingStats {
  readonly rows: number;
  readonly prices: PriceFigures | undefined;
  readonly bins: readonly Bin[];
  /** Rows marked as advertising. */
  readonly sponsored: number;
  /** Rows with a price below the one before. */
  readonly reduced: number;
  /** Mean of the ratings of the rows that show one. */
  readonly rating: { readonly mean: number; readonly rated: number } | undefined;
  /** Reviews of all rows together; undefined when no row shows a number. */
  readonly reviews: number | undefined;
  readonly brands: Concentration;
  readonly sellers: Concentration;
}

/** The amount below which a share of the sorted values lies, interpolated between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Prices of the most used currency, in minor units and sorted. */
function commonPrices(rows: readonly ListingRow[]): { sorted: number[]; currency: string; others: number } | undefined {
  const prices = rows.flatMap((row) => (row.price ? [lowest(row.price)] : []));
  const byCurrency = Map.groupBy(prices, ({ currency }) => currency);
  const [common] = [...byCurrency.values()].sort((one, other) => other.length - one.length);
  const currency = common?.[0]?.currency;
  if (!common || currency === undefined) return undefined;
  return {
    sorted: common.map(({ minor }) => minor).sort((one, other) => one - other),
    currency,
    others: prices.length - common.length,
  };
}

function priceFigures(rows: readonly ListingRow[]): PriceFigures | undefined {
  const common = commonPrices(rows);
  if (!common) return undefined;
  const { sorted, currency, others } = common;
  const money = (minor: number): Money => ({ minor: Math.round(minor), currency, text: '' });
  return {
    currency,
    count: sorted.length,
    others,
    low: money(sorted[0] ?? 0),
    high: money(sorted.at(-1) ?? 0),
    mean: money(sorted.reduce((sum, minor) => sum + minor, 0) / sorted.length),
    median: money(quantile(sorted, 0.5)),
    lowerQuarter: money(quantile(sorted, 0.25)),
    upperQuarter: money(quantile(sorted, 0.75)),
  };
}

/** The next of 1, 2, 5, 10, 20, 50 ... that is at least the value: steps that people read easily. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10) * power;
}

/** About ten bars of equal width; a few far dearer products share one open bar at the end. */
export function histogram(sorted: readonly number[], bars = 10): Bin[] {
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return [];
  if (low === high) return [{ from: low, to: high, count: sorted.length }];
  const upper = quantile(sorted, 0.75);
  const far = upper + 3 * (upper - quantile(sorted, 0.25));
  const end = far > low && far < high ? far : high;
  const step = roundStep((end - low) / bars);
  // Of 0.3 and 0.1 the quotient is a little less than 3.
  const whole = (value: number): number => Math.floor(value / step + 1e-9);
  const start = whole(low);
  // One more than the whole steps, so that a highest price that stands on an edge has its bar.
  const count = whole(end) - start + 1;
  const counts = Array.from({ length: count }, () => 0);
  for (const value of sorted) {
    const place = Math.min(count - 1, whole(value) - start);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const edge = (place: number): number => Number(((start + place) * step).toPrecision(12));
  return counts.map((number, place) => ({
    from: edge(place),
    ...(place === count - 1 && high >= edge(count) ? {} : { to: edge(place + 1) }),
    count: number,
  }));
}

/** Who has how many of the rows; names that differ in case alone are one. */
export function concentration(names: readonly (string | undefined)[]): Concentration {
  const known = names.flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()]));
  const groups = Map.groupBy(known, (name) => name.toLowerCase());
  const shares = [...groups.values()]
    .map((same): Share => ({ name: same[0] ?? '', count: same.length, share: same.length / known.length }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  return {
    named: known.length,
    shares,
    firstThree: shares.slice(0, 3).reduce((sum, { share }) => sum + share, 0),
  };
}

/** A price before that is higher than the price now, in the same currency. */
export function isReduced({ price, listPrice }: ListingRow): boolean {
  if (!price || !listPrice) return false;
  const now = lowest(price);
  return now.currency === listPrice.currency && now.minor < listPrice.minor;
}

/** All figures of the rows of a list. */
export function listingStats(rows: readonly ListingRow[]): ListingStats {
  const common = commonPrices(rows);
  const ratings = rows.flatMap(({ rating }) => (rating === undefined ? [] : [rating]));
  const reviews = rows.flatMap(({ reviewCount }) => (reviewCount === undefined ? [] : [reviewCount]));
  const major = (minor: number): number => (common ? toMajor({ minor, currency: common.currency, text: '' }) : minor);
  return {
    rows: rows.length,
    prices: priceFigures(rows),
    bins: histogram((common?.sorted ?? []).map(major)),
    sponsored: rows.filter(({ sponsored }) => sponsored).length,
    reduced: rows.filter(isReduced).length,
    rating:
      ratings.length === 0
        ? undefined
        : { mean: ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length, rated: ratings.length },
    reviews: reviews.length === 0 ? undefined : reviews.reduce((sum, count) => sum + count, 0),
    brands: concentration(rows.map(({ brand }) => brand)),
    sellers: concentration(rows.map(({ seller }) => seller)),
  };
}
