/** Create: British site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const create = {
  name: 'Create',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'GB',
  site: 'create.net',
  signals: {
    host: ['create.net', 'createcdn.net'],
    meta: ['generator=create.net'],
    asset: ['create-cdn.net', 'create.net/'],
    script: [{ match: 'create.net', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Create shop',
      html: '<meta name="generator" content="Create.net"><script src="https://static.create.net/a.js"></script>',
    },
  ],
  silent: [],
};
