/** What the data of its scripts tells of the kind of a page that is drawn later: asked only of empty pages that nothing else explains. */
import { clip } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { foldName, likeness } from '../text/name.ts';
import { weigh } from './amounts.ts';
import { readStateRows } from './listing-state.ts';
import type { Voter } from './page-kind-signs.ts';
import { namedRecords } from './state/page-state.ts';
import { readItem } from './state/state-item.ts';

/** More words than a menu and a footer hold are a page of their own. */
const MOST_WORDS = 1200;

/** Votes for a product that has the page's title, or else for a list. */
export function byData(page: Page, vote: Voter): void {
  const weighing = weigh(page);
  const [body] = page.tags('body');
  if (
    weighing.amounts.some(({ element }) => page.region(element) === 'main') ||
    body === undefined ||
    weighing.of(body).text > MOST_WORDS
  )
    return;
  const titles = [page.title, page.title.split(/\s[|–—·-]\s/, 1)[0] ?? ''].map(foldName).filter((one) => one !== '');
  for (const { name, record, where } of namedRecords(page)) {
    const folded = foldName(name);
    if (!titles.some((title) => likeness(title, folded) > 0.8)) continue;
    const item = readItem(record(), {});
    if (item?.price === undefined || (item.sku ?? item.id ?? item.gtin) === undefined) continue;
    vote('product', 2.5, page.evidence('state', where, clip(name), 'page-kind-data'));
    return;
  }
  const rows = readStateRows(page, {});
  const [first] = rows;
  if (first !== undefined)
    vote('listing', 2, page.evidence('state', 'data', `${rows.length} rows: ${first.name}`, 'page-kind-data'));
}
