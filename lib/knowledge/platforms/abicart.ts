/** Abicart: Swedish hosted shop software, once Textalk Webshop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const abicart = {
  name: 'Abicart',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'SE',
  site: 'abicart.com',
  signals: {
    host: ['textalk.se', 'abicart.se', 'abicart.com', 'shopstatic.textalk.se', 'cdn.abicart.com'],
    script: ['textalk', { match: 'abicart', strength: 'hint' }, 'jedcart'],
    dom: ['.tws-*', '#tws-*'],
    meta: ['generator=textalk', 'generator=abicart'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Abicart shop',
      html: '<script src="https://shop.textalk.se/shop/static/a.js"></script><div class="tws-article"></div>',
    },
  ],
  silent: [],
};
