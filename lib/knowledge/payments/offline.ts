/** Cheque, cash and vouchers. */
import type { PaymentMethod } from './payment.ts';

export const OFFLINE: readonly PaymentMethod[] = [
  {
    id: 'cod',
    name: 'Cash on delivery',
    // Languages without phrases of their own (added November 2026).
    words:
      'dobirka, dobirkou, na dobirku, dobierka, dobierkou, utanvet, utanvettel, ramburs, plata la livrare, postforskott, efterkrav, pa efterkrav, postoppkrav, postiennakko, kapida odeme, antikatavoli, αντικαταβολη, наложенный платеж, наложен платеж, наложенным платежом, 代金引換, 代引き, 貨到付款, 货到付款, 착불',
    logo: [
      'cashondelivery',
      'nachnahme',
      'contrassegno',
      'contrareembolso',
      'dobirka',
      'dobierka',
      'utanvet',
      'ramburs',
      'kapidaodeme',
      'contreremboursement',
      'zapobraniem',
    ],
    logoWords: ['cod'],
  },
  {
    id: 'barzahlen',
    name: 'Barzahlen/viacash',
    words: 'viacash',
    weakWords: 'barzahlen',
    logo: ['barzahlen', 'viacash'],
  },
  { id: 'cheque', name: 'Cheque', words: '', logo: ['cheque'] },
  { id: 'gift_card', name: 'Gift card', words: '', logo: ['giftcard', 'cartecadeau', 'geschenkkarte'] },
];
