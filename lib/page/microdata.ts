/** Reads microdata (itemscope) and RDFa Lite (typeof/property) into the same nodes as JSON-LD. */
import type { Thing, ThingValue } from './structured.ts';
import { term } from './structured.ts';
import type { Element } from './tree.ts';
import { isElement } from './tree.ts';
import { lineOf } from './text.ts';

interface Draft extends Thing {
  readonly props: Map<string, ThingValue[]>;
  readonly propElements: Map<string, Element[]>;
}

/** The text of an element as microdata defines it, an explicit `content` first as templates put it on any element. */
function elementValue(element: Element): string {
  const { attribs, name } = element;
  if (attribs['content'] !== undefined) return attribs['content'].trim();
  if (name === 'a' || name === 'link' || name === 'area') return attribs['href'] ?? lineOf(element, 500);
  if (name === 'img' || name === 'source' || name === 'video' || name === 'iframe' || name === 'embed')
    return attribs['src'] ?? attribs['data-src'] ?? '';
  if (name === 'data' || name === 'meter' || name === 'input') return attribs['value'] ?? '';
  if (name === 'time') return attribs['datetime'] ?? lineOf(element, 200);
  return lineOf(element, 5000);
}

/** Collects items from elements in document order; `ancestors` are found by walking up, so no recursion is needed. */
export function readItems(elements: readonly Element[]): Thing[] {
  const scopes = new Map<Element, Draft>();
  const found: Thing[] = [];
  for (const element of elements) {
    const { attribs } = element;
    const rdfa = attribs['typeof'] !== undefined;
    const scope = attribs['itemscope'] !== undefined || attribs['itemtype'] !== undefined || rdfa;
    // Open Graph uses the same attribute with prefixed names ("og:title"); those are metas, not items.
    const prefixed = attribs['property']?.replace(/^schema:/, '');
    const property = attribs['itemprop'] ?? (prefixed?.includes(':') ? undefined : prefixed);
    if (!scope && property === undefined) continue;
    const owner = nearestScope(element, scopes);
    let item: Draft | undefined;
    if (scope) {
      const types = (attribs['itemtype'] ?? attribs['typeof'] ?? '').split(/\s+/).filter(Boolean).map(term);
      item = {
        channel: rdfa ? 'rdfa' : 'microdata',
        types,
        where: `${rdfa ? 'rdfa' : 'microdata'} ${types[0] ?? 'item'}`,
        props: new Map(),
        propElements: new Map(),
        element,
        parent: property === undefined ? undefined : owner,
      };
      scopes.set(element, item);
      found.push(item);
    }
    if (property === undefined || !owner) continue;
    const value = item ?? elementValue(element);
    for (const name of property.toLowerCase().split(/\s+/).filter(Boolean)) {
      append(owner.props, name, value);
      append(owner.propElements, name, element);
    }
  }
  return found;
}

function append<T>(map: Map<string, T[]>, name: string, value: T): void {
  const list = map.get(name);
  if (list) list.push(value);
  else map.set(name, [value]);
}

function nearestScope(element: Element, scopes: ReadonlyMap<Element, Draft>): Draft | undefined {
  for (let node = element.parent; node && isElement(node); node = node.parent) {
    const scope = scopes.get(node);
    if (scope) return scope;
  }
  return undefined;
}
