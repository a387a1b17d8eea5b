/** InSales: Russian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const insales = {
  name: 'InSales',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'RU',
  site: 'insales.ru',
  signals: {
    host: ['insales.ru', 'insales.com', 'insales-cdn.ru', 'insales.kz'],
    script: [{ match: 'insales', strength: 'hint' }],
    cookie: ['first_current_location', 'insales*', 'ins_order_version'],
    form: [{ match: '/cart_items', strength: 'hint' }],
    asset: ['insales.ru/assets'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'InSales shop',
      html: '<script src="https://static.insales-cdn.ru/assets/common-js/common.v2.25.9.js"></script><script>Insales.init()</script>',
    },
  ],
  silent: [],
};
