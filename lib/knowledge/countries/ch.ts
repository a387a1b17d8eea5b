/** What buyers in Switzerland expect to pay with, and the limits that the law sets. */
import type { Country } from './types.ts';

export const ch: Country = {
  code: 'CH',
  payments: [
    { method: 'twint', weight: 'essential' },
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
    { method: 'invoice', servedBy: ['klarna'], weight: 'common' },
    { method: 'postfinance', weight: 'minor' },
  ],
  source: 'Market practice, no figure',
  asOf: '2026-11-22',
  limits: {
    // Swiss law gives no general right to send back what was bought online.
    'rt-window': undefined,
    'sh-delay': undefined,
    'rt-how': undefined,
    'rt-guarantee': {
      value: 2,
      unit: 'years',
      bound: 'at-least',
      where: 'CH',
      source: 'Code of Obligations, article 210',
      asOf: '2026-11-22',
    },
  },
};
