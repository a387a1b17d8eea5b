/** xt:Commerce: German shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const xtCommerce = {
  name: 'xt:Commerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'AT',
  site: 'xt-commerce.com',
  signals: {
    meta: ['generator=(c) by xt:commerce', 'generator=xt:commerce'],
    cookie: ['XTCsid'],
    link: ['XTCsid=', { match: 'shop_content.php?coID=', strength: 'hint' }],
    asset: [
      '/xtCore/',
      '/xtFramework/',
      '/plugins/xt_',
      '/templates/xt_',
      { match: '/templates/xtc4/', strength: 'hint' },
      { match: '/templates/xtc5/', strength: 'hint' },
    ],
    comment: ['xt:Commerce', 'XT-Commerce'],
    dom: [{ match: '.xt_*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'xt:Commerce shop',
      html: '<meta name="generator" content="xt:Commerce 5.1"><link rel="stylesheet" href="/plugins/xt_cookie/css/cookie.css"><script src="/xtFramework/library/jquery/jquery.js"></script>',
    },
  ],
  silent: [],
};
