/** A value typed by the merchant, parsed to the shape of its key where there is a parser; otherwise shown as typed. */
import type { FactKey, FactValue } from '../model/facts.ts';

const TEXT_KEYS: ReadonlySet<string> = new Set<FactKey>([
  'legal.company',
  'legal.form',
  'legal.address',
  'legal.vat',
  'legal.registration',
  'legal.mediator',
  'contact.phone',
  'contact.email',
  'contact.address',
  'contact.hours',
  'product.name',
  'product.brand',
  'product.sku',
  'product.mpn',
  'product.gtin',
  'product.availability',
  'product.condition',
  'product.seller',
  'shipping.cutoff',
  'returns.form',
  'shop.name',
]);

/** The typed value of a correction; undefined when the words do not parse, so that they are shown as typed. */
export function parseCorrection<K extends FactKey>(key: K, text: string): FactValue[K] | undefined {
  if (TEXT_KEYS.has(key)) return text as FactValue[K];
  return undefined;
}
