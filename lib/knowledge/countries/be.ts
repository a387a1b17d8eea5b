/** What buyers in Belgium expect to pay with. */
import type { Country } from './types.ts';

export const be: Country = {
  code: 'BE',
  payments: [
    { method: 'bancontact', weight: 'essential', note: 'Selling to Belgians without it costs sales.' },
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
    { method: 'paypal', weight: 'minor' },
  ],
  source: 'Belgian start-up fiches 51 and 52',
  asOf: '2023',
};
