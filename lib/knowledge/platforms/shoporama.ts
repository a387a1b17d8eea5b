/** Shoporama: Danish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shoporama = {
  name: 'Shoporama',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'DK',
  site: 'shoporama.dk',
  signals: {
    host: ['shoporama.dk'],
    meta: ['generator=shoporama'],
    script: [{ match: 'shoporama', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shoporama shop',
      html: '<meta name="generator" content="Shoporama"><script src="https://static.shoporama.dk/a.js"></script>',
    },
  ],
  silent: [],
};
