/** RedCart: Polish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const redcart = {
  name: 'RedCart',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'PL',
  site: 'redcart.pl',
  signals: {
    host: ['redcart.pl'],
    meta: ['generator=redcart', 'author=redcart'],
    asset: [{ match: '/templates/images/thumb/', strength: 'hint' }],
    script: [{ match: 'redcart', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'RedCart shop',
      html: '<meta name="generator" content="RedCart"><script src="https://static.redcart.pl/a.js"></script>',
    },
  ],
  silent: [],
};
