/** What a demo shop is asked and answers: the common shape of the six shops' page templates. */
import type { Markup } from './html.ts';
import type { Offer, ShopState } from './state.ts';
import type { Product } from './catalogue.ts';
import { product } from './catalogue.ts';

export interface PageRequest {
  readonly shop: ShopState;
  /** Scheme, host and port as the visitor sees them. */
  readonly origin: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface ShopSite {
  /** Style sheet of all pages. */
  readonly css: string;
  /** Script files by the end of their path; others are answered with an empty script. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** The page at this address; undefined where there is none. */
  page(request: PageRequest): Markup | Reply | undefined;
  /** Addresses of the pages of each kind, for the demo and the tests. */
  readonly pages: SiteMap;
}

export interface SiteMap {
  readonly home: string;
  readonly category: string;
  readonly product: (slug: string) => string;
  readonly delivery: string;
  readonly returns: string;
  readonly terms: string;
  readonly legal: string;
  readonly contact: string;
  readonly about: string;
  readonly search?: string;
  readonly cart?: string;
}

export interface Line {
  readonly item: Product;
  readonly offer: Offer;
}

/** What a shop sells, in catalogue order, optionally of one category only. */
export function assortment(shop: ShopState, category?: Product['category']): readonly Line[] {
  return Object.entries(shop.offers)
    .map(([slug, offer]) => ({ item: product(slug), offer }))
    .filter(({ item }) => category === undefined || item.category === category);
}

/** One line of the assortment by slug; undefined where the shop does not sell it. */
export function line(shop: ShopState, slug: string): Line | undefined {
  const offer = shop.offers[slug];
  return offer ? { item: product(slug), offer } : undefined;
}

/** "39,90 €", "£34.00" or "36,90 €" as people of that language write it, with a no-break space. */
export function price(minor: number, language: string, currency: string): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency })
    .format(minor / 100)
    .replaceAll('\u202f', '\u00a0');
}

/** "60 €" without cents where they are zero. */
export function roundPrice(minor: number, language: string, currency: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
  })
    .format(minor / 100)
    .replaceAll('\u202f', '\u00a0');
}

/** "39.90" for structured data. */
export function plainPrice(minor: number): string {
  return (minor / 100).toFixed(2);
}

/** Percentage off, rounded; undefined without a list price. */
export function percentOff(offer: Offer): number | undefined {
  return offer.listPrice === undefined ? undefined : Math.round((1 - offer.price / offer.listPrice) * 100);
}
