/** "Label: value" lines, definition lists and two-column tables around the product. */
import type { Element } from '../../page/tree.ts';
import { isElement } from '../../page/tree.ts';
import type { Scene } from './scene.ts';

export interface Pair {
  readonly label: string;
  readonly value: string;
  readonly element: Element;
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 200;
const MOST_PAIRS = 400;

const cache = new WeakMap<Scene, readonly Pair[]>();

function tidyLabel(text: string): string {
  return text.replace(/[\s:：]+$/, '').trim();
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
  const { blocks } = scene.page;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || outside(scene, block.element)) continue;
    if (block.kind === 'table') {
      for (const row of block.rows) if (row.length === 2) add(row[0] ?? '', row[1] ?? '', block.element);
      continue;
    }
    if (block.text.length > LONGEST_LABEL + LONGEST_VALUE) continue;
    const colons = block.text.split(/[:：]/, 3).length - 1;
    const several = colons > 1 ? splitPairs(block.text) : [];
    if (several.length > 1) {
      for (const [label, value] of several) add(label, value, block.element);
      continue;
    }
    const colon = block.text.search(/[:：]/);
    if (colon > 1 && colon <= LONGEST_LABEL && colon < block.text.length - 1) {
      if (!/^\d/.test(block.text.slice(colon + 1)) || !/\d$/.test(block.text.slice(0, colon)))
        add(block.text.slice(0, colon), block.text.slice(colon + 1), block.element);
      continue;
    }
    // A line that is only a label, its value in the next one ("Marque" / "Acme"); terms and colons say so.
    const next = blocks[at + 1];
    if (
      next !== undefined &&
      next.kind !== 'table' &&
      next.kind !== 'heading' &&
      (colon === block.text.length - 1 || block.text.length < 30)
    )
      if (colon === block.text.length - 1 || isTerm(block.element)) add(block.text, next.text, next.element);
  }
  cache.set(scene, pairs);
  return pairs;
}

/** "Model: AP-128 SKU: 6507555" as its pairs; empty when the line holds fewer than two labels. */
function splitPairs(line: string): [string, string][] {
  const labels = [...line.matchAll(/(?:^|[\s|,;])((?:[\p{L}#°.-]{1,20} ?){1,3})[:：](?!\/)/gu)];
  if (labels.length < 2) return [];
  return labels.map((match, at): [string, string] => {
    const start = (match.index ?? 0) + match[0].length;
    return [match[1] ?? '', line.slice(start, labels[at + 1]?.index ?? line.length).replace(/[|,;]\s*$/, '')];
  });
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
