/** Aimeos: open-source shop framework of TYPO3 and Laravel. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const aimeos = {
  name: 'Aimeos',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DE',
  site: 'aimeos.org',
  signals: {
    asset: ['/ext/aimeos/', '/packages/aimeos/', '/vendor/shop/themes/', '/aimeos/'],
    dom: [
      '.aimeos',
      '.aimeos-*',
      { match: '.catalog-detail-basket', strength: 'hint' },
      { match: '[data-jsonurl]', strength: 'hint' },
    ],
    script: [{ match: 'aimeos', strength: 'hint' }],
    cookie: ['aimeos_*'],
    comment: ['aimeos'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Aimeos shop',
      html: '<section class="aimeos catalog-detail"></section><link rel="stylesheet" href="/vendor/shop/themes/default/aimeos.css">',
    },
  ],
  silent: [],
};
