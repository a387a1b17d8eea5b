/** MyOnlineStore: Dutch hosted shop software, Mijnwebwinkel at home. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const myonlinestore = {
  name: 'MyOnlineStore',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'NL',
  site: 'myonlinestore.com',
  signals: {
    host: ['myonlinestore.eu', 'myonlinestore.com', 'mijnwebwinkel.nl', 'myonlinestore.net'],
    script: ['mijnwebwinkel', { match: 'myonlinestore', strength: 'hint' }],
    dom: [
      { match: '.mos-*', strength: 'hint' },
      { match: '.mww-*', strength: 'hint' },
    ],
    meta: ['generator=mijnwebwinkel', 'generator=myonlinestore'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'MyOnlineStore shop',
      html: '<link rel="stylesheet" href="https://asset.myonlinestore.eu/a.css"><script>var MyOnlineStore = {};</script>',
    },
  ],
  silent: [],
};
