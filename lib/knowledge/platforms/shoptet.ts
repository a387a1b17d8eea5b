/** Shoptet: Czech hosted shop software, the most used one there. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shoptet = {
  name: 'Shoptet',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CZ',
  site: 'shoptet.cz',
  signals: {
    host: ['myshoptet.com', 'shoptet.cz'],
    meta: [
      { match: 'web_author=shoptet', strength: 'declared' },
      { match: 'author=shoptet', strength: 'declared' },
    ],
    script: ['shoptet.', '"shoptet"', 'getShoptetDataLayer'],
    global: ['shoptet', 'Shoptet'],
    dom: ['.shoptet-*'],
    comment: ['shoptet'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shoptet shop',
      html: '<meta name="web_author" content="Shoptet.cz"><script src="https://cdn.myshoptet.com/prj/dist/master/shop/dist/main.js"></script>',
    },
  ],
  silent: [],
};
