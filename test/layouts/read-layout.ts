/** Reads a made-up page with the whole analysis and says in short words what it found, for comparison with what a case expects. */
import { HTML_ALONE } from '../../lib/model/capture.ts';
import { analyse } from '../../lib/detect/analyse.ts';
import { isRange, toMajor } from '../../lib/model/money.ts';
import type { ReaderUsed } from '../../lib/model/facts.ts';
import type { Price } from '../../lib/model/money.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

export interface Expected {
  readonly kind?: string;
  readonly language?: string;
  readonly platform?: string;
  readonly marketplace?: string;
  readonly name?: string;
  /** "12.5 EUR", "10–20 EUR", "from 10 EUR"; `null` for none. */
  readonly price?: string | null;
  readonly list?: string | null;
  /** "member: 9.5 EUR, coupon: 9 EUR" */
  readonly conditional?: string;
  readonly unit?: string;
  readonly tax?: boolean;
  readonly availability?: string | null;
  readonly condition?: string;
  readonly brand?: string | undefined;
  readonly sku?: string | null;
  readonly mpn?: string;
  readonly gtin?: string | null;
  readonly rating?: number | null;
  readonly scale?: number;
  readonly reviews?: number | null;
  readonly seller?: string;
  readonly category?: string;
  readonly variants?: Readonly<Record<string, string>>;
  readonly materials?: string;
  readonly minimum?: number;
  readonly steps?: string;
  readonly rank?: string;
  readonly sold?: string;
  readonly fallback?: boolean;
  readonly total?: number;
  /** Names of the rows, in order. */
  readonly rows?: readonly string[];
  /** Prices of the rows, in order, "-" for none. */
  readonly rowPrices?: string;
  readonly rowLists?: string;
  readonly sponsored?: string;
  /** "4.5/12/Seller/id; ..." of the rows */
  readonly rowFacts?: string;
  readonly rowBadges?: string;
  readonly fulfilment?: string;
  /** Where rows stand that the page shows no cards for. */
  readonly from?: string;
}

export type LayoutCase = readonly [layout: string, url: string, expected: Expected, html: string];

function said(price: Price | undefined): string | null {
  if (price === undefined) return null;
  if (!isRange(price)) return `${toMajor(price)} ${price.currency}`;
  return price.high === undefined
    ? `from ${toMajor(price.low)} ${price.low.currency}`
    : `${toMajor(price.low)}–${toMajor(price.high)} ${price.low.currency}`;
}

/** The whole analysis of a page of a saved file. */
export function analyseHtml(url: string, html: string): Snapshot {
  return analyse({
    url,
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html,
    truncated: false,
    ...HTML_ALONE,
  });
}

/** What the page says for the keys that `expected` names. */
export function readLayout(url: string, html: string, expected: Expected): Record<string, unknown> {
  const snapshot = analyseHtml(url, html);
  const found = (key: string): unknown =>
    snapshot.facts.flatMap((fact) => (fact.key === key && fact.state === 'found' ? [fact.value as unknown] : []))[0];
  const steps = snapshot.facts.flatMap((fact) =>
    fact.key === 'product.priceStep' && fact.state === 'found' ? [`${fact.value.from}: ${said(fact.value.price)}`] : [],
  );
  const conditional = snapshot.facts.flatMap((fact) =>
    fact.key === 'product.conditionalPrice' && fact.state === 'found'
      ? [`${fact.value.condition}: ${said(fact.value.price)}`]
      : [],
  );
  const rows = snapshot.rows ?? [];
  const rowPrice = (price: Price | undefined): string =>
    price === undefined ? '-' : (said(price)?.replace(/ [A-Z]{3}$/, '') ?? '-');
  const all: Record<keyof Expected, unknown> = {
    kind: snapshot.pageKind,
    language: snapshot.language,
    platform: (found('platform') as { name: string } | undefined)?.name,
    marketplace: snapshot.marketplace,
    name: found('product.name'),
    price: said(found('product.price') as Price | undefined),
    list: said(found('product.listPrice') as Price | undefined),
    unit: said((found('product.unitPrice') as { price: Price } | undefined)?.price),
    conditional: conditional.join(', '),
    tax: found('product.taxIncluded'),
    availability: found('product.availability') ?? null,
    condition: found('product.condition'),
    brand: found('product.brand'),
    sku: found('product.sku') ?? null,
    mpn: found('product.mpn'),
    gtin: found('product.gtin') ?? null,
    rating: found('product.rating') ?? null,
    scale: found('product.ratingScale'),
    reviews: found('product.reviewCount') ?? null,
    seller: found('product.seller'),
    category: (found('product.category') as readonly string[] | undefined)?.join(' > '),
    variants: Object.fromEntries(
      snapshot.facts.flatMap((fact) =>
        fact.key === 'product.variant' && fact.state === 'found' ? [[fact.item ?? '', fact.value.selected ?? '']] : [],
      ),
    ),
    materials: found('product.materials'),
    minimum: (found('product.minimumOrder') as { quantity: number } | undefined)?.quantity,
    steps: steps.join(', '),
    rank: found('product.salesRank'),
    sold: found('product.soldCount'),
    fallback: (
      (found('product.reader') as ReaderUsed | undefined) ?? (found('listing.reader') as ReaderUsed | undefined)
    )?.fallback,
    total: found('listing.totalCount'),
    rows: rows.map((row) => row.name),
    rowPrices: rows.map((row) => rowPrice(row.price)).join(' '),
    rowLists: rows.map((row) => rowPrice(row.listPrice)).join(' '),
    sponsored: rows.map((row) => (row.sponsored ? 'x' : '-')).join(''),
    rowFacts: rows.map((row) => [row.rating, row.reviewCount, row.seller, row.id].join('/')).join('; '),
    rowBadges: rows.map((row) => row.badges?.join('+') ?? '').join('; '),
    fulfilment: found('product.fulfilment'),
    from: [...new Set(rows.map((row) => row.readFrom))].join(''),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}
