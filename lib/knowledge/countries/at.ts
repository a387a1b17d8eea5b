/** What buyers in Austria expect to pay with. */
import type { Country } from './types.ts';

export const at: Country = {
  code: 'AT',
  payments: [
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
    { method: 'paypal', weight: 'common' },
    { method: 'invoice', servedBy: ['klarna', 'riverty'], weight: 'common' },
    { method: 'eps', weight: 'common' },
  ],
  source: 'Market practice, no figure',
  asOf: '2026-11-22',
};
