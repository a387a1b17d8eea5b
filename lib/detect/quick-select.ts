/** CSS selection that first asks the page's index whether the names in a selector occur at all: most of a marketplace's do not. */
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { AnyNode, Element } from '../page/tree.ts';

interface Wanted {
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly attributes: readonly string[];
}

const cache = new Map<string, Wanted>();

/** Names that must occur on a page for a selector to match; none for lists and negations, which are simply run. */
function namesIn(selector: string): Wanted {
  const known = cache.get(selector);
  if (known !== undefined) return known;
  const plain = selector.includes(',') || selector.includes(':not') || selector.includes(':is') ? '' : selector;
  const bare = plain.replace(/\[[^\]]{0,200}\]/g, ' ').replace(/:[\w-]{1,40}(?:\([^)]{0,60}\))?/g, ' ');
  const wanted = {
    classes: [...bare.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''),
    ids: [...bare.matchAll(/#([\w-]+)/g)].map((match) => match[1] ?? ''),
    attributes: [...plain.matchAll(/\[(data-[\w-]+)/g)].map((match) => match[1] ?? ''),
  };
  if (cache.size > 4000) cache.clear();
  cache.set(selector, wanted);
  return wanted;
}

/** Elements that match a selector, in document order, at most those below `within`. */
export function quickSelect(page: Page, selector: string, within?: Element): Element[] {
  const { classes, ids, attributes } = namesIn(selector);
  const { byClass, byId, attributeNames } = page.walk;
  if (classes.some((name) => !byClass.has(name)) || ids.some((id) => !byId.has(id))) return [];
  if (attributes.some((name) => !attributeNames.has(name))) return [];
  // One class or one id alone needs no selector engine.
  if (within === undefined && /^\.[\w-]+$/.test(selector)) return [...(byClass.get(selector.slice(1)) ?? [])];
  if (within === undefined && /^#[\w-]+$/.test(selector))
    return [byId.get(selector.slice(1))].filter((one) => one !== undefined);
  return page.select(selector, within);
}

/** Elements of some names below an element, in document order. */
export function descendants(element: Element, names: ReadonlySet<string>, most = 200): Element[] {
  const found: Element[] = [];
  const stack: AnyNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined && found.length < most; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (names.has(node.name)) found.push(node);
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as AnyNode);
  }
  return found;
}
