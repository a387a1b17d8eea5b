/** What a change is about, in the merchant's terms: the subject of a watch and the checklist item that it answers. */
import { CHECKLIST, checklistItem, itemOfClaim } from '../knowledge/checklist/index.ts';
import type { ChecklistItem } from '../knowledge/checklist/types.ts';
import type { Fact } from '../model/evidence.ts';
import type { FactKey, PageKind, ShippingOption } from '../model/facts.ts';
import type { WatchSubject } from '../model/watching.ts';
import type { ChangeDraft } from './diff.ts';
import { canonical } from './same-value.ts';

type Told = Pick<ChangeDraft, 'key' | 'item' | 'before' | 'after'>;

/** Keys that are about one subject whatever their value. */
const BY_KEY: Readonly<Partial<Record<FactKey, readonly WatchSubject[]>>> = {
  'product.price': ['price'],
  'product.unitPrice': ['price'],
  'product.priceStep': ['price'],
  'product.conditionalPrice': ['price', 'promotions'],
  'product.minimumOrder': ['price'],
  'product.listPrice': ['listPrice', 'promotions'],
  'product.availability': ['stock'],
  'product.rating': ['rating'],
  'product.reviewCount': ['rating'],
  'product.seller': ['seller'],
  'product.fulfilment': ['seller'],
  'product.delivery': ['delivered', 'delay'],
  'shipping.minimumOrder': ['delivered', 'cost'],
  'shipping.codFee': ['delivered', 'cost'],
  'shipping.surcharge': ['delivered', 'cost'],
  'shipping.cutoff': ['delay'],
  'payment.method': ['methods'],
  platform: ['platform'],
  technology: ['tools'],
  'tracker.host': ['tools'],
  'contact.chat': ['tools'],
  'seo.title': ['banner'],
  'seo.headings': ['banner'],
  'listing.position': ['position'],
  'listing.product': ['products'],
  'listing.average': ['average'],
};

/** Which part of a delivery option a change is about, with the checklist item that asks for it. */
const OPTION_PARTS: readonly (readonly [
  fields: readonly (keyof ShippingOption)[],
  subjects: readonly WatchSubject[],
  item: string,
])[] = [
  [['freeFrom'], ['threshold', 'delivered'], 'sh-free'],
  [['cost', 'costHigh', 'steps'], ['cost', 'delivered'], 'sh-cost'],
  [['delay', 'handling'], ['delay'], 'sh-delay'],
  [['tracked'], ['other'], 'sh-track'],
  [['slots'], ['other'], 'sh-flex'],
];

/** The subjects that can be followed on a kind of page, in the order in which they are offered. */
export function subjectsFor(kind: PageKind): readonly WatchSubject[] {
  switch (kind) {
    case 'product':
      return ['price', 'delivered', 'listPrice', 'stock', 'rating', 'seller', 'methods', 'returns', 'other'];
    case 'category':
    case 'listing':
    case 'search':
      return ['position', 'products', 'average', 'other'];
    case 'home':
      return ['banner', 'promotions', 'threshold', 'platform', 'tools', 'methods', 'other'];
    case 'policy':
    case 'contact':
    case 'about':
    case 'cart':
    case 'other':
    case 'blocked':
      return ['threshold', 'cost', 'delay', 'returns', 'methods', 'other'];
  }
}

/** The subjects of a change; never empty. */
export function subjectsOf(change: Told): readonly WatchSubject[] {
  const known = BY_KEY[change.key];
  if (known) return known;
  if (change.key === 'shipping.option') {
    const parts = optionParts(change);
    return parts.length > 0 ? [...new Set(parts.flatMap(([, subjects]) => subjects))] : ['cost', 'delay', 'delivered'];
  }
  if (change.key.startsWith('shipping.')) return ['cost', 'delivered'];
  if (change.key.startsWith('returns.') || change.key === 'warranty') return ['returns'];
  if (change.key === 'claim')
    return itemOfClaim(change.item ?? '')?.group === 'price' ? ['promotions', 'banner'] : ['banner'];
  return ['other'];
}

/** The changes that a watch follows; all of them where nothing was chosen. */
export function followed<Change extends Told>(
  changes: readonly Change[],
  subjects: readonly WatchSubject[] | undefined,
): readonly Change[] {
  if (subjects === undefined) return changes;
  return changes.filter((change) => subjectsOf(change).some((subject) => subjects.includes(subject)));
}

/** The checklist item that a change answers; undefined for what no question asks. */
export function itemOf(change: Told): ChecklistItem | undefined {
  if (change.key === 'claim') return itemOfClaim(change.item ?? '');
  if (change.key === 'shipping.option') return checklistItem(optionParts(change)[0]?.[2] ?? 'sh-modes');
  if (change.key === 'listing.position') return checklistItem('ls-rank');
  if (change.key === 'listing.product') return checklistItem('as-size');
  if (change.key === 'listing.average') return checklistItem('pr-level');
  const category = technologyCategory(change.after) ?? technologyCategory(change.before);
  if (category !== undefined)
    return CHECKLIST.find(({ technologies }) => technologies?.some((one) => one === category));
  const asking = CHECKLIST.filter(({ keys }) => keys.includes(change.key));
  // The question that asks for this key before all others says best what it is about.
  return ITEM_OF_KEY[change.key] ?? asking.find(({ keys }) => keys[0] === change.key) ?? asking[0];
}

/** Keys that many questions ask for: the one that a merchant would name. */
const ITEM_OF_KEY: Readonly<Partial<Record<FactKey, ChecklistItem | undefined>>> = {
  'product.price': checklistItem('pr-price'),
  'product.rating': checklistItem('pp-reviews'),
  'product.reviewCount': checklistItem('pp-reviews'),
  'product.availability': checklistItem('as-stock'),
  platform: checklistItem('te-platform'),
};

function technologyCategory(fact: Fact | undefined): string | undefined {
  return fact?.state === 'found' && fact.key === 'technology' ? fact.value.category : undefined;
}

function optionOf(fact: Fact | undefined): ShippingOption {
  return fact?.state === 'found' && fact.key === 'shipping.option' ? fact.value : {};
}

function optionParts({ before, after }: Told): (typeof OPTION_PARTS)[number][] {
  const [was, is] = [optionOf(before), optionOf(after)];
  return OPTION_PARTS.filter(([fields]) => fields.some((field) => canonical(was[field]) !== canonical(is[field])));
}
