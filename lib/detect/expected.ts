/** Which keys a kind of page is expected to answer, so that silence becomes a visible "unknown" instead of nothing. */
import type { FactKey, PageKind } from '../model/facts.ts';

const PRODUCT: readonly FactKey[] = [
  'product.name',
  'product.price',
  'product.availability',
  'product.brand',
  'product.sku',
  'product.gtin',
  'product.rating',
];
const TERMS: readonly FactKey[] = ['shipping.option', 'returns.window', 'returns.fee', 'warranty'];

export const EXPECTED: Readonly<Partial<Record<PageKind, readonly FactKey[]>>> = {
  home: ['platform', 'payment.method', 'shipping.option', 'shop.name'],
  product: [...PRODUCT, 'platform', 'payment.method', 'shipping.option', 'returns.window'],
  category: ['platform', 'listing.totalCount'],
  listing: ['platform', 'listing.totalCount'],
  search: ['platform', 'listing.totalCount'],
  policy: [...TERMS, 'payment.method', 'legal.company', 'contact.email'],
  contact: ['contact.phone', 'contact.email', 'contact.address', 'legal.company'],
};
