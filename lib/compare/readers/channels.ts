/** Readers of the questions on sales channels and marketplace listings. */
import type { Evidence } from '../../model/evidence.ts';
import { lowest, type Money } from '../../model/money.ts';
import type { ListingRow } from '../../model/snapshot.ts';
import type { Profile } from '../profile.ts';
import { moneyOf } from '../rates.ts';
import type { Proof } from '../table.ts';
import type { CellValue } from '../values.ts';
import { distinct, claims, foundOf, fromEntries, hint, together, words, type Reader } from './reader.ts';
import { ratings } from './product-page.ts';

/** A buy button or a basket proves that the site sells by itself. */
const ownShop: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.cta');
  if (entries.length > 0) return fromEntries(entries, { kind: 'terms', vocabulary: 'feature', ids: ['own-shop'] });
  const carts = foundOf(profile, 'page.kind').filter((entry) => entry.best.value === 'cart');
  return carts.length === 0
    ? undefined
    : fromEntries(carts, { kind: 'terms', vocabulary: 'feature', ids: ['own-shop'] });
};

/** What identifies the products of this shop, as texts of the newest product page. */
const identity: Reader = ({ profile }) => {
  const keys = ['product.name', 'product.brand', 'product.gtin', 'product.sku', 'product.mpn'] as const;
  const [newest] = [...profile.products].sort((first, second) => (first.at < second.at ? 1 : -1));
  if (!newest) return undefined;
  const entries = keys.flatMap((key) => {
    const entry = newest.entries.get(key);
    return entry?.best.state === 'found' ? [entry] : [];
  });
  const texts = distinct(entries.map(({ best }) => best.typed ?? (typeof best.value === 'string' ? best.value : '')));
  return texts.length === 0 ? undefined : fromEntries(entries, { kind: 'texts', texts });
};

interface SeenRow {
  readonly row: ListingRow;
  readonly proof: Proof;
}

/** The listing rows of a shop, each with its own text as proof. */
export function rowsOf(profile: Profile): SeenRow[] {
  return profile.snapshots.flatMap((snapshot) =>
    (snapshot.rows ?? []).map((row): SeenRow => {
      const evidence: Evidence = {
        channel: 'dom',
        where: `row ${row.position}`,
        snippet: row.snippet ?? row.name,
        url: snapshot.url,
        rule: 'listing',
      };
      return { row, proof: { evidence, at: snapshot.takenAt, pageKind: snapshot.pageKind } };
    }),
  );
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Median price and mean rating over the rows seen, in the commonest currency. */
const averages: Reader = ({ profile }) => {
  const rows = rowsOf(profile);
  const prices = rows.flatMap(({ row }): Money[] => (row.price ? [lowest(row.price)] : []));
  if (prices.length < 3) return undefined;
  const currency = prices[0]?.currency ?? 'XXX';
  const same = prices.filter((price) => price.currency === currency);
  const parts: CellValue[] = [
    { kind: 'money', money: { ...moneyOf(0, currency), minor: Math.round(middle(same.map(({ minor }) => minor))) } },
    { kind: 'count', count: same.length, what: 'rows' },
  ];
  const rated = rows.flatMap(({ row }) => (row.rating === undefined ? [] : [row.rating]));
  if (rated.length > 0) {
    const mean = rated.reduce((sum, rating) => sum + rating, 0) / rated.length;
    parts.push({ kind: 'rating', rating: Math.round(mean * 10) / 10, scale: 5 });
  }
  return { state: 'found', value: { kind: 'parts', parts }, proofs: rows.slice(0, 3).map(({ proof }) => proof) };
};

export const channels: Readonly<Record<string, Reader>> = {
  'ch-shop': together(ownShop, claims),
  'ch-socialshop': together(claims, hint(words('shop.social'))),
  'ch-search': hint(claims),
  'ls-identity': identity,
  'ls-rank': together(words('product.salesRank'), claims),
  'ls-reviews': ratings,
  'ls-seller': together(words('product.seller'), words('product.fulfilment'), claims),
  'ls-estimates': together(averages, words('product.soldCount')),
};
