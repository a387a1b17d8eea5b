/** What buyers in Luxembourg expect to pay with. */
import type { Country } from './types.ts';

export const lu: Country = {
  code: 'LU',
  payments: [
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'essential' },
    { method: 'paypal', weight: 'common' },
  ],
  source: 'Market practice, no figure',
  asOf: '2026-11-22',
};
