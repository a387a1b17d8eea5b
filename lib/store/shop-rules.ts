/** Keeps the places that the merchant pointed at, one per shop and key. */
import type { CommandInput } from '../model/messages.ts';
import type { ShopRule } from '../model/shop-rule.ts';
import { registrableDomain } from '../text/domain.ts';
import type { Database } from './database.ts';

/** Adds a rule; one for the same shop and key is replaced. Answers its id. */
export async function addShopRule(database: Database, wish: CommandInput<'rule.add'>, at: string): Promise<string> {
  return database.transaction('rw', database.shopRules, async () => {
    const known = await database.shopRules.where('[shop+key]').equals([wish.shop, wish.key]).first();
    const id = known?.id ?? crypto.randomUUID();
    await database.shopRules.put({ ...wish, id, at });
    return id;
  });
}

/** Takes a rule away; one that is not there is no error. */
export async function removeShopRule(database: Database, id: string): Promise<void> {
  await database.shopRules.delete(id);
}

/** The rules for the pages of an address. */
export async function rulesOf(database: Database, url: string): Promise<readonly ShopRule[]> {
  return database.shopRules
    .where('shop')
    .equals(registrableDomain(new URL(url).hostname))
    .toArray();
}
