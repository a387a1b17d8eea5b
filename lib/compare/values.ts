/** Typed values of a comparison cell; words for them are made in one place (`lib/export/cell-text.ts`). */
import type { Duration } from '../model/facts.ts';
import type { Money, Price } from '../model/money.ts';

/** Vocabulary whose ids have translated names in `lib/i18n`, or names from `Intl.DisplayNames`. */
export type Vocabulary =
  'payment' | 'mode' | 'country' | 'language' | 'currency' | 'availability' | 'topic' | 'coverage';

export interface LandedPrice {
  readonly country: string;
  readonly product: Money;
  /** Missing when the delivery price of that country and basket is not known. */
  readonly delivery?: Money | 'free' | undefined;
  /** Forced fees, each with the words of the page. */
  readonly fees: readonly Money[];
  readonly total?: Money | undefined;
  readonly productName?: string | undefined;
  /** The basket that decided between paid and free delivery. */
  readonly basket: Money;
}

export type CellValue =
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
  | { readonly kind: 'rating'; readonly rating: number; readonly scale: number; readonly count?: number | undefined }
  | { readonly kind: 'count'; readonly count: number; readonly of?: number | undefined; readonly what: CountedThing }
  | { readonly kind: 'index'; readonly index: number; readonly matches: number }
  | { readonly kind: 'fee'; readonly free: boolean; readonly fee?: Money | undefined }
  | {
      readonly kind: 'expected';
      readonly country: string;
      readonly seen: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'yes' }
  /** The merchant's own word, typed by the item's form. */
  | { readonly kind: 'answer'; readonly raw: string }
  /** Several of the above, in order. */
  | { readonly kind: 'parts'; readonly parts: readonly CellValue[] };

/** Things that a cell can count. */
export type CountedThing =
  | 'products'
  | 'words'
  | 'images'
  | 'hosts'
  | 'fields'
  | 'options'
  | 'offers'
  | 'brands'
  | 'rows'
  | 'points'
  | 'scripts';
