/** The type of a marketplace: its hosts, the shapes of its addresses and where its pages print what. */
import type { PageKind } from '../../model/facts.ts';

/**
 * Selectors in order of trust; the first that yields text wins. `selector@attribute` reads an attribute instead of the text, and
 * `@attribute` alone reads it from the row itself.
 */
export type Places = readonly string[];

export interface RowPlaces {
  /** The rows; sponsored ones included, teasers and carousels not. */
  readonly rows: Places;
  readonly name: Places;
  readonly url?: Places;
  readonly price: Places;
  readonly listPrice?: Places;
  readonly rating?: Places;
  readonly reviewCount?: Places;
  /** Any match marks the row as an advert. */
  readonly sponsored?: Places;
  readonly seller?: Places;
  readonly id?: Places;
  readonly brand?: Places;
  readonly image?: Places;
  readonly badges?: Places;
  readonly delivery?: Places;
}

export interface ProductPlaces {
  readonly name?: Places;
  readonly price?: Places;
  readonly listPrice?: Places;
  readonly rating?: Places;
  readonly reviewCount?: Places;
  /** Stars outside these places are the seller's, on the page and in its structured data. */
  readonly starsOfSeller?: true;
  readonly brand?: Places;
  readonly seller?: Places;
  readonly fulfilment?: Places;
  readonly availability?: Places;
  readonly condition?: Places;
  readonly delivery?: Places;
  readonly salesRank?: Places;
  readonly soldCount?: Places;
  /** Fewest pieces of one order. */
  readonly minimumOrder?: Places;
  /** Boxes that each hold a quantity and the price of one piece from it on. */
  readonly priceSteps?: Places;
  /** The marketplace's own number of the item. */
  readonly id?: Places;
  readonly image?: Places;
}

export interface Marketplace {
  /** Shown name; unique. */
  readonly name: string;
  /** When the selectors were last written or looked at (ISO month): markup rots, and a reader must say how old its rules are. */
  readonly checked: string;
  /** Registrable domains or hosts; every subdomain counts. */
  readonly hosts: readonly string[];
  /** Parts of the host that are the marketplace, when not all of it is (path and query, lower case). */
  readonly only?: RegExp;
  /** Shapes of path and query (lower case), on one host only where named; first match wins. */
  readonly kinds: readonly { readonly kind: PageKind; readonly pattern: RegExp; readonly host?: string }[];
  /** Item number in a product address: first group. */
  readonly itemId?: RegExp;
  readonly listing?: RowPlaces;
  readonly product?: ProductPlaces;
  /** Where a result page prints its count of results. */
  readonly totalCount?: Places;
}
