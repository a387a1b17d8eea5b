/** Where each fact key is shown in the Page view, in the order of the rows; every key has its place or the code does not compile. */
import type { FactKey } from '../../lib/model/facts.ts';

export const FACT_GROUPS = [
  'product',
  'delivery',
  'payment',
  'trust',
  'contact',
  'shop',
  'technology',
  'marketing',
  'page',
] as const;
export type FactGroupId = (typeof FACT_GROUPS)[number];

export interface Place {
  readonly group: FactGroupId | 'hero';
  /** Members of the list share one row. */
  readonly list?: true;
  /** Each member has its own row. */
  readonly each?: true;
  /** Members that answer one checklist question share a row, named after it. */
  readonly questions?: true;
}

const hero: Place = { group: 'hero' };
const product: Place = { group: 'product' };
const delivery: Place = { group: 'delivery' };
const trust: Place = { group: 'trust' };
const contact: Place = { group: 'contact' };
const marketing: Place = { group: 'marketing' };
const page: Place = { group: 'page' };
const listIn = (group: FactGroupId): Place => ({ group, list: true });

export const FACT_KEYS: Readonly<Record<FactKey, Place>> = {
  'product.name': hero,
  'product.price': hero,
  'product.listPrice': hero,
  'product.discount': hero,
  'product.availability': hero,
  'product.taxIncluded': product,
  'product.unitPrice': product,
  'product.delivery': product,
  'product.brand': product,
  'product.condition': product,
  'product.variant': { group: 'product', each: true },
  'product.rating': product,
  'product.ratingScale': product,
  'product.reviewCount': product,
  'product.seller': product,
  'product.fulfilment': product,
  'product.category': product,
  'product.sku': product,
  'product.mpn': product,
  'product.gtin': product,
  'product.images': product,
  'product.video': product,
  'product.description': product,
  'product.cta': product,
  'product.salesRank': product,
  'product.soldCount': product,
  'product.materials': product,
  'product.minimumOrder': product,
  'product.priceStep': { group: 'product', each: true },
  'product.conditionalPrice': { group: 'product', each: true },
  'product.reader': product,
  'listing.totalCount': product,
  'listing.pageNumber': product,
  'listing.position': product,
  'listing.product': product,
  'listing.average': product,
  'listing.reader': product,
  'shipping.option': { group: 'delivery', each: true },
  'shipping.carrier': listIn('delivery'),
  'shipping.country': listIn('delivery'),
  'shipping.minimumOrder': delivery,
  'shipping.cutoff': delivery,
  'shipping.codFee': delivery,
  'shipping.surcharge': delivery,
  'returns.window': delivery,
  'returns.fee': delivery,
  'returns.start': delivery,
  'returns.instead': delivery,
  'returns.refundDelay': delivery,
  'returns.form': delivery,
  'returns.limit': listIn('delivery'),
  warranty: delivery,
  'payment.method': listIn('payment'),
  'payment.security': listIn('payment'),
  'legal.company': trust,
  'legal.form': trust,
  'legal.address': trust,
  'legal.capital': trust,
  'legal.vat': trust,
  'legal.registration': listIn('trust'),
  'legal.wrongNumber': listIn('trust'),
  'legal.mediator': trust,
  'legal.mediation': trust,
  'legal.odrLink': trust,
  'legal.termsDate': trust,
  'contact.phone': listIn('contact'),
  'contact.email': listIn('contact'),
  'contact.address': contact,
  'contact.hours': contact,
  'contact.form': contact,
  'contact.chat': listIn('contact'),
  'shop.name': { group: 'shop' },
  claim: { group: 'shop', questions: true },
  'shop.language': listIn('shop'),
  'shop.country': listIn('shop'),
  'shop.currency': listIn('shop'),
  'shop.link': listIn('shop'),
  platform: { group: 'technology' },
  technology: listIn('technology'),
  'tracker.host': listIn('technology'),
  'consent.banner': { group: 'technology' },
  'consent.refuse': { group: 'technology' },
  'consent.choice': { group: 'technology' },
  'speed.timing': { group: 'technology' },
  'seo.viewport': { group: 'technology' },
  'shop.social': listIn('marketing'),
  'seo.title': marketing,
  'seo.description': marketing,
  'seo.headings': marketing,
  'seo.canonical': marketing,
  'seo.structuredData': marketing,
  'seo.imageAlts': marketing,
  'seo.feed': marketing,
  'page.kind': page,
  'page.topic': listIn('page'),
  'page.language': page,
  'page.currency': page,
};
