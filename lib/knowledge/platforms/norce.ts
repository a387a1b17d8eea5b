/** Norce: Swedish shop software, once Jetshop and Storm. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const norce = {
  name: 'Norce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'SE',
  site: 'norce.io',
  signals: {
    host: ['jetshop.io', 'jetshop.se', 'norce.io'],
    script: ['JetshopData', { match: 'jlib.', strength: 'hint' }, 'Jetshop'],
    asset: [{ match: '/stage/script', strength: 'hint' }, '/systemscripts/', '/M1/Production/'],
    meta: ['generator=jetshop'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Norce shop',
      html: '<script>var JetshopData = {"ProductId": 1};</script><script src="/M1/Production/scripts/jlib.js"></script>',
    },
  ],
  silent: [],
};
