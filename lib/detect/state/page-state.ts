/** The products and the lists of products in the data that a page's scripts carry, found once per page. */
import type { Page } from '../../page/page.ts';
import { scriptData } from '../../page/script-data.ts';
import { isRecord, itemName } from './state-item.ts';
import type { Json } from './state-item.ts';

/** Characters of scripts read in all, objects looked at in all, and depth. */
const MOST_TEXT = 3_000_000;
const MOST_OBJECTS = 120_000;
const DEEPEST = 28;
const MOST_ITEMS = 1000;

/** Keys of what stands beside the page's own products. */
const ASIDE =
  /recommend|related|similar|recent|upsell|cross_?sell|suggest|trending|carousel|banner|menu|navigation|facet|filter|refinement|breadcrumb|categor(?:y|ies)$|cart|basket|wish|footer|header|advert|bundle|accessor|swatch|variants?$|review/i;

const NAMED = ['name"', 'itle"', 'ame\\"', 'itle\\"', 'name:', 'itle:', 'item_name', 'Name'];

const isWanted = (text: string): boolean => text.includes('rice') && NAMED.some((name) => text.includes(name));

/** An object of the data that has a name. */
export interface StateNode {
  readonly name: string;
  /** The whole object, with what it points at. */
  readonly record: () => Json;
  readonly where: string;
}

export interface StateList {
  readonly items: readonly Json[];
  readonly where: string;
}

/** Every object of the page's data that has a name, in document order. */
export function* namedRecords(page: Page, most = MOST_TEXT): Iterable<StateNode> {
  for (const { node, where, cache } of nodes(page, most)) {
    const name = isRecord(node) ? itemName(node) : undefined;
    if (name !== undefined) yield { name, where, record: () => joined(node, cache, 0) as Json };
  }
}

/** Lists of at least three named objects of a kind, without those that stand beside the page's own products. */
export function* namedLists(page: Page): Iterable<StateList> {
  for (const { node, where, aside, cache } of nodes(page, MOST_TEXT)) {
    const list = aside ? undefined : listIn(node);
    if (list === undefined || list.length < 3) continue;
    const items = list.slice(0, MOST_ITEMS).flatMap((item): Json[] => {
      const record = unwrapped(item, cache);
      return record === undefined ? [] : [record];
    });
    if (items.length >= 3 && items.length >= Math.min(list.length, MOST_ITEMS) * 0.6 && named(items))
      yield { items: items.map((item) => joined(item, cache, 0) as Json), where };
  }
}

const named = (items: readonly Json[]): boolean =>
  items.slice(0, 3).every((item) => itemName(item) !== undefined) &&
  new Set(items.map((item) => itemName(item))).size > items.length * 0.5;

/** The members of a list, or of an object that keeps records of one kind by their numbers. */
function listIn(node: unknown): readonly unknown[] | undefined {
  if (Array.isArray(node)) return node as unknown[];
  if (!isRecord(node)) return undefined;
  const keys = Object.keys(node);
  if (keys.length < 3 || keys.length > 400) return undefined;
  const numbered = keys.every((key) => /^[\w:.-]{1,80}$/.test(key) && /\d/.test(key));
  return numbered ? keys.map((key) => node[key]) : undefined;
}

interface Visited {
  readonly node: unknown;
  readonly where: string;
  readonly aside: boolean;
  readonly cache: Json | undefined;
}

/** All lists and objects of the data, in document order. */
function* nodes(page: Page, most: number): Iterable<Visited> {
  let seen = 0;
  for (const { value, where } of scriptData(page, most, isWanted)) {
    const cache = cacheIn(value);
    const known = new Set<unknown>();
    const stack: { node: unknown; aside: boolean; depth: number }[] = [{ node: value, aside: false, depth: 0 }];
    for (let entry = stack.pop(); entry !== undefined && seen < MOST_OBJECTS; entry = stack.pop()) {
      const { node, aside, depth } = entry;
      if (typeof node !== 'object' || node === null || depth > DEEPEST || known.has(node)) continue;
      known.add(node);
      seen++;
      yield { node, where, aside, cache };
      const inner = Object.entries(node);
      for (let at = Math.min(inner.length, 5000) - 1; at >= 0; at--) {
        const [key, below] = inner[at] as [string, unknown];
        stack.push({ node: below, aside: aside || ASIDE.test(key.slice(0, 60)), depth: depth + 1 });
      }
    }
  }
}

/** A store that keeps every record once, by a key, and lets the others point at it. */
function cacheIn(value: unknown): Json | undefined {
  const open = [value];
  for (let step = 0; step < 60 && open.length > 0; step++) {
    const node = open.shift();
    if (!isRecord(node)) continue;
    if ('ROOT_QUERY' in node) return node;
    open.push(...Object.values(node).slice(0, 30));
  }
  return undefined;
}

/** The record that a node points at; the node itself where it points at none. */
function target(node: unknown, cache: Json | undefined): unknown {
  if (cache === undefined || !isRecord(node)) return node;
  const reference = node['__ref'] ?? (node['type'] === 'id' ? node['id'] : undefined);
  return typeof reference === 'string' && Object.hasOwn(cache, reference) ? cache[reference] : node;
}

/** A node with the records that it points at put in their places, a few levels deep. */
function joined(node: unknown, cache: Json | undefined, depth: number): unknown {
  if (cache === undefined || depth > 4 || typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.slice(0, 10).map((item: unknown) => joined(item, cache, depth + 1));
  const record = target(node, cache);
  if (!isRecord(record)) return record;
  const keys = Object.keys(record).slice(0, 80);
  // "price({"currency":"EUR"})": the arguments of the query stand in the name.
  return Object.fromEntries(keys.map((key) => [key.split('(')[0] ?? key, joined(record[key], cache, depth + 1)]));
}

/** An item of a list, or what it wraps ({ node: {...} }, { product: {...} }). */
function unwrapped(item: unknown, cache: Json | undefined): Json | undefined {
  const record = target(item, cache);
  if (!isRecord(record)) return undefined;
  if (itemName(record) !== undefined) return record;
  for (const key of ['node', 'product', 'item', 'data', 'attributes', 'content', 'productData', 'summary']) {
    const inner = target(record[key], cache);
    if (isRecord(inner)) return { ...record, ...inner };
  }
  return record;
}
