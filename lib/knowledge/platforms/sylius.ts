/** Sylius: open-source shop framework in PHP. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sylius = {
  name: 'Sylius',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'PL',
  site: 'sylius.com',
  signals: {
    asset: [
      '/bundles/syliusshop/',
      { match: '/build/shop/', strength: 'hint' },
      { match: '/_themes/', strength: 'hint' },
      '/media/cache/sylius_',
      '/media/cache/resolve/sylius_',
    ],
    dom: ['#sylius-product-*', '#sylius-cart-*', '[name=sylius_*]', '#sylius-*', '.sylius-*', '[data-sylius-*]'],
    script: ['sylius_shop', { match: '$.fn.addToCart', strength: 'hint' }, { match: 'sylius-shop', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Sylius product',
      html: '<img src="/media/cache/resolve/sylius_shop_product_large_thumbnail/a.jpg"><h1 id="sylius-product-name">Mug</h1>',
    },
  ],
  silent: [],
};
