/** DanDomain: Danish hosted shop software, also sold as Webshop by one.com owners. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const dandomain = {
  name: 'DanDomain',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'DK',
  site: 'dandomain.dk',
  owner: 'team.blue',
  signals: {
    host: ['dandomain.dk', 'mywebshop.io', 'smartweb.dk', 'hostedshop.dk', 'hostedshop.io', 'smartweb-static.com'],
    meta: ['generator=dandomain', 'generator=smartweb', 'generator=hostedshop'],
    script: [
      { match: 'window.platform.cart', strength: 'hint' },
      { match: 'DanDomain', strength: 'hint' },
      'AddedToBasketMessageTriggered',
      'smart-web',
      { match: 'Platform.getGUID', strength: 'hint' },
    ],
    asset: [
      'smartweb-static.com',
      { match: '/shop/frontend/', strength: 'hint' },
      { match: '/_design/common/', strength: 'hint' },
      '/upload_dir/shop/',
      '/upload_dir/templates/',
    ],
    dom: [
      { match: '#ProductInfo_Form', strength: 'hint' },
      { match: '#showbasket', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'DanDomain shop',
      html: '<meta name="generator" content="DanDomain Webshop"><script src="https://shop1.smartweb-static.com/a.js"></script>',
    },
  ],
  silent: [],
};
