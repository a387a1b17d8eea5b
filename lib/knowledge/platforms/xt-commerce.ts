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
    // The addresses of version 3, which its children kept (added November 2026).
    link: [
      'XTCsid=',
      { match: 'shop_content.php?coID=', strength: 'hint' },
      { match: 'popup_content.php?coID=', strength: 'hint' },
      { match: 'product_info.php?info=p', strength: 'hint' },
    ],
    form: [{ match: 'product_info.php?info=p', strength: 'hint' }],
    page: ['XTCsid=', 'product_info.php?info=p'],
    asset: [
      '/xtCore/',
      '/xtFramework/',
      '/plugins/xt_',
      '/templates/xt_',
      { match: '/templates/xtc4/', strength: 'hint' },
      { match: '/templates/xtc5/', strength: 'hint' },
    ],
    comment: ['xt:Commerce', 'XT-Commerce'],
    dom: [
      { match: '.xt_*', strength: 'hint' },
      { match: '.contentsTopics', strength: 'hint' },
      { match: '.productOldPrice', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'a shop of version 3 with the line of its maker',
      html: '<td class="contentsTopics">Pfanne</td><a href="product_info.php?info=p12_Pfanne.html">Pfanne</a><p>eCommerce Engine © 2006 <a href="http://www.xt-commerce.com">xt:Commerce Shopsoftware</a></p>',
    },
    {
      title: 'xt:Commerce shop',
      html: '<meta name="generator" content="xt:Commerce 5.1"><link rel="stylesheet" href="/plugins/xt_cookie/css/cookie.css"><script src="/xtFramework/library/jquery/jquery.js"></script>',
    },
  ],
  silent: [],
};
