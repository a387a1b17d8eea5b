/** Shoper: Polish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shoper = {
  name: 'Shoper',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'PL',
  site: 'shoper.pl',
  signals: {
    host: ['dcsaascdn.net', 'shoparena.pl'],
    meta: ['generator=shoper'],
    asset: [
      '/skins/store_',
      '/skins/user/rwd_shoper',
      '/environment/cache/images/',
      { match: '/public/scripts/gfx/', strength: 'hint' },
      { match: '/libraries/images/', strength: 'hint' },
    ],
    script: [
      'Shop.values.',
      { match: 'Shop.lang', strength: 'hint' },
      'frontAPI.',
      'Shop.useroptions',
      'Shop.values =',
    ],
    dom: ['.shop_product_*', '#box_basket', '#box_productfull', '.boxhead.shoper', '.shop_basket', '#box_mainproducts'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shoper shop',
      html: '<script src="https://static1.dcsaascdn.net/js/a.js"></script><div id="box_productfull"></div><script>Shop.values.Language = "pl";</script>',
    },
  ],
  silent: [],
};
