/** SHOPLINE: hosted shop software of East Asia. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shopline = {
  name: 'SHOPLINE',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'SG',
  site: 'shopline.com',
  signals: {
    host: ['shoplineapp.com', 'shoplineimg.com', 'myshopline.com', 'shoplinecdn.com'],
    script: ['window.SHOPLINE', { match: 'Shopline', strength: 'hint' }, { match: 'shoplineapp', strength: 'hint' }],
    cookie: ['_shop_shopline_session_id_*', '_SHOPLINE_*'],
    global: ['SHOPLINE'],
    dom: ['#shopline-section-*', '.shopline-section'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'SHOPLINE shop',
      html: '<script src="https://cdn.shoplineapp.com/a.js"></script><div id="shopline-section-header" class="shopline-section"></div>',
    },
  ],
  silent: [],
};
