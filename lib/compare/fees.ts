/** What a sale on a marketplace leaves, from rates that the merchant may edit; an estimate, always shown with its formula. */
import { minorDigits, type Money } from '../model/money.ts';
import { moneyOf } from './rates.ts';

export interface FeeRates {
  /** Percent of the price */
  readonly commission: number;
  /** Per month, in the currency of the price, major units. */
  readonly monthly: number;
  /** Sales a month over which the subscription is spread. */
  readonly salesPerMonth: number;
  /** Per sale, in the currency of the price, major units (storing, packing, sending). */
  readonly perSale: number;
}

export interface FeeEstimate {
  readonly price: Money;
  readonly commission: Money;
  readonly subscription: Money;
  readonly perSale: Money;
  readonly cost: Money;
  /** What is left of the price. */
  readonly left: Money;
  /** Cost in percent of the price. */
  readonly percent: number;
}

/** The cost of one sale; undefined for a price of nothing or rates that are no numbers. */
export function marketplaceCost(price: Money, rates: FeeRates): FeeEstimate | undefined {
  const values = [rates.commission, rates.monthly, rates.salesPerMonth, rates.perSale];
  if (price.minor <= 0 || values.some((value) => !Number.isFinite(value) || value < 0)) return undefined;
  const { currency } = price;
  const major = price.minor / 10 ** minorDigits(currency);
  const commission = moneyOf((major * rates.commission) / 100, currency);
  const subscription = moneyOf(rates.salesPerMonth > 0 ? rates.monthly / rates.salesPerMonth : rates.monthly, currency);
  const perSale = moneyOf(rates.perSale, currency);
  const cost = commission.minor + subscription.minor + perSale.minor;
  return {
    price,
    commission,
    subscription,
    perSale,
    cost: { minor: cost, currency, text: '' },
    left: { minor: price.minor - cost, currency, text: '' },
    percent: Math.round((cost / price.minor) * 1000) / 10,
  };
}
