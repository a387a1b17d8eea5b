/** Stars that are only drawn: a bar as wide as the rating, or icons that are full, half or empty. */
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { descendants } from '../quick-select.ts';
import type { Scene } from './scene.ts';

const STAR_BOX =
  /(?:^|[-_ ])(?:ratings?|stars?|review-?(?:stars|summary)|note|bewertung|valoracion|hodnoceni)(?:$|[-_ ])/i;
const FULL = /(?:^|[-_])star(?:[-_]?(?:full|fill|filled|on|active|solid))?$/i;
const HALF = /star[-_]?half/i;
const EMPTY = /star[-_]?(?:o|empty|off|outline|regular|line|none)$/i;
const ICONS = new Set(['i', 'span', 'li', 'svg', 'em', 'b']);

const BEFORE = 30;
const BEHIND = 220;

/** The drawn stars near the name, on a scale of five; undefined where nothing is drawn, or nothing but full stars. */
export function drawnRating(scene: Scene): { value: number; element: Element; text: string } | undefined {
  const anchor = scene.heading === undefined ? undefined : scene.order.get(scene.heading);
  if (anchor === undefined) return undefined;
  const { elements } = scene.page.walk;
  for (let at = Math.max(0, anchor - BEFORE); at < Math.min(elements.length, anchor + BEHIND); at++) {
    const element = elements[at];
    if (element === undefined || !STAR_BOX.test(element.attribs['class'] ?? '') || scene.zone(element) !== 'main')
      continue;
    const width = widthOf(element);
    if (width !== undefined) return { value: width, element, text: element.attribs['style'] ?? '' };
    const icons = iconsOf(element);
    if (icons !== undefined) return { value: icons, element, text: `${icons} of 5 stars drawn` };
  }
  return undefined;
}

/** "width:93%" of the box or of the bar in it. */
function widthOf(element: Element): number | undefined {
  for (const node of [element, ...element.children.filter(isElement).slice(0, 3)]) {
    const percent = /(?:^|[;\s])width\s{0,2}:\s{0,2}(\d{1,3}(?:\.\d{1,3})?)%/.exec(node.attribs['style'] ?? '')?.[1];
    const value = percent === undefined ? 0 : Math.round(Number(percent) * 5) / 100;
    if (value > 0 && value <= 5) return value;
  }
  return undefined;
}

function iconsOf(element: Element): number | undefined {
  const stars = element.children
    .filter(isElement)
    .flatMap((child) => (ICONS.has(child.name) ? [child] : child.children.filter(isElement)))
    .map((child) => worthOf([child, ...descendants(child, ICONS, 3)]))
    .filter((worth) => worth !== undefined);
  if (stars.length !== 5) return undefined;
  const value = stars.reduce((sum, worth) => sum + worth, 0);
  // Five full stars are also what an empty form or a style sheet draws.
  return value > 0 && value < 5 ? value : undefined;
}

/** What one star is worth; its frame ("star-o") may lie under its filling ("star"). */
function worthOf(icons: readonly Element[]): number | undefined {
  const tokens = icons.flatMap((icon) => (icon.attribs['class'] ?? '').split(/\s+/));
  if (tokens.some((token) => HALF.test(token))) return 0.5;
  if (tokens.some((token) => FULL.test(token))) return 1;
  return tokens.some((token) => EMPTY.test(token)) ? 0 : undefined;
}
