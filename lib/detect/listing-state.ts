/** Reads listing rows from the data that a script-drawn page carries along: the last resort when its HTML shows no cards. */
import type { ListingRow } from '../model/snapshot.ts';
import { clip } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import type { MoneyHint } from '../text/money.ts';
import { resolveUrl } from '../text/url.ts';
import { namedLists } from './state/page-state.ts';
import type { StateList } from './state/page-state.ts';
import { readItem } from './state/state-item.ts';
import type { Json } from './state/state-item.ts';

type Row = Omit<ListingRow, 'position'>;

/** Rows of the best list of products in the page's inline data; empty when there is none. */
export function readStateRows(page: Page, hint: MoneyHint): Row[] {
  let best: { rows: Row[]; weight: number } = { rows: [], weight: 0 };
  for (const list of namedLists(page)) {
    const rows = list.items.flatMap((item) => rowOf(item, list, page, hint) ?? []);
    if (rows.length < 3 || rows.length < list.items.length * 0.6) continue;
    const linked = rows.filter((row) => row.url !== undefined).length;
    const weight = rows.length * (linked > rows.length * 0.6 ? 1.5 : 1);
    if (weight > best.weight) best = { rows, weight };
  }
  return best.rows;
}

/** A product has a price, and an address or a number; a category or a shop has not. */
function rowOf(record: Json, { where }: StateList, page: Page, hint: MoneyHint): Row | undefined {
  const item = readItem(record, hint);
  if (item?.price === undefined) return undefined;
  const url = item.url !== undefined && /[/.]/.test(item.url) ? resolveUrl(item.url, page.url)?.href : undefined;
  if (url === undefined && item.id === undefined) return undefined;
  const image = item.image === undefined ? undefined : resolveUrl(item.image, page.url)?.href;
  const { name, price, listPrice, rating, reviewCount, sponsored, seller, id, brand } = item;
  return {
    name: name.slice(0, 300),
    ...(url === undefined ? {} : { url }),
    price,
    ...(listPrice === undefined ? {} : { listPrice }),
    ...(rating === undefined ? {} : { rating }),
    ...(reviewCount === undefined ? {} : { reviewCount }),
    ...(sponsored === undefined ? {} : { sponsored }),
    ...(seller === undefined ? {} : { seller }),
    ...(id === undefined ? {} : { id }),
    ...(brand === undefined ? {} : { brand: brand.slice(0, 80) }),
    ...(image === undefined ? {} : { image }),
    readFrom: 'data',
    snippet: clip(`${where}: ${JSON.stringify(record).slice(0, 400)}`),
  };
}
