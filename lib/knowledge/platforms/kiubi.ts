/** Kiubi: French hosted site and shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const kiubi = {
  name: 'Kiubi',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'FR',
  site: 'kiubi.com',
  signals: {
    host: ['kiubi-web.com', 'cdn.kiubi.com', 'kiubi.com'],
    meta: ['generator=kiubi'],
    script: [{ match: 'kiubi', strength: 'hint' }],
    asset: ['/media/kiubi'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Kiubi shop',
      html: '<meta name="generator" content="Kiubi"><script src="https://cdn.kiubi-web.com/kiubi.api.pfo.jquery-1.0.min.js"></script>',
    },
  ],
  silent: [],
};
