/** ReadyPro: Italian business software with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const readypro = {
  name: 'ReadyPro',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'IT',
  site: 'readypro.it',
  owner: 'Codice',
  signals: {
    meta: ['generator=ready pro', 'generator=readypro'],
    asset: ['/readypro/', { match: 'readypro', strength: 'hint' }],
    link: [{ match: 'readypro_', strength: 'hint' }],
    script: [{ match: 'readypro', strength: 'hint' }],
    comment: ['ready pro', 'readypro'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'ReadyPro shop',
      html: '<meta name="generator" content="Ready Pro Ecommerce"><script src="/readypro/a.js"></script>',
    },
  ],
  silent: [],
};
