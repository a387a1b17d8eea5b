/** A value typed by the merchant, parsed to the shape of its key where there is a parser; otherwise shown as typed. */
import type { FactKey, FactValue } from '../model/facts.ts';
import { parseMoney } from '../text/money.ts';

function number(text: string): number | undefined {
  const value = Number(text.trim().replace(/\s/gu, '').replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined;
}

const DAYS = /^(\d{1,4})\s*(?:d|j|days?|jours?|tage?|dagen|dag|giorni|giorno|días?)?$/iu;
const YEARS = /^(\d{1,3})\s*(?:y|ans?|years?|jahre?|jaar|anni|anno|años?)?$/iu;
const YES = /^(?:yes|oui|ja|sì|si|sí|true|1)$/iu;
const NO = /^(?:no|non|nein|nee|false|0)$/iu;
const FREE = /^(?:free|gratuit|offert|gratis|kostenlos|gratuito)$/iu;

function whole(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

type Parser<K extends FactKey> = (text: string) => FactValue[K] | undefined;

const asText = (text: string): string => text.trim();
const asMoney = (text: string): FactValue['legal.capital'] | undefined => parseMoney(text);

const PARSERS: { readonly [K in FactKey]?: Parser<K> } = {
  platform: (text) => ({ name: text.trim() }),
  'payment.method': (text) =>
    YES.test(text.trim()) ? { offered: true } : NO.test(text.trim()) ? { offered: false } : undefined,
  'shipping.minimumOrder': asMoney,
  'shipping.codFee': asMoney,
  'shipping.cutoff': asText,
  'returns.window': (text) => {
    const days = whole(DAYS, text);
    return days === undefined ? undefined : { days };
  },
  'returns.fee': (text) => {
    if (FREE.test(text.trim())) return { free: true };
    const fee = parseMoney(text);
    return fee ? { free: fee.minor === 0, ...(fee.minor === 0 ? {} : { fee }) } : undefined;
  },
  'returns.refundDelay': (text) => {
    const max = whole(DAYS, text);
    return max === undefined ? undefined : { max };
  },
  'returns.form': asText,
  warranty: (text) => {
    const years = whole(YEARS, text);
    return years === undefined ? undefined : { years };
  },
  'legal.company': asText,
  'legal.form': asText,
  'legal.address': asText,
  'legal.capital': asMoney,
  'legal.vat': asText,
  'legal.registration': asText,
  'legal.mediator': asText,
  'contact.phone': asText,
  'contact.email': asText,
  'contact.address': asText,
  'contact.hours': asText,
  'product.name': asText,
  'product.price': asMoney,
  'product.listPrice': asMoney,
  'product.discount': number,
  'product.brand': asText,
  'product.sku': asText,
  'product.mpn': asText,
  'product.gtin': asText,
  'product.seller': asText,
  'product.rating': number,
  'product.ratingScale': number,
  'product.reviewCount': number,
  'listing.totalCount': number,
  'shop.name': asText,
};

/** The typed value of a correction; undefined when the words do not parse, so that they are shown as typed. */
export function parseCorrection<K extends FactKey>(key: K, text: string): FactValue[K] | undefined {
  return PARSERS[key]?.(text);
}
