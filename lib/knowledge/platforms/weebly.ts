/** Weebly: site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const weebly = {
  name: 'Weebly',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'weebly.com',
  owner: 'Block',
  excludes: [],
  signals: {
    asset: ['editmysite.com/js/', 'editmysite.com/css/', 'editmysite.com/images/'],
    script: ['_W.configDomain', '_W.securePrefix', '_W.isCheckout', '_W.storeName', 'Weebly.Commerce'],
    dom: ['.wsite-*', '#wsite-*', '.weebly-footer'],
    global: ['Weebly', '_W.configDomain'],
    host: ['weeblycloud.com'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Weebly shop',
      html: '<script src="https://cdn2.editmysite.com/js/site/main.js"></script><div id="wsite-content"></div><script>_W.configDomain = "www.weebly.com";</script>',
    },
  ],
  silent: [],
};
