/** AmeriCommerce: hosted shop software, Cart.com today. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const americommerce = {
  name: 'AmeriCommerce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'US',
  site: 'cart.com',
  owner: 'Cart.com',
  signals: {
    host: ['americommerce.com'],
    asset: ['/Shared/Themes/', '/shared/AvalonBase'],
    link: [{ match: '/store/shopcart.aspx', strength: 'hint' }],
    script: [{ match: 'americommerce', strength: 'hint' }],
    cookie: [{ match: 'acsession*', strength: 'hint' }],
    meta: ['generator=americommerce'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'AmeriCommerce shop',
      html: '<meta name="generator" content="AmeriCommerce"><link rel="stylesheet" href="/shared/Themes/Default/a.css">',
    },
  ],
  silent: [],
};
