/** AdvantShop: Russian shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const advantshop = {
  name: 'AdvantShop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'RU',
  site: 'advantshop.net',
  signals: {
    meta: ['generator=advantshop', 'generator=advantshop.net', 'advantshop-token='],
    asset: ['/templates/advant', 'advstatic.ru', 'advantshop.net/'],
    dom: [{ match: '[data-cart-add]', strength: 'hint' }],
    script: [
      { match: 'advantshop', strength: 'hint' },
      { match: 'AdvantshopResource', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'AdvantShop shop',
      html: '<meta name="generator" content="AdVantShop.NET"><script>window.AdvantshopResource = {};</script>',
    },
  ],
  silent: [],
};
