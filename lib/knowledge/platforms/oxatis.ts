/** Oxatis: French hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const oxatis = {
  name: 'Oxatis',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'FR',
  site: 'oxatis.com',
  signals: {
    meta: ['generator=oxatis'],
    host: ['oxatis.com'],
    link: [
      'PBSCProduct.asp',
      'PBShoppingCart.asp',
      'PBSCCatalog.asp',
      'PBCPPlayer.asp',
      'PBUserLogin.asp',
      'PBOrderTracking.asp',
    ],
    form: ['PBShoppingCart.asp', 'PBSearch.asp', 'PBUserLogin.asp'],
    page: ['PBSCProduct.asp', 'PBSCCatalog.asp', 'PBCPPlayer.asp'],
    script: ['PBShoppingCart.asp', { match: 'oxatis', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Oxatis shop',
      html: '<meta name="generator" content="Oxatis (www.oxatis.com)"><a href="/PBSCProduct.asp?ItmID=1">Chaise</a>',
    },
  ],
  silent: [],
};
