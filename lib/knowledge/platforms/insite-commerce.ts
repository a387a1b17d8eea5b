/** Insite Commerce: shop software of wholesalers, Optimizely Configured Commerce today. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const insiteCommerce = {
  name: 'Insite Commerce',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'US',
  site: 'optimizely.com',
  owner: 'Optimizely',
  signals: {
    script: [
      { match: 'insite.', strength: 'hint' },
      { match: 'insiteMicrositeUriPrefix', strength: 'hint' },
      { match: 'InsiteCommerce', strength: 'hint' },
    ],
    dom: ['<isc-*>'],
    asset: ['/SystemResources/Scripts/Libraries/'],
    cookie: ['InsiteCacheId', 'SetContextLanguageCode'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Insite Commerce shop',
      html: '<script>window.insiteMicrositeUriPrefix = "";</script><script src="/SystemResources/Scripts/Libraries/angular.js"></script>',
    },
  ],
  silent: [],
};
