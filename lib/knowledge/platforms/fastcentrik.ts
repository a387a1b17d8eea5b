/** FastCentrik: Czech hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const fastcentrik = {
  name: 'FastCentrik',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CZ',
  site: 'fastcentrik.cz',
  signals: {
    host: ['fastcentrik.cz', 'fcstatic.cz'],
    meta: ['author=fastcentrik', 'generator=fastcentrik'],
    script: [{ match: 'fastcentrik', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'FastCentrik shop',
      html: '<meta name="generator" content="FastCentrik"><script>fastcentrik.init()</script>',
    },
  ],
  silent: [],
};
