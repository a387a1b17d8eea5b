/** Links to pages on the means of payment. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'payment',
  words: {
    fr: ['paiement', 'paiements', 'paiement sécurisé', 'moyens de paiement', 'modes de paiement', 'modalités de paiement', 'règlement', 'paiement en plusieurs fois', 'paiements sécurisés'],
    en: ['payment', 'payments', 'payment methods', 'payment options', 'secure payment', 'ways to pay', 'how to pay', 'payment information', 'financing'],
    de: ['zahlung', 'zahlungsarten', 'zahlungsmöglichkeiten', 'bezahlung', 'zahlungsmethoden', 'zahlungsbedingungen', 'zahlung und versand', 'bezahlen', 'bezahlarten', 'zahlungsweisen'],
    nl: ['betaling', 'betalen', 'betaalmethoden', 'betaalmogelijkheden', 'betaalwijzen', 'betaalmethodes', 'betalingsmogelijkheden', 'betaalopties'],
    it: ['pagamento', 'pagamenti', 'metodi di pagamento', 'modalità di pagamento', 'pagamenti sicuri', 'pagamento sicuro'],
    es: ['pago', 'pagos', 'formas de pago', 'métodos de pago', 'medios de pago', 'pago seguro', 'opciones de pago', 'financiación'],
    pl: ['płatność', 'płatności', 'formy płatności', 'sposoby płatności', 'metody płatności', 'raty'],
    pt: ['pagamento', 'pagamentos', 'métodos de pagamento', 'formas de pagamento', 'meios de pagamento', 'pagamento seguro', 'modos de pagamento'],
    sv: ['betalning', 'betalsätt', 'betalningsalternativ'],
    da: ['betaling', 'betalingsmetoder', 'betalingsmuligheder'],
    nb: ['betaling', 'betalingsmåter', 'betalingsalternativer'],
    fi: ['maksutavat', 'maksaminen', 'maksu'],
    cs: ['platba', 'způsoby platby', 'možnosti platby', 'doprava a platba', 'platba a doprava'],
    sk: ['platba', 'spôsoby platby', 'možnosti platby', 'doprava a platba'],
    hu: ['fizetés', 'fizetési módok', 'fizetési lehetőségek'],
    ro: ['plată', 'metode de plată', 'modalități de plată', 'plata'],
    ru: ['оплата', 'способы оплаты', 'доставка и оплата', 'оплата и доставка'],
    uk: ['оплата', 'способи оплати', 'доставка і оплата', 'доставка та оплата', 'оплата і доставка'],
    el: ['τρόποι πληρωμής', 'πληρωμή', 'πληρωμές'],
    tr: ['ödeme', 'ödeme seçenekleri', 'taksit seçenekleri'],
    ja: ['お支払い', 'お支払方法', 'お支払い方法', '支払方法'],
    zh: ['支付方式', '付款方式'],
    ko: ['결제', '결제안내'],
    he: ['אמצעי תשלום', 'תשלום'],
    ar: ['طرق الدفع', 'الدفع'],
  },
  paths: [
    'payment', 'payments', 'payment-*', 'paiement*', 'moyens-de-paiement', 'modes-de-paiement', 'zahlung*', 'zahlungsarten', 'bezahl*', 'betaling*', 'betaal*', 'betalen', 'pagamento', 'pagamenti', 'pagamentos', 'metodi-di-pagamento',
    'pago', 'pagos', 'formas-de-pago', 'metodos-de-pago', 'medios-de-pago', 'platnosc*', 'formas-de-pagamento', 'betalning', 'maksutavat', 'platba', 'fizetes*', 'plata', 'oplata', 'odeme*', 'financing', 'ways-to-pay',
  ],
} satisfies LinkTopic; // prettier-ignore
