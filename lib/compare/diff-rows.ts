/** What changed in a list of products between two readings: my place, products that are new or gone, and the average price. */
import type { Evidence, Fact } from '../model/evidence.ts';
import { lowest } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import type { ListingRow, Snapshot } from '../model/snapshot.ts';
import type { ChangeDraft } from './diff.ts';
import { normalText } from './same-value.ts';

/** Which rows are the merchant's own, by their place in the list of rows. */
export type OwnPlaces = (snapshot: Snapshot) => ReadonlySet<number>;

/** Average prices that move by less than this share are noise. */
const SMALL_STEP = 0.01;
/** Fewer priced rows than this have no average worth telling. */
const LEAST_PRICED = 3;
/** A list whose order is shuffled tells of more coming and going than anyone can read. */
const MOST_TOLD = 12;

/** Changes of the rows of two trusted readings of one list; adverts come and go with each loading and are left out. */
export function diffRows(before: Snapshot, after: Snapshot, own: OwnPlaces): ChangeDraft[] {
  const [was, is] = [places(before, own), places(after, own)];
  if (was.size === 0 || is.size === 0) return [];
  const told = { beforeAt: before.takenAt, at: after.takenAt };
  return [...myPlaces(was, is, told), ...comeAndGone(was, is, told), ...average(was, is, told)];
}

interface Place {
  readonly row: ListingRow;
  readonly url: string;
  readonly mine: boolean;
}
type Told = Pick<ChangeDraft, 'beforeAt' | 'at'>;

function places(snapshot: Snapshot, own: OwnPlaces): ReadonlyMap<string, Place> {
  const mine = own(snapshot);
  const result = new Map<string, Place>();
  (snapshot.rows ?? []).forEach((row, index) => {
    const name = identity(row);
    if (row.sponsored === true || result.has(name)) return;
    result.set(name, { row, url: snapshot.url, mine: mine.has(index) });
  });
  return result;
}

/** The list's own identifier, else the address without its query, else the name. */
function identity({ id, url, name }: ListingRow): string {
  if (id !== undefined) return `id ${id}`;
  if (url !== undefined && URL.canParse(url)) {
    const { host, pathname } = new URL(url);
    if (pathname.length > 1) return `url ${host}${pathname}`.slice(0, 290);
  }
  return `name ${normalText(name)}`.slice(0, 290);
}

function* myPlaces(
  was: ReadonlyMap<string, Place>,
  is: ReadonlyMap<string, Place>,
  told: Told,
): Generator<ChangeDraft> {
  for (const [item, place] of is) {
    const earlier = was.get(item);
    if (!place.mine || !earlier || earlier.row.position === place.row.position) continue;
    yield {
      key: 'listing.position',
      item,
      kind: 'changed',
      before: fact('listing.position', item, earlier.row.position, earlier),
      after: fact('listing.position', item, place.row.position, place),
      ...told,
    };
  }
}

function comeAndGone(was: ReadonlyMap<string, Place>, is: ReadonlyMap<string, Place>, told: Told): ChangeDraft[] {
  const only = (some: ReadonlyMap<string, Place>, others: ReadonlyMap<string, Place>): [string, Place][] =>
    [...some].filter(([item]) => !others.has(item)).slice(0, MOST_TOLD);
  return [
    ...only(is, was).map(([item, place]): ChangeDraft => ({
      key: 'listing.product',
      item,
      kind: 'appeared',
      after: product(item, place),
      ...told,
    })),
    ...only(was, is).map(([item, place]): ChangeDraft => ({
      key: 'listing.product',
      item,
      kind: 'disappeared',
      before: product(item, place),
      ...told,
    })),
  ];
}

function product(item: string, place: Place): Fact {
  const { name, position, price } = place.row;
  return fact('listing.product', item, { name, position, ...(price ? { price: lowest(price) } : {}) }, place);
}

function average(was: ReadonlyMap<string, Place>, is: ReadonlyMap<string, Place>, told: Told): ChangeDraft[] {
  const [before, after] = [averageOf(was), averageOf(is)];
  if (!before || !after || before.currency !== after.currency) return [];
  if (Math.abs(after.minor / before.minor - 1) < SMALL_STEP) return [];
  const one = (some: ReadonlyMap<string, Place>, money: Money): Fact =>
    fact('listing.average', undefined, money, [...some.values()][0]);
  return [{ key: 'listing.average', kind: 'changed', before: one(was, before), after: one(is, after), ...told }];
}

function averageOf(rows: ReadonlyMap<string, Place>): Money | undefined {
  const prices = [...rows.values()].flatMap(({ row }) => (row.price ? [lowest(row.price)] : []));
  const [first] = prices;
  if (!first || prices.length < LEAST_PRICED || prices.some(({ currency }) => currency !== first.currency))
    return undefined;
  const minor = Math.round(prices.reduce((sum, price) => sum + price.minor, 0) / prices.length);
  return minor > 0 ? { minor, currency: first.currency, text: '' } : undefined;
}

/** The row is the proof of what is told of it. */
function fact(
  key: 'listing.position' | 'listing.product' | 'listing.average',
  item: string | undefined,
  value: unknown,
  place: Place | undefined,
): Fact {
  const evidence: Evidence = {
    channel: 'dom',
    where: place ? `row ${place.row.position}` : 'list',
    snippet: (place?.row.snippet ?? place?.row.name ?? '').slice(0, 240),
    url: place?.url ?? '',
    rule: 'list-compared',
  };
  return {
    key,
    ...(item === undefined ? {} : { item }),
    state: 'found',
    value,
    strength: 'declared',
    evidence: [evidence],
  } as Fact;
}
