/** Readers of the questions on prices: price, delivered price, level against mine, promotions. */
import { lowest, type Price } from '../../model/money.ts';
import { landedPrice } from '../landed.ts';
import type { ShopProduct } from '../match.ts';
import { priceIndex } from '../price-index.ts';
import type { Entry, Profile } from '../profile.ts';
import { inCurrency } from '../rates.ts';
import { joined, type CellValue } from '../values.ts';
import { rowsOf } from './channels.ts';
import { claims, foundOf, fromEntries, proofsOf, saying, together, type Reader, type ReaderContext } from './reader.ts';

function cheapestAndDearest(prices: readonly Price[]): Price | undefined {
  const sorted = prices.map(lowest).sort((first, second) => first.minor - second.minor);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (!low || !high) return undefined;
  if (sorted.some(({ currency }) => currency !== low.currency)) return undefined;
  return low.minor === high.minor ? low : { low, high };
}

const price: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.price');
  const values = entries.map((entry) => entry.best.value).filter((value) => value !== undefined);
  const [only] = values;
  if (only === undefined) return undefined;
  const range = values.length === 1 ? only : cheapestAndDearest(values);
  const value: CellValue = range
    ? { kind: 'price', price: range, products: values.length }
    : { kind: 'parts', parts: values.map((money) => ({ kind: 'price', price: money, products: 1 })) };
  const taxed = foundOf(profile, 'product.taxIncluded').filter((entry) => entry.best.value === false);
  const tax: CellValue[] = taxed.length > 0 ? [{ kind: 'terms', vocabulary: 'feature', ids: ['tax-excluded'] }] : [];
  const several = values.length > 1 ? { summary: true as const } : {};
  return fromEntries([...entries, ...taxed.slice(0, 1)], joined([value, ...tax]), several);
};

/**
 * The product whose delivered price is compared: the one that most shops sell, mine among them; a shop without it shows its own
 * newest product, which then takes no part in "best".
 */
export function referenceProduct(
  context: ReaderContext,
): { product: ShopProduct; shared: boolean; proposed: boolean } | undefined {
  const { matching, mine, profile } = context;
  const sellsMine = matching.groups.filter(
    ({ products }) => !mine || products.some(({ shop }) => shop === mine.shop.id),
  );
  const group =
    sellsMine.find(({ products }) => products.every((product) => product.price !== undefined)) ?? sellsMine[0];
  const own = group?.products.find(({ shop }) => shop === profile.shop.id);
  if (group && own?.price) return { product: own, shared: true, proposed: group.basis === 'title' };
  const newest = [...(matching.products.get(profile.shop.id) ?? [])]
    .filter((product) => product.price !== undefined)
    .sort((first, second) => (first.page.at < second.page.at ? 1 : -1))[0];
  return newest ? { product: newest, shared: false, proposed: false } : undefined;
}

const delivered: Reader = (context) => {
  const { profile, options } = context;
  const reference = referenceProduct(context);
  if (!reference?.product.price || !reference.product.priceEntry) return undefined;
  const { landed, delivery } = landedPrice(profile, reference.product.price, reference.product.name, options);
  const entries = [reference.product.priceEntry, ...(delivery ? [delivery.entry] : [])] as unknown as Entry[];
  const read = fromEntries(entries, { kind: 'landed', landed });
  if (!landed.total) return { ...read, hint: true, why: 'no-delivery-price' };
  const major = reference.shared ? inCurrency(landed.total, options.currency, options.rates) : undefined;
  return {
    ...read,
    ...(major === undefined ? {} : { rank: major }),
    ...(landed.edited ? { corrected: true } : {}),
    ...(reference.proposed ? { toConfirm: true } : {}),
  };
};

const level: Reader = ({ profile, mine, matching, options }) => {
  if (!mine) return undefined;
  if (profile === mine)
    return ownLevel(
      mine,
      matching.groups.flatMap(({ products }) => products),
    );
  const index = priceIndex(matching, mine.shop.id, profile.shop.id, options.rates);
  if (!index) {
    const shared = matching.groups.some(({ products }) =>
      [mine.shop.id, profile.shop.id].every((id) => products.some(({ shop, price: own }) => shop === id && own)),
    );
    return { state: 'absent', proofs: [], why: shared ? 'other-currency' : 'needs-more-shops' };
  }
  const proofs = index.shared.flatMap(({ mine: own, theirs }) =>
    [theirs, own].flatMap(({ priceEntry }) =>
      priceEntry ? proofsOf(priceEntry.best, saying(priceEntry.best)).slice(0, 1) : [],
    ),
  );
  return {
    state: 'found',
    value: { kind: 'index', index: index.index, matches: index.shared.length },
    rank: index.index,
    proofs,
    ...(index.proposed ? { toConfirm: true } : {}),
  };
};

/** My own level is 100 by definition, once a product is matched. */
function ownLevel(mine: Profile, products: readonly ShopProduct[]): ReturnType<Reader> {
  const own = products.filter((product) => product.shop === mine.shop.id && product.priceEntry !== undefined);
  if (own.length === 0) return { state: 'absent', proofs: [], why: 'needs-more-shops' };
  const proofs = own.flatMap(({ priceEntry }) => (priceEntry ? proofsOf(priceEntry.best).slice(0, 1) : []));
  return { state: 'found', value: { kind: 'index', index: 100, matches: own.length }, rank: 100, proofs };
}

const promotions: Reader = ({ profile }) => {
  const lists = foundOf(profile, 'product.listPrice');
  const discounts = foundOf(profile, 'product.discount');
  const rows = rowsOf(profile).filter(({ row }) => row.price !== undefined);
  const reduced = rows.filter(({ row }) => row.listPrice !== undefined);
  if (lists.length === 0 && discounts.length === 0 && reduced.length === 0) return undefined;
  const parts: CellValue[] = [];
  const pages = new Set([...lists, ...discounts].map(({ best }) => best.pageKey)).size;
  if (pages > 0)
    parts.push({ kind: 'count', count: pages, of: Math.max(pages, profile.products.length), what: 'on-offer' });
  if (reduced.length > 0) parts.push({ kind: 'count', count: reduced.length, of: rows.length, what: 'on-offer' });
  const deepest = [...discounts].sort((first, second) => (second.best.value ?? 0) - (first.best.value ?? 0))[0];
  const example = deepest ?? lists[0];
  const said = example && saying(example.best as never);
  if (said) parts.push(said);
  const read = fromEntries([...lists, ...discounts], joined(parts), { summary: true });
  return { ...read, proofs: [...read.proofs, ...reduced.slice(0, 3).map(({ proof }) => proof)] };
};

export const prices: Readonly<Record<string, Reader>> = {
  'pr-price': price,
  'pr-total': delivered,
  'pr-level': level,
  'pr-promo': together(promotions, claims),
};
