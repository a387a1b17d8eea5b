/** All countries with known payment habits or limits, and what applies to a country. */
import { at } from './at.ts';
import { be } from './be.ts';
import { br } from './br.ts';
import { ch } from './ch.ts';
import { cn } from './cn.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { it } from './it.ts';
import { lu } from './lu.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { LegalLimit } from '../checklist/types.ts';
import type { Country, ExpectedPayment, LimitedItem } from './types.ts';

export const COUNTRIES: readonly Country[] = [at, be, br, ch, cn, de, es, fr, gb, it, lu, nl, pl, pt];

const byCode: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Members of the European Union (since 2020-02-01). */
export const EU_COUNTRIES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
/** Those and the other members of the European Economic Area, where the same consumer law applies. */
const CONSUMER_LAW: ReadonlySet<string> = new Set([...EU_COUNTRIES, 'IS', 'LI', 'NO']);

/** What every country's buyers are used to (guide S0). */
const EVERYWHERE: readonly ExpectedPayment[] = [
  { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
  { method: 'paypal', weight: 'common' },
];

/** What is known of a country; undefined where nothing is. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

/** Payment methods that buyers of a country expect; the general ones where the country is not known. */
export function expectedPayments(code: string): readonly ExpectedPayment[] {
  return byCode.get(code)?.payments ?? EVERYWHERE;
}

const EU_LIMITS: Readonly<Record<LimitedItem, LegalLimit>> = {
  'sh-delay': {
    value: 30,
    unit: 'days',
    bound: 'at-most',
    where: 'EU',
    source: 'Directive 2011/83/EU, article 18',
    asOf: '2026-11-22',
  },
  'rt-window': {
    value: 14,
    unit: 'days',
    bound: 'at-least',
    where: 'EU',
    source: 'Directive 2011/83/EU, article 9',
    asOf: '2026-11-22',
  },
  'rt-how': {
    value: 14,
    unit: 'days',
    bound: 'at-most',
    where: 'EU',
    source: 'Directive 2011/83/EU, article 13',
    asOf: '2026-11-22',
  },
  'rt-guarantee': {
    value: 2,
    unit: 'years',
    bound: 'at-least',
    where: 'EU',
    source: 'Directive (EU) 2019/771, article 10',
    asOf: '2026-11-22',
  },
};

/** The legal limit on a checklist item for consumers of a country; undefined where there is none, or none is known. */
export function legalLimit(item: string, code: string): LegalLimit | undefined {
  if (!Object.hasOwn(EU_LIMITS, item)) return undefined;
  const limited = item as LimitedItem;
  const own = byCode.get(code)?.limits;
  if (own && Object.hasOwn(own, limited)) return own[limited];
  return CONSUMER_LAW.has(code) ? EU_LIMITS[limited] : undefined;
}
