/** French terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  // thresholds
  ["Frais de port offerts dès 49 € d'achat en France métropolitaine.", 'free from 49 EUR', 'to FR'],
  [
    'Livraison gratuite à partir de 60€ en point relais Mondial Relay, 4,50 € en dessous.',
    'free from 60 EUR',
    'cost 4.5 EUR',
    'mode relay',
    'carrier Mondial Relay',
  ],
  ['Pour toute commande supérieure à 75,00 €, les frais de livraison sont offerts.', 'free from 75 EUR'],
  ['Port gratuit au-delà de 120 euros.', 'free from 120 EUR'],
  ['La livraison vous est offerte pour tout achat de 90 € et plus.', 'free from 90 EUR'],
  ['Franco de port à partir de 350 € HT.', 'free from 350 EUR'],
  ['Profitez de la livraison à domicile offerte si votre panier atteint 80 €.', 'free from 80 EUR', 'mode home'],
  ['Commande minimum : 25 €.\nFrais de livraison : 6,90 €.', 'minimum 25 EUR', 'cost 6.9 EUR'],
  [
    'Les frais de port s’élèvent à 5,90 € pour toute commande inférieure à 69 €. Au-delà, la livraison est gratuite.',
    'cost 5.9 EUR',
    'free from 69 EUR',
  ],
  // times
  [
    'Votre commande est préparée sous 24h puis livrée en 2 à 3 jours ouvrés par Colissimo.',
    'handling -1',
    'delay 2-3',
    'carrier Colissimo',
    'mode home',
  ],
  ['Délai de livraison : 48 à 72 heures.', 'delay 2-3'],
  ['Livraison express Chronopost en 24h : 12,50 €', 'cost 12.5 EUR', 'delay 1-1', 'mode express', 'carrier Chronopost'],
  ['Comptez trois à cinq jours ouvrables pour la Belgique.', 'delay 3-5', 'to BE'],
  ['Votre colis sera conservé 14 jours au bureau de poste.'],
  ['Les commandes passées avant 12h sont expédiées le jour même.', 'cutoff 12:00'],
  // several options
  [
    'Point relais : 3,90 €\nDomicile : 5,90 €\nExpress : 9,90 €\nRetrait en magasin : gratuit',
    'cost 3.9 EUR',
    'cost 5.9 EUR',
    'cost 9.9 EUR',
    'cost free',
    'mode relay',
    'mode home',
    'mode express',
    'mode pickup',
  ],
  [
    'Transporteur | Délai | Tarif\nColissimo domicile | 2-3 jours | 6,95 €\nMondial Relay | 3-5 jours | 4,40 €\nRetrait boutique | 24h | Gratuit',
    'cost 6.95 EUR',
    'cost 4.4 EUR',
    'cost free',
    'delay 2-3',
    'delay 3-5',
    'delay 1-1',
    'mode home',
    'mode relay',
    'mode pickup',
  ],
  // returns
  [
    'Vous disposez de 30 jours à compter de la réception de votre commande pour nous retourner les articles.',
    'window 30',
  ],
  [
    "Conformément à la loi, vous disposez d'un délai de rétractation de 14 jours. Les frais de retour restent à votre charge.",
    'window 14',
    'return paid',
  ],
  ['Retours gratuits sous 60 jours.', 'window 60', 'return free'],
  ['Le remboursement intervient dans un délai de 14 jours suivant la réception de votre retour.'],
  ["Les frais de retour sont à la charge de l'acheteur, sauf en cas d'erreur de notre part.", 'return paid'],
  ['Nous prenons en charge les frais de retour : une étiquette prépayée est jointe au colis.', 'return free'],
  ['Satisfait ou remboursé pendant 100 jours.', 'window 100'],
  [
    'Une participation de 4,90 € sera déduite de votre remboursement pour chaque retour.',
    'return paid',
    'return fee 4.9 EUR',
  ],
  // payment
  [
    'Nous acceptons les paiements par carte bancaire (Visa, Mastercard, American Express), PayPal, virement et chèque.',
    'pay visa',
    'pay mastercard',
    'pay amex',
    'pay paypal',
    'pay bank_transfer',
    'pay cheque',
  ],
  ['Réglez en 3 ou 4 fois sans frais avec Alma.', 'pay alma', 'pay instalments'],
  ["Paiement sécurisé par CB ou carte bleue. Nous n'acceptons pas les chèques.", 'pay cb', 'no payment.method cheque'],
  ['En cas de rétractation, le remboursement est fait par virement.'],
  // warranty
  ['Tous nos appareils sont garantis 3 ans.', 'warranty 3'],
  ['Garantie légale de conformité de deux ans.', 'warranty 2'],
  ['Garantie constructeur 24 mois pièces et main d’œuvre.', 'warranty 2'],
  // identity
  [
    'Mentions légales\nLe site est édité par la société Les Jardins Bleus SARL, au capital de 10 000 €, immatriculée au RCS de Lyon.\nTVA intracommunautaire : FR40303265045\nTéléphone : 04 72 00 11 22\nE-mail : bonjour@jardins-bleus.example.fr\nHébergeur : Hébergeo SAS, 01 40 20 30 40',
    'company Les Jardins Bleus SARL',
    'vat FR40303265045',
    'phone +33472001122',
    'email bonjour@jardins-bleus.example.fr',
  ],
];

describe('French terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'fr', 'https://boutique.example.fr/livraison'), wanted)).toEqual(
      [...wanted].sort(),
    );
  });
});
