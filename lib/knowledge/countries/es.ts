/** What buyers in Spain expect to pay with, and the limits that the law sets. */
import type { Country } from './types.ts';

export const es: Country = {
  code: 'ES',
  payments: [
    { method: 'card', servedBy: ['visa', 'mastercard', 'cb', 'amex'], weight: 'essential' },
    { method: 'paypal', weight: 'common' },
    { method: 'bizum', weight: 'common' },
  ],
  source: 'Market practice, no figure',
  asOf: '2026-11-22',
  limits: {
    'rt-guarantee': {
      value: 3,
      unit: 'years',
      bound: 'at-least',
      where: 'ES',
      source: 'Real Decreto-ley 7/2021',
      asOf: '2026-11-22',
    },
  },
};
