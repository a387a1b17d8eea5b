/** Offers of the page's own product in structured data and metas, each with its price, state and evidence. */
import type { Evidence } from '../../model/evidence.ts';
import { minorDigits } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import type { Page } from '../../page/page.ts';
import { isA, isThing, textAt, things, values } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { parseMoney, parsePrice } from '../../text/money.ts';
import type { MoneyHint } from '../../text/money.ts';
import { minorUnits } from '../../text/number.ts';
import { isRange } from '../../model/money.ts';
import type { MainProduct } from './main-thing.ts';

export interface DeclaredOffer {
  readonly money: Money | undefined;
  /** Upper end of an AggregateOffer. */
  readonly high: Money | undefined;
  readonly list: Money | undefined;
  readonly taxIncluded: boolean | undefined;
  readonly evidence: Evidence;
  readonly thing: Thing | undefined;
  /** One variant of several, not the product as a whole. */
  readonly variant: boolean;
  readonly aggregate: boolean;
}

const MOST_OFFERS = 200;

/** A price of structured data: a plain decimal is taken as it stands, anything else is read as a person would. */
export function declaredMoney(value: string | number, hint: MoneyHint): Money | undefined {
  const text = String(value).trim();
  const plain = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text);
  const fraction = plain?.[2] ?? '';
  if (plain !== null && (typeof value === 'number' || fraction.length !== 3)) {
    const currency = parseMoney('1', hint)?.currency ?? 'XXX';
    const minor = minorUnits(plain[1] ?? '0', fraction, minorDigits(currency));
    return minor === undefined ? undefined : { minor, currency, text };
  }
  const price = text.length > 80 ? undefined : parsePrice(text, hint);
  return price === undefined ? undefined : isRange(price) ? price.low : price;
}

function rawPrice(thing: Thing, names: readonly string[]): { value: string | number; name: string } | undefined {
  for (const name of names) {
    for (const value of values(thing, name)) {
      if (typeof value === 'number') return { value, name };
      const text = isThing(value)
        ? (textAt(value, 'price') ?? textAt(value, '@value') ?? textAt(value, 'value'))
        : String(value);
      if (text !== undefined && /\d/.test(text)) return { value: text, name };
    }
  }
  return undefined;
}

interface Specification {
  readonly money: Money;
  readonly list: boolean;
  readonly tax: boolean | undefined;
}

/** `priceSpecification` nodes: the selling price, the list price, and unit prices which are left out. */
function specifications(offer: Thing, hint: MoneyHint): Specification[] {
  return things(offer, 'pricespecification').flatMap((node): Specification[] => {
    if (
      isA(node, 'UnitPriceSpecification') &&
      values(node, 'referencequantity').length > 0 &&
      !textAt(node, 'pricetype')
    )
      return [];
    if (isA(node, 'DeliveryChargeSpecification', 'PaymentChargeSpecification')) return [];
    const raw = rawPrice(node, ['price', 'minprice']);
    const currency = textAt(node, 'pricecurrency');
    const money =
      raw === undefined ? undefined : declaredMoney(raw.value, currency === undefined ? hint : { ...hint, currency });
    if (money === undefined) return [];
    const tax = textAt(node, 'valueaddedtaxincluded');
    const type = textAt(node, 'pricetype') ?? '';
    return [
      {
        money,
        list: /ListPrice|Strikethrough|MSRP|SRP|RegularPrice|MinimumAdvertised/i.test(type),
        tax: tax === undefined ? undefined : /^true$/i.test(tax),
      },
    ];
  });
}

function readOffer(page: Page, offer: Thing, hint: MoneyHint, variant: boolean): DeclaredOffer {
  const currency = textAt(offer, 'pricecurrency') ?? textAt(offer, 'currency');
  const own = currency === undefined ? hint : { ...hint, currency };
  const specs = specifications(offer, own);
  const aggregate =
    isA(offer, 'AggregateOffer') || (values(offer, 'lowprice').length > 0 && values(offer, 'price').length === 0);
  const raw = aggregate ? rawPrice(offer, ['lowprice', 'price']) : rawPrice(offer, ['price', 'lowprice']);
  const top = rawPrice(offer, ['highprice']);
  const spec = specs.find((one) => !one.list);
  const text = raw === undefined ? undefined : String(raw.value);
  const range = text !== undefined && text.length < 80 ? parsePrice(text, own) : undefined;
  const money = raw === undefined ? spec?.money : declaredMoney(raw.value, own);
  const high =
    top === undefined
      ? range !== undefined && isRange(range)
        ? range.high
        : undefined
      : declaredMoney(top.value, own);
  return {
    money,
    high: high !== undefined && money !== undefined && high.minor > money.minor ? high : undefined,
    list: specs.find((one) => one.list)?.money,
    taxIncluded: spec?.tax,
    evidence: page.of(offer, raw?.name ?? 'price', 'product-offer', text ?? spec?.money.text ?? ''),
    thing: offer,
    variant,
    aggregate,
  };
}

const OFFER_NAMES = ['offers', 'offerdetails', 'offer', 'makesoffer'];

const cache = new WeakMap<Page, DeclaredOffer[]>();

/** Offers of the main product, its own before those of its variants; kept for the life of the page. */
export function declaredOffers(page: Page, product: MainProduct | undefined, hint: MoneyHint): DeclaredOffer[] {
  let offers = cache.get(page);
  if (offers === undefined) {
    offers = readOffers(page, product, hint);
    cache.set(page, offers);
  }
  return offers;
}

function readOffers(page: Page, product: MainProduct | undefined, hint: MoneyHint): DeclaredOffer[] {
  const offers: DeclaredOffer[] = [];
  const nodes = product === undefined ? [] : [product.thing, ...product.more];
  const add = (thing: Thing, variant: boolean): void => {
    const list = OFFER_NAMES.flatMap((name) => things(thing, name));
    for (const offer of list) {
      if (offers.length >= MOST_OFFERS) return;
      offers.push(readOffer(page, offer, hint, variant));
      for (const inner of things(offer, 'offers'))
        if (offers.length < MOST_OFFERS) offers.push(readOffer(page, inner, hint, true));
    }
    // Some templates put the price straight on the product.
    if (list.length === 0 && rawPrice(thing, ['price', 'lowprice']) !== undefined)
      offers.push(readOffer(page, thing, hint, variant));
  };
  for (const node of nodes) {
    add(node, false);
    for (const name of ['hasvariant', 'model', 'isvariantof']) {
      if (name === 'isvariantof') continue;
      for (const variant of things(node, name)) add(variant, true);
    }
  }
  // Offers outside any product, as long as the page has no others.
  if (offers.length === 0) {
    const loose = page.ofType('Offer', 'AggregateOffer').filter((thing) => thing.parent === undefined);
    if (loose.length === 1 && loose[0] !== undefined) offers.push(readOffer(page, loose[0], hint, false));
  }
  return offers;
}

const PRICE_METAS = [
  'product:sale_price:amount',
  'product:price:amount',
  'og:price:amount',
  'product:price',
  'og:price',
  'price',
  'twitter:data1',
  'twitter:data2',
];

/** Prices of metas, with the list price beside a sale price. */
export function metaPrices(page: Page, hint: MoneyHint): { money: Money; list: boolean; evidence: Evidence }[] {
  const found: { money: Money; list: boolean; evidence: Evidence }[] = [];
  const [currencyMeta] = page.metas('product:price:currency', 'og:price:currency', 'product:sale_price:currency');
  const own = currencyMeta === undefined ? hint : { ...hint, currency: currencyMeta.content };
  const sale = page.metas('product:sale_price:amount').length > 0;
  for (const meta of page.metas(...PRICE_METAS)) {
    if (meta.name.startsWith('twitter:') && !/\d/.test(meta.content)) continue;
    if (meta.name.startsWith('twitter:') && !labelSaysPrice(page, meta.name)) continue;
    // Several bare "price" metas are those of a list of offers.
    if (meta.name === 'price' && page.metas('price').length > 1) continue;
    const money = declaredMoney(meta.content, own);
    if (money !== undefined)
      found.push({
        money,
        list: sale && meta.name === 'product:price:amount',
        evidence: page.ofMeta(meta, 'product-price-meta'),
      });
  }
  for (const meta of page.metas(
    'product:original_price:amount',
    'og:price:standard_amount',
    'product:pretax_price:amount',
  )) {
    const money = meta.name.includes('pretax') ? undefined : declaredMoney(meta.content, own);
    if (money !== undefined) found.push({ money, list: true, evidence: page.ofMeta(meta, 'product-list-price-meta') });
  }
  return found;
}

function labelSaysPrice(page: Page, name: string): boolean {
  const [label] = page.metas(name.replace('data', 'label'));
  return (
    label !== undefined &&
    /price|prix|preis|precio|prezzo|prijs|preço|cena|pris\b|hinta|pre[tț]|fiyat|цена|ціна|価格|가격|^[A-Z]{3}$/iu.test(
      label.content,
    )
  );
}
