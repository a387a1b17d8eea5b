/** MakeShop: Japanese and Korean hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const makeshop = {
  name: 'MakeShop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'JP',
  site: 'makeshop.jp',
  owner: 'GMO',
  signals: {
    host: ['makeshop.jp', 'makeshop.co.kr', 'makeshop-multi-images.akamaized.net', 'gigaplus.makeshop.jp'],
    link: [
      { match: '/view/item/', strength: 'hint' },
      { match: '/shopdetail/', strength: 'hint' },
      { match: '/shopbrand/', strength: 'hint' },
    ],
    script: [{ match: 'makeshop', strength: 'hint' }],
    asset: [{ match: 'makeshop', strength: 'hint' }],
    meta: ['generator=makeshop'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'MakeShop shop',
      html: '<img src="https://gigaplus.makeshop.jp/a/b.jpg"><script src="https://www.makeshop.jp/ssl/js/a.js"></script>',
    },
  ],
  silent: [],
};
