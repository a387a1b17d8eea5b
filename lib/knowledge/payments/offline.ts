/** Cheque, cash and vouchers. */
import type { PaymentMethod } from './payment.ts';

export const OFFLINE: readonly PaymentMethod[] = [
  {
    id: 'cod',
    name: 'Cash on delivery',
    words: '',
    logo: ['cashondelivery', 'nachnahme', 'contrassegno', 'contrareembolso', 'contreremboursement', 'zapobraniem'],
    logoWords: ['cod'],
  },
  { id: 'cheque', name: 'Cheque', words: '', logo: ['cheque'] },
  { id: 'gift_card', name: 'Gift card', words: '', logo: ['giftcard', 'cartecadeau', 'geschenkkarte'] },
];
