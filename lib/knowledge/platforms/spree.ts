/** Spree: open-source shop framework in Ruby. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const spree = {
  name: 'Spree',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'spreecommerce.org',
  signals: {
    asset: ['/spree/products/', '/assets/spree/', '/spree/images/', { match: '/spree/', strength: 'hint' }],
    script: [
      { match: 'Spree.', strength: 'hint' },
      { match: 'SpreePaths', strength: 'hint' },
      { match: 'SpreeAPI', strength: 'hint' },
      'Spree =',
    ],
    dom: [{ match: '[data-hook]', strength: 'hint' }, '#spree-*'],
    cookie: ['spree*'],
    storage: ['spree*'],
    global: ['Spree'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'Spree shop', html: '<img src="/spree/products/1/product/a.jpg"><script>SpreePaths = {};</script>' },
  ],
  silent: [],
};
