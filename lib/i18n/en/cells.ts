/** English words of the comparison's cells: values, reasons for having none, and the merchant's answers. */
import { pluralIn } from '../plural.ts';
import type { CountedThing } from './counted.ts';

const plural = pluralIn('en-GB');

export const cells = {
  absent: 'No',
  yes: 'Yes',
  unknown: 'Not seen',
  conflictBetween: (values: string) => `Pages disagree: ${values}`,
  conflict: (value: string) => `${value} (pages disagree)`,
  freeDelivery: 'free delivery',
  deliveryUnknown: 'delivery unknown',
  landed: (sum: string, total: string) => `${sum} = ${total}`,
  priceOver: (price: string, products: number) =>
    `${price} (${plural(products, { one: '# product', other: '# products' })})`,
  index: (index: string, matches: number) => `${index} (${plural(matches, { one: '# product', other: '# products' })})`,
  expectedAll: 'All seen',
  expectedMissing: (seen: string, missing: string) =>
    seen === '' ? `Not seen: ${missing}` : `${seen} · not seen: ${missing}`,
  outOf: (count: string, total: string) => `${count} of ${total}`,
  count: (what: CountedThing, count: number) =>
    plural(
      count,
      {
        products: { one: '# product', other: '# products' },
        words: { one: '# word', other: '# words' },
        images: { one: '# photo', other: '# photos' },
        hosts: { one: '# third party', other: '# third parties' },
        fields: { one: '# field', other: '# fields' },
        options: { one: '# option', other: '# options' },
        offers: { one: '# offer', other: '# offers' },
        brands: { one: '# brand', other: '# brands' },
        rows: { one: '# line', other: '# lines' },
        points: { one: '# point', other: '# points' },
        scripts: { one: '# tool', other: '# tools' },
      }[what],
    ),
  rating: (step: number, anchor: string) => `${step}/5 · ${anchor}`,
  best: 'Best',
  gap: 'Behind',
  legalToCheck: 'To check against the law',
  why: {
    'not-on-this-page': (pages: number) =>
      plural(pages, { one: 'Not seen on the # page read', other: 'Not seen on the # pages read' }),
    'nothing-read': () => 'No page of this shop was read yet',
    'ask-the-merchant': () => 'For you to answer',
    'needs-tab': () => 'Only visible when the page is open in a tab',
    blocked: () => 'The shop did not let the page be read',
    'detector-failed': () => 'Vigie could not read this part',
    'needs-more-shops': () => 'Needs the same product in your shop and in this one',
    'no-delivery-price': () => 'No delivery price was read for this country and basket',
    'other-currency': () => 'Prices in different currencies, and no rate was given',
  },
  whyRead: (kinds: string) => `Read: ${kinds}`,
  whyMissing: (kinds: string) => `Usually found on: ${kinds}`,
};
