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
    script: [{ match: 'insite.', strength: 'hint' }, 'insiteMicrositeUriPrefix', 'InsiteCommerce'],
    dom: ['<isc-*>'],
    asset: ['/SystemResources/Scripts/Libraries/'],
    cookie: ['InsiteCacheId', 'SetContextLanguageCode'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Insite Commerce shop',
      html: '<script>window.insiteMicrositeUriPrefix = "";</script><isc-header></isc-header>',
    },
  ],
  silent: [],
};
