/** Logic4: Dutch business software with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const logic4 = {
  name: 'Logic4',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'NL',
  site: 'logic4.nl',
  signals: {
    host: ['logic4.nl', 'logic4server.nl'],
    meta: ['generator=logic4'],
    script: [{ match: 'logic4', strength: 'hint' }],
    asset: ['/logic4/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Logic4 shop',
      html: '<meta name="generator" content="Logic4"><script src="https://cdn.logic4.nl/a.js"></script>',
    },
  ],
  silent: [],
};
