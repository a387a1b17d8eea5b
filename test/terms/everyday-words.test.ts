/** Everyday words of one language that are telling words of another, and sentences that only look like terms; all written for this test. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const CASES: readonly (readonly [language: string, text: string, wanted: string, unwanted: string])[] = [
  // "no" is "in the" in Portuguese.
  [
    'pt',
    'Prazos de entrega\nA entrega demora 2 a 4 dias úteis no Continente e 7 a 9 dias úteis nas ilhas.',
    'delay 2-4|delay 7-9|to PT',
    'no shipping.country PT',
  ],
  ['pt', 'Pagamento\nNo pagamento à cobrança acresce uma taxa de 2,90 €.', 'pay cod', 'no payment.method cod'],
  // "tramite" is "by way of" in Italian, "tramitar" handles orders in Spanish.
  ['it', 'Consegna\nLa merce è consegnata in 3-4 giorni lavorativi tramite BRT.', 'delay 3-4', 'handling 3-4'],
  ['pl', 'Dostawa\nW ten sposób paczka dotrze do 3 dni roboczych.', 'delay -3', 'delay -10'],
  // The carrier within the name of a way of delivery
  ['it', 'Spedizione\nRitiro presso locker InPost: 3,50 €', 'mode locker|carrier InPost|cost 3.5 EUR', ''],
  ['pt', 'Envio\nCorreio registado CTT: 3,20 €', 'mode registered|carrier CTT', 'mode letter'],
  ['fr', 'Expédition\nCueillette en boutique : gratuit', 'mode pickup|cost free', ''],
  // Dropping a parcel off is how goods go back.
  ['fr', 'Retours\nDéposez le colis dans le point relais de votre choix.', '', 'mode relay'],
  ['nl', 'Retourneren\nJe kunt je pakket inleveren bij een afhaalpunt.', '', 'mode relay'],
  // A second attempt is no time of delivery, nor is a repair.
  ['en', 'Delivery\nIf nobody is in, the courier will try to deliver again the next working day.', '', 'delay 1-1'],
  ['en', 'Warranty\nWe will repair or replace the lamp, normally within 12 working days.', '', 'delay -12|delay 12-12'],
  // A gift from an order value is no delivery.
  [
    'pt',
    'Oferecem amostras?\nSim, todas as encomendas incluem uma amostra grátis. Em compras acima de 45 € oferecemos também um saco.',
    '',
    'free from 45 EUR',
  ],
  // A limit is no fee.
  [
    'it',
    'Pagamenti\nIl contrassegno è previsto per importi fino a 300 € e comporta un costo aggiuntivo di 5,00 €.',
    'pay cod|cod fee 5 EUR',
    'cod fee 300 EUR',
  ],
  [
    'it',
    'Pagamenti\nPuoi pagare con Visa o PayPal. Scalapay non è al momento disponibile.',
    'pay visa',
    'pay scalapay',
  ],
  ['nl', 'Betalen\nJe kunt betalen met Visa of PayPal. Rembours bieden wij niet aan.', 'pay paypal', 'pay cod'],
  [
    'de',
    'Zahlungsarten\nTWINT, Visa, Mastercard, Rechnung und Vorauskasse.',
    'pay invoice|pay prepayment|pay twint',
    '',
  ],
  ['nl', 'Betaalmethoden\n- iDEAL: via je eigen bank, zonder extra kosten', 'pay ideal', ''],
  // What comes with a delivery is no fee on top of it.
  [
    'fr',
    'Livraison des meubles\nMode de livraison | Délai | Tarif\nAu rez-de-chaussée | 5 à 8 jours ouvrés | 29 €\nÀ l’étage avec montage et reprise des emballages | 5 à 8 jours ouvrés | 89 €',
    'cost 29 EUR|cost 89 EUR',
    '',
  ],
];

describe('everyday words', () => {
  it.each(CASES)('%s: %s', (language, text, wanted, unwanted) => {
    const read = readTerms(text, language);
    expect(read).toEqual(expect.arrayContaining(wanted.split('|').filter((each) => each !== '')));
    for (const each of unwanted.split('|').filter((part) => part !== '')) expect(read).not.toContain(each);
  });
});
