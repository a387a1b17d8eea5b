/** Thelia: French open-source shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const thelia = {
  name: 'Thelia',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'FR',
  site: 'thelia.net',
  signals: {
    meta: ['generator=thelia'],
    asset: ['/assets/frontOffice/', { match: '/cache/images/product/', strength: 'hint' }, '/client/cache/'],
    link: [
      { match: '?view=product', strength: 'hint' },
      { match: '/cart/add', strength: 'hint' },
    ],
    form: [{ match: '/cart/add', strength: 'hint' }],
    dom: ['[name=thelia_*', '#thelia*', '.thelia*'],
    script: [{ match: 'thelia', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Thelia shop',
      html: '<link rel="stylesheet" href="/assets/frontOffice/default/template-assets/assets/css/a.css"><input name="thelia_cart_add[product]">',
    },
  ],
  silent: [],
};
