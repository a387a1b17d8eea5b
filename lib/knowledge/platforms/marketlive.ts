/** MarketLive: shop software of North American retailers, Kibo today. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const marketlive = {
  name: 'MarketLive',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'US',
  site: 'kibocommerce.com',
  owner: 'Kibo',
  signals: {
    asset: ['/includes/marketlive/', { match: 'marketlive', strength: 'hint' }],
    form: [
      { match: '.do?method=', strength: 'hint' },
      { match: '/addToBasket.do', strength: 'hint' },
      '/basket.do?method=',
    ],
    link: ['/basket.do?method=', '/jump.jsp?itemType=', { match: '/product.do?', strength: 'hint' }],
    script: [{ match: 'marketlive', strength: 'hint' }],
    comment: ['marketlive'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'MarketLive shop',
      html: '<link href="/includes/marketlive/a.css" rel="stylesheet"><a href="/basket.do?method=view">Bag</a>',
    },
  ],
  silent: [],
};
