/** X-Cart: shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const xCart = {
  name: 'X-Cart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'RU',
  site: 'x-cart.com',
  signals: {
    meta: ['generator=x-cart'],
    asset: [
      '/skin/common_files/',
      { match: '/skin1/', strength: 'hint' },
      '/var/resources/default/https/',
      { match: '/skins/customer/', strength: 'hint' },
      '/skins/crisp_white/',
    ],
    script: ['xcart_web_dir', 'xliteConfig', 'var xcart_', { match: 'xcart.', strength: 'hint' }],
    link: [
      { match: 'cart.php?target=', strength: 'hint' },
      { match: 'product.php?productid=', strength: 'hint' },
      { match: 'home.php?cat=', strength: 'hint' },
    ],
    form: [{ match: 'cart.php?target=', strength: 'hint' }],
    cookie: [
      { match: 'xid_*', strength: 'hint' },
      { match: 'store_language', strength: 'hint' },
    ],
    comment: ['X-Cart'],
    page: [{ match: 'cart.php?target=', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'X-Cart shop',
      html: '<link rel="stylesheet" href="/skin/common_files/css/main.css"><script>var xcart_web_dir = "";</script>',
    },
  ],
  silent: [],
};
