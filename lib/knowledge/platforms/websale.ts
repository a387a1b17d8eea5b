/** WEBSALE: German shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const websale = {
  name: 'WEBSALE',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'DE',
  site: 'websale.de',
  signals: {
    form: ['/websale8/', '/websale7/', { match: 'Ctx=', strength: 'hint' }],
    link: ['/websale8/', '/websale7/', '/cgi/websale'],
    asset: ['/$WS/', '/$ressources/', '/websale8/'],
    script: [{ match: 'websale', strength: 'hint' }, { match: 'ws_basket', strength: 'hint' }, '/websale8/'],
    dom: [
      '.websale*',
      '#websale*',
      { match: '[name=shopid]', strength: 'hint' },
      { match: '[name=subshopid]', strength: 'hint' },
    ],
    meta: ['generator=websale'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'WEBSALE shop',
      html: '<form action="https://shop.example/websale8/"><input name="shopid"></form><img src="/$WS/shop/produkte/a.jpg">',
    },
  ],
  silent: [],
};
