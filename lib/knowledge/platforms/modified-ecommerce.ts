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
    // The copyright line of its templates is painted in two colours (added November 2026).
    dom: ['.cop_magenta', '.cop_grau', { match: '.contentsTopics', strength: 'hint' }],
    form: [{ match: 'product_info.php?info=p', strength: 'hint' }],
    page: ['MODsid='],
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
      title: 'a shop without a generator',
      html: '<a href="shop_content.php?coID=3">Versand</a><div><span class="cop_magenta">mod</span><span class="cop_grau">ified eCommerce Shopsoftware © 2009-2024</span></div>',
    },
    {
      title: 'modified shop',
      html: '<meta name="generator" content="(c) by modified eCommerce Shopsoftware ------|> http://www.modified-shop.org"><a href="/shop_content.php?coID=2&MODsid=abc">Versand</a>',
    },
  ],
  silent: [],
};
