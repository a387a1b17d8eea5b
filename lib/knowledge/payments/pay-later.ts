/** Instalments, invoice and other ways to pay later. */
import type { PaymentMethod } from './payment.ts';

export const PAY_LATER: readonly PaymentMethod[] = [
  { id: 'klarna', name: 'Klarna', words: 'klarna', logo: ['klarna'] },
  {
    id: 'clearpay',
    name: 'Clearpay',
    words: 'clearpay, afterpay, clear pay, after pay',
    logo: ['clearpay', 'afterpay'],
  },
  { id: 'laybuy', name: 'Laybuy', words: 'laybuy, lay buy', logo: ['laybuy'] },
  { id: 'alma', name: 'Alma', words: '', weakWords: 'alma', logo: ['almapay', 'getalma'], logoWords: ['alma'] },
  { id: 'oney', name: 'Oney', words: 'oney, 3x oney, 4x oney', logo: ['oney'] },
  { id: 'scalapay', name: 'Scalapay', words: 'scalapay, scala pay', logo: ['scalapay'] },
  { id: 'riverty', name: 'Riverty', words: 'riverty, afterpay riverty', logo: ['riverty'] },
  { id: 'floa', name: 'Floa', words: 'floa, floa bank, floa pay', logo: ['floa', 'floapay'] },
  { id: 'cofidis', name: 'Cofidis', words: 'cofidis, 3xcb, 4xcb', logo: ['cofidis'] },
  { id: 'cofinoga', name: 'Cofinoga', words: 'cofinoga', logo: ['cofinoga'] },
  { id: 'billie', name: 'Billie', words: '', weakWords: 'billie', logo: ['billie'] },
  { id: 'ratepay', name: 'Ratepay', words: 'ratepay', logo: ['ratepay'] },
  { id: 'in3', name: 'in3', words: '', weakWords: 'in3', logo: [], logoWords: ['in3'] },
  { id: 'sezzle', name: 'Sezzle', words: 'sezzle', logo: ['sezzle'] },
  { id: 'affirm', name: 'Affirm', words: '', weakWords: 'affirm', logo: ['affirmpay'], logoWords: ['affirm'] },
  { id: 'zip', name: 'Zip', words: 'zippay, zip pay, quadpay', logo: ['zippay', 'quadpay'] },
  { id: 'splitit', name: 'Splitit', words: 'splitit', logo: ['splitit'] },
  { id: 'sequra', name: 'seQura', words: 'sequra', logo: ['sequra'] },
  { id: 'tabby', name: 'Tabby', words: '', weakWords: 'tabby', logo: ['tabbypay'], logoWords: ['tabby'] },
  { id: 'tamara', name: 'Tamara', words: '', weakWords: 'tamara', logo: ['tamarapay'], logoWords: ['tamara'] },
  { id: 'paypo', name: 'PayPo', words: 'paypo', logo: ['paypo'] },
  { id: 'twisto', name: 'Twisto', words: 'twisto', logo: ['twisto'] },
  { id: 'viabill', name: 'ViaBill', words: 'viabill', logo: ['viabill'] },
  { id: 'billpay', name: 'BillPay', words: 'billpay', logo: ['billpay'] },
  { id: 'leasing', name: 'Leasing', words: '', weakWords: 'leasing', logo: ['leasing'] },
  {
    id: 'instalments',
    name: 'Instalments',
    // Languages without phrases of their own (added November 2026).
    words:
      'delbetalning, delbetala, avbetalning, delbetaling, afdragsordning, avbetaling, osamaksu, osamaksulla, na splatky, nakup na splatky, reszletfizetes, plata in rate, in rate egale, taksitli odeme, taksit imkani, taksit secenekleri, no cost emi, emi starts, emi options, emi available, рассрочка, в рассрочку, оплата частями, 分割払い, 分期付款, 할부, 무이자 할부',
    weakWords: 'raten, rate, finance',
    logo: ['ratenkauf', 'ratenzahlung', 'delbetalning', 'splatky', 'taksit', 'santander', 'paiementenplusieursfois'],
    logoWords: ['3x', '4x'],
  },
  {
    id: 'invoice',
    name: 'Invoice',
    words: '',
    weakWords: 'rechnung, factuur, invoice, faktura',
    logo: ['rechnungskauf', 'kaufaufrechnung', 'invoice'],
    logoWords: ['rechnung'],
  },
];
