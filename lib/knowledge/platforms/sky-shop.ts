/** Sky-Shop: Polish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const skyShop = {
  name: 'Sky-Shop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'PL',
  site: 'sky-shop.pl',
  signals: {
    host: ['sky-shop.pl', 'mysky-shop.pl'],
    meta: ['generator=sky-shop', 'author=sky-shop'],
    asset: ['/upload/sky-shop'],
    script: [
      { match: 'sky-shop', strength: 'hint' },
      { match: 'skyshop', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'Sky-Shop shop', html: '<meta name="author" content="Sky-Shop.pl"><script>window.skyshop = {};</script>' },
  ],
  silent: [],
};
