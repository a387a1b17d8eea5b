/** Jumpseller: hosted shop software of Chile and Portugal. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const jumpseller = {
  name: 'Jumpseller',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CL',
  site: 'jumpseller.com',
  signals: {
    host: ['jumpseller.com', 'jumpseller.cl', 'assets.jumpseller.com'],
    script: [{ match: 'jumpseller', strength: 'hint' }],
    dom: ['.jumpseller*'],
    meta: ['generator=jumpseller'],
    global: ['Jumpseller'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Jumpseller shop',
      html: '<link rel="stylesheet" href="https://assets.jumpseller.com/store/x/a.css"><script>window.Jumpseller = {};</script>',
    },
  ],
  silent: [],
};
