/** Smartstore: open-source shop software on .NET, a child of nopCommerce. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const smartstore = {
  name: 'Smartstore',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DE',
  site: 'smartstore.com',
  signals: {
    meta: ['generator=smartstore'],
    cookie: ['.Smart.*', 'smartstore.*', 'SMARTSTORE.CUSTOMER'],
    asset: ['/Themes/Flex/', '/js/smartstore.', '/Scripts/smartstore.'],
    dom: [
      { match: '#art-detail', strength: 'hint' },
      { match: '.artlist', strength: 'hint' },
      { match: '.pd-offer-price', strength: 'hint' },
    ],
    script: [{ match: 'smartstore.', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Smartstore shop',
      html: '<meta name="generator" content="Smartstore 5.1"><script src="/js/smartstore.common.js"></script>',
    },
  ],
  silent: [],
};
