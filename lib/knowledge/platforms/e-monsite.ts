/** E-monsite: French site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const eMonsite = {
  name: 'E-monsite',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'FR',
  site: 'e-monsite.com',
  signals: { host: ['e-monsite.com'], meta: ['generator=e-monsite'], script: ['e-monsite.com'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'E-monsite shop',
      html: '<meta name="generator" content="e-monsite (e-monsite.com)"><link rel="stylesheet" href="https://www.e-monsite.com/themes/a.css">',
    },
  ],
  silent: [],
};
