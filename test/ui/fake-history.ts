/** A product page over three months: prices, two promotions, a week without stock, a new delivery promise. */
import type { SnapshotRecord } from '../../lib/model/records.ts';
import { pageKey } from '../../lib/text/url.ts';
import { euros, factsOf } from './fake-facts.ts';
import { NOW, PRODUCT_URL, productSnapshot } from './fake-shops.ts';

const DAY = 86_400_000;
const PRICES: readonly (readonly [price: number, former?: number | undefined, stock?: string])[] = [
  [49.9], [49.9], [44.9, 49.9], [44.9, 49.9], [46.5], [46.5], [46.5, undefined, 'OutOfStock'], [44.9], [41.9, 49.9], [39.9, 49.9], [39.9, 49.9],
]; // prettier-ignore

/** Readings of the page, oldest first. */
export function fakeReadings(): readonly SnapshotRecord[] {
  const facts = factsOf(PRODUCT_URL);
  return PRICES.map(([price, former, stock = 'InStock'], place) => ({
    ...productSnapshot(),
    id: `history-${place}`,
    pageKey: pageKey(PRODUCT_URL),
    takenAt: new Date(Date.parse(NOW) - (PRICES.length - place) * 8 * DAY).toISOString(),
    via: place % 3 === 0 ? 'tab' : 'fetch',
    facts: [
      facts.found('product.price', euros(price), `${price.toFixed(2).replace('.', ',')} €`),
      ...(former === undefined ? [] : [facts.found('product.listPrice', euros(former), `au lieu de ${former} €`)]),
      facts.found('product.availability', stock, stock === 'InStock' ? 'En stock' : 'Rupture de stock'),
      facts.found(
        'product.delivery',
        place < 6 ? 'Livré en 5 jours' : 'Livré en 48 h',
        place < 6 ? 'Livré en 5 jours' : 'Livré en 48 h',
      ),
      facts.found('product.rating', place < 4 ? 4.5 : 4.7, place < 4 ? '4,5 sur 5' : '4,7 sur 5'),
    ],
  }));
}
