/** The text of a price as a person reads it: cents in their own element get their decimal sign back. */
import { isElement } from '../../page/tree.ts';
import type { AnyNode, Element } from '../../page/tree.ts';
import { collapse } from '../../page/text.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'option', 'iframe', 'button']);
const CENTS_TOKEN = /cent|fraction|decimal|sup|small|minor|kopi|after|dec\b|digits-end|frac/i;

interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** Text nodes below an element with their elements, in order; undefined when there are too many for a price. */
function pieces(element: Element): Piece[] | undefined {
  const found: Piece[] = [];
  const stack: AnyNode[] = [...element.children].reverse();
  for (let node = stack.pop(), seen = 0; node !== undefined; node = stack.pop(), seen++) {
    if (seen > 60) return undefined;
    if (node.type === 'text') {
      const text = collapse((node as unknown as { data: string }).data);
      const owner = node.parent;
      if (text !== '' && owner !== null && isElement(owner)) found.push({ text, element: owner });
    } else if (isElement(node) && !SILENT.has(node.name)) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as AnyNode);
    }
  }
  return found;
}

function isCents(piece: Piece, root: Element): boolean {
  for (let node: Element = piece.element, step = 0; step < 3; step++) {
    if (node.name === 'sup' || node.name === 'small' || CENTS_TOKEN.test(node.attribs['class'] ?? '')) return true;
    const parent = node.parent;
    if (node === root || !parent || !isElement(parent)) return false;
    node = parent;
  }
  return false;
}

/**
 * The price text of an element, pieces joined. Two digits in an element of their own right behind digits (or behind digits and a sign)
 * are cents: `12<sup>90</sup> €` gives "12.90 €".
 */
export function priceText(element: Element): string {
  const list = pieces(element);
  if (list === undefined) return '';
  let text = '';
  let cents = false;
  for (const piece of list) {
    const digits =
      /^\d{2}$/.test(piece.text) || (/^\d{2}\s*[^\d\s.,]{1,4}$/.test(piece.text) && isCents(piece, element));
    const whole = /(?:^|[^\d.,])\d{1,3}(?:[.,'\s]?\d{3})*$/.test(text.slice(-24));
    const signed = /\d\s*[^\d\s.,'-]{1,3}$/.test(text.slice(-8));
    if (digits && !cents && text !== '' && (whole || (signed && isCents(piece, element)))) {
      // "1 349€" + "96" is read by the money parser as it stands; "1 349" + "96" needs its sign.
      text += whole ? `,${piece.text}` : piece.text;
      cents = true;
      continue;
    }

    text += needsSpace(text, piece.text) ? ` ${piece.text}` : piece.text;
    if (/\d/.test(piece.text)) cents = false;
  }
  return collapse(text);
}

/** Pieces of one number ("12" "," "90") are joined; two amounts side by side are kept apart. */
function needsSpace(before: string, next: string): boolean {
  if (before === '') return false;
  if (/[.,]$/.test(before) && /^\d/.test(next)) return false;
  if (/\d$/.test(before) && /^[.,]/.test(next)) return false;
  return true;
}
