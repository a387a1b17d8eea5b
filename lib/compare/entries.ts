/** Folding the readings of one key and item into an entry: the one to show, those in dispute, and the rest. */
import type { FactKey } from '../model/facts.ts';
import type { Reading } from './readings.ts';
import { contradicts } from './same-value.ts';
import { compareReadings, isStatutory, standingOf } from './standing.ts';

/** All that is known of one key and item of a shop. */
export interface Entry<K extends FactKey = FactKey> {
  readonly key: K;
  readonly item: string;
  readonly best: Reading<K>;
  /** Readings of good standing that say something else. */
  readonly conflicts: readonly Reading<K>[];
  /** Weaker, older or overruled readings, best first. */
  readonly others: readonly Reading<K>[];
}

/** Keys whose disagreement between two trusted pages of a shop matters to a merchant. */
const DISPUTED: ReadonlySet<FactKey> = new Set<FactKey>([
  'platform',
  'payment.method',
  'shipping.option',
  'shipping.minimumOrder',
  'shipping.cutoff',
  'shipping.codFee',
  'shipping.country',
  'returns.window',
  'returns.fee',
  'returns.refundDelay',
  'warranty',
  'legal.vat',
  'legal.capital',
]);

/** Keys whose disagreement within one page matters too; names and descriptions differ from place to place by nature. */
const DISPUTED_ON_PAGE: ReadonlySet<FactKey> = new Set<FactKey>([
  ...DISPUTED,
  'product.price',
  'product.listPrice',
  'product.availability',
  'product.condition',
  'product.gtin',
  'product.rating',
  'product.reviewCount',
  'page.currency',
]);

/** Readings further apart than this are history, not a dispute. */
const DISPUTE_DAYS = 45;

const DAY = 86_400_000;

/** Whole days between two ISO instants. */
export function daysBetween(earlier: string, later: string): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / DAY);
}

function disagree(first: Reading, second: Reading): boolean {
  if (first.state !== second.state) return true;
  return first.state === 'found' && contradicts(first.value ?? first.typed, second.value ?? second.typed);
}

/** Whether another page contradicts the reading that was chosen. */
function isDispute(best: Reading, other: Reading): boolean {
  if (best.by === 'merchant' || other.by === 'merchant' || other.pageKey === best.pageKey) return false;
  if (other.strength === 'hint' || best.strength === 'hint' || !DISPUTED.has(best.key)) return false;
  if (standingOf(other) < 2 || isStatutory(other)) return false;
  // A mention beside an offer is the same method seen less clearly, not a contradiction.
  if (best.key === 'payment.method' && other.state === 'found' && best.state === 'found') return false;
  return Math.abs(daysBetween(best.at, other.at)) <= DISPUTE_DAYS && disagree(best, other);
}

/** "Few left" and "in stock" say the same to a buyer. */
function canBeBought({ value }: Reading): boolean {
  return value === 'InStock' || value === 'LimitedAvailability' || value === 'OnlineOnly' || value === 'InStoreOnly';
}

function isPageDispute(best: Reading, other: Reading): boolean {
  if (best.by === 'merchant' || other.pageKey !== best.pageKey || !DISPUTED_ON_PAGE.has(best.key)) return false;
  if (other.strength === 'hint' || isStatutory(other)) return false;
  if (best.key === 'payment.method' && other.state === 'found' && best.state === 'found') return false;
  if (best.key === 'product.availability' && canBeBought(best) === canBeBought(other)) return false;
  return disagree(best, other);
}

/** The entry of some readings of one key and item, with the other values that their own pages gave. */
export function foldReadings(readings: readonly Reading[], onPage: readonly Reading[]): Entry | undefined {
  const [best, ...rest] = readings.length > 1 ? [...readings].sort(compareReadings) : readings;
  if (!best) return undefined;
  const conflicts = [
    ...onPage.filter((reading) => isPageDispute(best, reading)),
    ...rest.filter((reading) => isDispute(best, reading)),
  ];
  const others = rest.filter((reading) => !conflicts.includes(reading));
  return { key: best.key, item: best.item, best, conflicts, others };
}
