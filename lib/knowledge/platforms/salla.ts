/** Salla: Saudi hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const salla = {
  name: 'Salla',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'SA',
  site: 'salla.com',
  signals: {
    host: ['salla.sa', 'salla.network', 'cdn.salla.sa'],
    dom: ['<salla-*>'],
    script: ['salla.init', 'salla.event'],
    meta: ['generator=salla'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Salla shop',
      html: '<script src="https://cdn.salla.network/js/a.js"></script><script>salla.init({})</script>',
    },
  ],
  silent: [],
};
