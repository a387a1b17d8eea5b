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
