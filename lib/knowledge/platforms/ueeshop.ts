/** Ueeshop: hosted shop software from China. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ueeshop = {
  name: 'Ueeshop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CN',
  site: 'ueeshop.com',
  signals: {
    host: ['ueeshop.com', 'ueeshop.ly200-cdn.com', 'ly200-cdn.com'],
    script: ['ueeshop_config', { match: 'ueeshop', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Ueeshop shop',
      html: '<script>var ueeshop_config = {"domain":"x"};</script><script src="https://ueeshop.ly200-cdn.com/a.js"></script>',
    },
  ],
  silent: [],
};
