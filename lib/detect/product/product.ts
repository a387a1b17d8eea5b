/** Reads the product that a page sells: name, price and its kin, identity, availability, rating, variants and content. */
import type { Observation } from '../../model/evidence.ts';
import type { Page } from '../../page/page.ts';
import type { Detector, Setting } from '../detector.ts';
import { readAvailability } from './availability.ts';
import { readCondition } from './condition.ts';
import { readContent } from './content.ts';
import { readIdentity } from './identity.ts';
import { readMarketplace } from './marketplace-product.ts';
import { readPrices } from './prices.ts';
import { readRating } from './rating.ts';
import { surveyProduct } from './scene.ts';
import { readVariants } from './variants.ts';

function* detect(page: Page, setting: Setting): Iterable<Observation> {
  // A page that sells no single product has no product facts, whatever amounts it shows.
  if (setting.pageKind !== 'product') return;
  const scene = surveyProduct(page);
  const context = {
    scene,
    setting,
    hint: { currency: setting.currency, language: setting.language, domain: page.url.hostname },
  };
  yield* readMarketplace(context);
  yield* readIdentity(context);
  yield* readPrices(context);
  yield* readAvailability(context);
  yield* readCondition(context);
  yield* readRating(context);
  yield* readVariants(context);
  yield* readContent(context);
}

export default {
  id: 'product',
  keys: [
    'product.name',
    'product.price',
    'product.listPrice',
    'product.discount',
    'product.taxIncluded',
    'product.unitPrice',
    'product.availability',
    'product.condition',
    'product.brand',
    'product.sku',
    'product.mpn',
    'product.gtin',
    'product.rating',
    'product.ratingScale',
    'product.reviewCount',
    'product.seller',
    'product.fulfilment',
    'product.category',
    'product.images',
    'product.video',
    'product.description',
    'product.variant',
    'product.cta',
    'product.delivery',
    'product.salesRank',
    'product.soldCount',
  ],
  detect,
} satisfies Detector;
