/** nopCommerce: open-source shop software on .NET. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const nopcommerce = {
  name: 'nopCommerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'RU',
  site: 'nopcommerce.com',
  signals: {
    meta: ['generator=nopcommerce'],
    cookie: ['Nop.customer', '.Nop.*', 'Nop.*'],
    asset: [
      '/Plugins/SevenSpikes.',
      '/Themes/DefaultClean/',
      '/Scripts/public.common.js',
      '/Scripts/public.ajaxcart.js',
      '/js/public.common.js',
      '/js/public.ajaxcart.js',
      '/Plugins/Nop',
      '/Themes/Emporium/',
      '/Plugins/Widgets.Nivo',
    ],
    script: [
      'AjaxCart.init(',
      'addproducttocart/catalog',
      'addproducttocart/details',
      { match: 'nopCommerce', strength: 'hint' },
    ],
    dom: [
      '.master-wrapper-page',
      '.master-wrapper-content',
      '.html-product-details-page',
      '.html-category-page',
      '.html-home-page',
      { match: '.header-links-wrapper', strength: 'hint' },
      { match: '#topcartlink', strength: 'hint' },
      { match: '.add-to-cart-panel', strength: 'hint' },
    ],
    comment: ['nopcommerce'],
    global: ['AjaxCart', 'nop'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'nopCommerce shop',
      html: '<meta name="generator" content="nopCommerce"><div class="master-wrapper-page"></div><script src="/js/public.ajaxcart.js"></script>',
    },
  ],
  silent: [],
};
