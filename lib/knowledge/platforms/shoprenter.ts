/** Shoprenter: Hungarian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shoprenter = {
  name: 'Shoprenter',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'HU',
  site: 'shoprenter.hu',
  signals: {
    host: ['shoprenter.hu', 'srcdn.hu', 'cdn.srcdn.hu', 'myshoprenter.hu'],
    script: ['ShopRenter.', 'window.ShopRenter', 'ShopRenter ='],
    dom: [
      { match: '.sr-*', strength: 'hint' },
      { match: '#sr-*', strength: 'hint' },
    ],
    meta: ['generator=shoprenter'],
    storage: ['shoprenter*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shoprenter shop',
      html: '<script>ShopRenter.customer = {};</script><link rel="stylesheet" href="https://example.cdn.shoprenter.hu/a.css">',
    },
  ],
  silent: [],
};
