/** Spryker: shop framework of large sellers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const spryker = {
  name: 'Spryker',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'DE',
  site: 'spryker.com',
  signals: {
    asset: ['yves_default.', '/js/spryker', { match: '/assets/current/default/', strength: 'hint' }],
    header: ['x-yves-host', 'x-yves-locale', { match: 'x-store', strength: 'hint' }],
    dom: ['<spryker-*>', '#spryker-*'],
    script: [{ match: 'spryker', strength: 'hint' }],
    cookie: ['spryker*', 'yves*'],
    global: ['spryker'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Spryker shop',
      html: '<script src="/assets/DE/default/js/yves_default.app.js"></script><script>window.spryker = {};</script>',
    },
  ],
  silent: [],
};
