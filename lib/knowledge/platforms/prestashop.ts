/** PrestaShop: open-source shop software, the most used one in France and Spain. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const prestashop = {
  name: 'PrestaShop',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'FR',
  site: 'prestashop.com',
  signals: {
    meta: [{ match: 'generator=prestashop', version: /PrestaShop ([\d.]+)/i }],
    header: ['powered-by=prestashop'],
    cookie: ['PrestaShop-*'],
    asset: [
      '/modules/blockcart/',
      '/modules/blocktopmenu/',
      '/modules/blocklayered/',
      '/modules/blockuserinfo/',
      '/modules/homefeatured/',
      '/modules/homeslider/',
      '/modules/blockwishlist/',
      '/modules/ps_shoppingcart/',
      '/modules/ps_searchbar/',
      '/modules/ps_facetedsearch/',
      '/modules/ps_imageslider/',
      '/modules/ps_emailsubscription/',
      '/themes/default-bootstrap/',
      { match: '/themes/classic/assets/', strength: 'hint' },
      '/modules/productcomments/',
      '/modules/blockspecials/',
      '/modules/blocknewsletter/',
      '/modules/blocksearch/',
    ],
    script: [
      'var prestashop =',
      'prestashop.on(',
      'priceDisplayPrecision',
      'var static_token',
      'combinationsFromController',
      'ajax_allowed = ',
      { match: 'var baseDir =', strength: 'hint' },
    ],
    dom: [
      '#our_price_display',
      '#buy_block',
      '#short_description_block',
      '#block_top_menu',
      '#blockcart-modal',
      '#usefull_link_block',
      '.js-product-miniature',
      '.ajax_add_to_cart_button',
      '#quantity_wanted_p',
      '#_desktop_cart',
      '#layered_block_left',
      '.ajax_cart_quantity',
      '.ajax_block_product',
      '#homefeatured',
      { match: '.product-miniature', strength: 'hint' },
    ],
    link: [
      { match: '?id_product=', strength: 'hint' },
      { match: 'controller=order-opc', strength: 'hint' },
      { match: 'index.php?controller=', strength: 'hint' },
    ],
    global: ['prestashop'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'PrestaShop 1.6 product page',
      html: '<meta name="generator" content="PrestaShop"><script>var static_token = "9a"; var priceDisplayPrecision = 2;</script><p id="our_price_display">8,90 €</p><link rel="stylesheet" href="/modules/blockcart/blockcart.css">',
    },
    {
      title: 'PrestaShop 8 category without generator',
      html: '<script>var prestashop = {"cart":{"products":[]}};</script><article class="product-miniature js-product-miniature"></article>',
    },
  ],
  silent: [
    {
      title: 'a theme seller lists his PrestaShop themes',
      html: '<title>Best PrestaShop themes</title><h1>PrestaShop templates</h1><a href="https://demo.example/prestashop/index.php?id_product=3">Live demo</a><img src="/img/prestashop-theme.jpg">',
    },
  ],
};
