/** Stars and counts near the name in markup that names nothing: "4.4" beside "(912)", a label for screen readers, "67 reviews". */
import type { Element } from '../../page/tree.ts';
import { isElement } from '../../page/tree.ts';
import { MANY, scaledCount } from '../../text/count.ts';
import { ratingInWords, reviewCountInWords } from '../../text/rating.ts';
import { piecesFrom } from '../reading-order.ts';
import type { Piece } from '../reading-order.ts';
import type { Scene } from './scene.ts';

export interface SeenRating {
  readonly rating?: {
    readonly value: number;
    readonly scale?: number;
    readonly text: string;
    readonly element: Element;
  };
  readonly count?: { readonly value: number; readonly text: string; readonly element: Element };
}

/** How far around the name a summary of ratings may stand, in elements before and pieces of text behind. */
const BEFORE = 25;
const NEAR = 40;
const BEHIND = 160;
const LABELLED_BEHIND = 320;

const BARE = /^\(?([0-5][.,]\d{1,2})\)?$/;
/** "4.7 | 86 reviews" in one piece. */
const WITH_COUNT = /^([0-5][.,]\d{1,2})\s?[|·•∙(–-]\s?\d/;
const BRACKETED = new RegExp(
  `^[(\\[（]\\s?(\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{1,6}|\\d{1,3}[.,]\\d)\\s?(${MANY})?\\s?\\+?\\s?[)\\]）]$`,
  'iu',
);
/** "4.7 (2.345)", "4.52（312件）" in one piece. */
const WITH_BRACKETS = new RegExp(
  `^([0-5][.,]\\d{1,2})\\s?[(（]\\s?(\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{1,6}|\\d{1,3}[.,]\\d(?=\\s?${MANY}))\\s?(${MANY})?\\+?\\s?(?:件|개|条|\\p{L}{4,16})?\\s?[)）]$`,
  'iu',
);
const STAR_NAMES = /rating|stars?(?:$|[-_ ])|review|score|avis|bewert|valora|recens|opini|hodnoc|ocen|grade/i;
/** Labels of controls by which a visitor gives stars, and of the shares of one star. */
const NOT_SUMMARY =
  /^(?:rate\b|give|donner|noter|bewerte|geben|select|filter|show|\d{1,3} ?%)|\d{1,3} ?%|\bseller|\bverkäufer|\bvendeur/i;

/** The first summary near the name; empty where there is none. */
export function ratingBeside(scene: Scene): SeenRating {
  const { heading, page } = scene;
  if (heading === undefined) return {};
  const { elements } = page.walk;
  const anchor = scene.order.get(heading) ?? 0;
  const first = elements[Math.max(0, anchor - BEFORE)];
  if (first === undefined) return {};
  const pieces = [...piecesFrom(first, BEHIND)].filter(({ element }) => isOwn(scene, element, anchor));
  return { ...labelled(scene, anchor), ...written(pieces) };
}

/** Part of the product; a summary right beside the name may be called "reviews" like the list of them further down. */
function isOwn(scene: Scene, element: Element, anchor: number): boolean {
  const zone = scene.zone(element);
  if (zone === 'reviews') return Math.abs((scene.order.get(element) ?? 0) - anchor) < NEAR;
  return zone === 'main' || zone === 'aside';
}

/** Labels that only a screen reader says: `aria-label="4.7 von 5 Sternen"`. */
function labelled(scene: Scene, anchor: number): SeenRating {
  const { elements } = scene.page.walk;
  const end = Math.min(elements.length, anchor + LABELLED_BEHIND);
  for (let at = Math.max(0, anchor - BEFORE); at < end; at++) {
    const element = elements[at] as Element;
    const { attribs } = element;
    for (const label of [attribs['aria-label'], attribs['title'], attribs['alt']]) {
      if (label === undefined || label.length < 5 || label.length > 120 || !/\d/.test(label)) continue;
      const found = ratingInWords(label);
      if (found === undefined || found.value <= 0 || NOT_SUMMARY.test(label) || !isOwn(scene, element, anchor))
        continue;
      const inForm = element.name === 'label' || element.name === 'input' || element.name === 'option';
      if (inForm) continue;
      const count =
        reviewCountInWords(label) ??
        wholeInside(element) ??
        countAt([...piecesFrom(element, 3)], 0) ??
        wholeBeside(element);
      return {
        rating: { ...found, text: label, element },
        ...(count === undefined ? {} : { count: { value: count, text: label, element } }),
      };
    }
  }
  return {};
}

/** The count in brackets right behind stars that are only drawn. */
export function countBehindStars(element: Element): number | undefined {
  const [next] = piecesFrom(element, 1);
  return next === undefined || !BRACKETED.test(next.text) ? undefined : countAt([next], 0);
}

/** The only thing that a labelled picture of stars says itself: its count. */
function wholeInside(element: Element): number | undefined {
  const pieces = [...piecesFrom(element, 3, element)];
  const [only] = pieces;
  return pieces.length === 1 &&
    only !== undefined &&
    /^\(?\d[\d.,]{0,8}\)?$/.test(only.text) &&
    !/^[0-5][.,]\d{1,2}$/.test(only.text)
    ? Number(only.text.replace(/\D/g, ''))
    : undefined;
}

/** A bare number right behind the labelled stars, in their own small box or in one that is named for them. */
function wholeBeside(element: Element): number | undefined {
  for (let node: Element = element, step = 0; step < 2; step++) {
    for (let next = node.next, steps = 0; next !== null && steps < 3; next = next.next, steps++) {
      if (!isElement(next)) continue;
      const value = wholeInside(next);
      const link = next.parent && isElement(next.parent) ? (next.parent.attribs['href'] ?? '') : '';
      return value !== undefined && (isNamedForStars(next) || /review|rating|avis|bewert/i.test(link))
        ? value
        : undefined;
    }
    const { parent } = node;
    if (!parent || !isElement(parent) || parent.children.filter(isElement).length > 1) return undefined;
    node = parent;
  }
  return undefined;
}

/** Numbers as they are printed, a rating always beside its count or in a place that is named for it. */
function written(pieces: readonly Piece[]): SeenRating {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.text.length > 60) continue;
    const value = ratingAt(piece);
    if (value === undefined) continue;
    for (let next = at; next < Math.min(pieces.length, at + 5); next++) {
      const count = countAt(pieces, next);
      const other = pieces[next];
      if (count === undefined || other === undefined || /^[€$£¥₹]/.test(other.text)) continue;
      return {
        rating: { ...value, text: piece.text, element: piece.element },
        count: { value: count, text: other.text, element: other.element },
      };
    }
    if (isNamedForStars(piece.element)) return { rating: { ...value, text: piece.text, element: piece.element } };
  }
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const value = piece.text.length > 45 ? undefined : wordedCount(pieces, at);
    if (value !== undefined) return { count: { value, text: piece.text, element: piece.element } };
  }
  return {};
}

function ratingAt({ text, element }: Piece): { value: number; scale?: number } | undefined {
  const bare =
    BARE.exec(text)?.[1] ??
    WITH_BRACKETS.exec(text)?.[1] ??
    (reviewCountInWords(text) === undefined ? undefined : WITH_COUNT.exec(text)?.[1]);
  if (bare !== undefined) {
    const value = Number(bare.replace(',', '.'));
    return value >= 1 && value <= 5 ? { value } : undefined;
  }
  if (!/\d/.test(text)) return undefined;
  const found = ratingInWords(text);
  if (found === undefined || found.value <= 0 || NOT_SUMMARY.test(text)) return undefined;
  const label = element.name === 'label' || element.name === 'option';
  return label ? undefined : found;
}

/** "(912)", also in pieces, or "67 Reviews". */
function countAt(pieces: readonly Piece[], at: number): number | undefined {
  const own = pieces[at]?.text ?? '';
  const joined =
    own.startsWith('(') && !own.endsWith(')')
      ? `${own}${pieces[at + 1]?.text ?? ''}${pieces[at + 2]?.text ?? ''}`
      : own;
  const match = BRACKETED.exec(joined);
  if (match?.[1] !== undefined) return scaledCount(match[1], match[2]);
  const both = WITH_BRACKETS.exec(own);
  if (both?.[2] !== undefined) return scaledCount(both[2], both[3]);
  return wordedCount(pieces, at);
}

function wordedCount(pieces: readonly Piece[], at: number): number | undefined {
  const own = pieces[at]?.text ?? '';
  if (own.length > 60) return undefined;
  const next = pieces[at + 1]?.text ?? '';
  const alone = reviewCountInWords(own);
  // Votes first and reviews behind them: the reviews are what is counted.
  if (alone !== undefined && /ratings?$/i.test(own)) {
    const line = `${own} ${next} ${pieces[at + 2]?.text ?? ''}`;
    return line.length < 80 ? (reviewCountInWords(line) ?? alone) : alone;
  }
  if (alone !== undefined) return alone;
  return /^\(?\d[\d.,\s]*k?\+?$/i.test(own) && next.length < 30 && !/\d/.test(next)
    ? reviewCountInWords(`${own} ${next}`)
    : undefined;
}

function isNamedForStars(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 3; step++) {
    const { attribs } = node;
    if (
      STAR_NAMES.test(
        `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['data-test'] ?? ''}`,
      )
    )
      return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}
