/** Reads the product that a page sells: name, price and its kin, identity, availability, rating, variants and content. */
import type { Observation } from '../../model/evidence.ts';
import type { Page } from '../../page/page.ts';
import type { Detector, Setting } from '../detector.ts';
import { readAvailability } from './availability.ts';
import { readCondition } from './condition.ts';
import { readContent } from './content.ts';
import { readIdentity } from './identity.ts';
import { marketplaceNamed } from '../marketplace.ts';
import { readerUsed } from '../marketplace-reader.ts';
import type { ProductContext } from './context.ts';
import { MARKETPLACE_PRICE, readMarketplace } from './marketplace-product.ts';
import { readPrices } from './prices.ts';
import { readMaterials } from './materials.ts';
import { readQuantityPrices } from './quantity-prices.ts';
import { readRating } from './rating.ts';
import { readShell } from './shell.ts';
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
  const prices = [...readPrices(context)];
  yield* prices;
  yield* readerOf(context, prices);
  yield* readQuantityPrices(context);
  yield* readAvailability(context);
  yield* readCondition(context);
  yield* readRating(context);
  yield* readVariants(context);
  yield* readContent(context);
  yield* readMaterials(context);
  yield* readShell(
    context,
    prices.find((one) => one.key === 'product.price'),
  );
}

const OWN_RULES = new Set([MARKETPLACE_PRICE, 'product-price-steps']);

/** A marketplace's own reader that finds no price where the general one does no longer fits the page. */
function* readerOf({ scene, setting }: ProductContext, prices: readonly Observation[]): Iterable<Observation> {
  const marketplace = marketplaceNamed(setting.marketplace);
  const first = prices.find((one) => one.key === 'product.price');
  if (marketplace?.product?.price === undefined || first === undefined) return;
  yield readerUsed('product.reader', marketplace, scene.page, !OWN_RULES.has(first.evidence[0].rule));
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
    'product.materials',
    'product.minimumOrder',
    'product.priceStep',
    'product.conditionalPrice',
    'product.reader',
  ],
  detect,
} satisfies Detector;
