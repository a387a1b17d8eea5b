/** Ticimax: Turkish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ticimax = {
  name: 'Ticimax',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'TR',
  site: 'ticimax.com',
  signals: {
    host: ['ticimax.cloud', 'ticimax.com'],
    script: [{ match: 'ticimax', strength: 'hint' }],
    asset: ['/UrunResim/', { match: 'ticimax', strength: 'hint' }],
    meta: ['generator=ticimax'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Ticimax shop',
      html: '<script src="https://static.ticimax.cloud/js/a.js"></script><img src="/UrunResim/a.jpg">',
    },
  ],
  silent: [],
};
