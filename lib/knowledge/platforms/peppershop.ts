/** PepperShop: Swiss shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const peppershop = {
  name: 'PepperShop',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'CH',
  site: 'peppershop.com',
  owner: 'Glarotech',
  signals: {
    meta: ['generator=peppershop', 'author=peppershop'],
    asset: ['/shop/Frameset', '/PhPeppershop'],
    comment: ['peppershop', 'PhPepperShop'],
    link: ['/shop/USER_ARTIKEL_HANDLING', 'USER_ARTIKEL_HANDLING_AUFRUF.php'],
    script: [{ match: 'peppershop', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'PepperShop shop',
      html: '<meta name="generator" content="PepperShop"><a href="/shop/USER_ARTIKEL_HANDLING_AUFRUF.php?a=1">Stuhl</a>',
    },
  ],
  silent: [],
};
