/** Price, list price, discount, tax and unit price of the product. */
import type { Observation } from '../../model/evidence.ts';
import { lowest } from '../../model/money.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredOffers, metaPrices } from './offers.ts';
import { findPriceCandidates } from './price-candidates.ts';
import { choosePrice } from './price-choice.ts';

/** Prices of the product; nothing when the page shows none. */
export function* readPrices({ scene, hint }: ProductContext): Iterable<Observation> {
  const offers = declaredOffers(scene.page, scene.product, hint);
  const metas = metaPrices(scene.page, hint);
  const declared = new Set<number>();
  for (const offer of offers) if (offer.money !== undefined && offer.money.minor > 0) declared.add(offer.money.minor);
  for (const meta of metas) if (!meta.list && meta.money.minor > 0) declared.add(meta.money.minor);
  const candidates = findPriceCandidates(scene, hint, declared);
  const { best, others, list, tax } = choosePrice(scene, offers, metas, candidates);
  if (best === undefined) return;
  yield claim('product.price', best.price, best.sure ? 'declared' : 'specific', best.evidence);
  for (const other of others) {
    // The same amount in a second place is support, another amount is a conflict; both are kept.
    const strength = best.sure ? (other.sure ? 'declared' : 'specific') : 'hint';
    yield claim('product.price', other.price, strength, other.evidence);
  }
  if (list !== undefined) {
    yield claim('product.listPrice', list.price, list.sure ? 'declared' : 'specific', list.evidence);
    const now = lowest(best.price).minor;
    const before = lowest(list.price).minor;
    const percentage = Math.round((1 - now / before) * 100);
    if (percentage > 0 && percentage < 100) yield claim('product.discount', percentage, 'specific', list.evidence);
  }
  if (tax !== undefined) yield claim('product.taxIncluded', tax.included, 'specific', tax.evidence);
}
