/** Reads a page for the tests of this folder and says only what a test expects, in short words. */
import { HTML_ALONE } from '../../model/capture.ts';
import type { Fact } from '../../model/evidence.ts';
import { toMajor } from '../../model/money.ts';
import type { Money, Price } from '../../model/money.ts';
import { isRange } from '../../model/money.ts';
import { openPage } from '../../page/page.ts';
import { settle } from '../setting.ts';
import { resolve } from '../resolve.ts';
import product from './product.ts';

export interface Expected {
  readonly name?: string;
  /** "12.5 EUR", "10–20 EUR", "from 10 EUR"; `null` for none. */
  readonly price?: string | null;
  readonly list?: string | null;
  readonly unitPrice?: string;
  readonly taxIncluded?: boolean;
  readonly availability?: string;
  readonly condition?: string;
  readonly brand?: string;
  readonly sku?: string;
  readonly mpn?: string;
  readonly gtin?: string | null;
  readonly rating?: number | null;
  readonly reviewCount?: number | null;
  readonly seller?: string;
  readonly category?: string;
  /** Option name -> selected value. */
  readonly variants?: Readonly<Record<string, string>>;
}

function said(price: Price | undefined): string | null {
  if (price === undefined) return null;
  const amount = (money: Money): string => String(toMajor(money));
  if (!isRange(price)) return `${amount(price)} ${price.currency}`;
  return price.high === undefined
    ? `from ${amount(price.low)} ${price.low.currency}`
    : `${amount(price.low)}–${amount(price.high)} ${price.low.currency}`;
}

/** The facts of a page of the kind `product` (or as settled, with `asSettled`). */
export function productFacts(url: string, html: string, asSettled = false): Fact[] {
  const page = openPage({
    url,
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html,
    truncated: false,
    ...HTML_ALONE,
  });
  const { setting } = settle(page, (detector, error) => {
    throw new Error(`${detector} failed`, { cause: error });
  });
  return resolve(product.detect(page, asSettled ? setting : { ...setting, pageKind: 'product' }));
}

/** What the page says for the keys that `expected` names. */
export function readProduct(url: string, html: string, expected: Expected): Expected {
  const facts = productFacts(url, html);
  const value = (key: string): unknown =>
    facts.find((fact) => fact.key === key && fact.state === 'found' && 'value' in fact && fact.value !== undefined);
  const found = (key: string): unknown => (value(key) as { value?: unknown } | undefined)?.value;
  const all: Record<string, unknown> = {
    name: found('product.name'),
    price: said(found('product.price') as Price | undefined),
    list: said(found('product.listPrice') as Price | undefined),
    unitPrice: said((found('product.unitPrice') as { price: Money } | undefined)?.price),
    taxIncluded: found('product.taxIncluded'),
    availability: found('product.availability'),
    condition: found('product.condition'),
    brand: found('product.brand'),
    sku: found('product.sku'),
    mpn: found('product.mpn'),
    gtin: found('product.gtin') ?? null,
    rating: found('product.rating') ?? null,
    reviewCount: found('product.reviewCount') ?? null,
    seller: found('product.seller'),
    category: (found('product.category') as readonly string[] | undefined)?.join(' > '),
    variants: Object.fromEntries(
      facts.flatMap((fact) =>
        fact.key === 'product.variant' && fact.state === 'found' ? [[fact.item ?? '', fact.value.selected ?? '']] : [],
      ),
    ),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]])) as Expected;
}
