/** What buyers in Italy expect to pay with. */
import type { Country } from './types.ts';

export const it: Country = {
  code: 'IT',
  payments: [
    { method: 'paypal', weight: 'common' },
    { method: 'postepay', weight: 'common', note: 'Prepaid card of the post.' },
    { method: 'cod', weight: 'common', note: 'About one payment in ten.' },
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
  ],
  source: 'Interreg DigitSME e-commerce manual, chapter 3',
  asOf: '2023',
};
