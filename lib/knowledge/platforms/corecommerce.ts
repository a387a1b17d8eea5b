/** CoreCommerce: hosted shop software of North America. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const corecommerce = {
  name: 'CoreCommerce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'corecommerce.com',
  signals: {
    host: ['corecommerce.com', 'corecdn.com'],
    meta: ['generator=corecommerce'],
    script: [{ match: 'corecommerce', strength: 'hint' }],
    comment: ['corecommerce'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'CoreCommerce shop',
      html: '<meta name="generator" content="CoreCommerce"><script src="https://www.corecommerce.com/a.js"></script>',
    },
  ],
  silent: [],
};
