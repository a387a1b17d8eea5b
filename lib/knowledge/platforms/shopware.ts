/** Shopware: open-source shop software, widespread in Germany. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shopware = {
  name: 'Shopware',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'freemium',
  country: 'DE',
  site: 'shopware.com',
  signals: {
    header: ['sw-context-token', 'sw-version-id', 'sw-language-id', 'x-shopware-*', 'sw-invalidation-states'],
    cookie: [
      'sw-context-token',
      '__csrf_token-*',
      { match: 'session-*', strength: 'hint' },
      'sw-states',
      'sw-cache-hash',
    ],
    asset: [
      { match: '/themes/Frontend/Responsive/', versionIs: '5' },
      { match: '/web/cache/', versionIs: '5' },
      { match: '/engine/Shopware/', versionIs: '5' },
      { match: '/templates/_emotion', versionIs: '4' },
      { match: '/templates/_default/frontend/', versionIs: '4' },
      { match: '/bundles/storefront/', versionIs: '6' },
      { match: '/bundles/swag', versionIs: '6' },
    ],
    script: [
      { match: 'csrfConfig', versionIs: '5' },
      { match: "window.router['frontend.", versionIs: '6' },
      { match: 'window.router["frontend.', versionIs: '6' },
      { match: 'window.activeNavigationId', versionIs: '6' },
      { match: 'window.salesChannelId', versionIs: '6' },
      { match: 'frontend.cart.offcanvas', versionIs: '6' },
      { match: 'window.features = {"FEATURE_NEXT', versionIs: '6' },
      { match: "'ajax_cart':", versionIs: '5' },
      { match: '?sViewport=', versionIs: '4' },
      '/widgets/index/refreshStatistic',
      '/widgets/checkout/',
    ],
    dom: [
      { match: '.is--ctl-*', versionIs: '5' },
      { match: '.is-ctl-*', versionIs: '6' },
      { match: '[data-offcanvas-cart]', versionIs: '6' },
      { match: '[data-add-to-cart]', versionIs: '6', strength: 'hint' },
      { match: '.container--ajax-cart', versionIs: '5' },
      { match: '.action--notification-delete', versionIs: '5' },
      { match: '.shop--navigation', versionIs: '5' },
      '[data-ajax-wishlist]',
      { match: '.offcanvas-cart', versionIs: '6' },
      { match: '[data-basic-slider]', versionIs: '6' },
      { match: '.block-group', versionIs: '5', strength: 'hint' },
      { match: '.cms-section', versionIs: '6', strength: 'hint' },
    ],
    link: ['shopware.php?'],
    form: ['/checkout/line-item/add', '/checkout/addArticle', '/checkout/product/add-by-number'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shopware 5 product',
      html: '<body class="is--ctl-detail is--act-index"><link rel="stylesheet" href="/web/cache/1500000000_abc.css"><script>var csrfConfig = {};</script>',
      version: '5',
    },
    {
      title: 'Shopware 6 product',
      html: '<body class="is-ctl-product is-act-index"><script>window.activeNavigationId = "0123"; window.router["frontend.cart.offcanvas"] = "/checkout/offcanvas";</script><form action="/checkout/line-item/add"></form>',
      version: '6',
    },
  ],
  silent: [],
};
