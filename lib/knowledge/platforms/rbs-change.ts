/** RBS Change: French shop software, later Proximis. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const rbsChange = {
  name: 'RBS Change',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'FR',
  site: 'proximis.com',
  owner: 'Proximis',
  signals: {
    asset: [
      { match: '/media/format/', strength: 'hint' },
      { match: '/cache/www/js/', strength: 'hint' },
      '/Assets/Rbs/',
      '/Assets/Theme/',
      '/Imagestorage/',
    ],
    script: ['__change', { match: 'RbsChange', strength: 'hint' }, 'Rbs_Catalog', 'Rbs_Commerce', 'Rbs_Website'],
    dom: ['[data-rbs-*]', '<rbs-*>', '.modules-catalog-*', '.modules-website-*'],
    meta: ['generator=rbs change'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'RBS Change shop',
      html: '<script>window.__change = {}; var a = "Rbs_Catalog_Product";</script><rbs-catalog-product data-rbs-x="1"></rbs-catalog-product>',
    },
  ],
  silent: [],
};
