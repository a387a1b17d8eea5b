/** Tiendanube: hosted shop software of Latin America, Nuvemshop in Brazil. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const tiendanube = {
  name: 'Tiendanube',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'AR',
  site: 'tiendanube.com',
  owner: 'Nuvemshop',
  signals: {
    host: [
      'mitiendanube.com',
      'tiendanube.com',
      'nuvemshop.com.br',
      'lojavirtualnuvem.com.br',
      'd26lpennugtm8s.cloudfront.net',
    ],
    script: ['LS.store', 'LS.variants', 'LS.cart', 'LS.currency', 'LS.ready.then'],
    cookie: ['store_login_session'],
    dom: [
      { match: '[data-store]', strength: 'hint' },
      { match: '.js-item-product', strength: 'hint' },
      { match: '.js-addtocart', strength: 'hint' },
      { match: '.js-product-container', strength: 'hint' },
    ],
    global: ['LS', 'LS.store.id'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Tiendanube shop',
      html: '<script>LS.store = {id: 1}; LS.cart = {};</script><link rel="stylesheet" href="https://dcdn.mitiendanube.com/stores/a.css">',
    },
  ],
  silent: [],
};
