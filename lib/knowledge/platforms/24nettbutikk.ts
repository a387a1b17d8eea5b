/** 24Nettbutikk: Norwegian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const platform24nettbutikk = {
  name: '24Nettbutikk',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'NO',
  site: '24nettbutikk.no',
  signals: {
    host: ['24nettbutikk.no'],
    meta: ['generator=24nettbutikk'],
    script: [{ match: '24nettbutikk', strength: 'hint' }],
    asset: [{ match: '24nettbutikk', strength: 'hint' }],
    comment: ['24nettbutikk'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: '24Nettbutikk shop',
      html: '<meta name="generator" content="24Nettbutikk"><script src="https://assets.24nettbutikk.no/a.js"></script>',
    },
  ],
  silent: [],
};
