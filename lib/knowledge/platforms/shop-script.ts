/** Shop-Script: shop application of Webasyst. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shopScript = {
  name: 'Shop-Script',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'RU',
  site: 'shop-script.com',
  owner: 'Webasyst',
  signals: {
    asset: ['/wa-data/public/shop/', '/wa-apps/shop/', '/wa-content/'],
    link: ['/wa-data/public/shop/'],
    script: ['wa-apps/shop', 'wa_shop', { match: '$.wa', strength: 'hint' }],
    header: ['x-powered-by=webasyst'],
    meta: ['generator=shop-script'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shop-Script shop',
      html: '<img src="/wa-data/public/shop/products/01/a.jpg"><script>var u = "/wa-apps/shop/";</script>',
    },
  ],
  silent: [],
};
