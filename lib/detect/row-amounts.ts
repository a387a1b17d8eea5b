/** Shares the amounts of a page out among the rows that they stand in. */
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { Element } from '../page/tree.ts';
import { raisedCents, weigh } from './amounts.ts';

/** The elements with amounts, by the row that they stand in. */
export function amountsByRow(page: Page, rows: readonly Element[]): Map<Element, Element[]> {
  const own = new Set(rows);
  const found = new Map<Element, Element[]>();
  for (const element of [...raisedCents(page), ...weigh(page).amounts.map((amount) => amount.element)]) {
    for (
      let node: Element | null = element, step = 0;
      node && step < 40;
      step++, node = node.parent && isElement(node.parent) ? node.parent : null
    ) {
      if (!own.has(node)) continue;
      const list = found.get(node);
      if (list) list.push(element);
      else found.set(node, [element]);
      break;
    }
  }
  return found;
}
