/** Mystore: Norwegian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const mystore = {
  name: 'Mystore',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'NO',
  site: 'mystore.no',
  signals: {
    host: ['mystore.no', 'mystore4.no', 'mystorecdn.com'],
    script: ['mystore.no', { match: 'mystore4', strength: 'hint' }],
    meta: ['generator=mystore'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Mystore shop',
      html: '<script src="https://cdn.mystore4.no/a.js"></script><script>var u = "https://x.mystore.no/";</script>',
    },
  ],
  silent: [],
};
