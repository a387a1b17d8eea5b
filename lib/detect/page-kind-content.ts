/** What the content of a page tells of its kind: buy buttons, lists of products, further pages of results. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { isElement } from '../page/tree.ts';
import { weigh } from './amounts.ts';
import { buyButtons } from './buy-buttons.ts';
import { findGroups } from './listing-groups.ts';
import type { RowGroup } from './listing-groups.ts';
import type { Voter } from './page-kind-signs.ts';
import { findHeading } from './product/heading.ts';

/** What stands on the page: a product's own price and button, a list of cards, links to more of them. */
export function byContent(page: Page, vote: Voter): void {
  const groups = findGroups(page);
  const list = groups.find(
    (group) =>
      !group.teaser &&
      group.alike &&
      group.region === 'main' &&
      group.priced >= 3 &&
      group.priced >= group.rows.length * 0.5,
  );
  const rows = new Set(
    groups.filter((group) => group.rows.length >= 3 && group.priced >= 2 && group.alike).flatMap((group) => group.rows),
  );
  const inRows = (element: Element): boolean => {
    for (let node: Element | null = element; node; node = node.parent && isElement(node.parent) ? node.parent : null)
      if (rows.has(node)) return true;
    return false;
  };
  const buttons = buyButtons(page).filter(
    ({ element }) => page.region(element) !== 'header' && page.region(element) !== 'footer',
  );
  const alone = buttons.filter(({ element }) => !inRows(element));
  const [own] = alone;
  const first = page.tags('h1').find((element) => page.region(element) !== 'header' && page.text(element) !== '');
  // Many pages print the name in a cell or a div: it is looked for where a button says that something is sold.
  const heading = first ?? (own ? findHeading(page, undefined) : undefined);
  const headed = heading !== undefined && !inRows(heading);
  if (own)
    vote('product', alone.length <= 6 ? 2 : 1, page.at(own.element, 'page-kind-buy-button', own.text || 'button'));
  const priced = weigh(page).amounts;
  const ownPrice = headed ? priceNear(heading, page, inRows) : undefined;
  if (ownPrice && own) vote('product', 1.5, page.at(ownPrice, 'page-kind-price'));
  // Sold out or by agreement: no button, but a price beside the name in a place that only products have.
  if (!own && !list && ownPrice) {
    const token = UNSOLD_TOKENS.find((name) => page.walk.byClass.has(name));
    const element = token === undefined ? undefined : page.walk.byClass.get(token)?.[0];
    if (element) vote('product', 2, page.at(element, 'page-kind-unsold', token));
  }
  const pages = pagination(page, list);
  if (list) {
    const many = list.rows.length >= 8 ? 3 : list.rows.length >= 4 ? 2 : 1.5;
    // A long list under a product's own price and button is what "others bought".
    const weight = own && ownPrice ? many * 0.3 : many;
    vote(
      'listing',
      weight,
      page.at(list.rows[0] as Element, 'page-kind-rows', `${list.rows.length} rows, ${list.priced} with a price`),
    );
  }
  if (pages && (list || priced.length > 3)) vote('listing', 1.5, page.at(pages, 'page-kind-pages'));
}

/** Places that a product has and an article, a plan or a service has not. */
const UNSOLD_TOKENS = [
  'sku', 'product-sku', 'product-reference', 'product-info-price', 'product-price', 'product-prices', 'product__price', 'price-box', 'out-of-stock', 'sold-out', 'stock', 'availability', 'product-availability',
]; // prettier-ignore

/** An amount outside lists, close after the main heading. */
function priceNear(heading: Element, page: Page, inRows: (element: Element) => boolean): Element | undefined {
  const order = page.walk.elements.indexOf(heading);
  const { amounts } = weigh(page);
  for (const { element } of amounts) {
    const distance = page.walk.elements.indexOf(element, Math.max(0, order - 60)) - order;
    if (distance > 400) return undefined;
    if (distance > -60 && page.region(element) === 'main' && !inRows(element)) return element;
  }
  return undefined;
}

/** Links to further pages of results, or a control that sorts them. */
function pagination(page: Page, list: RowGroup | undefined): Element | undefined {
  const next = page.tags('link').find((element) => /\b(?:next|prev)\b/i.test(element.attribs['rel'] ?? ''));
  if (next && list) return next;
  for (const token of [
    'pagination',
    'pager',
    'toolbar-sorter',
    'sort-by',
    'woocommerce-ordering',
    'woocommerce-result-count',
    'pages-items',
    'sorting',
    'product-count',
    'products-sort-order',
    'facets',
    'load-more',
  ]) {
    const element = page.walk.byClass.get(token)?.find((candidate) => page.region(candidate) !== 'footer');
    if (element) return element;
  }
  return undefined;
}
