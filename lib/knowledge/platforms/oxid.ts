/** OXID: German shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const oxid = {
  name: 'OXID',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'freemium',
  country: 'DE',
  site: 'oxid-esales.com',
  owner: 'OXID eSales',
  signals: {
    meta: ['generator=oxid'],
    cookie: ['sid_key', 'oxidadminlanguage', { match: 'showlinksonce', strength: 'hint' }],
    asset: [
      '/out/azure/',
      '/out/flow/',
      '/out/wave/',
      '/out/apex/',
      '/out/pictures/generated/',
      '/out/pictures/master/',
      '/out/basic/src/',
      '/out/roxive/',
      '/src/js/widgets/ox',
      '/out/pictures/media/',
    ],
    link: ['index.php?cl=', '&cl=details', '&cl=basket', 'cl=account', 'cl=alist'],
    form: ['index.php?cl='],
    script: [
      'oxAGBCheck',
      'oxInputValidator',
      'oxMiniBasket',
      'oxRating',
      'oxModalPopup',
      'oxBasketChecks',
      { match: 'oxidShop', strength: 'hint' },
    ],
    dom: [
      { match: '[name=aid]', strength: 'hint' },
      { match: '[name=anid]', strength: 'hint' },
      '[name=actcontrol]',
      '#minibasketIcon',
      '.cl-details',
      '.cl-start',
      '.cl-alist',
      { match: '[name=stoken]', strength: 'hint' },
    ],
    comment: [
      { match: 'OXID eShop', strength: 'declared' },
      { match: 'OXID eSales', strength: 'declared' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'OXID shop',
      html: '<!-- OXID eShop Community Edition, Version 4, Shopping Cart System (c) OXID eSales AG 2003 - 2020 --><a href="/index.php?cl=basket">Basket</a><link rel="stylesheet" href="/out/azure/src/css/oxid.css">',
    },
  ],
  silent: [
    {
      title: 'a shop that sells copper oxide',
      html: '<h1>Kupferoxid</h1><a href="/oxid-pulver">Oxid</a><img src="/images/oxid.jpg">',
    },
  ],
};
