/** AbanteCart: open-source shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const abantecart = {
  name: 'AbanteCart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'abantecart.com',
  signals: {
    meta: ['generator=abantecart'],
    asset: ['/storefront/view/default/', '/extensions/default_', { match: '/storefront/view/', strength: 'hint' }],
    cookie: ['AC_SF_*'],
    link: [
      { match: '?rt=product/', strength: 'hint' },
      { match: '?rt=', strength: 'hint' },
    ],
    form: ['rt=checkout/cart', 'rt=product/search'],
    comment: ['abantecart'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'AbanteCart shop',
      html: '<meta name="generator" content="AbanteCart v1.3.2"><link rel="stylesheet" href="/storefront/view/default/css/style.css">',
    },
  ],
  silent: [],
};
