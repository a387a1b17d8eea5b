/** Typed values of a comparison cell; words for them are made in one place (`lib/export/cell-text.ts`). */
import type { DeliveryMode, Duration, FactKey, FactValue } from '../model/facts.ts';
import type { Money, Price } from '../model/money.ts';

/** Vocabulary whose ids have translated names in `lib/i18n`, or names from `Intl.DisplayNames`. */
export type Vocabulary =
  'payment' | 'mode' | 'country' | 'language' | 'currency' | 'availability' | 'topic' | 'coverage' | 'feature';

/** Things that a page has or has not, named in `cells.feature`. */
export type Feature =
  | 'video'
  | 'https'
  | 'phone'
  | 'email'
  | 'form'
  | 'address'
  | 'own-shop'
  | 'tax-excluded'
  | 'mobile'
  | 'own-brand'
  | 'closed-eu-platform'
  | 'delivery-page'
  | 'terms-page'
  | 'privacy-page'
  | 'faq-page'
  | 'about-page'
  | 'trackers-before-consent'
  | 'refusing-as-easy'
  | 'refusing-harder';

export interface LandedPrice {
  readonly country: string;
  readonly product: Money;
  /** Missing when the delivery price of that country and basket is not known. */
  readonly delivery?: Money | 'free' | undefined;
  /** Fees that cannot be avoided. */
  readonly fees: readonly Money[];
  /** Pieces of the product that `product` pays for; one when missing. */
  readonly quantity?: number | undefined;
  /** Lines that hold the merchant's own amount. */
  readonly edited?: readonly ('delivery' | 'fees')[] | undefined;
  /** What the machine reckons for the delivery, where the merchant's amount stands in its place. */
  readonly readDelivery?: Money | 'free' | undefined;
  readonly total?: Money | undefined;
  readonly productName?: string | undefined;
  /** How the cheapest delivery comes. */
  readonly mode?: DeliveryMode | undefined;
  /** The basket that decided between paid and free delivery. */
  readonly basket: Money;
}

/** Things that a cell can count. */
export type CountedThing =
  'products' | 'words' | 'hosts' | 'fields' | 'points' | 'rows' | 'on-offer' | 'in-stock' | 'companies';

/** A fact's own value, written as on the page view. */
export type FactCellValue = {
  [K in FactKey]: { readonly kind: 'fact'; readonly key: K; readonly item: string; readonly value: FactValue[K] };
}[FactKey];

export type CellValue =
  | FactCellValue
  | { readonly kind: 'text'; readonly text: string }
  /** Words as the pages print them, or names that are not translated (carriers, brands, tools). */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'terms'; readonly vocabulary: Vocabulary; readonly ids: readonly string[] }
  | { readonly kind: 'money'; readonly money: Money | 'free' }
  | { readonly kind: 'price'; readonly price: Price; readonly products: number }
  | { readonly kind: 'landed'; readonly landed: LandedPrice }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'days'; readonly days: number; readonly unit?: 'business' | 'calendar' | undefined }
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'rating'; readonly rating: number; readonly scale: number; readonly count?: number | undefined }
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly of?: number | undefined;
      readonly what: CountedThing;
    }
  /** Price level over matched products, mine = 100. */
  | { readonly kind: 'index'; readonly index: number; readonly matches: number }
  /** Payment methods that buyers of a country expect. */
  | {
      readonly kind: 'expected';
      readonly country: string;
      readonly seen: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'places'; readonly served: readonly string[]; readonly excluded: readonly string[] }
  /** A value that holds for one member of a vocabulary: "Pick-up point: 60 €". */
  | { readonly kind: 'labelled'; readonly vocabulary: Vocabulary; readonly id: string; readonly value: CellValue }
  | { readonly kind: 'yes' }
  /** The merchant's own word, typed by the item's form. */
  | { readonly kind: 'answer'; readonly raw: string }
  /** Several of the above, in order. */
  | { readonly kind: 'parts'; readonly parts: readonly CellValue[] };

/** One value for several: nothing, the only one, or parts in order. */
export function joined(values: readonly CellValue[]): CellValue | undefined {
  return values.length > 1 ? { kind: 'parts', parts: values } : values[0];
}
