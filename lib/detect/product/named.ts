/** Elements by what their class names and ids say, found through the page's index instead of a scan over its elements. */
import type { Page } from '../../page/page.ts';
import type { Element } from '../../page/tree.ts';

const MOST_ELEMENTS = 600;

/** Elements with a class token or an id that fits, class tokens in order of first appearance. */
export function elementsNamed(page: Page, pattern: RegExp): Element[] {
  const found = new Set<Element>();
  for (const [token, elements] of page.walk.byClass) {
    if (token.length > 80 || !pattern.test(token)) continue;
    for (const element of elements) {
      found.add(element);
      if (found.size >= MOST_ELEMENTS) return [...found];
    }
  }
  for (const [id, element] of page.walk.byId) if (id.length <= 80 && pattern.test(id)) found.add(element);
  return [...found];
}
