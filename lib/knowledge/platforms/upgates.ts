/** Upgates: Czech hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const upgates = {
  name: 'Upgates',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CZ',
  site: 'upgates.cz',
  signals: {
    host: ['upgates.com', 's.upgates.cz'],
    meta: ['generator=upgates', 'author=upgates'],
    script: ['window.upgates', 'upgates.'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'Upgates shop', html: '<meta name="author" content="UPgates.cz"><script>window.upgates = {};</script>' },
  ],
  silent: [],
};
