/** Visualsoft: British hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const visualsoft = {
  name: 'Visualsoft',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'GB',
  site: 'visualsoft.co.uk',
  signals: {
    host: ['visualsoft.co.uk'],
    asset: ['/compiled/vs-'],
    cookie: ['vscommerce'],
    script: ['vscommerce', { match: 'visualsoft', strength: 'hint' }],
    dom: [{ match: '.vs-platform', strength: 'hint' }],
    meta: ['generator=visualsoft', 'author=visualsoft'],
    comment: ['visualsoft'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Visualsoft shop',
      html: '<meta name="author" content="Visualsoft"><script>var vscommerce = {};</script>',
    },
  ],
  silent: [],
};
