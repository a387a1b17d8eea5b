/** Words that say what starts the time to return, by their first letters and without accents, in the languages of terms. */

/** Kinds in the order in which they are looked for: who counts from "the delivery of your order" counts from the delivery. */
export const RETURN_STARTS: readonly (readonly [kind: 'delivery' | 'order' | 'dispatch', stems: readonly string[]])[] = [
  [
    'delivery',
    [
      'recep', 'recu', 'recev', 'livrai', 'prise de possession', 'receipt', 'receiv', 'deliver', 'arriv', 'collect', 'gets to you', 'lands',
      'erhalt', 'liefer', 'zustell', 'wareneingang', 'empfang', 'ubergabe', 'ontvang', 'lever', 'bezorg', 'ricezion', 'ricevi', 'ricevu',
      'consegn', 'recib', 'entreg', 'otrzyma', 'dostarcz', 'odbior', 'dorecz', 'wydania', 'rececao', 'recebi', 'receber',
    ],
  ],
  [
    'dispatch',
    ['expedition', 'expedi', 'envoi', 'dispatch', 'despatch', 'shipment', 'shipping date', 'versand', 'absend', 'verzend', 'spedizion', 'envio', 'wysylk', 'nadania', 'expedicao'],
  ],
  [
    'order',
    ['achat', 'commande', 'facture', 'purchase', 'order', 'invoice', 'kauf', 'bestell', 'rechnungsdatum', 'aankoop', 'bestelling', 'factuur', 'acquist', 'ordine', 'compra', 'pedido', 'factura', 'zakup', 'zamowieni', 'encomenda', 'fatura'],
  ],
]; // prettier-ignore
