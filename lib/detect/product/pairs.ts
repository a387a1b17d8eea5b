/** "Label: value" lines, definition lists and two-column tables around the product. */
import type { Element } from '../../page/tree.ts';
import { isInline } from '../../page/text.ts';
import { isElement } from '../../page/tree.ts';
import { piecesFrom, spacedText } from '../reading-order.ts';
import type { Scene } from './scene.ts';

export interface Pair {
  readonly label: string;
  readonly value: string;
  readonly element: Element;
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 200;
const LONGEST_TWO = 120;
const MOST_PAIRS = 400;

const cache = new WeakMap<Scene, readonly Pair[]>();

function tidyLabel(text: string): string {
  return text
    .replace(/[\s:：]+$/, '')
    .replace(/^[\s•·*»›–-]+/, '')
    .trim();
}

/** Pairs of the product's own part of the page, in reading order; kept for the life of the scene. */
export function productPairs(scene: Scene): readonly Pair[] {
  const known = cache.get(scene);
  if (known !== undefined) return known;
  const pairs: Pair[] = [];
  const add = (label: string, value: string, element: Element): void => {
    const name = tidyLabel(label);
    const text = value.trim();
    if (name.length < 2 || name.length > LONGEST_LABEL || text === '' || text.length > LONGEST_VALUE) return;
    if (pairs.length < MOST_PAIRS) pairs.push({ label: name, value: text, element });
  };
  /** A line of one or several labels with their values; false where it is none. */
  const addLine = (text: string, element: Element): boolean => {
    const colon = text.search(/[:：]/);
    if (colon === -1) return false;
    const several = text.length > colon + 3 && /[:：]/.test(text.slice(colon + 1)) ? splitPairs(text) : [];
    if (several.length > 1) {
      for (const [label, value] of several) add(label, value, element);
      return true;
    }
    if (colon <= 1 || colon > LONGEST_LABEL || colon >= text.length - 1) return false;
    if (!/^\d/.test(text.slice(colon + 1)) || !/\d$/.test(text.slice(0, colon)))
      add(text.slice(0, colon), text.slice(colon + 1), element);
    return true;
  };
  const { blocks } = scene.page;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || outside(scene, block.element)) continue;
    if (block.kind === 'table') {
      for (const row of block.rows) {
        if (row.length === 2) add(row[0] ?? '', row[1] ?? '', block.element);
        // Tables that only lay out the page hold whole lines in their cells.
        for (const cell of row) if (cell.length <= LONGEST_LABEL + LONGEST_VALUE) addLine(cell, block.element);
      }
      continue;
    }
    if (block.text.length > LONGEST_LABEL + LONGEST_VALUE) continue;
    for (const [label, value] of numberSigns(block.text)) add(label, value, block.element);
    // "SKU: <span>A-12</span><span>Category: Lamps</span>": pairs meet without a space where only the style sheet parts them.
    if (addLine(/[:：].*[:：]/.test(block.text) ? spacedLine(block) : block.text, block.element)) continue;
    const colon = block.text.search(/[:：]/);
    const boxes = colon === -1 && block.text.length <= LONGEST_TWO ? twoBoxes(lineBox(block.element)) : undefined;
    if (boxes !== undefined) {
      add(boxes[0], boxes[1], block.element);
      continue;
    }
    // "Art.-Nr. 2812345", "Référence article 304.885.01": a label and a number without any sign between them.
    const bare =
      colon === -1 && block.text.length <= 60 && /#.{0,12}\d|\d{3}/.test(block.text) ? unsigned(block) : undefined;
    if (bare !== undefined) {
      add(bare.label, bare.value, block.element);
      continue;
    }
    // A line that is only a label, its value in the next one ("Marque" / "Acme"); terms and colons say so.
    const next = blocks[at + 1];
    if (
      next !== undefined &&
      next.kind !== 'table' &&
      (next.kind !== 'heading' || (colon !== -1 && next.text.length <= LONGEST_LABEL)) &&
      (colon === block.text.length - 1 || block.text.length < 30)
    )
      if (colon === block.text.length - 1 || isTerm(block.element)) add(block.text, next.text, next.element);
  }
  cache.set(scene, pairs);
  return pairs;
}

/** The box of a line: what holds it, where the line begins with an inline element. */
function lineBox(element: Element): Element {
  return isInline(element) && element.parent && isElement(element.parent) ? element.parent : element;
}

/** A line of two boxes and nothing else: `<div><span>Brand</span><span>Acme</span></div>`. */
function twoBoxes(element: Element): [string, string] | undefined {
  if (element.children.length < 2 || element.children.length > 5) return undefined;
  const pieces = [...piecesFrom(element, 3, element)];
  const [label, value] = pieces;
  if (pieces.length !== 2 || label === undefined || value === undefined) return undefined;
  if (label.element === value.element || label.element === element || value.element === element) return undefined;
  return label.text.length <= LONGEST_LABEL && !/\d/.test(label.text) ? [label.text, value.text] : undefined;
}

/** A line with a space wherever two of its boxes meet. */
function spacedLine({ text, element }: { readonly text: string; readonly element: Element }): string {
  const box = lineBox(element);
  const spaced = box.children.length > 1 ? spacedText(box, text.length * 2) : text;
  return spaced.replace(/\s/g, '') === text.replace(/\s/g, '') ? spaced : text;
}

/** A few words and one number at the end. */
function unsigned({ text, element }: { text: string; element: Element }): { label: string; value: string } | undefined {
  const line = spacedLine({ text, element });
  const [, name, number] = /^([\p{L}. ]{2,24}#) ?([\dA-Z][\w./-]{2,30})$/u.exec(line) ?? [];
  if (name !== undefined && number !== undefined && /\d/.test(number)) return { label: name, value: number };
  const [, words, last] = /^((?:[\p{L}#][\p{L}.#°/-]{0,18} ){1,4})([\dA-Z][\w./-]{3,30})$/u.exec(line) ?? [];
  if (words !== undefined && last !== undefined && /\d/.test(last)) return { label: words, value: last };
  const [, label, value] = /^((?:[\p{L}#][\p{L}.#°/-]{0,18} ?){1,4}) ?([\dA-Z][\w./-]{3,30})$/u.exec(line) ?? [];
  return label === undefined || value === undefined || !/\d/.test(value) ? undefined : { label, value };
}

/** "Model: AP-128 SKU: 6507555" as its pairs; empty when the line holds fewer than two labels. */
function splitPairs(line: string): [string, string][] {
  const labels = [...line.matchAll(/(?:^|[\s|,;])((?:[\p{L}#°./-]{1,20} ?){1,3})[:：](?!\/)/gu)];
  if (labels.length < 2) return [];
  const pairs: [string, string][] = [];
  for (let at = 0; at < labels.length; at++) {
    const match = labels[at];
    if (match === undefined) continue;
    const start = match.index + match[0].length;
    const value = line
      .slice(start, labels[at + 1]?.index ?? line.length)
      .replace(/\s*[-–|,;]\s*$/, '')
      .trim();
    let label = (match[1] ?? '').replace(/^[-–]\s*/, '');
    // "Model: ORB-W SKU: 65": the word that looks like a label is the value in front of it.
    const before = pairs.at(-1);
    const space = label.indexOf(' ');
    if (before !== undefined && before[1] === '' && space > 0) {
      before[1] = label.slice(0, space);
      label = label.slice(space + 1);
    }
    pairs.push([label, value]);
  }
  return pairs;
}

/** "Model # AP-128 Store SKU # 100234": labels that end in a number sign. */
function numberSigns(line: string): [string, string][] {
  if (line.split('#', 3).length < 3) return [];
  return [...line.matchAll(/((?:\p{L}{2,16} ){1,2}#) ?([\dA-Z][\w./-]{2,30})(?![\w#])/gu)].map(
    ([, label = '', value = '']) => [label, value],
  );
}

function isTerm(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 3; step++) {
    if (node.name === 'dt' || node.name === 'th') return true;
    if (
      /label|attr(?:ibute)?-?name|spec-?(?:name|key|title|label)|(?:^|[-_ ])(?:key|term|caption)(?:$|[-_ ])/i.test(
        node.attribs['class'] ?? '',
      )
    )
      return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

function outside(scene: Scene, element: Element): boolean {
  const zone = scene.zone(element);
  return zone === 'teaser' || zone === 'cart' || zone === 'chrome' || zone === 'reviews';
}

/** The first pair whose label fits. */
export function pairLabelled(scene: Scene, label: RegExp, accept?: (value: string) => boolean): Pair | undefined {
  return productPairs(scene).find((pair) => label.test(pair.label) && (accept === undefined || accept(pair.value)));
}
