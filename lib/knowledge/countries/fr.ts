/** What buyers in France expect to pay with. */
import type { Country } from './types.ts';

export const fr: Country = {
  code: 'FR',
  payments: [
    {
      method: 'cb',
      servedBy: ['card', 'visa', 'mastercard'],
      weight: 'essential',
      note: 'Cards pay more than half of online purchases.',
    },
    { method: 'paypal', weight: 'common' },
    { method: 'wero', weight: 'minor', note: 'Paylib became part of Wero.' },
    { method: 'instalments', servedBy: ['alma', 'oney', 'klarna', 'scalapay'], weight: 'minor' },
  ],
  source: 'Interreg DigitSME e-commerce manual, chapter 3',
  asOf: '2023',
};
