/** More products in the made-up shops, one of them printed in pounds, for the price matrix. */
import type { SnapshotRecord } from '../../lib/model/records.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { euros, factsOf, snapshot } from './fake-facts.ts';
import { data, fakeShops, record, TODAY } from './fake-shops.ts';

/** Name, barcode and price in euros at each shop; an empty place where it is not sold. */
const PRODUCTS: readonly (readonly [name: string, gtin: string, ...prices: (number | undefined)[]])[] = [
  ['Planche à pain en hêtre 38 × 18', '3760123456791', 24.9, 22.5, 27.9, undefined, 19.5],
  ['Billot de boucher en frêne', '3760123456807', 119, 129, undefined, 112, 99],
  ['Plateau à fromage en olivier', '3760123456814', 34.5, 34.5, 31.9, 36, undefined],
  ['Huile d’entretien pour bois, 250 ml', '3760123456821', 11.9, 9.9, 12.5, 8.49, 7.9],
];

function sold(shop: string, place: number, currency: string): SnapshotRecord[] {
  return PRODUCTS.flatMap(([name, gtin, ...prices], index) => {
    const price = prices[place];
    if (price === undefined) return [];
    const url = `https://www.${shop.split(':', 1)[0] ?? shop}/p/${String(index + 2)}`;
    const { found } = factsOf(url);
    const money = { ...euros(price, `${price.toFixed(2)} ${currency}`), currency };
    return [
      snapshot(
        url,
        shop,
        'product',
        TODAY,
        [
          found('product.name', name, name),
          found('product.gtin', gtin, gtin),
          found('product.price', money, money.text),
          found('product.availability', index === 1 && place === 1 ? 'OutOfStock' : 'InStock', 'stock'),
          ...(index === 3
            ? [found('product.unitPrice', { price: { ...money, minor: money.minor * 4 }, per: 'l' }, 'au litre')]
            : []),
        ],
        { title: name },
      ),
    ];
  });
}

/** The made-up shops with a range in common, and one that sells in pounds. */
export function shopsWithPrices(): readonly ShopData[] {
  const shops = fakeShops();
  const pounds = data(
    record('woodenboards.example', 'Wooden Boards', 'competitor', 3),
    sold('woodenboards.example', 4, 'GBP'),
  );
  const ordered = [...shops].sort(
    (one, other) => Number(other.shop.role === 'mine') - Number(one.shop.role === 'mine'),
  );
  return [
    ...ordered.map((known, place) => ({
      ...known,
      snapshots: [...known.snapshots, ...sold(known.shop.id, place, 'EUR')],
    })),
    pounds,
  ];
}
