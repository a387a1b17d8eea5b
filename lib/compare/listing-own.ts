/** Which rows of a list are mine: offered by my shop or under my seller name, or, by their titles, products that I sell as well. */
import type { ListingRow } from '../model/snapshot.ts';
import type { ShopData } from '../model/services.ts';
import { productsOf, TITLE_THRESHOLD } from './match.ts';
import { foldProfile } from './profile.ts';
import { likeness, titleOf, wordCounts } from './titles.ts';

/** `shop`: my own offer. `title`: my product is called alike, to be confirmed. */
export interface OwnRow {
  readonly by: 'shop' | 'title';
  /** Name of my shop, or of my product. */
  readonly name: string;
}

/** A shop id is a registrable domain or `marketplace:seller`. */
function sellerOf(shopId: string): string | undefined {
  const colon = shopId.indexOf(':');
  return colon < 0 ? undefined : shopId.slice(colon + 1).toLowerCase();
}

function offeredBy(row: ListingRow, listShop: string, mine: readonly ShopData[]): ShopData | undefined {
  const host = row.url === undefined || !URL.canParse(row.url) ? undefined : new URL(row.url).hostname;
  return mine.find(({ shop }) => {
    const seller = sellerOf(shop.id);
    if (seller === undefined) return shop.id === listShop || host === shop.id || host?.endsWith(`.${shop.id}`) === true;
    return shop.id === listShop || (row.seller !== undefined && row.seller.trim().toLowerCase() === seller);
  });
}

/** My rows by their place in `rows`. */
export function ownRows(
  rows: readonly ListingRow[],
  listShop: string,
  shops: readonly ShopData[],
): ReadonlyMap<number, OwnRow> {
  const mine = shops.filter(({ shop }) => shop.role === 'mine');
  const own = new Map<number, OwnRow>();
  if (mine.length === 0) return own;
  rows.forEach((row, index) => {
    const shop = offeredBy(row, listShop, mine)?.shop;
    if (shop) own.set(index, { by: 'shop', name: shop.name });
  });
  for (const [index, name] of sameTitles(rows, mine)) if (!own.has(index)) own.set(index, { by: 'title', name });
  return own;
}

/** The best title of mine for each row that has one alike. */
function sameTitles(rows: readonly ListingRow[], mine: readonly ShopData[]): Map<number, string> {
  const products = mine.flatMap((data) => productsOf(foldProfile(data)));
  const titles = products.map(({ name }) => titleOf(name));
  const rowTitles = rows.map(({ name }) => titleOf(name));
  const counts = wordCounts([...titles, ...rowTitles]);
  const holders = new Map<string, number[]>();
  titles.forEach(({ words }, index) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), index]);
  });
  const found = new Map<number, string>();
  rowTitles.forEach((title, index) => {
    const candidates = new Set(title.words.flatMap((word) => holders.get(word) ?? []));
    let best = TITLE_THRESHOLD;
    for (const candidate of candidates) {
      const known = titles[candidate];
      const alike = known ? likeness(known, title, counts, titles.length + rowTitles.length) : 0;
      if (alike < best) continue;
      best = alike;
      found.set(index, products[candidate]?.name ?? '');
    }
  });
  return found;
}
