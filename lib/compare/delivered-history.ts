/** The delivered price of a product over time: each reading of the price with the delivery terms as they were last read by then. */
import type { SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { landedPrice } from './landed.ts';
import { pricePoints } from './page-history.ts';
import type { PricePoint } from './page-history.ts';
import { foldProfile } from './profile.ts';
import type { CompareOptions } from './table.ts';

/** Pages of a shop whose delivery terms are worth asking for, the most telling first. */
const MOST_PAGES = 4;

/** Keys of the pages of a shop, other than this one, that tell how it delivers. */
export function termsPages({ snapshots }: ShopData, pageKey: string): readonly string[] {
  return snapshots
    .filter((snapshot) => snapshot.pageKey !== pageKey && snapshot.pageKind !== 'product')
    .map((snapshot) => ({
      key: snapshot.pageKey,
      told: snapshot.facts.filter((fact) => fact.key === 'shipping.option' && fact.state === 'found').length,
    }))
    .filter(({ told }) => told > 0)
    .sort((one, other) => other.told - one.told)
    .slice(0, MOST_PAGES)
    .map(({ key }) => key);
}

/** The delivered price at each reading of the page that allows one. */
export function deliveredPoints(
  page: readonly SnapshotRecord[],
  terms: readonly SnapshotRecord[],
  shop: ShopData,
  options: CompareOptions,
): readonly PricePoint[] {
  const byPage = [...Map.groupBy(terms, ({ pageKey }) => pageKey).values()];
  const readings = new Map(page.map((snapshot) => [snapshot.id, snapshot]));
  return pricePoints(page).flatMap((point) => {
    const here = readings.get(point.snapshotId);
    if (!here) return [];
    // Terms read only later are the best that is known of the time before.
    const then = byPage.flatMap((list) => list.findLast(({ takenAt }) => takenAt <= point.at) ?? list[0] ?? []);
    const profile = foldProfile({ ...shop, snapshots: [here, ...then] });
    const { total } = landedPrice(profile, point.price, undefined, options).landed;
    return total && total.currency === point.price.currency ? [{ ...point, price: total }] : [];
  });
}
