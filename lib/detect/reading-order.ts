/** The pieces of text around a place in the order in which they are read, each with its own element: what markup without names still tells. */
import { collapse } from '../page/text.ts';
import { isElement } from '../page/tree.ts';
import type { AnyNode, Element } from '../page/tree.ts';

export interface Piece {
  readonly text: string;
  readonly element: Element;
}

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'option',
  'iframe',
  'head',
  'textarea',
]);

/** Up to `most` pieces of text from an element on, through the rest of the page or, with `within`, to the end of that element. */
export function* piecesFrom(start: Element, most: number, within?: Element): Iterable<Piece> {
  let node: AnyNode | null = start;
  let given = 0;
  let seen = 0;
  while (node !== null && given < most && seen++ < most * 20) {
    if (node.type === 'text') {
      const text = collapse((node as unknown as { data: string }).data.slice(0, 400));
      const owner = node.parent;
      if (text !== '' && owner !== null && isElement(owner)) {
        given++;
        yield { text, element: owner };
      }
    }
    const inner: AnyNode | undefined = isElement(node) && !SILENT.has(node.name) ? node.children[0] : undefined;
    node = inner ?? following(node, within);
  }
}

/** The next node that is not inside this one. */
function following(node: AnyNode, within: Element | undefined): AnyNode | null {
  for (let at: AnyNode | null = node; at !== null && at !== within; at = at.parent as AnyNode | null)
    if (at.next !== null) return at.next;
  return null;
}

/** The text of an element with a space between all its pieces: "4,6/5" and "312 avis" beside it are two things. */
export function spacedText(element: Element, longest = 200): string {
  let text = '';
  for (const piece of piecesFrom(element, 40, element)) {
    text += text === '' ? piece.text : ` ${piece.text}`;
    if (text.length > longest) break;
  }
  return text;
}

/** A name in boxes of its own ("ACME" and "Desk lamp") has a space where the boxes meet, which only the style sheet shows. */
export function partedText(text: string, element: Element): string {
  const parts = [...piecesFrom(element, 6, element)];
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 5 || first.element === second.element) return text;
  let line = '';
  for (const part of parts) {
    const meets = /[\p{L}\p{N}]$/u.test(line) && /^[\p{L}\p{N}(]/u.test(part.text);
    const apart =
      meets &&
      part.element !== element &&
      (line.length < 3 || part.text.length < 3 ? false : text.includes(line + part.text));
    line += line !== '' && (apart || !text.includes(line + part.text)) ? ` ${part.text}` : part.text;
  }
  return line;
}
