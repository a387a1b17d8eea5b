/** The value of a fact in the words of the interface; one writer per fact key, so that no key can be forgotten. */
import type { Fact, FoundFact } from '../model/evidence.ts';
import type { Duration, FactKey, FactValue, ReaderUsed, ShippingOption } from '../model/facts.ts';
import { isRange } from '../model/money.ts';
import type { Money, Price } from '../model/money.ts';
import { extrasText, stepsText } from './delivery-text.ts';
import { term } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import type { Formats } from './format.ts';

/** What a writer may use. */
export interface Tongue {
  readonly words: Dictionary;
  readonly formats: Formats;
}

type Writer<K extends FactKey> = (value: FactValue[K], tongue: Tongue, item: string) => string;

const text = (value: string): string => value;

const WRITERS: { readonly [K in FactKey]: Writer<K> } = {
  'page.kind': (value, { words }) => term(words.terms.pageKind, value),
  'page.topic': (value, { words }) => term(words.terms.topic, value),
  'page.language': (value, { formats }) => formats.languageName(value),
  'page.currency': (value, { formats }) => formats.currency(value),
  platform: (value, { words }) =>
    [[value.name, value.version].filter(Boolean).join(' '), value.hosting && term(words.terms.hosting, value.hosting)]
      .filter(Boolean)
      .join(', '),
  technology: (value) => [value.name, value.version, value.pack && `(${value.pack})`].filter(Boolean).join(' '),
  'tracker.host': (value, { words }) =>
    [
      value.owner ? `${value.owner} (${value.host})` : value.host,
      value.beforeConsent && words.facts.value.beforeConsent,
    ]
      .filter(Boolean)
      .join(', '),
  'consent.banner': (value, { words }) => value.tool ?? words.facts.value.ownBanner,
  'consent.refuse': (value, { words }) => words.facts.value.refusedBy(value),
  'consent.choice': (value, { words }) =>
    value === 'open' ? words.facts.value.choiceOpen : words.facts.value.choiceMade,
  'payment.method': (value, tongue, item) => {
    const name = term(tongue.words.terms.payment, item);
    const bounds = paymentBounds(value, tongue);
    const named = bounds.length > 0 ? `${name} (${bounds.join(', ')})` : name;
    return value.offered ? named : tongue.words.facts.value.mentionedOnly(named);
  },
  'payment.security': text,
  'shipping.option': (value, tongue) => shippingText(value, tongue),
  'shipping.carrier': (value) => value.name,
  'shipping.country': (value, { words, formats }, item) => {
    const place = placeName(item, words, formats);
    return value.served ? place : words.facts.value.notServed(place);
  },
  'shipping.minimumOrder': (value, { formats }) => formats.money(value),
  'shipping.cutoff': (value, { words }) => words.facts.value.before(value),
  'shipping.codFee': (value, { formats }) => formats.money(value),
  'shipping.surcharge': (value, { formats }) => `${formats.money(value.amount)} · ${value.words}`,
  'returns.window': (value, tongue) => {
    const days = durationText({ max: value.days, ...(value.unit ? { unit: value.unit } : {}) }, tongue);
    return value.statutory ? tongue.words.facts.value.legalMinimum(days) : days;
  },
  'returns.fee': (value, { words, formats }) => {
    if (value.free) return words.facts.value.freeReturn;
    if (value.fee) return words.facts.value.paidReturnFee(formats.money(value.fee));
    return value.percent === undefined
      ? words.facts.value.paidReturn
      : words.facts.value.keptShare(formats.percent(value.percent));
  },
  'returns.start': (value, { words }) => words.facts.value.runsFrom[value],
  'returns.instead': (value, { words }) => words.facts.value.instead[value],
  'returns.form': text,
  'returns.refundDelay': (value, tongue) => durationText(value, tongue),
  'returns.limit': text,
  warranty: (value, { words }) => words.facts.value.years(value.years),
  'legal.company': text,
  'legal.form': text,
  'legal.address': text,
  'legal.capital': (value, { formats }) => formats.money(value),
  'legal.vat': text,
  'legal.registration': text,
  'legal.wrongNumber': (value, { words }) => words.facts.value.wrongNumber(value),
  'legal.mediator': text,
  'legal.mediation': (value, { words }) => words.facts.value.mediation[value],
  'legal.odrLink': text,
  'legal.termsDate': (value, { formats }) => formats.date(value),
  'contact.phone': text,
  'contact.email': text,
  'contact.address': text,
  'contact.form': text,
  'contact.hours': text,
  'contact.chat': text,
  'product.name': text,
  'product.price': (value, tongue) => priceText(value, tongue),
  'product.listPrice': (value, tongue) => priceText(value, tongue),
  'product.discount': (value, { words, formats }) => words.facts.value.percentOff(formats.percent(value)),
  'product.taxIncluded': (value, { words }) => (value ? words.facts.value.taxIncluded : words.facts.value.taxExcluded),
  'product.unitPrice': (value, { words, formats }) => words.facts.value.per(formats.money(value.price), value.per),
  'product.availability': (value, { words }) => term(words.terms.availability, value),
  'product.condition': (value, { words }) => term(words.terms.condition, value),
  'product.brand': text,
  'product.sku': text,
  'product.mpn': text,
  'product.gtin': text,
  'product.rating': (value, { formats }) => formats.number(value, 2),
  'product.ratingScale': (value, { formats }) => formats.number(value, 0),
  'product.reviewCount': (value, { words }) => words.facts.value.reviews(value),
  'product.seller': text,
  'product.fulfilment': text,
  'product.category': (value) => value.join(' › '),
  'product.images': (value, { words }) => {
    const photos = words.facts.value.photos(value.count);
    if (!value.largest) return photos;
    return words.facts.value.photosLargest(photos, `${value.largest.width} × ${value.largest.height}`);
  },
  'product.video': text,
  'product.description': (value, { words, formats }) =>
    formats.list(
      [
        words.facts.value.words(value.words),
        value.lists > 0 ? words.facts.value.lists(value.lists) : '',
        value.tables > 0 ? words.facts.value.tables(value.tables) : '',
      ].filter(Boolean),
    ),
  'product.variant': (value, { words, formats }, item) => {
    const options = formats.list(value.options);
    const chosen = value.selected ? ` (${words.facts.value.chosen(value.selected)})` : '';
    return `${item ? `${item}${formats.language === 'fr' ? '\u00A0' : ''}: ` : ''}${options}${chosen}`;
  },
  'product.cta': text,
  'product.delivery': text,
  'product.salesRank': text,
  'product.soldCount': text,
  'product.materials': text,
  'product.minimumOrder': (value, { formats }) =>
    [formats.number(value.quantity), value.unit].filter(Boolean).join(' '),
  'product.priceStep': ({ from, to, price }, { words, formats }) =>
    to === undefined
      ? words.facts.value.stepFrom(formats.number(from), formats.money(price))
      : words.facts.value.stepBetween(formats.number(from), formats.number(to), formats.money(price)),
  'product.conditionalPrice': ({ condition, price }, { words, formats }) =>
    words.facts.value.priceFor[condition](formats.money(price)),
  'product.reader': (value, tongue) => readerText(value, tongue),
  'listing.totalCount': (value, { words }) => words.facts.value.products(value),
  'listing.pageNumber': (value, { words, formats }) => words.facts.value.pageNumber(formats.number(value)),
  'listing.position': (value, { words, formats }) => words.facts.value.place(formats.number(value)),
  'listing.product': (value, { words, formats }) =>
    [value.name, value.price && formats.money(value.price), words.facts.value.place(formats.number(value.position))]
      .filter(Boolean)
      .join(' · '),
  'listing.average': (value, { formats }) => formats.money(value),
  'listing.reader': (value, tongue) => readerText(value, tongue),
  'shop.name': text,
  'shop.language': (_value, { formats }, item) => formats.languageName(item),
  'shop.country': (_value, { words, formats }, item) => placeName(item, words, formats),
  'shop.currency': (_value, { formats }, item) => formats.currency(item),
  'shop.link': (value) => value.text,
  'shop.social': (value, _tongue, item) => item || value,
  claim: (value) => value.text,
  'seo.title': text,
  'seo.description': text,
  'seo.headings': (value, { words }) => (value.first ? value.first : words.facts.value.headings(value.h1)),
  'seo.canonical': text,
  'seo.structuredData': (value, { words }) =>
    [value.types.join(', '), value.errors > 0 && words.facts.value.dataErrors(value.errors)].filter(Boolean).join(', '),
  'seo.imageAlts': (value, { words, formats }) =>
    words.facts.value.altTexts(formats.number(value.withAlt), formats.number(value.images)),
  'seo.viewport': (_value, { words }) => words.facts.value.yes,
  'seo.feed': text,
  'speed.timing': (value, { words, formats }) =>
    formats.list(
      [
        value.loadMs === undefined
          ? ''
          : words.facts.value.loaded(words.facts.value.seconds(formats.number(value.loadMs / 1000, 1))),
        value.transferredKb === undefined ? '' : words.facts.value.weight(formats.bytes(value.transferredKb * 1000)),
        value.requests === undefined ? '' : words.facts.value.requests(value.requests),
      ].filter(Boolean),
    ),
};

function readerText({ marketplace, fallback }: ReaderUsed, { words }: Tongue): string {
  return fallback ? words.facts.value.generalReader(marketplace) : words.facts.value.ownReader(marketplace);
}

/** A value of a key in words. */
export function valueText<K extends FactKey>(key: K, value: FactValue[K], tongue: Tongue, item = ''): string {
  return WRITERS[key](value, tongue, item);
}

/** The value of a found fact in words. */
export function factText(fact: Extract<Fact, { state: 'found' }>, tongue: Tongue): string {
  const { key, value, item } = fact as FoundFact<FactKey>;
  return valueText(key, value, tongue, item);
}

/** A price in words: an amount, "from ...", or "... to ...". */
export function priceText(price: Price, { words, formats }: Tongue): string {
  if (!isRange(price)) return formats.money(price);
  if (!price.high) return words.facts.value.from(formats.money(price.low));
  return words.facts.value.range(formats.money(price.low), formats.money(price.high));
}

/** "2 à 4 jours ouvrés" */
export function durationText({ min, max, unit }: Duration, { words, formats }: Tongue): string {
  const value = words.facts.value;
  const one = unit === 'business' ? value.businessDays : value.days;
  const range = unit === 'business' ? value.businessDaysRange : value.daysRange;
  if (min !== undefined && max !== undefined && min !== max) return range(formats.number(min), formats.number(max));
  if (max !== undefined) return one(max);
  return min === undefined ? '' : value.atLeast(one(min));
}

/** A country, "EU" or "world" in words. */
export function placeName(code: string, words: Dictionary, formats: Formats): string {
  return Object.hasOwn(words.terms.place, code) ? term(words.terms.place, code) : formats.country(code);
}

function moneyOrFree(money: Money | 'free', { words, formats }: Tongue): string {
  return money === 'free' || money.minor === 0 ? words.facts.value.free : formats.money(money);
}

/** One way to have a parcel delivered, in one line. */
function shippingText(option: ShippingOption, tongue: Tongue): string {
  const { words, formats } = tongue;
  const value = words.facts.value;
  const cost = option.cost === undefined ? '' : moneyOrFree(option.cost, tongue);
  const places = (codes: readonly string[]): string =>
    formats.list(codes.map((code) => placeName(code, words, formats)));
  const parts = [
    cost && option.costHigh ? value.range(cost, formats.money(option.costHigh)) : cost,
    option.freeFrom ? value.freeFrom(formats.money(option.freeFrom)) : '',
    option.delay ? durationText(option.delay, tongue) : '',
    option.handling ? value.dispatch(durationText(option.handling, tongue)) : '',
    option.carrier?.join(', ') ?? '',
    option.destination?.length ? value.to(places(option.destination)) : '',
    option.region ?? '',
    option.excluded?.length ? value.excluding(places(option.excluded)) : '',
    option.taxExcluded ? value.taxExcluded : '',
    option.steps?.length ? stepsText(option, words, formats) : (option.condition ?? ''),
    ...extrasText(option, words),
  ].filter(Boolean);
  if (parts.length === 0 && option.mode) return term(words.terms.deliveryMode, option.mode);
  return parts.join(' · ');
}

/** The name of a fact: that of its key, and for one of several delivery options its mode as well. */
export function factLabel(fact: Pick<Fact, 'key'>, { words }: Tongue): string {
  const label = words.facts.label[fact.key];
  if (fact.key !== 'shipping.option' || !('value' in fact)) return label;
  const { mode } = fact.value as ShippingOption;
  return mode ? words.facts.value.deliveryBy(term(words.terms.deliveryMode, mode)) : label;
}

/** For whom, where and for which amounts a way to pay is open, and what it costs. */
function paymentBounds(value: FactValue['payment.method'], { words, formats }: Tongue): string[] {
  const { minimum, maximum, paymentFee, businessOnly } = words.facts.value;
  return [
    value.businessOnly && businessOnly,
    ...(value.countries ?? []).map((place) => placeName(place, words, formats)),
    value.minimum && minimum(formats.money(value.minimum)),
    value.maximum && maximum(formats.money(value.maximum)),
    value.fee && paymentFee(formats.money(value.fee)),
    value.feePercent !== undefined && words.delivery.feeShare(formats.percent(value.feePercent)),
  ].filter((part) => typeof part === 'string');
}
