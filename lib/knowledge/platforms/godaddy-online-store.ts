/** GoDaddy Online Store: shop of the hoster GoDaddy. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const godaddyOnlineStore = {
  name: 'GoDaddy Online Store',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'godaddy.com',
  owner: 'GoDaddy',
  signals: {
    asset: ['onlinestore.godaddy.com', 'olsuite', 'mysimplestore.com', 'ols.godaddy', '/onlinestore/api/'],
    host: ['mysimplestore.com', 'onlinestore.wsimg.com'],
    meta: ['generator=starfield technologies; go daddy website builder'],
    script: ['mysimplestore', 'olsConfig', 'onlinestore.godaddy'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'GoDaddy Online Store shop',
      html: '<meta name="generator" content="Starfield Technologies; Go Daddy Website Builder 8.0"><script src="https://onlinestore.wsimg.com/assets/a.js"></script>',
    },
  ],
  silent: [],
};
