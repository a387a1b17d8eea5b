/** Simpla: Russian shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const simpla = {
  name: 'Simpla',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'low',
  country: 'RU',
  site: 'simplacms.ru',
  signals: {
    asset: [
      '/design/default/css/simpla',
      '/js/ctrlnavigate.js',
      '/simpla/',
      { match: '/files/products/', strength: 'hint' },
    ],
    dom: ['[data-simpla*]', '.simpla*'],
    script: [
      { match: '/ajax/cart.php', strength: 'hint' },
      { match: 'simpla', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Simpla shop',
      html: '<script src="/simpla/design/js/a.js"></script><script src="/js/ctrlnavigate.js"></script>',
    },
  ],
  silent: [],
};
