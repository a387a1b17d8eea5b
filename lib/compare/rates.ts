/** Conversion of amounts by rates that the merchant typed or fetched; without a rate there is no conversion, never a guess. */
import { minorDigits, toMajor, type Money } from '../model/money.ts';
import type { KeptRates } from '../model/rates.ts';

/** One unit of `base` in each currency, as the European Central Bank publishes them. */
export interface ExchangeRates {
  readonly base: string;
  readonly rates: Readonly<Record<string, number>>;
  /** ISO date of the rates */
  readonly asOf: string;
  readonly source: string;
}

/** The rates to convert with: the fetched ones, with those that the merchant typed in their place; undefined when there are none. */
export function exchangeRates({ fetched, typed }: KeptRates): ExchangeRates | undefined {
  const own = Object.entries(typed);
  if (!fetched && own.length === 0) return undefined;
  return {
    base: 'EUR',
    rates: { ...fetched?.rates, ...Object.fromEntries(own.map(([currency, { rate }]) => [currency, rate])) },
    asOf: fetched?.asOf ?? own.reduce((newest, [, { at }]) => (at > newest ? at : newest), '').slice(0, 10),
    source: fetched ? 'ECB' : 'merchant',
  };
}

function rateOf(rates: ExchangeRates, currency: string): number | undefined {
  if (currency === rates.base) return 1;
  const rate = Object.hasOwn(rates.rates, currency) ? rates.rates[currency] : undefined;
  return rate !== undefined && Number.isFinite(rate) && rate > 0 ? rate : undefined;
}

/** The amount in another currency in major units; undefined when no rate is known. An amount without currency never converts. */
export function inCurrency(money: Money, currency: string, rates: ExchangeRates | undefined): number | undefined {
  if (money.currency === currency) return toMajor(money);
  if (!rates) return undefined;
  const from = rateOf(rates, money.currency);
  const to = rateOf(rates, currency);
  return from === undefined || to === undefined ? undefined : (toMajor(money) / from) * to;
}

/** An amount in major units as Money; the text is left empty because no page printed it. */
export function moneyOf(major: number, currency: string): Money {
  return { minor: Math.round(major * 10 ** minorDigits(currency)), currency, text: '' };
}
