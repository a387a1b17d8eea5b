/** What buyers in Germany expect to pay with. */
import type { Country } from './types.ts';

export const de: Country = {
  code: 'DE',
  payments: [
    { method: 'paypal', weight: 'essential' },
    { method: 'invoice', servedBy: ['klarna', 'riverty'], weight: 'common' },
    { method: 'sepa_debit', servedBy: ['direct_debit'], weight: 'common' },
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
    { method: 'wero', weight: 'minor', note: 'In shops since late 2025.' },
  ],
  closed: [{ method: 'giropay', since: '2024-12-31', source: 'heise.de 9764396' }],
  source: 'Interreg DigitSME e-commerce manual, chapter 3',
  asOf: '2023',
};
