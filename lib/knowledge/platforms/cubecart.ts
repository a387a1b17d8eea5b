/** CubeCart: open-source shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const cubecart = {
  name: 'CubeCart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'GB',
  site: 'cubecart.com',
  signals: {
    meta: ['generator=cubecart'],
    asset: ['/skins/foundation/', '/includes/lib/cubecart', '/skins/kurouto/'],
    link: [
      { match: 'index.php?_a=', strength: 'hint' },
      { match: '?_a=basket', strength: 'hint' },
    ],
    comment: ['CubeCart'],
    dom: [{ match: '[name=_a]', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'CubeCart shop',
      html: '<meta name="generator" content="cubecart"><link rel="stylesheet" href="/skins/foundation/css/a.css">',
    },
  ],
  silent: [],
};
