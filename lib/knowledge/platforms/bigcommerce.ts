/** BigCommerce: hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const bigcommerce = {
  name: 'BigCommerce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'US',
  site: 'bigcommerce.com',
  owner: 'Commerce.com',
  signals: {
    meta: [{ match: 'platform=bigcommerce', strength: 'declared' }, 'generator=bigcommerce'],
    header: ['x-bc-store-version', 'x-bc-storefront-request-id', 'x-bc-apex-domain', 'x-bc-crawl-allowed'],
    cookie: [
      'fornax_anonymousId',
      'SHOP_SESSION_TOKEN',
      'STORE_VISITOR',
      'SHOP_SESSION_ROTATION_TOKEN',
      { match: 'SHOP_SESSION', strength: 'hint' },
    ],
    asset: [
      'bigcommerce.com/s-',
      '/stencil/',
      'bigcommerce.com/shared/',
      'bigcommerce.com/r-',
      'bigcommerce.com/assets/',
      'bigcommerce.com/content/',
    ],
    script: [
      'window.stencilBootstrap',
      'stencilBootstrap(',
      'BCData',
      'window.bcJsContext',
      'config.ShopPath',
      'bigcommerce_config',
      { match: 'var shop_config', strength: 'hint' },
    ],
    dom: [
      '.productView-addToCart',
      '[data-cart-item-add]',
      '#form-action-addToCart',
      { match: '.cardFigcaption-button', strength: 'hint' },
      '[data-stencil-*]',
      '.productView-options',
      '.navUser-item--cart',
    ],
    link: [
      { match: '/cart.php', strength: 'hint' },
      { match: '/login.php?action=create_account', strength: 'hint' },
      { match: '/account.php', strength: 'hint' },
    ],
    form: [
      { match: '/cart.php', strength: 'hint' },
      { match: '/search.php', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'BigCommerce Stencil product',
      html: '<meta name="platform" content="bigcommerce.stencil"><script src="https://cdn11.bigcommerce.com/s-abc/stencil/x/dist/theme-bundle.main.js"></script><script>window.stencilBootstrap("product", "{}")</script>',
    },
  ],
  silent: [],
};
