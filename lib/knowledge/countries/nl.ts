/** What buyers in the Netherlands expect to pay with. */
import type { Country } from './types.ts';

export const nl: Country = {
  code: 'NL',
  payments: [
    { method: 'ideal', servedBy: ['wero'], weight: 'essential', note: 'Shown as iDEAL | Wero from 2026.' },
    { method: 'paypal', weight: 'minor' },
    { method: 'invoice', servedBy: ['klarna', 'riverty'], weight: 'minor' },
  ],
  source: 'Interreg DigitSME e-commerce manual, chapter 3',
  asOf: '2023',
};
