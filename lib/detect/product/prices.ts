/** Price, list price, discount, tax and what stands around them. */
import type { Observation } from '../../model/evidence.ts';
import { isRange, lowest } from '../../model/money.ts';
import type { Money, Price } from '../../model/money.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { marketplacePrices } from './marketplace-product.ts';
import { readOfferDetails } from './offer-details.ts';
import { declaredOffers, metaPrices } from './offers.ts';
import { findPriceCandidates } from './price-candidates.ts';
import { readConditionalPrices } from './price-condition.ts';
import { choosePrice } from './price-choice.ts';
import type { PriceReading } from './price-choice.ts';
import { steppedPrice } from './quantity-prices.ts';
import { stateRecord } from './state.ts';

/** Prices of the product; nothing when the page shows none. */
export function* readPrices(context: ProductContext): Iterable<Observation> {
  const { scene, hint } = context;
  const offers = declaredOffers(scene.page, scene.product, hint);
  const metas = metaPrices(scene.page, hint);
  const declared = new Set<number>();
  const declare = (money: Money | undefined): void =>
    void (money !== undefined && money.minor > 0 && declared.add(money.minor));
  for (const offer of offers) declare(offer.money);
  for (const meta of metas) if (!meta.list) declare(meta.money);
  const candidates = findPriceCandidates(scene, hint, declared);
  const chosen = choosePrice(scene, offers, metas, candidates);
  const marketplace = marketplacePrices(context);
  const readings = [steppedPrice(context), marketplace.price, chosen.best, ...chosen.others].filter(
    (one): one is PriceReading => one !== undefined,
  );
  const state = readings.length === 0 ? stateRecord(context) : undefined;
  if (state?.price !== undefined)
    readings.push({ price: state.price, evidence: state.proof(lowest(state.price).text), sure: false });
  const [best] = readings;
  if (best !== undefined) {
    for (const reading of readings) {
      if (reading !== best && includes(reading.price, best.price)) continue;
      // The same amount in a second place is support, another amount is a conflict; both are kept, after the best.
      const strength = !best.sure && reading !== best ? 'hint' : reading.sure && best.sure ? 'declared' : 'specific';
      yield claim('product.price', reading.price, strength, reading.evidence);
    }
    const list =
      marketplace.list ??
      chosen.list ??
      (state?.listPrice === undefined
        ? undefined
        : { price: state.listPrice, evidence: state.proof(state.listPrice.text), sure: false });
    if (list !== undefined && lowest(list.price).minor > lowest(best.price).minor)
      yield* readList(list, lowest(best.price));
    yield* readConditionalPrices(context, candidates, lowest(best.price));
    if (chosen.tax !== undefined)
      yield claim('product.taxIncluded', chosen.tax.included, 'specific', chosen.tax.evidence);
  }
  yield* readOfferDetails(context, candidates, chosen.visible?.place);
}

/** A range that the price lies in does not disagree with it: it is the price of all variants. */
function includes(range: Price, price: Price): boolean {
  if (!isRange(range)) return false;
  const { minor, currency } = lowest(price);
  return (
    range.low.currency === currency &&
    minor >= range.low.minor &&
    (range.high === undefined || minor <= range.high.minor) &&
    !isRange(price)
  );
}

function* readList(list: PriceReading, price: Money): Iterable<Observation> {
  yield claim('product.listPrice', list.price, list.sure ? 'declared' : 'specific', list.evidence);
  const percentage = Math.round((1 - price.minor / lowest(list.price).minor) * 100);
  if (percentage > 0 && percentage < 100) yield claim('product.discount', percentage, 'specific', list.evidence);
}
