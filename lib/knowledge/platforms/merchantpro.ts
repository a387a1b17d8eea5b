/** MerchantPro: Romanian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const merchantpro = {
  name: 'MerchantPro',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'RO',
  site: 'merchantpro.com',
  signals: {
    host: ['cdnmpro.com', 'merchantpro.ro', 'cdnmp.net'],
    script: ['CFG.merchantpro', { match: 'merchantpro', strength: 'hint' }, { match: 'mpro.', strength: 'hint' }],
    meta: ['generator=merchantpro'],
    dom: [{ match: '.mpro-*', strength: 'hint' }],
    cookie: [{ match: 'mpro*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'MerchantPro shop',
      html: '<script src="https://cdn.cdnmpro.com/a.js"></script><script>var m = "merchantpro";</script>',
    },
  ],
  silent: [],
};
