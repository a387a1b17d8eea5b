/** A place on a shop's pages that the merchant pointed at: "this is where the price stands here". */
import * as z from 'zod/mini';
import type { FactKey } from './facts.ts';

/** Keys that the merchant may teach, each with how its text is read. */
export const TEACHABLE = {
  'product.name': 'text',
  'product.price': 'price',
  'product.listPrice': 'price',
  'product.brand': 'text',
  'product.sku': 'text',
  'product.gtin': 'text',
  'product.seller': 'text',
  'product.delivery': 'text',
  'product.rating': 'number',
  'product.reviewCount': 'number',
} as const satisfies Partial<Record<FactKey, 'text' | 'price' | 'number'>>;

export type TeachableKey = keyof typeof TEACHABLE;

export function isTeachable(key: string): key is TeachableKey {
  return Object.hasOwn(TEACHABLE, key);
}

export interface ShopRule {
  readonly id: string;
  /** Registrable domain. */
  readonly shop: string;
  readonly key: TeachableKey;
  /** CSS selector of the element that holds the value. */
  readonly selector: string;
  /** Text that stood there when the rule was made. */
  readonly sample: string;
  readonly at: string;
}

/** The domain whose rules a shop uses; sellers of a marketplace share its pages. */
export function siteOf(shop: string): string {
  return shop.split(':', 1)[0] ?? shop;
}

const DETECTOR = 'rule:';

/** The name under which a rule reports that it found nothing (`Snapshot.failures`) and marks its evidence. */
export function ruleDetector(id: string): string {
  return `${DETECTOR}${id}`;
}

export function isRuleDetector(detector: string): boolean {
  return detector.startsWith(DETECTOR);
}

/** What the picker returns, checked at the edge since it comes out of a page. */
export const pickedPlace = z.object({
  selector: z.string().check(z.minLength(1), z.maxLength(1000)),
  text: z.string().check(z.maxLength(300)),
});
