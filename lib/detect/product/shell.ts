/** What only the data of scripts says of a product whose page is drawn later: hints, never beside what a page shows. */
import type { Observation } from '../../model/evidence.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { STATE_RULE, stateRecord } from './state.ts';

/** Availability, rating, count and seller of a page whose price, too, stands only in its data. */
export function* readShell(context: ProductContext, price: Observation | undefined): Iterable<Observation> {
  if (price?.evidence[0].rule !== STATE_RULE) return;
  const record = stateRecord(context);
  if (record === undefined) return;
  const { availability, rating, reviewCount, seller, proof } = record;
  if (availability !== undefined) yield claim('product.availability', availability, 'hint', proof(availability));
  if (rating !== undefined) yield claim('product.rating', rating, 'hint', proof(rating));
  if (reviewCount !== undefined) yield claim('product.reviewCount', reviewCount, 'hint', proof(reviewCount));
  if (seller !== undefined) yield claim('product.seller', seller, 'hint', proof(seller));
}
