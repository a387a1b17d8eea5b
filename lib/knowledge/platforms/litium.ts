/** Litium: Swedish shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const litium = {
  name: 'Litium',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'SE',
  site: 'litium.com',
  signals: {
    meta: ['generator=litium'],
    asset: ['/litium/', '/Litium/Client/'],
    script: ['__litium', 'litium.'],
    cookie: ['litium*', '.Litium*'],
    dom: ['[data-litium-*]'],
    link: [{ match: '/litium/', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Litium shop',
      html: '<meta name="generator" content="Litium"><script>window.__litium = {"requestContext":{}};</script>',
    },
  ],
  silent: [],
};
