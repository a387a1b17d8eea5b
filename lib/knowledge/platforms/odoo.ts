/** Odoo: business software with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const odoo = {
  name: 'Odoo',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'freemium',
  country: 'BE',
  site: 'odoo.com',
  signals: {
    meta: ['generator=odoo'],
    cookie: [
      { match: 'frontend_lang', strength: 'hint' },
      { match: 'visitor_uuid', strength: 'hint' },
    ],
    asset: [
      '/website_sale/static/',
      '/web/image/product.template/',
      '/web/image/product.product/',
      { match: '/web/assets/', strength: 'hint' },
      'web.assets_frontend',
      'website.assets_frontend',
    ],
    script: ['odoo.__session_info__', 'odoo.define(', 'var odoo ='],
    dom: [
      '.oe_website_sale',
      '.o_wsale_*',
      '#product_detail.oe_',
      '.oe_currency_value',
      { match: '#wrapwrap', strength: 'hint' },
      '.oe_product_cart',
      '.o_add_wishlist',
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Odoo shop',
      html: '<meta name="generator" content="Odoo"><div class="oe_website_sale"></div><script>var odoo = {csrf_token: "x"};</script>',
    },
  ],
  silent: [],
};
