/** Which of several readings of one key speaks for the shop: merchant, then proof, then the page whose subject it is, then date. */
import type { FactKey, PageKind, PageTopic } from '../model/facts.ts';
import type { Reading } from './readings.ts';

const SUBJECTS: readonly (readonly [prefix: string, topics: readonly PageTopic[]])[] = [
  ['shipping.', ['delivery', 'terms', 'faq']],
  ['returns.', ['returns', 'terms']],
  ['warranty', ['warranty', 'returns', 'terms']],
  ['payment.', ['payment', 'terms', 'delivery']],
  ['legal.', ['legal', 'terms']],
  ['contact.', ['contact', 'legal']],
];

const SERVICE_PAGES: ReadonlySet<PageKind> = new Set<PageKind>(['policy', 'contact', 'about']);

/**
 * How close a page stands to the subject of a key: 4 the page about it, 3 another service page, 2 a page of the whole shop (home,
 * category, cart: banners and footers), 1 a single product or anything else.
 */
function standing(key: FactKey, pageKind: PageKind, topics: readonly PageTopic[]): number {
  const subject = SUBJECTS.find(([prefix]) => key.startsWith(prefix))?.[1];
  if (subject && topics.some((topic) => subject.includes(topic)) && pageKind !== 'product') {
    return topics.some((topic) => topic === subject[0]) ? 4 : 3.5;
  }
  if (SERVICE_PAGES.has(pageKind)) return subject ? 3 : 1;
  if (pageKind === 'home') return 2.5;
  if (pageKind === 'category' || pageKind === 'cart' || pageKind === 'listing') return BANNER;
  return 1;
}

/** What headers and footers say on every page is worth no more than on a page that only lists. */
const BANNER = 2;

/** The standing of a reading: words that the shop repeats on its other pages do not speak for the service page they stand on. */
export function standingOf({ key, pageKind, topics, repeated }: Reading): number {
  const own = standing(key, pageKind, topics);
  return repeated ? Math.min(own, BANNER) : own;
}

/** Pages that say nothing of service themselves: what they say of it stands in their headers and footers. */
export function isServicePage(pageKind: PageKind): boolean {
  return SERVICE_PAGES.has(pageKind) || pageKind === 'other';
}

const STRENGTH = { declared: 2, specific: 1, hint: 0 } as const;

/** A legal minimum that the page merely repeats. */
export function isStatutory({ value }: Reading): boolean {
  return value !== null && typeof value === 'object' && 'statutory' in value && value.statutory === true;
}

/** A legal minimum yields to what the shop itself promises; a bare mention yields to an offer. */
function weight(reading: Reading): number {
  const { value } = reading;
  if (isStatutory(reading)) return 0;
  return value !== null && typeof value === 'object' && 'offered' in value && !value.offered ? 0 : 1;
}

/** Orders readings of one key and item, the one that speaks for the shop first. */
export function compareReadings(first: Reading, second: Reading): number {
  if (first.by !== second.by) return first.by === 'merchant' ? -1 : 1;
  if ((first.strength === 'hint') !== (second.strength === 'hint')) return first.strength === 'hint' ? 1 : -1;
  const weights = weight(second) - weight(first);
  if (weights !== 0) return weights;
  const standings = standingOf(second) - standingOf(first);
  if (standings !== 0) return standings;
  if (first.at !== second.at) return second.at > first.at ? 1 : -1;
  return STRENGTH[second.strength] - STRENGTH[first.strength];
}
