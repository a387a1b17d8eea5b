/** OpenCart: open-source shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const opencart = {
  name: 'OpenCart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'HK',
  site: 'opencart.com',
  signals: {
    cookie: ['OCSESSID'],
    asset: [
      '/catalog/view/theme/',
      '/catalog/view/javascript/',
      { match: '/image/cache/catalog/', strength: 'hint' },
      { match: '/image/cache/data/', strength: 'hint' },
      '/catalog/view/',
      { match: '/image/cache/', strength: 'hint' },
    ],
    script: ['index.php?route=', 'route=checkout/cart', 'route=extension/module'],
    link: [
      'route=product/',
      'route=common/home',
      'route=checkout/',
      'route=account/',
      'route=information/',
      'route=affiliate/',
    ],
    form: ['route=product/', 'route=account/', 'route=common/'],
    page: ['index.php?route=product/', 'index.php?route=common/'],
    comment: [{ match: 'OpenCart', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'OpenCart category',
      html: '<link href="catalog/view/theme/default/stylesheet/stylesheet.css" rel="stylesheet"><a href="/index.php?route=checkout/cart">Basket</a>',
    },
    {
      title: 'OpenCart 4 product with short addresses',
      html: '<script src="/catalog/view/javascript/common.js"></script><script>$.ajax({url: "index.php?route=checkout/cart.add"})</script>',
    },
  ],
  silent: [
    {
      title: 'an OpenCart extension seller',
      html: '<h1>OpenCart modules</h1><a href="https://demo.example/index.php?route=product/product&product_id=1">Demo</a>',
    },
  ],
};
