/** modified eCommerce: German open-source shop software, a child of xt:Commerce. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const modifiedEcommerce = {
  name: 'modified eCommerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DE',
  site: 'modified-shop.org',
  signals: {
    meta: ['generator=(c) by modified', 'generator=modified ecommerce', 'generator=modified'],
    cookie: ['MODsid'],
    link: [
      'MODsid=',
      { match: 'shop_content.php?coID=', strength: 'hint' },
      { match: 'product_info.php?products_id=', strength: 'hint' },
    ],
    asset: [
      '/templates/tpl_modified',
      { match: '/templates/xtc5/', strength: 'hint' },
      { match: '/templates/bootstrap4/', strength: 'hint' },
    ],
    comment: ['modified eCommerce Shopsoftware', 'modified eCommerce'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'modified shop',
      html: '<meta name="generator" content="(c) by modified eCommerce Shopsoftware ------|> http://www.modified-shop.org"><a href="/shop_content.php?coID=2&MODsid=abc">Versand</a>',
    },
  ],
  silent: [],
};
