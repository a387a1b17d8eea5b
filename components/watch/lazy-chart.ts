/** Loads the drawing of price curves only when one is shown: Chart.js weighs more than the rest of the panel. */
import type { drawPriceCurve } from './price-curve.ts';

let loading: Promise<typeof drawPriceCurve> | undefined;

export function lazyChart(): Promise<typeof drawPriceCurve> {
  loading ??= import('./price-curve.ts').then((module) => module.drawPriceCurve);
  return loading;
}
