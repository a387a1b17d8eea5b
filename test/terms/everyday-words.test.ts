/** Everyday words of one language that are telling words of another, and sentences that only look like terms; all written for this test. */
import { expect, it } from 'vitest';
import type { TermsCase } from './cases.ts';
import { describeCases } from './cases.ts';
import { readTerms } from './read-terms.ts';

const CASES: readonly TermsCase[] = [
  // "no" is "in the" in Portuguese.
  [
    'pt',
    'Prazos de entrega\nA entrega demora 2 a 4 dias úteis no Continente e 7 a 9 dias úteis nas ilhas.',
    'delay 2-4|delay 7-9|to PT',
    '',
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
  // When the money is there is when the time begins, not what it measures.
  ['de', 'Lieferzeit\nDeutschland 3-4 Werktage nach Zahlungseingang', 'delay 3-4|to DE', ''],
  ['fr', 'Délais\nUne fois votre colis remis au transporteur : 3 à 5 jours ouvrés.', 'delay 3-5', 'handling 3-5'],
  [
    'it',
    'Tempi di consegna\nLa consegna avviene in 1-3 giorni lavorativi al Nord e in 3-5 giorni lavorativi al Sud.',
    'delay 1-3|delay 3-5',
    '',
  ],
  // An answer to a question, a replacement, money taken later
  ['fr', 'Livraison\nUne question sur votre colis ? Nous répondons sous 24 h.', '', 'delay -1|delay 1-1'],
  ['it', 'Spedizioni\nIn caso di rottura sostituiamo il prodotto senza alcuna spesa.', '', 'cost free'],
  ['de', 'Versand\nGeht ein Glas zu Bruch, senden wir Ihnen kostenlos Ersatz.', '', 'cost free|return free'],
  ['de', 'Versand\nBei Selbstabholung fallen keine Versandkosten an.', 'mode pickup|cost free', ''],
  ['de', 'Zahlung\nSEPA-Lastschrift: Der Betrag wird 6 Tage nach Versand eingezogen.', '', 'delay 6-6'],
  [
    'pt',
    'Pagamento\nVisa e Mastercard. Parcele em até 10x sem juros, com parcela mínima de R$ 40,00.',
    '',
    'cost 40 BRL',
  ],
  ['pl', 'Zwroty\nNie odbieramy paczek wysłanych za pobraniem.', '', 'no payment.method cod'],
  [
    'es',
    'Envíos\n¿Sabías que un frigorífico eficiente puede ahorrar más de 90 € al año? Consulta nuestra guía gratuita.',
    '',
    'free from 90 EUR',
  ],
  // Labels with "n°", codes behind them, names with a dash
  ['fr', 'Mentions légales\nN° d’entreprise : BE 0417.497.106.', 'vat BE0417497106', ''],
  ['fr', 'Mentions légales\nNuméro de TVA intracommunautaire : FR83 404 833 048', 'vat FR83404833048', ''],
  [
    'pt',
    'Informação legal\nDenominação social: Maré Alta – Comércio de Artigos de Praia, S.A.',
    'company Maré Alta – Comércio de Artigos de Praia, S.A.',
    '',
  ],
  // A gift card in a list of ways to pay, or in the answer to how one may pay
  ['es', 'Formas de pago\nVisa · Mastercard · Bizum · tarjeta regalo de la tienda', 'pay gift_card', ''],
  [
    'de',
    'Wie kann ich zahlen?\nMit PayPal oder Visa. Unsere Geschenkgutscheine lösen Sie auch online ein.',
    'pay gift_card',
    '',
  ],
  ['en', 'Which gifts go to children?\nOur gift cards come in a box.', '', 'pay gift_card'],
  // What closes a sentence with its refusal
  [
    'de',
    'Zahlung\nPayPal, Visa. Zahlungen per Nachnahme oder Scheck sind ausgeschlossen.',
    'pay paypal',
    'pay cod|pay cheque',
  ],
  ['pt', 'Pagamento\nMB WAY e Visa. O pagamento à cobrança foi descontinuado.', 'pay mbway', 'pay cod'],
  ['pl', 'Płatności\nBLIK i Visa. PayPal wyłączyliśmy.', 'pay blik', 'pay paypal'],
  // In Spanish one word is for paying and for paying back.
  [
    'es',
    'Pago\nEl cliente podrá abonar su pedido mediante tarjeta Visa, transferencia bancaria o contra reembolso.',
    'pay visa|pay bank_transfer|pay cod',
    '',
  ],
  // An order value in words is a condition, though no amount is read.
  ['en', 'Delivery\nFree delivery on orders over forty pounds.', '', 'cost free'],
  // How the money is sent and when: two ways of saying one thing, both kept.
  ['de', 'Zahlungsarten\n- Vorkasse per Überweisung\n- PayPal', 'pay prepayment|pay bank_transfer|pay paypal', ''],
  ['nl', 'Betalen\nBetalen kan met iDEAL of vooraf per bankoverschrijving.', 'pay prepayment|pay bank_transfer', ''],
  ['en', 'Payment\nThe shop does not accept cash or cheques. We take Visa.', 'pay visa', 'pay cheque'],
  ['pl', 'Płatności\nGotówką przy odbiorze osobistym. BLIK.', 'pay blik', 'pay cod'],
  // "rendre" is to make and to give back.
  [
    'fr',
    'Livraison\nPour rendre votre livraison plus rapide : Colissimo, 7 €, en 2 jours.',
    'cost 7 EUR|delay 2-2',
    '',
  ],
];

describeCases('everyday words', CASES);

it('a letter at the foot of a page is the shop’s own, not a way of delivery', () => {
  const foot = '<footer><h3>Lettre de l’atelier</h3><p>Recevez nos nouvelles.</p></footer>';
  const page = (heading: string): string =>
    `<html lang="fr"><body><main><h1>Livraison</h1><p>Colissimo à domicile : 4,90 €.</p>${heading}</main>${foot}</body></html>`;
  expect(readTerms(page(''), 'fr')).not.toContain('mode letter');
  expect(readTerms(page('<h2>Lettre suivie</h2><p>Pour les petits objets.</p>'), 'fr')).toContain('mode letter');
});
