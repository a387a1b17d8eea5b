/** What buyers in Brazil expect to pay with. */
import type { Country } from './types.ts';

export const br: Country = {
  code: 'BR',
  payments: [
    { method: 'boleto', weight: 'common' },
    { method: 'instalments', weight: 'common', note: 'Deferred payment is the custom.' },
    {
      method: 'pix',
      weight: 'common',
      note: 'Not in the guides: instant payment of the central bank since November 2020.',
    },
  ],
  source: 'AGROSMART digital export guide, payment systems',
  asOf: '2021',
  // No limit known to Vigie.
  limits: { 'sh-delay': undefined, 'rt-window': undefined, 'rt-how': undefined, 'rt-guarantee': undefined },
};
