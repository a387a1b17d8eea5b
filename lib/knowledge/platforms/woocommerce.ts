/** WooCommerce: shop plugin of WordPress, the most used shop software in the world. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const woocommerce = {
  name: 'WooCommerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'woocommerce.com',
  owner: 'Automattic',
  implies: ['WordPress'],
  signals: {
    meta: [{ match: 'generator=woocommerce', version: /WooCommerce ([\d.]+)/i }],
    cookie: ['woocommerce_*', 'wp_woocommerce_session_*'],
    storage: ['wc_cart_hash*', 'wc_fragments*'],
    asset: [{ match: '/plugins/woocommerce/', version: /[?&]ver=([\d.]+)/ }],
    script: [
      'wc_add_to_cart_params',
      'woocommerce_params',
      'wc_cart_fragments_params',
      'wc_single_product_params',
      'wc_order_attribution',
    ],
    dom: [
      '.woocommerce-page',
      '.woocommerce-js',
      '.woocommerce-no-js',
      '.woocommerce-product-gallery',
      '.woocommerce-loop-product__title',
      '.woocommerce-LoopProduct-link',
      '.woocommerce-Price-amount',
      '.woocommerce-breadcrumb',
      '.woocommerce-result-count',
      '.wc-block-*',
      { match: '.add_to_cart_button', strength: 'hint' },
    ],
    link: [
      { match: '?add-to-cart=', strength: 'hint' },
      { match: '/product-category/', strength: 'hint' },
    ],
    global: ['wc_add_to_cart_params', 'woocommerce_params'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'WooCommerce product page',
      html: '<meta name="generator" content="WooCommerce 8.2.1"><body class="single-product woocommerce woocommerce-page"><script src="/wp-content/plugins/woocommerce/assets/js/frontend/add-to-cart.min.js?ver=8.2.1"></script>',
      version: '8.2.1',
    },
    {
      title: 'WooCommerce block theme',
      html: '<div class="wc-block-grid__product"></div><script>var wc_add_to_cart_params = {};</script>',
    },
  ],
  silent: [
    {
      title: 'a WordPress blog about WooCommerce',
      html: '<meta name="generator" content="WordPress 6.4"><article class="post tag-woocommerce"><h1>How to speed up WooCommerce</h1><pre>define wc options</pre></article><link rel="stylesheet" href="/wp-content/plugins/woocommerce-blog-cards/a.css">',
    },
  ],
};
