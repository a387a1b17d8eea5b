/** The list of all detectors, in the order in which they run; sorted by subject, explicit on purpose. */
import type { Detector } from './detector.ts';
import product from './product/product.ts';

export const DETECTORS: readonly Detector[] = [product];
