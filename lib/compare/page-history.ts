/** What one page said over time: any fact as periods of one value, prices as points, promotions and empty stock as bands. */
import type { Fact } from '../model/evidence.ts';
import type { FactKey } from '../model/facts.ts';
import { lowest } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import type { SnapshotRecord } from '../model/records.ts';
import { valueOf } from '../model/snapshot.ts';
import { importanceOf } from './importance.ts';
import { canonical } from './same-value.ts';
import { optionIdentity } from './shipping-options.ts';

type SeenFact = Exclude<Fact, { state: 'unknown' }>;

/** A value with the time in which every reading said it. */
export interface Period {
  /** The first reading that said it, with its proof. */
  readonly fact: SeenFact;
  readonly from: string;
  /** The last reading that said it. */
  readonly to: string;
  readonly readings: number;
}

/** Keys that say nothing a merchant would follow over time. */
const LEFT_OUT = new Set<FactKey>([
  'page.kind',
  'page.topic',
  'page.language',
  'shop.link',
  'tracker.host',
  'speed.timing',
  'seo.imageAlts',
  'product.reader',
  'listing.reader',
]);

function nameOf(fact: SeenFact): string {
  if (fact.state === 'found' && fact.key === 'shipping.option') return `${fact.key} ${optionIdentity(fact.value)}`;
  return `${fact.key} ${fact.item ?? ''}`;
}

/** The facts that were ever read on the page: those that changed first, and among them those that matter most to a merchant. */
export function factsOverTime(snapshots: readonly SnapshotRecord[]): readonly (readonly Period[])[] {
  const names = new Map<string, Period[]>();
  for (const snapshot of snapshots) {
    for (const fact of snapshot.facts) {
      if (fact.state === 'unknown' || LEFT_OUT.has(fact.key)) continue;
      const name = nameOf(fact);
      const periods = names.get(name) ?? [];
      names.set(name, periods);
      const last = periods.at(-1);
      if (last && says(last.fact) === says(fact)) {
        periods[periods.length - 1] = { ...last, to: snapshot.takenAt, readings: last.readings + 1 };
      } else periods.push({ fact, from: snapshot.takenAt, to: snapshot.takenAt, readings: 1 });
    }
  }
  return [...names.values()].toSorted(
    (one, other) =>
      Number(other.length > 1) - Number(one.length > 1) || weightOf(one) - weightOf(other) || other.length - one.length,
  );
}

const WEIGHTS = { high: 0, medium: 1, low: 2 } as const;

function weightOf([period]: readonly Period[]): number {
  return period ? WEIGHTS[importanceOf({ key: period.fact.key })] : 0;
}

function says(fact: SeenFact): string {
  return fact.state === 'absent' ? 'absent' : canonical(fact.value);
}

export interface PricePoint {
  readonly at: string;
  readonly snapshotId: string;
  readonly price: Money;
}

/** The price of each reading that gave one, in the currency of the newest; oldest first. */
export function pricePoints(snapshots: readonly SnapshotRecord[]): readonly PricePoint[] {
  const points = snapshots.flatMap((snapshot) => {
    const price = valueOf(snapshot, 'product.price');
    return price === undefined ? [] : [{ at: snapshot.takenAt, snapshotId: snapshot.id, price: lowest(price) }];
  });
  const currency = points.at(-1)?.price.currency;
  return points.filter(({ price }) => price.currency === currency);
}

export interface Band {
  readonly kind: 'promotion' | 'out-of-stock';
  readonly from: string;
  readonly to: string;
}

const EMPTY = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);

/** Times in which a former price was shown beside a lower one, and in which the product could not be had. */
export function bandsOf(snapshots: readonly SnapshotRecord[]): readonly Band[] {
  return [...spans(snapshots, 'promotion', isPromoted), ...spans(snapshots, 'out-of-stock', isEmpty)];
}

function isPromoted(snapshot: SnapshotRecord): boolean {
  const [price, former] = [valueOf(snapshot, 'product.price'), valueOf(snapshot, 'product.listPrice')];
  if (!price || !former) return false;
  const [now, was] = [lowest(price), lowest(former)];
  return now.currency === was.currency && was.minor > now.minor;
}

function isEmpty(snapshot: SnapshotRecord): boolean {
  return EMPTY.has(valueOf(snapshot, 'product.availability') ?? '');
}

/** From the first reading that shows it to the first that does not any more. */
function spans(
  snapshots: readonly SnapshotRecord[],
  kind: Band['kind'],
  holds: (one: SnapshotRecord) => boolean,
): Band[] {
  const bands: Band[] = [];
  let from: string | undefined;
  for (const snapshot of snapshots) {
    if (holds(snapshot)) from ??= snapshot.takenAt;
    else if (from !== undefined) {
      bands.push({ kind, from, to: snapshot.takenAt });
      from = undefined;
    }
  }
  const last = snapshots.at(-1);
  if (from !== undefined && last) bands.push({ kind, from, to: last.takenAt });
  return bands;
}

const DAY = 86_400_000;
const REFERENCE_DAYS = 30;

export interface LowestPrice {
  readonly price: Money;
  readonly at: string;
  /** Days of the thirty on which the page was read. */
  readonly daysRead: number;
  /** The former price that the page itself shows now. */
  readonly claimed: Money | undefined;
}

/** The lowest price read in the thirty days before `now`; the price in force when they began counts too. */
export function lowestOfThirtyDays(snapshots: readonly SnapshotRecord[], now: Date): LowestPrice | undefined {
  const since = new Date(now.getTime() - REFERENCE_DAYS * DAY).toISOString();
  const points = pricePoints(snapshots);
  const before = points.findLast(({ at }) => at < since);
  const within = points.filter(({ at }) => at >= since && at <= now.toISOString());
  const [first, ...others] = before ? [before, ...within] : within;
  if (!first) return undefined;
  const low = others.reduce((lowest, point) => (point.price.minor < lowest.price.minor ? point : lowest), first);
  const newest = snapshots.at(-1);
  const former = newest && isPromoted(newest) ? valueOf(newest, 'product.listPrice') : undefined;
  return {
    price: low.price,
    at: low.at,
    daysRead: new Set(within.map(({ at }) => at.slice(0, 10))).size,
    claimed: former && lowest(former),
  };
}
