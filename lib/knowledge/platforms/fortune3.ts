/** Fortune3: hosted shop software of North America. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const fortune3 = {
  name: 'Fortune3',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'fortune3.com',
  signals: { host: ['fortune3.com'], meta: ['generator=fortune3'], comment: ['fortune3'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Fortune3 shop',
      html: '<meta name="generator" content="Fortune3"><script src="https://cdn.fortune3.com/a.js"></script>',
    },
  ],
  silent: [],
};
