/** Reads a product page of a known marketplace by that marketplace's own selectors; what they no longer find, the generic readers find. */
import type { Places, ProductPlaces } from '../../knowledge/marketplaces/marketplace.ts';
import type { Evidence, Observation } from '../../model/evidence.ts';
import type { Price } from '../../model/money.ts';
import { lowest } from '../../model/money.ts';
import type { Element } from '../../page/tree.ts';
import { availabilityInWords, availabilityTerm } from '../../text/availability.ts';
import { parsePrice } from '../../text/money.ts';
import { cleanName } from '../../text/name.ts';
import { countNumber, ratingInWords, ratingNumber, reviewCountInWords } from '../../text/rating.ts';
import { itemIdOf, marketplaceNamed } from '../marketplace.ts';
import { quickSelect } from '../quick-select.ts';
import { conditionInWords } from './condition.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import type { PriceReading } from './price-choice.ts';
import { priceText } from './price-text.ts';

interface Reading {
  readonly text: string;
  readonly element: Element;
  readonly evidence: Evidence;
}

const MOST_ELEMENTS = 6;

/** Rule of a price that the marketplace's own places yielded. */
export const MARKETPLACE_PRICE = 'product-marketplace-price';

/** What the places yield, in their order. Elements that show other products are passed over. */
function* readings(
  { scene }: ProductContext,
  places: Places | undefined,
  rule: string,
  asPrice = false,
): Iterable<Reading> {
  const { page } = scene;
  for (const place of places ?? []) {
    const at = place.lastIndexOf('@');
    const selector = at === -1 ? place : place.slice(0, at);
    const attribute = at === -1 ? undefined : place.slice(at + 1);
    if (selector === '') continue;
    for (const element of quickSelect(page, selector).slice(0, MOST_ELEMENTS)) {
      const zone = scene.zone(element);
      if (zone === 'teaser' || zone === 'cart') continue;
      const text =
        attribute === undefined
          ? asPrice
            ? priceText(element) || page.text(element)
            : page.text(element)
          : (element.attribs[attribute] ?? '').trim();
      if (text !== '' && text.length < 2000) yield { text, element, evidence: page.at(element, rule, text) };
    }
  }
}

function placesOf(context: ProductContext): ProductPlaces | undefined {
  return marketplaceNamed(context.setting.marketplace)?.product;
}

function firstPrice(context: ProductContext, places: Places | undefined, rule: string): PriceReading | undefined {
  for (const { text, evidence } of readings(context, places, rule, true)) {
    const price: Price | undefined = text.length > 120 ? undefined : parsePrice(text, context.hint);
    if (price === undefined || lowest(price).minor <= 0) continue;
    const known = lowest(price).currency !== 'XXX' || context.hint.currency === undefined;
    if (known) return { price, evidence, sure: true };
  }
  return undefined;
}

/** The price and list price of a marketplace page, before those of the generic reader. */
export function marketplacePrices(context: ProductContext): {
  price: PriceReading | undefined;
  list: PriceReading | undefined;
} {
  const places = placesOf(context);
  if (places === undefined) return { price: undefined, list: undefined };
  const price = firstPrice(context, places.price, MARKETPLACE_PRICE);
  const list =
    price === undefined ? undefined : firstPrice(context, places.listPrice, 'product-marketplace-list-price');
  return {
    price,
    list:
      list !== undefined && price !== undefined && lowest(list.price).minor > lowest(price.price).minor
        ? list
        : undefined,
  };
}

/** Everything else that the marketplace's page prints in its own places. */
export function* readMarketplace(context: ProductContext): Iterable<Observation> {
  const places = placesOf(context);
  if (places === undefined) return;
  const marketplace = marketplaceNamed(context.setting.marketplace);
  const first = (
    list: Places | undefined,
    name: string,
    accept: (text: string) => boolean = () => true,
  ): Reading | undefined => {
    for (const reading of readings(context, list, `product-marketplace-${name}`))
      if (accept(reading.text)) return reading;
    return undefined;
  };
  const name = first(places.name, 'name', (text) => text.length > 2 && text.length < 500);
  if (name !== undefined) yield claim('product.name', tidyName(name.text), 'declared', name.evidence);
  const brand = first(places.brand, 'brand', (text) => text.length < 100);
  if (brand !== undefined) {
    const text = brandName(brand.text);
    if (text !== '' && text.length < 60) yield claim('product.brand', text, 'declared', brand.evidence);
  }
  yield* readState(context, places, first);
  const seller = first(places.seller, 'seller', (text) => text.length > 1 && text.length < 120);
  if (seller !== undefined) yield claim('product.seller', cleanName(seller.text), 'declared', seller.evidence);
  const fulfilment = first(places.fulfilment, 'fulfilment', (text) => text.length > 2 && text.length < 200);
  if (fulfilment !== undefined)
    yield claim('product.fulfilment', cleanName(fulfilment.text), 'declared', fulfilment.evidence);
  const delivery = first(places.delivery, 'delivery', (text) => text.length > 3 && text.length < 300);
  if (delivery !== undefined) yield claim('product.delivery', cleanName(delivery.text), 'declared', delivery.evidence);
  const rank = first(places.salesRank, 'sales-rank', (text) => /\d/.test(text) && text.length < 1500);
  if (rank !== undefined)
    yield claim('product.salesRank', cleanName(rank.text).slice(0, 200), 'declared', rank.evidence);
  const sold = first(places.soldCount, 'sold-count', (text) => /\d/.test(text) && text.length < 160);
  if (sold !== undefined) yield claim('product.soldCount', cleanName(sold.text), 'declared', sold.evidence);
  const id = first(places.id, 'id', (text) => text.length < 60);
  const address = marketplace === undefined ? undefined : itemIdOf(marketplace, context.scene.page.url);
  if (id !== undefined) yield claim('product.sku', id.text.replace(/^[^:]{0,30}:\s*/, ''), 'declared', id.evidence);
  else if (address !== undefined)
    yield claim(
      'product.sku',
      address,
      'hint',
      context.scene.page.evidence('url', 'address', context.scene.page.url.pathname, 'product-marketplace-id'),
    );
}

type Finder = (list: Places | undefined, name: string, accept?: (text: string) => boolean) => Reading | undefined;

function* readState(context: ProductContext, places: ProductPlaces, first: Finder): Iterable<Observation> {
  const rating = first(places.rating, 'rating', (text) => ratingOf(text) !== undefined);
  const value = rating === undefined ? undefined : ratingOf(rating.text);
  if (rating !== undefined && value !== undefined) yield claim('product.rating', value, 'declared', rating.evidence);
  const count = first(places.reviewCount, 'review-count', (text) => countOf(text) !== undefined);
  const reviews = count === undefined ? undefined : countOf(count.text);
  if (count !== undefined && reviews !== undefined)
    yield claim('product.reviewCount', reviews, 'declared', count.evidence);
  const availability = first(
    places.availability,
    'availability',
    (text) => text.length < 300 && stateOf(text) !== undefined,
  );
  const state = availability === undefined ? undefined : stateOf(availability.text);
  if (availability !== undefined && state !== undefined)
    yield claim('product.availability', state, 'declared', availability.evidence);
  const condition = first(
    places.condition,
    'condition',
    (text) => text.length < 200 && conditionInWords(text) !== undefined,
  );
  const term = condition === undefined ? undefined : conditionInWords(condition.text);
  if (condition !== undefined && term !== undefined)
    yield claim('product.condition', term, 'declared', condition.evidence);
}

function ratingOf(text: string): number | undefined {
  const value = ratingInWords(text)?.value ?? ratingNumber(text);
  return value !== undefined && value > 0 && value <= 10 ? value : undefined;
}

function countOf(text: string): number | undefined {
  if (text.length > 120) return undefined;
  return reviewCountInWords(text) ?? countNumber(text.replace(/^\D*/, ''));
}

const stateOf = (text: string): string | undefined => availabilityTerm(text) ?? availabilityInWords(text);

/** "Details about  Name" on old item pages. */
function tidyName(text: string): string {
  return cleanName(text).replace(
    /^(?:details about|détails sur|détails de l'objet|artikelbeschreibung|detalles acerca de|dettagli su)\s+/i,
    '',
  );
}

/** "Visit the Acme Store", "Brand: Acme", "by Acme (Author)". */
function brandName(text: string): string {
  return cleanName(text)
    .replace(/^(?:brand|marque|marke|marca|merk|marka|varumärke|ブランド)\s*[:：]\s*/i, '')
    .replace(
      /^(?:visit the|visiter la boutique|besuche den|visita la tienda de|visita lo store di|bezoek de|odwiedź sklep|besök)\s+/i,
      '',
    )
    .replace(/(?:\s+(?:store|shop|-store|-shop|winkel)|のストアを表示)$/i, '')
    .replace(/^(?:by|de|von|di|par)\s+/i, '')
    .replace(/\s*\([^()]{1,30}\)$/, '')
    .trim();
}
