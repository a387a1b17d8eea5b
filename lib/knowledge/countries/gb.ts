/** What buyers in the United Kingdom expect to pay with, and the limits that the law sets. */
import type { Country } from './types.ts';

export const gb: Country = {
  code: 'GB',
  payments: [
    {
      method: 'card',
      servedBy: ['visa', 'mastercard', 'cb', 'amex'],
      weight: 'essential',
      note: 'About half of online payments.',
    },
    { method: 'paypal', weight: 'common', note: 'About a quarter.' },
  ],
  source: 'Interreg DigitSME e-commerce manual, chapter 3',
  asOf: '2023',
  limits: {
    'rt-window': {
      value: 14,
      unit: 'days',
      bound: 'at-least',
      where: 'GB',
      source: 'Consumer Contracts Regulations 2013',
      asOf: '2026-11-22',
    },
    'sh-delay': {
      value: 30,
      unit: 'days',
      bound: 'at-most',
      where: 'GB',
      source: 'Consumer Contracts Regulations 2013',
      asOf: '2026-11-22',
    },
    'rt-how': {
      value: 14,
      unit: 'days',
      bound: 'at-most',
      where: 'GB',
      source: 'Consumer Contracts Regulations 2013',
      asOf: '2026-11-22',
    },
    'rt-guarantee': undefined,
  },
};
