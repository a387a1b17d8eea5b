/** Reads the product that a page sells: name, price and its kin, identity, availability, rating and description. */
import type { Observation } from '../../model/evidence.ts';
import type { Page } from '../../page/page.ts';
import type { MoneyHint } from '../../text/money.ts';
import type { Detector, Setting } from '../detector.ts';
import { readAvailability } from './availability.ts';
import { readIdentity } from './identity.ts';
import { readPrices } from './prices.ts';
import { readRating } from './rating.ts';
import { surveyProduct } from './scene.ts';

function* detect(page: Page, setting: Setting): Iterable<Observation> {
  if (setting.pageKind !== 'product') return;
  const scene = surveyProduct(page);
  const hint: MoneyHint = { currency: setting.currency, language: setting.language, domain: page.url.hostname };
  const context = { scene, setting, hint };
  yield* readIdentity(context);
  yield* readPrices(context);
  yield* readAvailability(context);
  yield* readRating(context);
}

export default {
  id: 'product',
  keys: [
    'product.name',
    'product.price',
    'product.listPrice',
    'product.discount',
    'product.taxIncluded',
    'product.availability',
    'product.brand',
    'product.sku',
    'product.mpn',
    'product.gtin',
    'product.rating',
    'product.ratingScale',
    'product.reviewCount',
  ],
  detect,
} satisfies Detector;
