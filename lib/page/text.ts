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

/** Whether `collapse` takes a code unit for white space: those of `\s`, the zero-width space and the word joiner. */
function isWhite(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  if (code === 0xa0 || code === 0x3000) return true;
  return (code <= 0x2060 || code === 0xfeff) && OTHER_WHITE.has(code);
}

const OTHER_WHITE: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x2028,
  0x2029, 0x202f, 0x205f, 0x2060, 0xfeff,
]);

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
    if (!isWhite(code)) continue;
    let end = at + 1;
    while (end < text.length && isWhite(text.charCodeAt(end))) end++;
    if (at === 0) from = end;
    else if (end === text.length) return out + text.slice(from, at);
    else if (code !== 32 || end > at + 1) {
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
