/** Terms that hold in one case and not in the other: who pays, whose guarantee, which payment; all sentences written for this test. */
import { describeCases } from './cases.ts';

describeCases('who pays for the ordinary return, among what is said of other cases', [
  [
    'fr',
    'Retours\nVous imprimez l’étiquette prépayée depuis votre espace client.\nDepuis l’Espagne et le Portugal, le renvoi reste à votre charge.',
    'return free',
    'return paid',
  ],
  [
    'fr',
    'Retours\nUne étiquette prépayée est jointe au colis. Les frais de retour sont offerts si le colis arrive endommagé.',
    '',
    'return free|return paid',
  ],
  [
    'fr',
    'Retours\nUne participation de 3,80 € est déduite de votre remboursement.\nRapportez l’article à l’atelier : gratuit.',
    'return paid|return fee 3.8 EUR',
    'return free',
  ],
  ['fr', 'Retours\nQui paie le renvoi ?\nNous ! Vous n’avancez rien.', 'return free', 'return paid'],
  [
    'de',
    'Rücksendung\nDie unmittelbaren Kosten der Rücksendung tragen wir. Möbel, die eine Spedition bringt, senden Sie auf eigene Kosten zurück.',
    'return free',
    'return paid',
  ],
  [
    'de',
    'Rücksendung\nAus Deutschland: kostenlos mit unserem Retourenlabel.\nAus der Schweiz: Wir behalten 7,50 € vom Rückzahlungsbetrag ein.',
    'return free',
    'return fee 7.5 EUR',
  ],
  [
    'de',
    'Rücksendung\nPorto zahlen bitte Sie.\nMitglieder im Klub (Mitgliedschaft: 12 € im Jahr) haben länger Zeit.',
    'return paid',
    'return fee 12 EUR',
  ],
  [
    'en',
    'Returns\nWe are not able to cover the postage.\nOr drop it by the workshop for nothing.\nIf a vase arrives cracked, we replace it at our cost.',
    'return paid',
    'return free',
  ],
  [
    'en',
    'Returns\nYou pay the postage.\nThe original delivery charge of £4.25 is refunded only where the whole order comes back.',
    'return paid',
    'return fee 4.25 GBP',
  ],
  [
    'nl',
    'Retourneren\nDe consument draagt de kosten van terugzending.\nBij niet-levering binnen 30 dagen mag u kosteloos ontbinden.',
    'return paid',
    'return free',
  ],
  [
    'es',
    'Devoluciones\nLa devolución es gratuita en la península.\nVestidos a medida (señal de 60 € no reembolsable).',
    'return free',
    'return fee 60 EUR',
  ],
  ['it', 'Resi\nQuanto costa il reso?\nNulla, se lo consegni a un punto di ritiro.', 'return free', 'return paid'],
]);

describeCases('the guarantee of the shop, not that of a maker or for a part', [
  [
    'de',
    'Gewährleistung\nZwei Jahre ab Übergabe. Auf unsere Eigenmarke geben wir zusätzlich 8 Jahre Garantie.',
    'warranty 2',
    'warranty 8',
  ],
  [
    'de',
    'Es gilt die gesetzliche Gewährleistung von zwei Jahren. Auf Motoren gewährt der Hersteller fünf Jahre Garantie.',
    'warranty 2',
    'warranty 5',
  ],
  ['fr', 'Article défectueux\nNous réparons pendant deux ans au titre de la garantie légale.', 'warranty 2', ''],
  ['en', 'Our chairs carry a 6-year guarantee.', 'warranty 6', ''],
]);

describeCases('payments that are refused', [
  [
    'fr',
    'Paiement\nNous acceptons Visa et PayPal. Les cartes American Express et les cartes Diners Club ne sont pas acceptées.',
    'pay visa|pay paypal',
    'pay amex|pay diners',
  ],
  [
    'fr',
    'Paiement\nVisa, PayPal.\nNous n’acceptons pas\nLes chèques (trop d’incidents), American Express.',
    'pay visa|pay paypal',
    'pay cheque|pay amex',
  ],
  [
    'en',
    'Payment\nVisa, Mastercard and PayPal.\nNot accepted\nBank transfers, cheques, prepaid Maestro.',
    'pay visa|pay mastercard|pay paypal',
    'pay bank_transfer|pay cheque|pay maestro',
  ],
  ['en', 'Payment\nPayPal and iDEAL. Klarna was removed in May.', 'pay paypal|pay ideal', 'pay klarna'],
  ['en', 'Payment\nVisa is accepted and Amex is not accepted.', 'pay visa', 'pay amex'],
  [
    'de',
    'Zahlung\nPayPal und Vorkasse. Giropay bieten wir seit dem 01.08.2024 nicht mehr an.',
    'pay paypal|pay prepayment',
    'pay giropay',
  ],
  [
    'fr',
    'Paiement\nChèque ou virement. Je n’ai pas de terminal carte bleue.',
    'pay cheque|pay bank_transfer',
    'pay cb',
  ],
  ['es', 'Pago\nBizum y Visa. PayPal fue retirado en marzo.', 'pay bizum|pay visa', 'pay paypal'],
]);

describeCases('periods for giving back, among other periods', [
  [
    'nl',
    'Levering\nBij niet-levering binnen 25 dagen mag de consument kosteloos ontbinden.\nHerroepingsrecht\nDe verkoper verlengt de termijn tot 40 dagen na ontvangst.',
    'window 40',
    'window 25',
  ],
  ['it', 'Rotture\nSegnalatele entro 9 giorni: rispediamo a spese nostre.', '', 'window 9'],
  [
    'en',
    'Refunds\nIf a return is accepted we refund within 3 working days. Cards take 6 to 9 days to show it.',
    '',
    'window 9',
  ],
]);

describeCases('who the seller is, in a sentence that presents him', [
  [
    'en',
    'About us\n2.1 We are Larkspur Lamps Limited, registered in England and Wales under number 01234567.',
    'company Larkspur Lamps Limited',
    '',
  ],
  ['de', 'Impressum\nWir sind Lampen Lerche GmbH, Weg 3, 53111 Bonn.', 'company Lampen Lerche GmbH', ''],
]);

describeCases('a number for the telephone and for the fax', [
  ['fr', 'Contact\nTél/Fax : 05 49 11 22 33', 'phone +33549112233', ''],
  ['de', 'Kontakt\nTel. und Fax: 0228 1234560', 'phone +492281234560', ''],
  ['fr', 'Contact\nTél : 05 49 11 22 33\nFax : 05 49 11 22 34', 'phone +33549112233', 'phone +33549112234'],
]);

describeCases('sums in a text on delivery that are no price of delivery', [
  [
    'fr',
    'Livraison\nMode | Frais HT | Frais TTC | Délai\nDomicile (DPD) | 5,75 € | 6,90 € | 3 jours ouvrés\nPalette (Heppner) | 70,00 € | 84,00 € | 8 jours ouvrés',
    'cost 6.9 EUR|cost 84 EUR',
    'cost 5.75 EUR|cost 70 EUR',
  ],
  [
    'en',
    'Delivery\nDelivery costs £3.25.\nExample: a £31 basket costs £34.25 delivered; add a £3 card and it is £37.25.',
    'cost 3.25 GBP',
    'cost 31 GBP|cost 34.25 GBP|cost 37.25 GBP',
  ],
  ['en', 'Delivery\nOur van brings beds for £40.\nRemoval of an old bed costs £28.', 'cost 40 GBP', 'cost 28 GBP'],
  [
    'nl',
    'Bezorgen\nVerzendkosten € 5,25.\nStatiegeld pallets\nPer europallet € 14, terug bij inlevering.\nMontage\nVanaf € 299.',
    'cost 5.25 EUR',
    'cost 14 EUR|cost 299 EUR',
  ],
  [
    'fr',
    'Livraison\nLivraison à domicile 7,20 €.\nCaisses bois\nSupplément de 4 € par caisse.\nNous n’acceptons pas\nLes espèces au-delà de 900 €.',
    'cost 7.2 EUR',
    'cost 4 EUR|cost 900 EUR',
  ],
  [
    'fr',
    'Mentions\nLe site est exploité par la société MARTEAU DISTRIBUTION, SAS au capital de 120 000 euros.\nLivraison : 8,40 €.',
    'cost 8.4 EUR',
    'cost 120000 EUR',
  ],
  ['es', 'Envíos\nEnvío a la península: 6,10 €.\nEmbalaje regalo\n2,90 € por caja.', 'cost 6.1 EUR', 'cost 2.9 EUR'],
]);

describeCases('from what sum delivery is free, in other words', [
  [
    'es',
    'Envío gratis\nEn pedidos superiores a 65 € con destino a España peninsular. En Portugal, a partir de 110 €.',
    'free from 65 EUR|free from 110 EUR',
    '',
  ],
  ['fr', 'Franco de port\nPour la Belgique, le franco est à 380 €.', 'free from 380 EUR', 'cost 380 EUR'],
  [
    'de',
    'Versand\nMit Hermes 3,80 €. Ab siebzig Euro zahlst du nichts.',
    'cost 3.8 EUR|free from 70 EUR',
    'cost 70 EUR',
  ],
]);

describeCases('collecting at a place with a name of its own', [
  ['fr', 'Livraison\nRetrait à la ferme\nLe retrait est gratuit, le samedi.', 'mode pickup', ''],
  ['es', 'Transporte\nPuede recoger su pedido sin coste en nuestra nave.', 'mode pickup', ''],
  ['fr', 'Livraison\nAilleurs en France métropolitaine : 99 € par transporteur.', 'to FR', 'to world'],
]);

describeCases('islands that are countries of their own in the codes', [
  ['en', 'Delivery\nChannel Islands: £7.20, 4 to 6 working days.', 'to JE|to GG', 'to GB'],
  ['en', 'Delivery\nDelivery to Guernsey costs £8.', 'to GG', 'to GB|to JE'],
  ['fr', 'Livraison\nLivraison aux îles anglo-normandes : 9 €.', 'to JE|to GG', 'to GB'],
]);
