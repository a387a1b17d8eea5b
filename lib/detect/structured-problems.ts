/** What search engines would refuse in a page's structured data: required properties that are missing (schema.org as Google reads it, 2025). */
import type { Page } from '../page/page.ts';
import type { Thing } from '../page/structured.ts';
import { isA, textAt, values } from '../page/structured.ts';

/** One kind of fault, named once however often it occurs. */
export interface StructuredProblem {
  readonly where: string;
  /** "Product: name" */
  readonly missing: string;
}

const has = (thing: Thing, ...names: readonly string[]): boolean =>
  names.some((name) => values(thing, name).length > 0);

/** Properties that are missing; each entry is satisfied by any of its names. */
const REQUIRED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Product: [['name'], ['offers', 'review', 'aggregateRating', 'hasVariant', 'isVariantOf', 'url']],
  AggregateOffer: [
    ['lowPrice', 'price', 'offers'],
    ['priceCurrency', 'offers'],
  ],
  Offer: [
    ['price', 'priceSpecification'],
    ['priceCurrency', 'priceSpecification'],
  ],
  AggregateRating: [['ratingValue'], ['reviewCount', 'ratingCount']],
  BreadcrumbList: [['itemListElement']],
  Review: [['reviewRating', 'reviewBody', 'description'], ['author']],
};

/** A node that only points to another one by its identifier states nothing itself. */
function isReference(thing: Thing): boolean {
  return [...thing.props.keys()].every((name) => name === '@id' || name === 'url');
}

/** The faults of a page's structured data, each kind once. */
export function structuredProblems(page: Page): StructuredProblem[] {
  const found = new Map<string, StructuredProblem>();
  for (const thing of page.things) {
    if (isReference(thing)) continue;
    for (const [type, required] of Object.entries(REQUIRED)) {
      if (!isA(thing, type)) continue;
      for (const names of required) {
        if (has(thing, ...names)) continue;
        const missing = `${type}: ${names[0] ?? ''}`;
        if (!found.has(missing)) found.set(missing, { where: thing.where, missing });
      }
      if (type === 'Offer' && unreadablePrice(thing))
        found.set('Offer: price', { where: thing.where, missing: `Offer: price "${textAt(thing, 'price') ?? ''}"` });
    }
  }
  return [...found.values()];
}

/** Search engines take "39.90" and "39,90", not "39.90 €" or "from 39". */
function unreadablePrice(offer: Thing): boolean {
  const price = textAt(offer, 'price');
  return price !== undefined && !/^\d[\d.,\s]*$/.test(price);
}
