/** The list of all detectors, in the order in which they run; sorted by subject, explicit on purpose. */
import type { Detector } from './detector.ts';
import listingFacts from './listing-facts.ts';
import product from './product/product.ts';
import seo from './seo.ts';
import shopLinks from './shop-links.ts';
import shopVersions from './shop-versions.ts';
import social from './social.ts';

export const DETECTORS: readonly Detector[] = [listingFacts, product, seo, shopLinks, shopVersions, social];
