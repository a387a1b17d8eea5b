/** Money in texts of every country: one amount, a price with its range, or all amounts of a passage; and back to text through Intl. */
import { isRange, minorDigits, toMajor } from '../model/money.ts';
import type { Money, Price } from '../model/money.ts';
import { findAmounts } from './amount.ts';
import type { Amount } from './amount.ts';
import { hintCurrency } from './currency.ts';
import type { MoneyHint } from './currency.ts';
import { minorUnits, plainText } from './number.ts';
import type { PlainText } from './number.ts';
import { countsSomethingElse } from './quantity-words.ts';

export type { MoneyHint } from './currency.ts';

/** An amount of a longer text, with its place. */
export interface FoundMoney {
  readonly money: Money;
  /** Offsets in the text given, sign included. */
  readonly start: number;
  readonly end: number;
  /** The currencies that the sign may stand for, when neither the sign nor the page decides; the money's currency is then `XXX`. */
  readonly candidates?: readonly string[];
  /** The next amount is the other end of this range. */
  readonly rangeWithNext?: boolean;
}

// Longer passages are read up to here; the text of one price is never that long.
const LONGEST_PASSAGE = 100_000;
const LONGEST_PRICE = 4000;

function moneyOf(amount: Amount, currency: string, source: string, plain: PlainText): Money | undefined {
  const digits = minorDigits(currency);
  let { whole, fraction } = amount.number;
  // "1.250 KWD": in currencies with three decimals one separator before three digits is the decimal one.
  if (amount.number.threeDigits && digits === 3 && currency !== 'IQD') {
    fraction = whole.slice(-3);
    whole = whole.slice(0, -3);
  }
  if (amount.cents !== undefined) fraction = amount.cents;
  // "99¢", "12.9 ¢": the number counts hundredths, of which a unit price may print parts.
  const hundredths =
    digits === 2 && /¢\s?$/.test(source.slice(plain.original(amount.start), plain.original(amount.end)));
  const minor = hundredths ? Math.round(Number(`${whole}.${fraction}`)) : minorUnits(whole, fraction, digits);
  if (minor === undefined || !Number.isSafeInteger(minor)) return undefined;
  return { minor, currency, text: source.slice(plain.original(amount.start), plain.original(amount.end)).trim() };
}

/**
 * All amounts of a text that have a currency beside them (or share one in a range), in order.
 *
 * @example findMoney('Livraison 4,90 €, offerte dès 59 €') // 4.90 EUR at 10..16, 59 EUR at 31..35
 */
export function findMoney(text: string, hint?: MoneyHint): FoundMoney[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const source = text.slice(0, LONGEST_PASSAGE);
  const plain = plainText(source);
  const found: FoundMoney[] = [];
  for (const amount of findAmounts(plain.text, hint)) {
    if (amount.currency === undefined) continue;
    const money = moneyOf(amount, amount.currency, source, plain);
    if (money === undefined) continue;
    found.push({
      money,
      start: plain.original(amount.start),
      end: plain.original(amount.end),
      ...(amount.candidates === undefined ? {} : { candidates: amount.candidates }),
      ...(amount.rangeWithNext === true ? { rangeWithNext: true } : {}),
    });
  }
  return found;
}

const FREE =
  /^(?:free|gratis|gratuite?s?|offerte?s?|kostenlos|gratuito|grátis|za darmo|zdarma|ingyenes|ilmainen|бесплатно|безкоштовно|無料|免费|무료)[!.]?$/i;
const NOW_BEFORE = /(?:^|[^\p{L}])(?:now(?: only)?|jetzt(?: nur)?|maintenant|ahora|adesso|agora|teraz|сейчас)[ :]*$/iu;
const FROM_BEFORE =
  /(?:^|[^\p{L}])(?:from(?: only| just)?|starting (?:at|from)|as low as|ab|schon ab|à partir de?|a partir de|dès|depuis|desde|da|a partire da|vanaf|från|fra|od|alkaen|от|від|već od|már|min\.?|de la|από|החל מ)[ :]*$/iu;
const FROM_AFTER = /^ ?(?:[~〜～起+]|から|より|and up|et plus|\+\+)(?! ?\d)/iu;

interface Reading {
  readonly source: string;
  readonly plain: PlainText;
  readonly amounts: readonly Amount[];
  readonly currency: string;
}

function read(text: string, hint: MoneyHint | undefined): Reading {
  const source = text.slice(0, LONGEST_PRICE);
  const plain = plainText(source);
  const all = findAmounts(plain.text, hint);
  const signed = all.filter((amount) => amount.currency !== undefined);
  const amounts = signed.length > 0 ? signed : all.filter((amount) => !countsSomethingElse(plain.text, amount));
  return { source, plain, amounts, currency: hintCurrency(hint) ?? 'XXX' };
}

function toMoney(reading: Reading, amount: Amount): Money | undefined {
  return moneyOf(amount, amount.currency ?? reading.currency, reading.source, reading.plain);
}

/** The amount that the text is about: the one after "now", else the first. */
function mainAmount(reading: Reading): Amount | undefined {
  if (reading.amounts.length < 2) return reading.amounts[0];
  const now = reading.amounts.find(
    (amount) =>
      NOW_BEFORE.test(reading.plain.text.slice(Math.max(0, amount.start - 24), amount.start)) &&
      Number(`${amount.number.whole}.${amount.number.fraction}`) > 0,
  );
  return now ?? reading.amounts[0];
}

/**
 * The amount of money that a text states; undefined when it holds none (dates, phone numbers, sizes and percentages are none).
 * A sign that several countries use (`$`, `kr`) is decided by the hint; without a currency, or with a sign that nothing decides, the
 * currency is `XXX`.
 *
 * @example parseMoney('1 349€ 96') // { minor: 134996, currency: 'EUR', text: '1 349€ 96' }
 * @example parseMoney('$ 44.900', { domain: 'example.cl' }) // 44900 CLP
 */
export function parseMoney(text: string, hint?: MoneyHint): Money | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  if (trimmed.length < 24 && FREE.test(trimmed))
    return { minor: 0, currency: hintCurrency(hint) ?? 'XXX', text: trimmed };
  const reading = read(text, hint);
  const amount = mainAmount(reading);
  return amount === undefined ? undefined : toMoney(reading, amount);
}

/** The price that a text states: one amount, a range ("12–15 €"), or an open range ("from 12 €"). */
export function parsePrice(text: string, hint?: MoneyHint): Price | undefined {
  const money = parseMoney(text, hint);
  if (money === undefined) return undefined;
  const reading = read(text, hint);
  const amount = mainAmount(reading);
  if (amount === undefined) return money;
  const next = reading.amounts[reading.amounts.indexOf(amount) + 1];
  if (amount.rangeWithNext === true && next !== undefined) {
    const high = toMoney(reading, next);
    if (high !== undefined && high.currency === money.currency && high.minor > money.minor) return { low: money, high };
    if (high !== undefined && high.minor === money.minor) return money;
  }
  return isFrom(reading.plain.text, amount) ? { low: money } : money;
}

function isFrom(text: string, amount: Amount): boolean {
  return (
    FROM_BEFORE.test(text.slice(Math.max(0, amount.start - 24), amount.start)) ||
    FROM_AFTER.test(text.slice(amount.end, amount.end + 10))
  );
}

/** Whether the words in front of an amount say "from". */
export function saysFrom(before: string): boolean {
  return FROM_BEFORE.test(before.slice(-24));
}

/** An amount in the words of a language ("12,90 €"); a number alone when the currency is not known. */
export function formatMoney(money: Money, locale: string): string {
  const most = minorDigits(money.currency);
  if (money.currency === 'XXX')
    return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(toMajor(money));
  const usual = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).resolvedOptions();
  const least = Math.min(usual.minimumFractionDigits ?? most, most);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(toMajor(money));
}

/** A price in the words of a language; a range with a dash, an open range with a plus sign. */
export function formatPrice(price: Price, locale: string): string {
  if (!isRange(price)) return formatMoney(price, locale);
  if (price.high === undefined) return `${formatMoney(price.low, locale)} +`;
  return `${formatMoney(price.low, locale)} – ${formatMoney(price.high, locale)}`;
}
