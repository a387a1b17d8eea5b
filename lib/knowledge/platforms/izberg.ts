/** Izberg: French marketplace software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const izberg = {
  name: 'Izberg',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'FR',
  site: 'izberg-marketplace.com',
  signals: {
    host: ['izberg.me', 'iceberg.technology'],
    script: [{ match: 'izberg', strength: 'hint' }, 'api.iceberg.technology'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Izberg shop',
      html: '<script src="https://cdn.izberg.me/a.js"></script><script>window.izberg = {};</script>',
    },
  ],
  silent: [],
};
