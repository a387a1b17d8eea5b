/** Estimates for the rows of a list, from what their badges say was sold; each with its formula, and never mixed with what was read. */
import { lowest, minorDigits, type Money } from '../model/money.ts';
import type { ListingRow } from '../model/snapshot.ts';

export interface SoldSign {
  /** At least so many. */
  readonly count: number;
  readonly period: 'month' | 'ever';
  /** The words that say so. */
  readonly text: string;
}

/** Turnover, counted as pieces sold times the price of today. */
export interface Estimate {
  readonly sold: SoldSign;
  readonly price: Money;
  readonly turnover: Money;
}

/** Longest stretch in front of the word in which its number is looked for. */
const BEFORE = 48;
const SOLD =
  /\b(?:bought|sold|vendus?|vendues?|achetés?|achetées?|verkauft|gekauft|verkocht|gekocht|acquistat[io]|vendut[io]|vendid[oa]s?|comprad[oa]s?|kupion\p{L}+|kupił\p{L}*|sprzedan\p{L}+)(?![\p{L}])(?!\s+(?:by|par|von|door|da|por|przez|separately|out)\b)/iu;
const MONTH =
  /past month|last month|mois dernier|mois précédent|letzten monat|vergangenen monat|afgelopen maand|vorige maand|mese scorso|ultimo mese|mes pasado|último mes|mês passado|último mês|(?:w )?(?:zeszłym|ostatnim) miesiącu/iu;
/** "500", "1,2", "1 000", "1.200", with a thousand behind it: K, k, mil, tys., Tsd. */
const NUMBER = /(\d{1,3}(?:[.,\s’]\d{3})+|\d{1,6}(?:[.,]\d)?)\s?(k\b|mil\b|tys\b|tsd\b)?/giu;

/** What a text says was sold; undefined when it says nothing of the kind. */
export function soldSign(text: string): SoldSign | undefined {
  const word = SOLD.exec(text);
  if (!word) return undefined;
  const start = Math.max(0, word.index - BEFORE);
  const numbers = [...text.slice(start, word.index).matchAll(NUMBER)];
  const last = numbers.at(-1);
  if (!last?.[1]) return undefined;
  const count = countOf(last[1], last[2] !== undefined);
  if (!(count > 0)) return undefined;
  const around = text.slice(start + last.index, word.index + 64);
  return { count, period: MONTH.test(around) ? 'month' : 'ever', text: around.trim() };
}

function countOf(number: string, thousands: boolean): number {
  if (!thousands) return Number(number.replace(/[.,\s’]/g, '').slice(0, 9));
  return Math.round(Number(number.replace(/\s/g, '').replace(',', '.')) * 1000);
}

/** The estimate for one row; undefined without a price or without a badge that tells a number. */
export function estimateOf(row: ListingRow): Estimate | undefined {
  if (!row.price) return undefined;
  for (const badge of row.badges ?? []) {
    const sold = soldSign(badge);
    if (!sold) continue;
    const price = lowest(row.price);
    const turnover = { minor: sold.count * price.minor, currency: price.currency, text: '' };
    return { sold, price, turnover };
  }
  return undefined;
}

/** Turnover in major units, for sorting and for tables. */
export function turnoverOf({ turnover }: Estimate): number {
  return turnover.minor / 10 ** minorDigits(turnover.currency);
}
