/** JTL-Shop: German shop software bound to the merchandise system JTL-Wawi. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const jtlShop = {
  name: 'JTL-Shop',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'DE',
  site: 'jtl-software.de',
  owner: 'JTL-Software',
  signals: {
    meta: ['generator=jtl-shop', 'generator=jtl shop'],
    cookie: ['JTLSHOP', 'eSIdAdm'],
    asset: [
      '/templates/NOVA/',
      '/templates/Evo/',
      '/asset/jtl3.js',
      '/asset/plugin_js_body',
      '/templates/JTL-Shop',
      'asset/jtl3',
      { match: '/media/image/product/', strength: 'hint' },
      { match: '/bilder/produkte/', strength: 'hint' },
      '/templates/snackys/',
      '/asset/evo_js',
      '/static/plugins/jtl_',
    ],
    script: ['jtl_token', 'window.JTL', 'jtlPackFormTranslations', '$.evo.', 'jtlPagination', 'JTL_SHOP'],
    dom: [
      '[name=jtl_token]',
      '#jtl-nav-wrapper',
      '.jtl-*',
      '#evo-main-nav-wrapper',
      '.snackbar.jtl',
      '[name=VariKindArtikel]',
      '#consent-manager.jtl',
    ],
    link: ['/jtl.php', { match: '/navi.php?', strength: 'hint' }, { match: 'index.php?k=', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'JTL-Shop product',
      html: '<meta name="generator" content="JTL-Shop 5"><input type="hidden" name="jtl_token" value="x"><script src="/templates/NOVA/js/app/globals.js"></script>',
    },
  ],
  silent: [],
};
