/** Shopify: hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shopify = {
  name: 'Shopify',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'CA',
  site: 'shopify.com',
  signals: {
    meta: ['shopify-checkout-api-token=', 'shopify-digital-wallet=', 'shopify-y='],
    header: [
      'x-shopid',
      'x-shopify-stage',
      'powered-by=shopify',
      'x-sorting-hat-shopid',
      'x-storefront-renderer-rendered',
    ],
    cookie: ['_shopify_y', '_shopify_s', '_shopify_tm', '_shopify_sa_*', '_shopify_essential', 'secure_customer_sig'],
    asset: [
      'cdn.shopify.com/s/files/',
      'cdn.shopify.com/shopifycloud/',
      'cdn.shopify.com/s/shopify/',
      'cdn.shopify.com/s/javascripts/',
      '/cdn/shopifycloud/',
      '/cdn/shop/t/',
      { match: '/cdn/shop/files/', strength: 'hint' },
      { match: '/cdn/shop/products/', strength: 'hint' },
      '/shopify_common.js',
      '/option_selection.js',
      '/shopify_stats.js',
      '/trekkie.storefront',
    ],
    script: [
      'Shopify.shop =',
      'Shopify.shop=',
      'Shopify.theme =',
      'Shopify.theme=',
      'Shopify.currency',
      'Shopify.routes',
      { match: 'ShopifyAnalytics', strength: 'hint' },
      'Shopify.optionSelectors',
      'Shopify.formatMoney',
      'Shopify.locale',
      'Shopify.country',
      { match: 'ShopifyPaypalV4VisibilityTracking', strength: 'hint' },
      '/shopifycloud/',
      'Shopify.money_format',
      'shopify_pay_redirect',
    ],
    dom: [
      '#shopify-section-*',
      '.shopify-section',
      '.shopify-payment-button',
      '#shopify-features',
      '#shopify-digital-wallet',
      '.shopify-policy__container',
      '#__st',
      '.shopify-cleanslate',
      '<shopify-*>',
      '[data-shopify-*]',
    ],
    form: [{ match: '/cart/add', strength: 'hint' }],
    link: [{ match: '/collections/', strength: 'hint' }],
    global: ['Shopify'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shopify product page',
      html: '<script src="https://cdn.shopify.com/s/files/1/0001/t/3/assets/theme.js"></script><div id="shopify-section-header" class="shopify-section"></div><script>var Shopify = Shopify || {}; Shopify.shop = "example.myshopify.com"; Shopify.theme = {"name":"Dawn"};</script>',
    },
    {
      title: 'Shopify with its files on the own domain',
      html: '<link rel="stylesheet" href="/cdn/shop/t/12/assets/base.css?v=1"><script>Shopify.theme = {"name":"Dawn"}</script>',
    },
  ],
  silent: [
    {
      title: 'a blog that sells through a buy button and shows a picture from a Shopify shop',
      html: '<script src="https://sdks.shopifycdn.com/buy-button/latest/buy-button-storefront.min.js"></script><script>ShopifyBuy.buildClient({domain: "x.myshopify.com"})</script><img src="https://cdn.shopify.com/s/files/1/0001/products/mug.jpg">',
    },
    {
      title: 'an app seller writes about Shopify',
      html: '<h1>Ten Shopify apps</h1><a href="https://apps.shopify.com/x">app</a><a href="https://www.shopify.com/?ref=x">Try Shopify</a>',
    },
  ],
};
