/** Elastic Path: shop software of large sellers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const elasticPath = {
  name: 'Elastic Path',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'CA',
  site: 'elasticpath.com',
  signals: {
    host: ['api.moltin.com', 'elasticpath.com', 'epcc-integration.global.ssl.fastly.net'],
    script: ['api.moltin.com', { match: 'elasticpath', strength: 'hint' }],
    cookie: ['_store_ep_*', 'epcc*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Elastic Path shop',
      html: '<script>fetch("https://euwest.api.elasticpath.com/v2/")</script><img src="https://files-eu.epusercontent.com/a.jpg"><script src="https://api.moltin.com/a.js"></script>',
    },
  ],
  silent: [],
};
