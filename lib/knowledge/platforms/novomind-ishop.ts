/** novomind iSHOP: shop software of German retailers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const novomindIshop = {
  name: 'novomind iSHOP',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'DE',
  site: 'novomind.com',
  signals: {
    asset: [
      { match: '/ishop/', strength: 'hint' },
      { match: '/novomind/', strength: 'hint' },
    ],
    script: [{ match: 'novomind', strength: 'hint' }, 'iSHOP.'],
    dom: [
      { match: '[data-nm-*]', strength: 'hint' },
      { match: '.nm-*', strength: 'hint' },
    ],
    meta: ['generator=novomind'],
    comment: ['novomind'],
    cookie: [{ match: 'novomind*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'novomind iSHOP shop',
      html: '<meta name="generator" content="novomind iSHOP"><script>window.novomind = {};</script>',
    },
  ],
  silent: [],
};
