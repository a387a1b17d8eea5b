/** Delivery terms that a shop declares in structured data (schema.org OfferShippingDetails). */
import type { Evidence } from '../model/evidence.ts';
import type { Duration, ShippingOption } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import { minorDigits } from '../model/money.ts';
import type { Page } from '../page/page.ts';
import type { Thing } from '../page/structured.ts';
import { textAt, things, values } from '../page/structured.ts';
import { duration } from '../text/duration.ts';

const RULE = 'shipping-structured';

export interface DeclaredOption {
  readonly option: ShippingOption;
  readonly evidence: Evidence;
}

/** A declared amount; undefined when it is no number or has no currency. */
export function declaredMoney(thing: Thing, property: string): Money | undefined {
  const raw = textAt(thing, property);
  const currency = textAt(thing, 'currency') ?? textAt(thing, 'priceCurrency');
  if (raw === undefined || currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const value = Number(raw.replace(',', '.'));
  if (!Number.isFinite(value) || value < 0 || value > 1e7) return undefined;
  return { minor: Math.round(value * 10 ** minorDigits(currency)), currency, text: `${raw} ${currency}` };
}

/** A declared time in days. */
export function declaredDays(thing: Thing | undefined): Duration | undefined {
  if (!thing) return undefined;
  const number = (name: string): number | undefined => {
    const value = Number(textAt(thing, name) ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 && value < 400 ? value : undefined;
  };
  const factor = /^(?:HUR|h)/i.test(textAt(thing, 'unitCode') ?? '')
    ? 1 / 24
    : /^WEE/i.test(textAt(thing, 'unitCode') ?? '')
      ? 7
      : 1;
  const min = number('minValue') ?? number('value');
  const max = number('maxValue') ?? number('value');
  if (min === undefined && max === undefined) return undefined;
  const days = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.ceil(value * factor);
  return duration(days(min), days(max), undefined);
}

/** Options of all OfferShippingDetails of a page, equal ones once. */
export function readStructuredShipping(page: Page): DeclaredOption[] {
  const out: DeclaredOption[] = [];
  for (const details of page.ofType('OfferShippingDetails').slice(0, 200)) {
    const rate = things(details, 'shippingRate')[0];
    const time = things(details, 'deliveryTime')[0];
    const money = rate
      ? (declaredMoney(rate, 'value') ?? declaredMoney(rate, 'minValue') ?? declaredMoney(rate, 'price'))
      : undefined;
    const high = rate ? declaredMoney(rate, 'maxValue') : undefined;
    const countries = things(details, 'shippingDestination').flatMap((region) =>
      values(region, 'addressCountry').map((value) =>
        typeof value === 'object' ? (textAt(value, 'name') ?? '') : String(value),
      ),
    );
    const codes = [
      ...new Set(countries.map((code) => code.trim().toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code))),
    ];
    const delay = time ? declaredDays(things(time, 'transitTime')[0]) : undefined;
    const handling = time ? declaredDays(things(time, 'handlingTime')[0]) : undefined;
    if (!money && !delay) continue;
    out.push({
      option: {
        ...(codes.length > 0 ? { destination: codes } : {}),
        ...(money ? { cost: money.minor === 0 ? 'free' : money } : {}),
        ...(high && money && high.minor > money.minor ? { costHigh: high } : {}),
        ...(delay ? { delay } : {}),
        ...(handling ? { handling } : {}),
      },
      evidence: page.of(details, 'shippingRate', RULE, [money?.text, codes.join(' ')].filter(Boolean).join(' · ')),
    });
  }
  return out;
}
