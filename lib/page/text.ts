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

/** Code units that `collapse` takes for white space: those of `\s`, the zero-width space and the word joiner. */
const WHITE = new Uint8Array(0x10000);
for (const white of '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF')
  WHITE[white.charCodeAt(0)] = 1;
const SPACE = 32;

export function isInline(element: Element): boolean {
  return INLINE.has(element.name);
}

/** Collapses white space (no-break spaces included) to single spaces. */
export function collapse(text: string): string {
  let out = '';
  let from = 0;
  // Most texts hold single spaces only, or white space only around them, and are given back in one piece.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (WHITE[code] === 0) continue;
    let end = at + 1;
    while (end < text.length && WHITE[text.charCodeAt(end)] === 1) end++;
    if (at === 0) from = end;
    else if (end === text.length) return out + text.slice(from, at);
    else if (code !== SPACE || end > at + 1) {
      out += `${text.slice(from, at)} `;
      from = end;
    }
    at = end - 1;
  }
  return out + text.slice(from);
}

/**
 * The visible text below a node on one line. Blocks are parted, inline elements are joined as they stand; `limit` stops early
 * (UTF-16 units).
 */
export function lineOf(node: AnyNode, limit = 10_000): string {
  const only = isElement(node) && node.children.length === 1 ? node.children[0] : undefined;
  // Most elements asked for hold one short text and nothing else.
  if (only?.type === 'text') return collapse((only as unknown as { data: string }).data.slice(0, limit));
  const reading: Reading = { text: '', read: 0, limit };
  if (isElement(node)) readElement(node, reading);
  else read(node, reading);
  return collapse(reading.text.length > limit ? reading.text.slice(0, limit) : reading.text);
}

interface Reading {
  text: string;
  /** Units of text nodes so far, the line feeds between blocks not counted. */
  read: number;
  readonly limit: number;
}

function read(node: AnyNode, reading: Reading): void {
  if (reading.read >= reading.limit) return;
  if (node.type === 'text') {
    const { data } = node as unknown as { data: string };
    reading.text += data;
    reading.read += data.length;
  } else if (isElement(node)) {
    if (node.name === 'br') reading.text += '\n';
    else if (!SILENT.has(node.name)) readElement(node, reading);
  } else if ('children' in node) for (const child of node.children) read(child, reading);
}

function readElement(element: Element, reading: Reading): void {
  const block = !INLINE.has(element.name);
  if (block) reading.text += '\n';
  for (const child of element.children) read(child, reading);
  if (block) reading.text += '\n';
}

/** The text of the element's own text nodes, without its child elements. */
export function ownText(element: Element): string {
  let text = '';
  for (const child of element.children) if (child.type === 'text') text += (child as unknown as { data: string }).data;
  return collapse(text);
}
