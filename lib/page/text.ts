/** Text of a subtree as a person reads it: collapsed white space, breaks between blocks, no scripts and styles. */
import type { AnyNode, Element } from './tree.ts';
import { isElement } from './tree.ts';

/** Elements whose text is never shown. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'object',
  'iframe',
  'select',
  'datalist',
  'head',
]);

/** Elements that run inside a line; everything else starts a new one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meta nobr q s samp small span strike strong sub sup time tt u var wbr shadow-root slot price-value'.split(
    ' ',
  ),
);

export function isInline(element: Element): boolean {
  return INLINE.has(element.name);
}

/** Collapses white space (no-break spaces included) to single spaces. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200B\u2060]+/g, ' ').trim();
}

/**
 * The visible text below a node. Blocks are parted by a line feed, inline elements are joined as they stand; white space inside
 * a line is collapsed but no-break spaces are kept as spaces. `limit` stops early (UTF-16 units).
 */
export function textOf(node: AnyNode, limit = 100_000): string {
  const parts: string[] = [];
  let length = 0;
  const stack: (AnyNode | '\n')[] = [node];
  for (let current = stack.pop(); current !== undefined && length < limit; current = stack.pop()) {
    if (current === '\n') {
      parts.push('\n');
    } else if (current.type === 'text') {
      const data = (current as unknown as { data: string }).data;
      parts.push(data.length > limit ? data.slice(0, limit) : data);
      length += data.length;
    } else if (isElement(current)) {
      if (SILENT.has(current.name) && current !== node) continue;
      if (current.name === 'br') {
        parts.push('\n');
        continue;
      }
      const block = !INLINE.has(current.name);
      if (block) stack.push('\n');
      for (let index = current.children.length - 1; index >= 0; index--) stack.push(current.children[index] as AnyNode);
      if (block) parts.push('\n');
    } else if ('children' in current) {
      for (let index = current.children.length - 1; index >= 0; index--) stack.push(current.children[index] as AnyNode);
    }
  }
  return parts
    .join('')
    .slice(0, limit)
    .replace(/[ \t\r\f\u00A0\u202F\u2007]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** `textOf` on one line. */
export function lineOf(node: AnyNode, limit = 10_000): string {
  return collapse(textOf(node, limit));
}

/** The text of the element's own text nodes, without its child elements. */
export function ownText(element: Element): string {
  let text = '';
  for (const child of element.children) if (child.type === 'text') text += (child as unknown as { data: string }).data;
  return collapse(text);
}
