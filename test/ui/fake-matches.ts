/** Shops that sell the product in front under other names: one to confirm, one confirmed in another pack, one refused. */
import type { MatchRecord } from '../../lib/model/match.ts';
import { matchRecord } from '../../lib/model/match.ts';
import type { SnapshotRecord } from '../../lib/model/records.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { euros, factsOf, snapshot } from './fake-facts.ts';
import { data, fakeShops, PRODUCT_URL, record, TODAY } from './fake-shops.ts';

const ALIKE = 'https://bois-et-table.example/p/planche-noyer';
const OTHER = 'https://coupe-net.example/p/planche-noyer-massif';
const REFUSED = 'https://coupe-net.example/p/planche-noyer-duo';

function product(shop: string, url: string, name: string, price: number): SnapshotRecord {
  const { found } = factsOf(url);
  return snapshot(url, shop, 'product', TODAY, [
    found('product.name', name, name),
    found('product.price', euros(price), `${price} €`),
  ]);
}

export function shopsThatMatch(): readonly ShopData[] {
  return [
    ...fakeShops(),
    data(record('bois-et-table.example', 'Bois & Table', 'competitor', 5), [
      product('bois-et-table.example', ALIKE, 'Planche à découper noyer 40×30 cm', 44.9),
    ]),
    data(record('coupe-net.example', 'Coupe net', 'competitor', 4), [
      product('coupe-net.example', OTHER, 'Planche à découper en noyer massif, lot de 2', 69),
      product('coupe-net.example', REFUSED, 'Planche noyer duo 40 × 30', 52),
      product('coupe-net.example', 'https://coupe-net.example/p/couteau', 'Couteau à pain', 24.5),
    ]),
  ];
}

export function matchWords(): readonly MatchRecord[] {
  const here = { pageKey: PRODUCT_URL, shop: 'latelierdubois.example' };
  const there = (pageKey: string) => ({ pageKey, shop: 'coupe-net.example' });
  return [matchRecord(here, there(OTHER), 'same', TODAY), matchRecord(here, there(REFUSED), 'different', TODAY)];
}
