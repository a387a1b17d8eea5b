/** Reads listing rows from structured data: ItemList and repeated Products in JSON-LD and microdata. */
import type { ListingRow } from '../model/snapshot.ts';
import type { Price } from '../model/money.ts';
import { lowest } from '../model/money.ts';
import type { Page } from '../page/page.ts';
import type { Thing } from '../page/structured.ts';
import { isA, isThing, textAt, things, values } from '../page/structured.ts';
import type { MoneyHint } from '../text/money.ts';
import { parsePrice } from '../text/money.ts';
import { resolveUrl } from '../text/url.ts';

type Row = Omit<ListingRow, 'position'>;

/** Rows of the longest structured list of the page; empty when it has none. */
export function readStructuredRows(page: Page, hint: MoneyHint): Row[] {
  const lists: Row[][] = [];
  for (const list of page.ofType('ItemList', 'OfferCatalog', 'ProductCollection')) {
    const items = [...values(list, 'itemlistelement'), ...values(list, 'item')].flatMap((value) => {
      if (!isThing(value)) return [];
      const [inner] = things(value, 'item');
      return [{ outer: value, thing: inner ?? value }];
    });
    const rows = items.flatMap(({ outer, thing }) => rowOf(thing, outer, page, hint) ?? []);
    if (rows.length >= 2) lists.push(rows);
  }
  const loose = page
    .ofType('Product')
    .filter(
      (thing) =>
        thing.parent === undefined ||
        isA(thing.parent, 'ItemList', 'CollectionPage', 'WebPage', 'SearchResultsPage', 'ProductCollection'),
    );
  const rows = loose.flatMap((thing) => rowOf(thing, thing, page, hint) ?? []);
  if (rows.length >= 4) lists.push(rows);
  lists.sort(
    (a, b) =>
      b.filter((row) => row.price !== undefined).length - a.filter((row) => row.price !== undefined).length ||
      b.length - a.length,
  );
  return lists[0] ?? [];
}

function rowOf(thing: Thing, outer: Thing, page: Page, hint: MoneyHint): Row | undefined {
  if (
    isA(
      thing,
      'WebPage',
      'BreadcrumbList',
      'Article',
      'BlogPosting',
      'Question',
      'SiteNavigationElement',
      'CollectionPage',
    )
  )
    return undefined;
  const name = textAt(thing, 'name') ?? textAt(outer, 'name');
  if (name === undefined || name.length > 400) return undefined;
  const address =
    textAt(thing, 'url') ?? textAt(outer, 'url') ?? textAt(thing, 'offers', 'url') ?? textAt(thing, '@id');
  const url = address === undefined ? undefined : resolveUrl(address, page.url)?.href;
  const image = textAt(thing, 'image') ?? textAt(thing, 'image', 'url');
  const price = priceOf(thing, hint);
  const rating = Number.parseFloat((textAt(thing, 'aggregaterating', 'ratingvalue') ?? '').replace(',', '.'));
  const count = Number.parseInt(
    textAt(thing, 'aggregaterating', 'reviewcount') ?? textAt(thing, 'aggregaterating', 'ratingcount') ?? '',
    10,
  );
  const id = textAt(thing, 'sku') ?? textAt(thing, 'productid');
  const brand = textAt(thing, 'brand');
  return {
    name,
    ...(url === undefined ? {} : { url }),
    ...(price === undefined ? {} : { price }),
    ...(rating > 0 ? { rating } : {}),
    ...(Number.isInteger(count) ? { reviewCount: count } : {}),
    ...(id === undefined ? {} : { id: id.slice(0, 60) }),
    ...(brand === undefined ? {} : { brand: brand.slice(0, 80) }),
    ...(image === undefined ? {} : { image: resolveUrl(image, page.url)?.href }),
    snippet: `${thing.where} ${name}`.slice(0, 240),
  };
}

function priceOf(thing: Thing, hint: MoneyHint): Price | undefined {
  for (const offer of things(thing, 'offers')) {
    const currency =
      textAt(offer, 'pricecurrency') ?? textAt(offer, 'pricespecification', 'pricecurrency') ?? hint.currency;
    const own: MoneyHint = { ...hint, currency };
    const text = textAt(offer, 'price') ?? textAt(offer, 'lowprice') ?? textAt(offer, 'pricespecification', 'price');
    const price = text === undefined ? undefined : parsePrice(text, own);
    if (!price || lowest(price).minor <= 0) continue;
    const high = isA(offer, 'AggregateOffer') ? textAt(offer, 'highprice') : undefined;
    const top = high === undefined ? undefined : parsePrice(high, own);
    return top && lowest(top).minor > lowest(price).minor ? { low: lowest(price), high: lowest(top) } : price;
  }
  return undefined;
}
