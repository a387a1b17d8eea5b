/** How much a change matters to a merchant, so that the news stand before the noise. */
import type { FactKey } from '../model/facts.ts';
import type { Fact } from '../model/evidence.ts';
import { lowest, toMajor, type Price } from '../model/money.ts';
import type { Importance } from '../model/watching.ts';
import type { ChangeDraft } from './diff.ts';

const HIGH: ReadonlySet<FactKey> = new Set<FactKey>([
  'product.price',
  'product.listPrice',
  'product.availability',
  'shipping.option',
  'shipping.minimumOrder',
  'payment.method',
  'returns.window',
  'returns.fee',
  'platform',
  'listing.position',
]);

const LOW_PREFIXES = [
  'seo.',
  'page.',
  'product.images',
  'product.description',
  'product.reviewCount',
  'product.salesRank',
];
const LOW: ReadonlySet<FactKey> = new Set<FactKey>(['listing.totalCount', 'technology', 'shop.social', 'claim']);

/** A price that moves by less than this share is noise to most. */
const SMALL_SWING = 0.01;

function priceOf(fact: Fact | undefined): Price | undefined {
  if (fact?.state !== 'found') return undefined;
  return fact.key === 'product.price' || fact.key === 'product.listPrice' ? fact.value : undefined;
}

/** The change of a price in percent, negative for a fall; undefined where there is none, or the currency changed. */
export function swing({ before, after }: Pick<ChangeDraft, 'before' | 'after'>): number | undefined {
  const [was, is] = [priceOf(before), priceOf(after)];
  if (!was || !is) return undefined;
  const [old, present] = [lowest(was), lowest(is)];
  if (old.currency !== present.currency || old.minor <= 0) return undefined;
  return Math.round((toMajor(present) / toMajor(old) - 1) * 1000) / 10;
}

/** How much a change matters. */
export function importanceOf(change: Pick<ChangeDraft, 'key' | 'before' | 'after'>): Importance {
  const percent = swing(change);
  if (percent !== undefined && Math.abs(percent) < SMALL_SWING * 100) return 'low';
  if (HIGH.has(change.key)) return 'high';
  if (LOW.has(change.key) || LOW_PREFIXES.some((prefix) => change.key.startsWith(prefix))) return 'low';
  return 'medium';
}
