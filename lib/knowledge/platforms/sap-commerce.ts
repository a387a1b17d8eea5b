/** SAP Commerce: shop software of large retailers, once hybris. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sapCommerce = {
  name: 'SAP Commerce',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'DE',
  site: 'sap.com',
  owner: 'SAP',
  signals: {
    meta: ['occ-backend-base-url=', { match: 'generator=hybris', strength: 'declared' }, 'media-backend-base-url='],
    cookie: ['acceleratorSecureGUID', { match: 'anonymous-consents', strength: 'hint' }],
    asset: [
      '/_ui/desktop/',
      '/_ui/responsive/',
      '/_ui/shared/',
      '/_ui/addons/',
      '/_ui/mobile/',
      '/medias/sys_master/',
      '/medias/?context=',
      '?context=bwfzdgvy',
      '/yacceleratorstorefront/',
      'acc.addons',
      { match: '/rest/v2/', strength: 'hint' },
      { match: '/_ui/', strength: 'hint' },
    ],
    script: [
      'ACC.config',
      'ACC.addons',
      'ACC.pwdStrength',
      'ACC.skipLinks',
      '/occ/v2/',
      '/medias/sys_master/',
      'yacceleratorstorefront',
      { match: 'hybris', strength: 'hint' },
    ],
    dom: [
      '.yCmsComponent',
      '.yCmsContentSlot',
      '<cx-storefront>',
      '<cx-page-slot>',
      '<cx-page-layout>',
      '.js-mini-cart-link',
      { match: '.js-enable-btn', strength: 'hint' },
      '.yComponentWrapper',
      { match: '.js-add-to-cart', strength: 'hint' },
    ],
    link: ['/yacceleratorstorefront/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'SAP Commerce accelerator',
      html: '<link rel="stylesheet" href="/_ui/responsive/theme-alpha/css/style.css"><div class="yCmsContentSlot"></div><script>ACC.config.contextPath = "";</script>',
    },
    {
      title: 'SAP Commerce with Spartacus',
      html: '<meta name="occ-backend-base-url" content="https://api.shop.example"><cx-storefront></cx-storefront>',
    },
  ],
  silent: [],
};
