/** What buyers in China expect to pay with. */
import type { Country } from './types.ts';

export const cn: Country = {
  code: 'CN',
  payments: [
    { method: 'alipay', weight: 'essential', note: 'About 60 % of online payments.' },
    { method: 'wechat_pay', weight: 'essential' },
    { method: 'unionpay', weight: 'minor' },
  ],
  source: 'AGROSMART digital export guide, payment systems',
  asOf: '2021',
  // No limit known to Vigie.
  limits: { 'sh-delay': undefined, 'rt-window': undefined, 'rt-how': undefined, 'rt-guarantee': undefined },
};
