/** Reads listing rows from the data that a script-drawn page carries along: the last resort when its HTML shows no cards. */
import type { Price } from '../model/money.ts';
import { lowest } from '../model/money.ts';
import type { ListingRow } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import type { MoneyHint } from '../text/money.ts';
import { parsePrice } from '../text/money.ts';
import { resolveUrl } from '../text/url.ts';

type Row = Omit<ListingRow, 'position'>;
type Json = Readonly<Record<string, unknown>>;

/** Larger data is not a list that a page shows. */
const LONGEST_SCRIPT = 3_000_000;
const MOST_NODES = 120_000;
const DEEPEST = 24;

const NAME_KEYS = ['name', 'title', 'productName', 'product_name', 'displayName', 'productTitle', 'itemName', 'label'];
const PRICE_KEYS = [
  'salePrice',
  'sale_price',
  'specialPrice',
  'special_price',
  'finalPrice',
  'final_price',
  'currentPrice',
  'current_price',
  'sellingPrice',
  'price',
  'prices',
  'priceRange',
  'price_range',
  'minPrice',
  'amount',
  'value',
  'priceInfo',
  'pricing',
  'offer',
  'offers',
  'formattedPrice',
  'formatted',
  'withTax',
  'gross',
];
const LIST_KEYS = [
  'listPrice',
  'list_price',
  'originalPrice',
  'original_price',
  'regularPrice',
  'regular_price',
  'wasPrice',
  'compareAtPrice',
  'compare_at_price',
  'oldPrice',
  'rrp',
  'msrp',
  'strikePrice',
];
const URL_KEYS = [
  'url',
  'productUrl',
  'product_url',
  'href',
  'link',
  'canonicalUrl',
  'urlKey',
  'slug',
  'pdpUrl',
  'seoUrl',
  'path',
  'canonical_url',
];
const ID_KEYS = ['sku', 'productId', 'product_id', 'id', 'itemId', 'code', 'objectID', 'articleNumber'];
const IMAGE_KEYS = ['image', 'imageUrl', 'image_url', 'thumbnail', 'img', 'images', 'primaryImage', 'thumb'];

/** Rows of the best list of products in the page's inline data; empty when there is none. */
export function readStateRows(page: Page, hint: MoneyHint): Row[] {
  let best: Row[] = [];
  for (const data of inlineData(page)) {
    for (const list of productLists(data)) {
      const rows = list.flatMap((item) => rowOf(item, page, hint) ?? []);
      if (rows.length >= 3 && rows.length >= list.length * 0.6 && rows.length > best.length) best = rows;
    }
  }
  return best;
}

/** JSON of data scripts, and of assignments such as `window.__STATE__ = {...}`. */
function* inlineData(page: Page): Generator<unknown> {
  for (const { text, type } of page.walk.inlineScripts) {
    if (type.includes('ld+json') || text.length > LONGEST_SCRIPT || text.length < 200) continue;
    let json: string | undefined;
    if (type.includes('json')) json = text;
    else {
      const start = /(?:window\.|self\.|var |const |let )?[\w$.[\]"']{2,60}\s{0,3}=\s{0,3}(?=[{[])/.exec(
        text.slice(0, 2000),
      );
      if (start)
        json = text
          .slice(start.index + start[0].length)
          .trimEnd()
          .replace(/;?\s*(?:\(function[\s\S]{0,300})?$/, '');
    }
    if (json === undefined) continue;
    const parsed = parseLoosely(json);
    if (parsed !== undefined) yield parsed;
  }
}

function parseLoosely(text: string): unknown {
  const trimmed = text.trim().replace(/;$/, '');
  for (const candidate of [trimmed, trimmed.slice(0, trimmed.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Not JSON: program text, which is not run; the next form is tried.
    }
  }
  return undefined;
}

function* productLists(data: unknown): Generator<Json[]> {
  const stack: { node: unknown; depth: number }[] = [{ node: data, depth: 0 }];
  for (let entry = stack.pop(), seen = 0; entry && seen < MOST_NODES; entry = stack.pop(), seen++) {
    const { node, depth } = entry;
    if (typeof node !== 'object' || node === null || depth > DEEPEST) continue;
    if (Array.isArray(node)) {
      const items = node.map((item: unknown) => unwrapped(item)).filter((item): item is Json => item !== undefined);
      if (
        items.length >= 3 &&
        items.length >= node.length * 0.6 &&
        items.slice(0, 3).every((item) => textOf(item, NAME_KEYS) !== undefined)
      )
        yield items;
      for (const item of node.slice(0, 200) as unknown[]) stack.push({ node: item, depth: depth + 1 });
    } else for (const value of Object.values(node)) stack.push({ node: value, depth: depth + 1 });
  }
}

/** An item of a list, or what it wraps ({ node: {...} }, { product: {...} }). */
function unwrapped(item: unknown): Json | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const record = item as Json;
  for (const key of ['node', 'product', 'item', 'data', 'attributes']) {
    const inner = record[key];
    if (textOf(record, NAME_KEYS) === undefined && typeof inner === 'object' && inner !== null && !Array.isArray(inner))
      return inner as Json;
  }
  return record;
}

function textOf(item: Json, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = Object.hasOwn(item, key) ? item[key] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' && keys === ID_KEYS) return String(value);
  }
  return undefined;
}

function rowOf(item: Json, page: Page, hint: MoneyHint): Row | undefined {
  const name = textOf(item, NAME_KEYS);
  if (name === undefined || name.length > 300) return undefined;
  const currency = textOf(item, ['currency', 'currencyCode', 'priceCurrency']) ?? hint.currency;
  const own: MoneyHint = { ...hint, currency };
  const price = priceIn(item, PRICE_KEYS, own, 0);
  if (price === undefined) return undefined;
  const list = priceIn(item, LIST_KEYS, own, 0);
  const address = textOf(item, URL_KEYS);
  const url = address !== undefined && /[/.]/.test(address) ? resolveUrl(address, page.url)?.href : undefined;
  const id = textOf(item, ID_KEYS);
  const image = textOf(item, IMAGE_KEYS);
  const picture = image === undefined ? undefined : resolveUrl(image, page.url)?.href;
  return {
    name,
    ...(url === undefined ? {} : { url }),
    price,
    ...(list !== undefined && lowest(list).minor > lowest(price).minor ? { listPrice: lowest(list) } : {}),
    ...(id === undefined ? {} : { id: id.slice(0, 60) }),
    ...(picture === undefined ? {} : { image: picture }),
    snippet: JSON.stringify(item).slice(0, 240),
  };
}

/** The first amount under one of the keys, a few objects deep. */
function priceIn(item: Json, keys: readonly string[], hint: MoneyHint, depth: number): Price | undefined {
  for (const key of keys) {
    let value = Object.hasOwn(item, key) ? item[key] : undefined;
    if (Array.isArray(value)) value = value[0] as unknown;
    if (typeof value === 'number' && value > 0) return parsePrice(String(value), hint);
    if (typeof value === 'string' && /\d/.test(value) && value.length < 40) {
      const price = parsePrice(value, hint);
      if (price && lowest(price).minor > 0) return price;
    }
    if (typeof value === 'object' && value !== null && depth < 3) {
      const inner = value as Json;
      const currency = textOf(inner, ['currency', 'currencyCode', 'priceCurrency']);
      const price = priceIn(inner, keys, currency === undefined ? hint : { ...hint, currency }, depth + 1);
      if (price) return price;
    }
  }
  return undefined;
}
