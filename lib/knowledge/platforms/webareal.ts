/** WebAreal: Czech hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const webareal = {
  name: 'WebAreal',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CZ',
  site: 'webareal.cz',
  signals: {
    host: ['webareal.cz', 'webareal.sk'],
    meta: ['author=webareal', 'generator=webareal'],
    script: [{ match: 'webareal', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'WebAreal shop',
      html: '<meta name="author" content="Webareal.cz"><script src="https://www.webareal.cz/js/a.js"></script>',
    },
  ],
  silent: [],
};
