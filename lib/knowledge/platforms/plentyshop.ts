/** plentyShop: German hosted shop and merchandise system plentymarkets. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const plentyshop = {
  name: 'plentyShop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'DE',
  site: 'plentymarkets.com',
  owner: 'plentysystems',
  signals: {
    meta: ['generator=plentymarkets', 'generator=plenty'],
    host: ['plentymarkets-cloud-de.com', 'plentymarkets-cloud-ie.com', 'plentymarkets.eu'],
    asset: ['plentymarkets', 'ceres-base', 'ceres-main', '/layout/callisto'],
    cookie: ['plentyID', 'plenty-shop*', 'SID_PLENTY_*', 'plentymarkets*'],
    script: [
      { match: 'App.decimalCount', strength: 'hint' },
      'plentyTemplate',
      'plentymarkets',
      { match: 'vueApp', strength: 'hint' },
      { match: 'plentyShop', strength: 'hint' },
      'ceresStore',
    ],
    dom: ['.plenty*', '[data-plenty*]', '.PlentyWebBasketPreview'],
    link: ['plenty_id='],
    header: ['x-plenty-shop'],
    comment: ['plentymarkets'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'plentyShop shop',
      html: '<meta name="generator" content="plentymarkets"><script src="https://cdn02.plentymarkets.com/x/plugin/1/ceres/js/dist/ceres-base.js"></script>',
    },
  ],
  silent: [],
};
