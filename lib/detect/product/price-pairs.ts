/** Two amounts side by side of which one is the price of today: told by the saving between them, or by nothing but their place. */
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import type { PriceCandidate } from './price-candidates.ts';
import type { Scene } from './scene.ts';
import { ancestorsOf } from './zones.ts';

/** Two plain amounts side by side, and the saving between them printed as a percentage: the lower one is the price of today. */
export function reduced(
  scene: Scene,
  candidates: readonly PriceCandidate[],
): { now: PriceCandidate; before: PriceCandidate } | undefined {
  const [top] = candidates;
  if (top === undefined) return undefined;
  for (const other of candidates.slice(1, 8)) {
    if (other.money.currency !== top.money.currency || other.money.minor === top.money.minor) continue;
    if (Math.abs(other.place - top.place) > 14 || other.score < top.score - 5) continue;
    const [now, before] = other.money.minor < top.money.minor ? [other, top] : [top, other];
    const percentage = (1 - now.money.minor / before.money.minor) * 100;
    if (percentage < 1 || percentage > 95) continue;
    const around = commonText(scene, now.element, before.element);
    const printed = [...around.matchAll(/(\d{1,2})(?:[.,]\d{1,2})? ?%/g)].map((match) => Number(match[1]));
    if (printed.some((value) => Math.abs(value - percentage) <= 1.01)) return { now, before };
    if (isPlainPair(scene, now, before)) return { now, before };
  }
  return undefined;
}

/**
 * Two amounts that stand together in one small box without a word on either: what the page calls them, or how it draws them, is for
 * the eye only, and the eye takes the lower one for the price of today.
 */
function isPlainPair(scene: Scene, now: PriceCandidate, before: PriceCandidate): boolean {
  if (now.tax !== undefined || before.tax !== undefined || now.from || before.from) return false;
  if (now.high !== undefined || before.high !== undefined || now.element === before.element) return false;
  if (Math.abs(now.score - before.score) > 4 || before.money.minor > now.money.minor * 6) return false;
  if (isDeclared(before) && !isDeclared(now)) return false;
  const above = ancestorsOf(now.element);
  for (let node = before.element.parent, step = 0; node && isElement(node) && step < 3; node = node.parent, step++) {
    if (!above.has(node)) continue;
    const text = scene.page.text(node);
    const letters = (text.match(/\p{L}/gu) ?? []).length;
    const amounts = text.match(/\d[\d.,'\s\u2019]*/g) ?? [];
    // Signs and units of currency are letters too ("zł", "Ft", "EUR", "원").
    return (
      text.length < 60 &&
      letters <= 8 &&
      amounts.length <= 3 &&
      !/[-–—/]\s*[^\d\s%]{0,3}\s?\d/.test(text.replace(/-\s?\d{1,2}\s?%/, ''))
    );
  }
  return false;
}

const isDeclared = (one: PriceCandidate): boolean =>
  one.reasons.some((reason) => reason.startsWith('also in the structured'));

/** Text of the nearest element around both, with a little more. */
function commonText(scene: Scene, a: Element, b: Element): string {
  const above = ancestorsOf(a);
  for (let node = b.parent, extra = 0; node && isElement(node); node = node.parent) {
    if (!above.has(node)) continue;
    if (scene.weighing.of(node).text > 400) return '';
    const text = scene.page.text(node);
    if (text.includes('%') || extra++ > 1) return text;
  }
  return '';
}
