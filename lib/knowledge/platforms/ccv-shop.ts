/** CCV Shop: Dutch and Belgian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ccvShop = {
  name: 'CCV Shop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'NL',
  site: 'ccvshop.nl',
  owner: 'CCV',
  signals: {
    host: ['ccvshop.nl', 'ccvshop.be', 'securearea.eu', 'biedmeer.nl', 'ccvlab.com'],
    script: [
      { match: 'ccvshop', strength: 'hint' },
      'JsCartQuickView',
      { match: '/website/index.php?Show=', strength: 'hint' },
    ],
    meta: ['generator=ccv shop', 'generator=ccvshop'],
    global: ['ccvshop'],
    dom: ['.ccv-*', '#ccvshop*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'CCV Shop shop',
      html: '<script src="https://cdn.ccvshop.nl/js/a.js"></script><script>window.ccvshop = {};</script>',
    },
  ],
  silent: [],
};
