/** Reads an object of a page's script data as a product: name, price and what else such objects usually hold, whatever they call it. */
import type { Money, Price } from '../../model/money.ts';
import { lowest, minorDigits, toMajor } from '../../model/money.ts';
import { availabilityTerm } from '../../text/availability.ts';
import type { MoneyHint } from '../../text/money.ts';
import { parseMoney, parsePrice } from '../../text/money.ts';
import { cleanName } from '../../text/name.ts';
import { NAMES_OF } from './state-names.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface StateItem {
  readonly name: string;
  readonly price?: Price | undefined;
  readonly listPrice?: Money | undefined;
  /** As written: still to be resolved. */
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly sku?: string | undefined;
  readonly gtin?: string | undefined;
  readonly brand?: string | undefined;
  readonly seller?: string | undefined;
  readonly image?: string | undefined;
  readonly rating?: number | undefined;
  readonly reviewCount?: number | undefined;
  readonly availability?: string | undefined;
  readonly sponsored?: true | undefined;
}

const NAMES: readonly string[] = NAMES_OF.name;
const NOW: readonly string[] = NAMES_OF.price;
const NOW_INSIDE: readonly string[] = NAMES_OF.priceInside;
const LIST: readonly string[] = NAMES_OF.listPrice;
const LIST_INSIDE: readonly string[] = NAMES_OF.listPriceInside;
const PLAIN: readonly string[] = NAMES_OF.amount;
const CURRENCIES: readonly string[] = NAMES_OF.currency;
const URLS: readonly string[] = NAMES_OF.url;
const IDS: readonly string[] = NAMES_OF.id;
const SKUS: readonly string[] = NAMES_OF.sku;
const GTINS: readonly string[] = NAMES_OF.gtin;
const BRANDS: readonly string[] = NAMES_OF.brand;
const SELLERS: readonly string[] = NAMES_OF.seller;
const IMAGES: readonly string[] = NAMES_OF.image;
const RATINGS: readonly string[] = NAMES_OF.rating;
const RATING_INSIDE: readonly string[] = NAMES_OF.ratingInside;
const COUNTS: readonly string[] = NAMES_OF.reviewCount;
const COUNT_INSIDE: readonly string[] = NAMES_OF.reviewCountInside;
const SPONSORED: readonly string[] = NAMES_OF.sponsored;

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const own = (record: Json, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/** The first of the names that holds words; an object is asked for its own text. */
function textOf(record: Json, names: readonly string[], inside: readonly string[] = []): string | undefined {
  for (const name of names) {
    let value = own(record, name);
    if (Array.isArray(value)) value = value[0] as unknown;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
    if (!isRecord(value)) continue;
    for (const inner of inside) {
      const text = own(value, inner);
      if (typeof text === 'string' && text.trim() !== '') return text.trim();
    }
  }
  return undefined;
}

function numberOf(record: Json, names: readonly string[], inside: readonly string[]): number | undefined {
  for (const name of names) {
    const value = own(record, name);
    for (const one of isRecord(value) ? inside.map((inner) => own(value, inner)) : [value]) {
      const number =
        typeof one === 'number' ? one : typeof one === 'string' && /^\d{1,9}(?:\.\d+)?$/.test(one) ? Number(one) : NaN;
      if (Number.isFinite(number) && number > 0) return number;
    }
  }
  return undefined;
}

/** The name of a product-like object; undefined for other objects. Cheap: asked of every object of a page's data. */
export function itemName(record: Json): string | undefined {
  const name = textOf(record, NAMES, ['text', 'value', 'default', 'displayTitle', 'full', 'name', 'seoTitle']);
  return name === undefined || name.length > 400 ? undefined : name;
}

/** The object read as a product; undefined when it names none. */
export function readItem(record: Json, hint: MoneyHint): StateItem | undefined {
  const name = itemName(record);
  if (name === undefined) return undefined;
  const price = pricesOf(record, NOW, NOW_INSIDE, hint) ?? variantPrice(record, hint);
  const list = price === undefined ? undefined : pricesOf(record, LIST, LIST_INSIDE, hint);
  const higher =
    price !== undefined && list !== undefined && lowest(list).minor > lowest(price).minor ? lowest(list) : undefined;
  const rating = numberOf(record, RATINGS, RATING_INSIDE);
  const count = numberOf(record, COUNTS, COUNT_INSIDE);
  const availability = textOf(record, ['availability', 'availabilityStatus', 'stockStatus', 'stock_status', 'availabilityStatusV2'], ['value', 'status', 'display', 'code']); // prettier-ignore
  const inStock = own(record, 'inStock') ?? own(record, 'isInStock') ?? own(record, 'in_stock');
  return {
    name: cleanName(name),
    price,
    listPrice: higher,
    url: textOf(record, URLS, ['url', 'href', 'path', 'relativeUrl', 'canonical', 'value']),
    id: textOf(record, IDS)?.slice(0, 60),
    sku: textOf(record, SKUS),
    gtin: textOf(record, GTINS),
    brand: textOf(record, BRANDS, ['name', 'label', 'title', 'value', 'text']),
    seller: textOf(record, SELLERS, ['name', 'displayName', 'title', 'shopName'])?.slice(0, 120),
    image: textOf(record, IMAGES, ['url', 'src', 'href', 'thumbnailUrl', 'imgUrl', 'uri']),
    rating: rating !== undefined && rating <= 5 ? rating : undefined,
    reviewCount: count !== undefined && Number.isInteger(count) ? count : undefined,
    availability:
      (availability === undefined ? undefined : availabilityTerm(availability)) ??
      (typeof inStock === 'boolean' ? (inStock ? 'InStock' : 'OutOfStock') : undefined),
    sponsored: SPONSORED.some((key) => own(record, key) === true) ? true : undefined,
  };
}

/** The numbers that an object carries itself. */
export function itemNumbers(record: Json): { sku: string | undefined; gtin: string | undefined } {
  return { sku: textOf(record, SKUS), gtin: textOf(record, GTINS) };
}

/** One shop software counts in cents, in its scripts and for every variant. */
function countsInCents(record: Json, raw: unknown): boolean {
  return Number.isInteger(raw) && 'variants' in record && ('compare_at_price' in record || 'vendor' in record);
}

/** The first amount under one of the names, or a few objects below it. */
function pricesOf(
  record: Json,
  names: readonly string[],
  inside: readonly string[],
  hint: MoneyHint,
): Price | undefined {
  const currency = textOf(record, CURRENCIES) ?? hint.currency;
  for (const name of names) {
    const value = own(record, name);
    // Under a name that also holds today's price, only what is called the old one inside is the old one.
    const direct = inside !== LIST_INSIDE || !NOW.includes(name);
    if (!direct && !isRecord(value) && !Array.isArray(value)) continue;
    const price = priceIn(value, direct ? [...inside, ...PLAIN] : inside, { ...hint, currency }, 0, name);
    if (price === undefined) continue;
    if (!('low' in price) && countsInCents(record, value))
      return { ...price, minor: Math.round(toMajor(price)), text: price.text };
    return price;
  }
  return undefined;
}

/** A product whose price only its variants name. */
function variantPrice(record: Json, hint: MoneyHint): Price | undefined {
  const variants = own(record, 'variants');
  const first = Array.isArray(variants) ? (variants[0] as unknown) : undefined;
  if (!isRecord(first)) return undefined;
  const price = pricesOf(first, NOW, NOW_INSIDE, hint);
  if (price === undefined || 'low' in price) return price;
  return 'vendor' in record && Number.isInteger(own(first, 'price'))
    ? { ...price, minor: Math.round(toMajor(price)) }
    : price;
}

const IN_CENTS = /cents?(?:Amount|$)|_cents$|InCents$|minorUnits?$/;

function priceIn(
  value: unknown,
  inside: readonly string[],
  hint: MoneyHint,
  depth: number,
  name: string,
): Price | undefined {
  if (Array.isArray(value)) return depth < 4 ? priceIn(value[0], inside, hint, depth + 1, name) : undefined;
  if (typeof value === 'number') return value > 0 ? amountOf(value, hint, IN_CENTS.test(name)) : undefined;
  if (typeof value === 'string') {
    if (value.length > 60 || !/\d/.test(value)) return undefined;
    const plain = /^\d{1,9}(?:\.\d{1,4})?$/.test(value);
    const price = plain ? amountOf(Number(value), hint, IN_CENTS.test(name)) : parsePrice(value, hint);
    return price !== undefined && lowest(price).minor > 0 ? price : undefined;
  }
  if (!isRecord(value) || depth >= 4) return undefined;
  const currency = textOf(value, CURRENCIES);
  const below: MoneyHint = currency === undefined ? hint : { ...hint, currency };
  for (const key of inside) {
    const digits = own(value, 'fractionDigits');
    const inner = own(value, key);
    if (key === 'centAmount' && typeof inner === 'number' && typeof digits === 'number') {
      const money = amountOf(inner / 10 ** digits, below, false);
      if (money !== undefined && money.minor > 0) return money;
      continue;
    }
    const next = depth === 0 && inside.includes('value') ? inside : [...inside, ...PLAIN];
    const price = priceIn(inner, next, below, depth + 1, key);
    if (price !== undefined) return price;
  }
  return undefined;
}

function amountOf(value: number, hint: MoneyHint, inCents: boolean): Money | undefined {
  const currency = parseMoney('1', hint)?.currency ?? 'XXX';
  const minor = Math.round(inCents ? value : value * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) && minor > 0 ? { minor, currency, text: String(value) } : undefined;
}
