/** Sorting and filtering of the rows of a list; rows without a value always come last. */
import { lowest, toMajor } from '../model/money.ts';
import type { ListingEntry } from './listing-pages.ts';
import { turnoverOf, type Estimate } from './listing-estimates.ts';
import type { OwnRow } from './listing-own.ts';
import { isReduced } from './listing-stats.ts';

/** A row with what is known about it on my side. */
export interface ListingLine extends ListingEntry {
  readonly own: OwnRow | undefined;
  /** Never mixed with what was read: its own column, with its formula. */
  readonly estimate?: Estimate | undefined;
}

export const LISTING_COLUMNS = [
  'place',
  'name',
  'price',
  'listPrice',
  'rating',
  'reviews',
  'seller',
  'marks',
  'estimate',
] as const;
export type ListingColumn = (typeof LISTING_COLUMNS)[number];

export const LISTING_FILTERS = ['all', 'organic', 'sponsored', 'reduced', 'mine'] as const;
export type ListingFilter = (typeof LISTING_FILTERS)[number];

export interface ListingOrder {
  readonly column: ListingColumn;
  readonly descending: boolean;
}

type Sortable = string | number | undefined;

const VALUES: Readonly<Record<ListingColumn, (line: ListingLine) => Sortable>> = {
  place: ({ place }) => place,
  name: ({ row }) => row.name,
  price: ({ row }) => row.price && toMajor(lowest(row.price)),
  listPrice: ({ row }) => row.listPrice && toMajor(row.listPrice),
  rating: ({ row }) => row.rating,
  reviews: ({ row }) => row.reviewCount,
  seller: ({ row }) => row.seller,
  marks: ({ row, own }) =>
    row.sponsored || own || row.badges?.length
      ? (own ? 4 : 0) + (row.sponsored ? 2 : 0) + (row.badges?.length ? 1 : 0)
      : undefined,
  estimate: ({ estimate }) => estimate && turnoverOf(estimate),
};

function compare(one: Sortable, other: Sortable, sign: number): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (typeof one === 'string' || typeof other === 'string') return sign * String(one).localeCompare(String(other));
  return sign * (one - other);
}

/** The lines in an order; equal ones keep their places. */
export function sortLines(lines: readonly ListingLine[], { column, descending }: ListingOrder): ListingLine[] {
  const value = VALUES[column];
  const sign = descending ? -1 : 1;
  return lines.toSorted((one, other) => compare(value(one), value(other), sign) || one.place - other.place);
}

/** Without accents and case, as people type when they search. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const KEEPS: Readonly<Record<ListingFilter, (line: ListingLine) => boolean>> = {
  all: () => true,
  organic: ({ row }) => !row.sponsored,
  sponsored: ({ row }) => row.sponsored === true,
  reduced: ({ row }) => isReduced(row),
  mine: ({ own }) => own !== undefined,
};

/** The lines that a filter keeps and whose name, brand or seller hold every word of the search. */
export function filterLines(lines: readonly ListingLine[], filter: ListingFilter, search: string): ListingLine[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (!KEEPS[filter](line)) return false;
    if (words.length === 0) return true;
    const text = folded([line.row.name, line.row.brand, line.row.seller].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}
