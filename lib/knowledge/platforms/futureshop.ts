/** futureshop: Japanese hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const futureshop = {
  name: 'futureshop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'JP',
  site: 'future-shop.jp',
  signals: {
    host: ['future-shop.jp'],
    asset: ['/fs2cabinet/', '/shop/css/r_', 'future-shop.jp', 'itembox.design/', 'itembox.cloud/'],
    dom: ['.fs-c-*', '.fs-l-*', '.fs-body-*'],
    script: [{ match: 'FutureShop2', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'futureshop shop',
      html: '<main class="fs-l-main"><div class="fs-c-productPrice"></div></main><img src="https://x.itembox.design/product/1/a.jpg">',
    },
  ],
  silent: [],
};
