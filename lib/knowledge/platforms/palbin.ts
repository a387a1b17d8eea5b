/** Palbin: Spanish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const palbin = {
  name: 'Palbin',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'ES',
  site: 'palbin.com',
  signals: {
    host: ['palbin.com', 'palbincdn.com'],
    meta: ['generator=palbin'],
    script: [{ match: 'palbin', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Palbin shop',
      html: '<meta name="generator" content="Palbin.com"><script src="https://cdn.palbincdn.com/a.js"></script>',
    },
  ],
  silent: [],
};
