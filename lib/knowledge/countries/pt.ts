/** What buyers in Portugal expect to pay with, and the limits that the law sets. */
import type { Country } from './types.ts';

export const pt: Country = {
  code: 'PT',
  payments: [
    { method: 'multibanco', weight: 'essential' },
    { method: 'mbway', weight: 'common' },
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'common' },
  ],
  source: 'Market practice, no figure',
  asOf: '2026-11-22',
  limits: {
    'rt-guarantee': {
      value: 3,
      unit: 'years',
      bound: 'at-least',
      where: 'PT',
      source: 'Decreto-Lei 84/2021',
      asOf: '2026-11-22',
    },
  },
};
