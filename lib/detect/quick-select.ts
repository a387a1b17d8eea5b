/** CSS selection through the page's index: the last part of a selector names few elements, and only those are tested against the whole. */
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { AnyNode, Element } from '../page/tree.ts';

interface Wanted {
  /** Classes and ids that must occur somewhere on the page. */
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly attributes: readonly string[];
  /** What the selected element itself must have. */
  readonly last: {
    readonly className?: string;
    readonly id?: string;
    readonly attribute?: string;
    readonly tag?: string;
  };
  /** Lists and the like, which are simply run. */
  readonly plain: boolean;
}

const cache = new Map<string, Wanted>();

const names = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

function read(selector: string): Wanted {
  const known = cache.get(selector);
  if (known !== undefined) return known;
  const plain = /,|:is\(|:where\(|:has\(|\\/.test(selector);
  const bare = selector.replace(/:[\w-]{1,40}(?:\([^)]{0,120}\))?/g, '');
  const open = bare.replace(/\[[^\]]{0,200}\]/g, '');
  const tail = open.split(/[\s>+~]+/).at(-1) ?? '';
  // The attributes of the last part stand behind its name, after the last combinator outside brackets.
  const attributes = /(?:^|[\s>+~])[^\s>+~[\]]*((?:\[[^\]]{0,200}\])+)[^\s>+~[\]]*$/.exec(bare)?.[1] ?? '';
  const className = /\.([\w-]+)/.exec(tail)?.[1];
  const id = /#([\w-]+)/.exec(tail)?.[1];
  const tag = /^[a-z][\w-]*/i.exec(tail)?.[0]?.toLowerCase();
  const attribute = /\[([\w-]+)/.exec(attributes)?.[1];
  const wanted: Wanted = {
    classes: names(open, /\.([\w-]+)/g),
    ids: names(open, /#([\w-]+)/g),
    attributes: names(bare, /\[(data-[\w-]+)/g),
    last: {
      ...(className === undefined ? {} : { className }),
      ...(id === undefined ? {} : { id }),
      ...(attribute === undefined ? {} : { attribute }),
      ...(tag === undefined ? {} : { tag }),
    },
    plain,
  };
  if (cache.size > 4000) cache.clear();
  cache.set(selector, wanted);
  return wanted;
}

const attributeIndexes = new WeakMap<Page, Map<string, Element[]>>();

/** Elements by attribute name (data attributes and itemprop), gathered when a selector first asks. */
function withAttribute(page: Page, name: string): readonly Element[] {
  let index = attributeIndexes.get(page);
  if (index === undefined) {
    index = new Map();
    for (const element of page.walk.elements) {
      for (const key in element.attribs) {
        if (key === 'class' || key === 'id' || key === 'style' || key === 'href' || key === 'src') continue;
        const list = index.get(key);
        if (list === undefined) index.set(key, [element]);
        else list.push(element);
      }
    }
    attributeIndexes.set(page, index);
  }
  return index.get(name) ?? [];
}

/** Elements of the page that match a selector, in document order; none when the selector is broken. */
export function quickSelect(page: Page, selector: string): Element[] {
  try {
    return select(page, selector);
  } catch {
    // Selectors come from data and from merchants; one that the engine cannot read selects nothing.
    return [];
  }
}

function select(page: Page, selector: string): Element[] {
  const wanted = read(selector);
  if (wanted.plain) return page.select(selector);
  const { byClass, byId, attributeNames } = page.walk;
  if (wanted.classes.some((name) => !byClass.has(name)) || wanted.ids.some((id) => !byId.has(id))) return [];
  if (wanted.attributes.some((name) => !attributeNames.has(name))) return [];
  const { last } = wanted;
  const pool =
    last.id !== undefined
      ? [byId.get(last.id)].filter((element) => element !== undefined)
      : last.className !== undefined
        ? (byClass.get(last.className) ?? [])
        : last.attribute !== undefined && /^(?:data-|itemprop|aria-|title|role|name)/.test(last.attribute)
          ? withAttribute(page, last.attribute)
          : last.tag !== undefined
            ? page.tags(last.tag)
            : undefined;
  if (pool === undefined) return page.select(selector);
  return pool.length === 0
    ? []
    : page
        .$([...pool])
        .filter(selector)
        .toArray();
}

/** Elements of some names below an element, in document order. */
export function descendants(element: Element, tags: ReadonlySet<string>, most = 200): Element[] {
  const found: Element[] = [];
  const stack: AnyNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined && found.length < most; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (tags.has(node.name)) found.push(node);
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as AnyNode);
  }
  return found;
}
