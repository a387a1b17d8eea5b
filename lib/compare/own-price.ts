/** The price of the merchant's own same product beside one of a competitor, for limits such as "only below mine". */
import { lowest } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { deliveredHere } from './delivered-here.ts';
import type { CompareOptions } from './table.ts';

/** The own price that a change of a product page is held against; undefined where no same product of mine is known. */
export function ownPriceOf(
  change: Pick<ChangeRecord, 'shop' | 'pageKey'>,
  shops: readonly ShopData[],
  options: CompareOptions,
): Money | undefined {
  const shop = shops.find((data) => data.shop.id === change.shop);
  const page = shop?.snapshots.find(({ pageKey }) => pageKey === change.pageKey);
  const price = page && deliveredHere(page, shops, options).own?.product.price;
  return price && lowest(price);
}
