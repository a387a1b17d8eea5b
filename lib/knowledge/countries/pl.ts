/** What buyers in Poland expect to pay with. */
import type { Country } from './types.ts';

export const pl: Country = {
  code: 'PL',
  payments: [
    { method: 'blik', weight: 'essential' },
    { method: 'przelewy24', servedBy: ['bank_transfer'], weight: 'common' },
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
  ],
  source: 'Market practice, no figure',
  asOf: '2026-11-22',
};
