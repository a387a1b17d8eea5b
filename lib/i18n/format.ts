/** Numbers, money, dates and names of places in the language of the interface, all through Intl. */
import { isRange, minorDigits, toMajor } from '../model/money.ts';
import type { Money, Price } from '../model/money.ts';
import type { Language } from './language.ts';
import { LOCALES } from './language.ts';

/** Formatters of one language; cheap to call, made once. */
export interface Formats {
  readonly language: Language;
  readonly locale: string;
  /** "39,90 €"; the bare number when the page names no currency. */
  money(money: Money): string;
  amount(major: number, currency: string): string;
  /** A price or both ends of a range, without words: "12,00 – 15,00 €". */
  price(price: Price): string;
  number(value: number, digits?: number): string;
  /** 20 -> "20 %" */
  percent(value: number, signed?: boolean): string;
  /** "22 novembre 2026" */
  date(instant: string | Date): string;
  /** "22 nov." and with the year when it is not the year of `now`. */
  day(instant: string | Date, now?: Date): string;
  /** "22 nov. à 09:14" */
  dateTime(instant: string | Date): string;
  time(instant: string | Date): string;
  /** "il y a 3 jours", "dans 2 heures" */
  relative(instant: string | Date, now: Date): string;
  /** The same for what has happened: never in the future, as the clock of a view ticks more slowly than things happen. */
  since(instant: string | Date, now: Date): string;
  bytes(bytes: number): string;
  country(code: string): string;
  currency(code: string): string;
  languageName(code: string): string;
  /** "home, locker, express" */
  list(items: readonly string[]): string;
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
/** What people say instead of "0 seconds ago" and "in 0 seconds". */
const NOW: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['just now', 'in a moment'],
  fr: ['à l’instant', 'dans un instant'],
};
const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The formatters of a language; `timeZone` is for tests, the machine's own is used without it. */
export function createFormats(language: Language, timeZone?: string): Formats {
  const locale = LOCALES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const name = JSON.stringify(options);
    const known = numbers.get(name);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, options);
    numbers.set(name, made);
    return made;
  };
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, ...zone });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short' });
  const shortYear = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const clock = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', ...zone });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const currencies = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

  const relative = (milliseconds: number): string => {
    const seconds = milliseconds / 1000;
    for (const [unit, length] of STEPS) {
      if (Math.abs(seconds) >= length) return ago.format(Math.round(seconds / length), unit);
    }
    return NOW[language][seconds > 0 ? 1 : 0];
  };

  const amount = (major: number, currency: string): string => {
    const digits = minorDigits(currency);
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    if (currency === 'XXX' || !/^[A-Z]{3}$/.test(currency)) return numberFormat(fixed).format(major);
    return numberFormat({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...fixed }).format(major);
  };
  const money = (value: Money): string => amount(toMajor(value), value.currency);
  const valid = (instant: string | Date, write: (date: Date) => string): string => {
    const date = new Date(instant);
    return Number.isNaN(date.getTime()) ? String(instant) : write(date);
  };
  const day = (instant: string | Date, now?: Date): string =>
    valid(instant, (date) => (now && year.format(date) !== year.format(now) ? shortYear : short).format(date));

  return {
    language,
    locale,
    money,
    amount,
    price: (price) => {
      if (!isRange(price)) return money(price);
      return price.high ? `${money(price.low)} – ${money(price.high)}` : money(price.low);
    },
    number: (value, digits) =>
      numberFormat(digits === undefined ? { maximumFractionDigits: 2 } : { maximumFractionDigits: digits }).format(
        value,
      ),
    percent: (value, signed = false) =>
      numberFormat({
        style: 'percent',
        maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0,
        signDisplay: signed ? 'exceptZero' : 'auto',
      }).format(value / 100),
    date: (instant) => valid(instant, (date) => long.format(date)),
    day,
    dateTime: (instant) =>
      valid(instant, (date) => `${short.format(date)}${language === 'fr' ? ' à ' : ', '}${clock.format(date)}`),
    time: (instant) => valid(instant, (date) => clock.format(date)),
    relative: (instant, now) => valid(instant, (date) => relative(date.getTime() - now.getTime())),
    since: (instant, now) => valid(instant, (date) => relative(Math.min(0, date.getTime() - now.getTime()))),
    bytes: (bytes) => {
      let size = bytes;
      let step = 0;
      while (size >= 1000 && step < SIZES.length - 1) {
        size /= 1000;
        step += 1;
      }
      const unit = SIZES[step] ?? 'byte';
      return numberFormat({ style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
    },
    country: (code) => named(regions, code, /^(?:[A-Z]{2}|\d{3})$/),
    currency: (code) => named(currencies, code, /^[A-Z]{3}$/),
    languageName: (code) => named(languages, code, /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i),
    list: (items) => items.join(', '),
  };
}

/** DisplayNames throws on a code of the wrong shape, and pages write such codes. */
function named(names: Intl.DisplayNames, code: string, shape: RegExp): string {
  if (!shape.test(code)) return code;
  return names.of(code) ?? code;
}
