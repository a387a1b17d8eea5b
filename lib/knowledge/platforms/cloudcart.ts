/** CloudCart: Bulgarian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const cloudcart = {
  name: 'CloudCart',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'BG',
  site: 'cloudcart.com',
  signals: {
    host: ['cloudcart.com', 'cloudcart.net', 'cdncloudcart.com'],
    script: [{ match: 'cloudcart', strength: 'hint' }],
    dom: [
      { match: '._product-*', strength: 'hint' },
      { match: '._section-*', strength: 'hint' },
      { match: '._navigation-*', strength: 'hint' },
    ],
    meta: ['generator=cloudcart'],
    cookie: [{ match: 'ccart*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'CloudCart shop',
      html: '<link rel="stylesheet" href="https://cdncloudcart.com/1/a.css"><script>var cc = "CloudCart";</script>',
    },
  ],
  silent: [],
};
