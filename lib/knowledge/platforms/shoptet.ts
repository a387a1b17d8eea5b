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
    // Forms, ids and classes of its own templates, which stay in a saved copy (added November 2026).
    form: [
      '/action/Cart/addCartItem',
      '/action/Cart/setCartItemAmount',
      { match: '/action/ProductSearch/', strength: 'hint' },
    ],
    link: ['/action/Cart/', { match: '/action/ProductSearch/', strength: 'hint' }],
    dom: [
      '.shoptet-*',
      '.p-final-price-wrapper',
      '.price-final-holder',
      '[data-micro-product-id]',
      { match: '[data-micro]', strength: 'hint' },
      { match: '[name=priceId]', strength: 'hint' },
      { match: '.p-detail-inner', strength: 'hint' },
      { match: '.overall-wrapper', strength: 'hint' },
      { match: '.detail-parameters', strength: 'hint' },
      { match: '.ums_*', strength: 'hint' },
    ],
    asset: [
      { match: '/user/documents/', strength: 'hint' },
      { match: '/user/shop/detail/', strength: 'hint' },
    ],
    comment: ['shoptet'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'a saved product page without its hosts',
      html: '<body class="desktop type-detail"><div class="overall-wrapper"><form action="/action/Cart/addCartItem/" method="post"><input type="hidden" name="priceId" value="4"><div class="p-final-price-wrapper">499 Kč</div></form></div>',
    },
    {
      title: 'Shoptet shop',
      html: '<meta name="web_author" content="Shoptet.cz"><script src="https://cdn.myshoptet.com/prj/dist/master/shop/dist/main.js"></script>',
    },
  ],
  silent: [],
};
