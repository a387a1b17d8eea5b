/** The vocabulary of facts: every key that a detector may claim, with the shape of its value (schema.org where it has a term). */
import type { Money, Price } from './money.ts';

/** `home category product listing search cart policy contact about other blocked` as in the command-line contract. */
export const PAGE_KINDS = [
  'home',
  'category',
  'product',
  'listing',
  'search',
  'cart',
  'policy',
  'contact',
  'about',
  'other',
  'blocked',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a policy or service page is about; a page may treat several. */
export const PAGE_TOPICS = [
  'delivery',
  'returns',
  'terms',
  'legal',
  'privacy',
  'cookies',
  'payment',
  'warranty',
  'contact',
  'faq',
  'about',
] as const;
export type PageTopic = (typeof PAGE_TOPICS)[number];

export const DELIVERY_MODES = [
  'home',
  'relay',
  'locker',
  'pickup',
  'post_office',
  'letter',
  'express',
  'standard',
  'economy',
  'priority',
  'tracked',
  'registered',
  'heavy',
  'freight',
] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** Days from order (delay) or before dispatch (handling); `unit` only where the page says working or calendar days. */
export interface Duration {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: 'business' | 'calendar';
}

/** One step of a price that depends on the parcel's weight (in kg), its number of articles or the order value: "2 to 5 kg: 6,90 €". */
export type ShippingStep =
  | {
      readonly unit: 'kg' | 'piece';
      readonly from?: number;
      readonly to?: number;
      readonly price: Money | 'free';
    }
  | { readonly unit: 'order'; readonly from?: Money; readonly to?: Money; readonly price: Money | 'free' };

/** How far a buyer chooses when the parcel comes: an appointment is made, a day or an hour is picked, it comes in the evening. */
export const DELIVERY_SLOTS = ['appointment', 'chosen', 'evening'] as const;
export type DeliverySlot = (typeof DELIVERY_SLOTS)[number];

/** What a shop says of the footprint of a delivery. */
export const GREENER_DELIVERIES = ['carbon-neutral', 'bike', 'electric'] as const;
export type GreenerDelivery = (typeof GREENER_DELIVERIES)[number];

/** One way to have a parcel delivered (schema.org OfferShippingDetails): one mode x carrier x destination x price. */
export interface ShippingOption {
  readonly mode?: DeliveryMode;
  readonly carrier?: readonly string[];
  /** ISO 3166-1 alpha-2 codes, or `EU`, or `world`. */
  readonly destination?: readonly string[];
  readonly region?: string;
  readonly excluded?: readonly string[];
  readonly cost?: Money | 'free';
  readonly costHigh?: Money;
  readonly freeFrom?: Money;
  readonly delay?: Duration;
  readonly handling?: Duration;
  readonly taxExcluded?: boolean;
  /** "up to 2 kg", "orders 50-100 €". */
  readonly condition?: string;
  /** The steps behind a price range, in the order of the page. */
  readonly steps?: readonly ShippingStep[];
  /** With or without tracking, where the page says so. */
  readonly tracked?: boolean;
  readonly slots?: readonly DeliverySlot[];
  readonly greener?: readonly GreenerDelivery[];
}

export type HostingModel = 'hosted' | 'open-source' | 'custom';

/** Whom or what a price is bound to that not every visitor pays. */
export const PRICE_CONDITIONS = ['member', 'card', 'coupon', 'app', 'subscription', 'newCustomer'] as const;
export type PriceCondition = (typeof PRICE_CONDITIONS)[number];

/** Which reader read a marketplace page: its own, written for its markup, or the general one in its stead. */
export interface ReaderUsed {
  readonly marketplace: string;
  /** ISO month in which the marketplace's own reader was last looked at. */
  readonly checked: string;
  /** The marketplace's own reader no longer fits this page: the general reader took over. */
  readonly fallback: boolean;
}

export interface FactValue {
  'page.kind': PageKind;
  /** item = topic */
  'page.topic': PageTopic;
  /** BCP 47 */
  'page.language': string;
  /** ISO 4217 */
  'page.currency': string;

  platform: { readonly name: string; readonly version?: string; readonly hosting?: HostingModel };
  /** item = name */
  technology: {
    readonly name: string;
    readonly category: string;
    readonly version?: string;
    readonly owner?: string;
    /** Country of the owner, ISO 3166-1 alpha-2. */
    readonly country?: string;
    /** The maker's site, without protocol. */
    readonly site?: string;
    readonly hosting?: HostingModel;
    /** What it costs a merchant, where the maker says so in public: `knowledge/technology.ts`. */
    readonly price?: string;
    /** Name of the community rule pack that found it; missing for Vigie's own knowledge. */
    readonly pack?: string;
  };
  /** item = host of a third party loaded by the page */
  'tracker.host': {
    readonly host: string;
    readonly owner?: string;
    readonly category?: string;
    /** True when the tab had loaded it while the cookie banner was still waiting for a choice; missing when that is not known. */
    readonly beforeConsent?: boolean;
  };
  /** The cookie banner, or the tool behind it */
  'consent.banner': { readonly tool?: string };
  /** Wording of the control that refuses beside the one that accepts; absent when only accepting is offered at once. */
  'consent.refuse': string;
  /** Whether the visitor had chosen when the page was read; `open`: the banner was still waiting. */
  'consent.choice': 'open' | 'made';

  /** item = canonical payment id; `offered: false` = only mentioned */
  'payment.method': {
    readonly offered: boolean;
    readonly countries?: readonly string[];
    /** Least and most that an order may come to for this way to pay. */
    readonly minimum?: Money;
    readonly maximum?: Money;
    /** What it costs the buyer on top. */
    readonly fee?: Money;
    /** The same as a share of the order, in percent. */
    readonly feePercent?: number;
    /** Open to companies, schools and authorities only. */
    readonly businessOnly?: true;
  };
  /** item = kind of cue */
  'payment.security': string;

  /** item = running number */
  'shipping.option': ShippingOption;
  /** item = name */
  'shipping.carrier': { readonly name: string };
  /** item = ISO 3166-1 alpha-2, `EU` or `world` */
  'shipping.country': { readonly served: boolean };
  'shipping.minimumOrder': Money;
  /** Order before this hour leaves the same day, as "14:00". */
  'shipping.cutoff': string;
  'shipping.codFee': Money;
  /** item = running number; an amount on top of the price (islands, bulky goods, a fixed day), with the wording that says for what */
  'shipping.surcharge': { readonly amount: Money; readonly words: string };

  'returns.window': { readonly days: number; readonly unit?: 'business' | 'calendar'; readonly statutory?: boolean };
  /** `fee` or `percent` (of the price paid): what is charged for the return or kept from the refund. */
  'returns.fee': { readonly free: boolean; readonly fee?: Money; readonly percent?: number };
  /** What starts the time to return: the parcel's arrival (as the law has it), the order, or its dispatch. */
  'returns.start': 'delivery' | 'order' | 'dispatch';
  /** What the shop gives in place of the money, where it says that it gives nothing else. */
  'returns.instead': 'exchange' | 'credit' | 'exchange-or-credit';
  'returns.form': string;
  'returns.refundDelay': Duration;
  /** item = running number; wording of a restriction, for reading */
  'returns.limit': string;
  warranty: { readonly years: number };

  'legal.company': string;
  'legal.form': string;
  'legal.address': string;
  'legal.capital': Money;
  'legal.vat': string;
  /** item = the number as printed */
  'legal.registration': string;
  /** item = the number as printed; its check digits do not agree: mistyped or made up */
  'legal.wrongNumber': string;
  'legal.mediator': string;
  /** Whether the seller takes part in settling disputes out of court. */
  'legal.mediation': 'accepted' | 'refused';
  /** Link to the EU dispute platform, closed on 2025-07-20. */
  'legal.odrLink': string;
  /** ISO date printed on the terms page */
  'legal.termsDate': string;

  /** item = value (E.164 where the country is known) */
  'contact.phone': string;
  /** item = value, lower case */
  'contact.email': string;
  'contact.address': string;
  'contact.form': string;
  'contact.hours': string;
  /** item = tool or messenger */
  'contact.chat': string;

  'product.name': string;
  'product.price': Price;
  'product.listPrice': Price;
  /** Percentage off, 0-100 */
  'product.discount': number;
  'product.taxIncluded': boolean;
  'product.unitPrice': { readonly price: Money; readonly per: string };
  /** schema.org ItemAvailability term: `InStock`, `OutOfStock`, `PreOrder`, ... */
  'product.availability': string;
  /** schema.org OfferItemCondition term: `NewCondition`, `UsedCondition`, ... */
  'product.condition': string;
  'product.brand': string;
  'product.sku': string;
  'product.mpn': string;
  'product.gtin': string;
  /** Average rating on a scale of five unless `product.ratingScale` says otherwise */
  'product.rating': number;
  'product.ratingScale': number;
  'product.reviewCount': number;
  'product.seller': string;
  /** Sold or fulfilled by the marketplace itself ("shipped by"). */
  'product.fulfilment': string;
  'product.category': readonly string[];
  'product.images': { readonly count: number; readonly largest?: { readonly width: number; readonly height: number } };
  'product.video': string;
  'product.description': { readonly words: number; readonly lists: number; readonly tables: number };
  /** item = option name ("Size") */
  'product.variant': { readonly options: readonly string[]; readonly selected?: string };
  /** Wording of the buy button */
  'product.cta': string;
  /** Delivery wording beside the price */
  'product.delivery': string;
  'product.salesRank': string;
  'product.soldCount': string;
  /** What it is made of, as the page words it ("80 % wool, 20 % polyamide") */
  'product.materials': string;
  /** Fewest pieces that one order may hold */
  'product.minimumOrder': { readonly quantity: number; readonly unit?: string };
  /** item = quantity from which it holds; the price of one piece */
  'product.priceStep': { readonly from: number; readonly to?: number; readonly price: Money };
  /** item = condition; a price for some only, beside the one that every visitor pays */
  'product.conditionalPrice': { readonly condition: PriceCondition; readonly price: Money };
  /** On a marketplace's product page: whether its own reader still fits */
  'product.reader': ReaderUsed;

  'listing.totalCount': number;
  'listing.pageNumber': number;
  /** Only told by comparing two readings of a list. item = the product; my own product's place */
  'listing.position': number;
  /** Only told by comparing two readings of a list. item = the product that is new or gone */
  'listing.product': { readonly name: string; readonly position: number; readonly price?: Money };
  /** Only told by comparing two readings of a list: average price of its products, adverts left out */
  'listing.average': Money;
  /** On a marketplace's listing: whether its own reader still fits */
  'listing.reader': ReaderUsed;

  /** Trading name of the shop */
  'shop.name': string;
  /** item = BCP 47 code; value = address of that version */
  'shop.language': string;
  /** item = ISO country; value = address of that version */
  'shop.country': string;
  /** item = ISO 4217 code; value = text of the switcher */
  'shop.currency': string;
  /** item = topic or page kind; a link of this shop worth visiting */
  'shop.link': { readonly url: string; readonly text: string };
  /** item = network name; value = profile address */
  'shop.social': string;
  /** item = claim id (knowledge/claims): wording, link or widget that answers a checklist item */
  claim: { readonly text: string; readonly url?: string };

  'seo.title': string;
  'seo.description': string;
  'seo.headings': { readonly h1: number; readonly first?: string };
  'seo.canonical': string;
  'seo.structuredData': { readonly types: readonly string[]; readonly errors: number };
  'seo.imageAlts': { readonly images: number; readonly withAlt: number };
  'seo.viewport': string;
  /** Address of a feed (RSS, Atom) that the page names */
  'seo.feed': string;
  /** As seen in the tab only */
  'speed.timing': { readonly loadMs?: number; readonly transferredKb?: number; readonly requests?: number };
}

export type FactKey = keyof FactValue;
