/** SellerDeck: British shop software, once Actinic. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sellerdeck = {
  name: 'SellerDeck',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'low',
  country: 'GB',
  site: 'sellerdeck.co.uk',
  signals: {
    meta: ['generator=sellerdeck', 'generator=actinic'],
    form: ['/cgi-bin/ca000', '/cgi-bin/ss000', '/cgi-bin/bb000', '/cgi-bin/os000'],
    link: ['/cgi-bin/ca000', '/cgi-bin/ss000', '/cgi-bin/bb000', '/acatalog/'],
    asset: ['/acatalog/', 'actinicextras.js', 'actiniccore.js', 'actinicsearch.js'],
    page: ['/acatalog/'],
    script: [
      { match: 'setCartId', strength: 'hint' },
      { match: 'getCartItem(', strength: 'hint' },
      'actinic',
      { match: 'pg_sCurrPage', strength: 'hint' },
    ],
    cookie: ['ACTINIC_*', 'ACTINIC_CART', 'CART_CONTENT'],
    dom: ['.actinic*', '#actinic*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'SellerDeck shop',
      html: '<meta name="generator" content="Sellerdeck 2018"><form action="https://shop.example/cgi-bin/ca000001.pl"></form><script src="/acatalog/actinicextras.js"></script>',
    },
  ],
  silent: [],
};
