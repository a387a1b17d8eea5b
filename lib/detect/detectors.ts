/** The list of all detectors, in the order in which they run; sorted by subject, explicit on purpose. */
import type { Detector } from './detector.ts';
import claims from './claims.ts';
import consent from './consent.ts';
import contact from './contact.ts';
import legal from './legal.ts';
import listingFacts from './listing-facts.ts';
import payment from './payment.ts';
import { platformDetector } from './platform.ts';
import product from './product/product.ts';
import returns from './returns.ts';
import seo from './seo.ts';
import shipping from './shipping.ts';
import shopLinks from './shop-links.ts';
import shopVersions from './shop-versions.ts';
import social from './social.ts';
import { technologyDetector } from './technology.ts';
import { trackerDetector } from './trackers.ts';
import warranty from './warranty.ts';

export const DETECTORS: readonly Detector[] = [
  claims,
  consent,
  contact,
  legal,
  listingFacts,
  payment,
  platformDetector,
  product,
  returns,
  seo,
  shipping,
  shopLinks,
  shopVersions,
  social,
  technologyDetector,
  trackerDetector,
  warranty,
];
