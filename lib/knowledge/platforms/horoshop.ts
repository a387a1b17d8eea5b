/** Horoshop: Ukrainian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const horoshop = {
  name: 'Horoshop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'UA',
  site: 'horoshop.ua',
  signals: {
    host: ['horoshop.ua', 'horoshop.com.ua'],
    script: [{ match: 'horoshop', strength: 'hint' }],
    meta: ['generator=horoshop'],
    link: [{ match: 'horoshop.ua', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Horoshop shop',
      html: '<script src="https://cdn.horoshop.ua/a.js"></script><script>window.horoshop = {};</script>',
    },
  ],
  silent: [],
};
