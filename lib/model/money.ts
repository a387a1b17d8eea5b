/** Money as integer minor units with the text it was read from (ISO 4217 codes). */

export interface Money {
  /** Integer count of the currency's minor unit: 1290 for "12,90 €", 1980 for "¥1,980". */
  readonly minor: number;
  /** ISO 4217 code; `XXX` when the page names no currency. */
  readonly currency: string;
  /** The exact text on the page. */
  readonly text: string;
}

export interface MoneyRange {
  readonly low: Money;
  /** Missing for an open range ("from 12 €"). */
  readonly high?: Money;
}

/** A product price: one amount, or a range ("from", "12–15 €"). */
export type Price = Money | MoneyRange;

export function isRange(price: Price): price is MoneyRange {
  return 'low' in price;
}

/** The amount that stands for a price in sums and comparisons: the price itself or the lower end of a range. */
export function lowest(price: Price): Money {
  return isRange(price) ? price.low : price;
}

// ISO 4217 exponents that differ from two (list of 2024-06-25). Intl knows most of them, but its data follow display custom
// (CLDR), not the standard, and differ between engines; a stored integer must mean the same everywhere.
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0,
  XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
}; // prettier-ignore

/** Number of minor digits of an ISO 4217 currency; two for `XXX` and unknown codes. */
export function minorDigits(currency: string): number {
  return EXPONENTS[currency] ?? 2;
}

/** The amount in major units (12.9 for 1290 EUR minor units). */
export function toMajor(money: Money): number {
  return money.minor / 10 ** minorDigits(money.currency);
}
