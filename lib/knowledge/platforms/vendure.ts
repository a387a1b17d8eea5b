/** Vendure: open-source headless shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const vendure = {
  name: 'Vendure',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'AT',
  site: 'vendure.io',
  signals: {
    host: ['vendure.io'],
    script: [
      { match: 'vendure', strength: 'hint' },
      { match: '/shop-api', strength: 'hint' },
    ],
    header: ['vendure-auth-token'],
    asset: [{ match: 'vendure', strength: 'hint' }],
    cookie: [{ match: 'vendure*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Vendure shop',
      html: '<script>var u = "https://x.vendure.io/shop-api"</script><script src="https://cdn.vendure.io/a.js"></script>',
    },
  ],
  silent: [],
};
