/** Who pays for sending goods back, in the many ways that shops say it, all sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const CASES: readonly (readonly [language: string, text: string, wanted: string])[] = [
  [
    'fr',
    'Retours\nLes frais de retour sont à votre charge (comptez environ 6 € pour un colis de 1 kg).',
    'return paid',
  ],
  ['fr', 'Retour gratuit en point relais. Si vous préférez La Poste, les frais restent à votre charge.', 'return free'],
  ['fr', 'Retour offert dans nos boutiques ; par courrier, il est à vos frais.', 'return paid'],
  ['fr', 'Les frais directs de renvoi de la marchandise sont supportés par le consommateur.', 'return paid'],
  ['fr', 'Le retour de votre colis est à votre charge, l’échange est gratuit.', 'return paid'],
  ['fr', 'Vous renvoyez le colis à vos frais à l’adresse suivante.', 'return paid'],
  ['fr', 'Nous ne prenons pas en charge les frais de retour.', 'return paid'],
  ['fr', 'Aucun frais ne vous sera demandé pour le retour.', 'return free'],
  ['fr', 'Un bon de retour prépayé est glissé dans chaque colis.', 'return free'],
  ['fr', 'Sur votre remboursement, nous retenons 4,50 € pour l’étiquette retour.', 'return paid|return fee 4.5 EUR'],
  ['fr', 'L’étiquette de retour coûte 3,90 €, déduits de votre remboursement.', 'return paid|return fee 3.9 EUR'],
  ['en', 'Returns\nStandard goods may come back within 28 days, carriage paid by the customer.', 'return paid'],
  ['es', 'Devoluciones\nPuede devolverlo en 14 días, pagando usted el porte de vuelta.', 'return paid'],
  ['it', 'Recesso\nHai 14 giorni per cambiare idea, sostenendo le spese di spedizione del reso.', 'return paid'],
  ['pt', 'Devoluções\nPode devolver no prazo de 14 dias, suportando os custos da devolução.', 'return paid'],
  ['de', 'Rücksendung\nDas Porto zahlen bitte Sie.', 'return paid'],
  [
    'en',
    'Returns are free for UK customers. International customers must pay for their own return postage.',
    'return free',
  ],
  ['en', 'You will need to pay the cost of sending the item back to us.', 'return paid'],
  ['en', 'We do not cover return postage costs unless the item is faulty.', 'return paid'],
  ['en', 'Free returns by Royal Mail: print the label from your account.', 'return free'],
  ['en', 'Return postage is not refunded.', 'return paid'],
  ['en', 'Buyers are responsible for return shipping.', 'return paid'],
  ['en', 'A £2.50 fee will be deducted from your refund if you use our label.', 'return paid|return fee 2.5 GBP'],
  ['en', 'Just pop it back in the post using the freepost label.', 'return free'],
  ['en', 'Returning by post costs £3.50; returning to store is free.', 'return paid|return fee 3.5 GBP'],
  ['en', 'Postage is at your own expense when you return goods.', 'return paid'],
  ['de', 'Die Rücksendekosten übernehmen wir innerhalb Deutschlands.', 'return free'],
  ['de', 'Rücksendungen aus Deutschland sind kostenlos, aus Österreich zahlen Sie das Porto selbst.', 'return free'],
  ['de', 'Die Kosten der Rücksendung trägt der Käufer.', 'return paid'],
  ['de', 'Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.', 'return paid'],
  [
    'de',
    'Für die Retoure berechnen wir 3,95 €, die wir von der Erstattung abziehen.',
    'return paid|return fee 3.95 EUR',
  ],
  ['de', 'Ein Retourenetikett liegt bei, für Sie entstehen keine Kosten.', 'return free'],
  ['de', 'Retouren sind nicht kostenfrei.', 'return paid'],
  ['nl', 'De kosten voor het terugsturen zijn voor eigen rekening.', 'return paid'],
  ['nl', 'Retourneren is gratis via een PostNL-punt.', 'return free'],
  ['nl', 'Je betaalt zelf de verzendkosten van je retour.', 'return paid'],
  ['nl', 'Voor een retour brengen we € 3,95 in rekening.', 'return paid|return fee 3.95 EUR'],
  ['nl', 'Wij vergoeden de retourkosten niet.', 'return paid'],
  ['nl', 'Met ons retourlabel stuur je kosteloos terug.', 'return free'],
  ['it', 'Le spese di restituzione sono a tuo carico.', 'return paid'],
  ['it', 'Il reso è gratuito: prenota il ritiro dal tuo account.', 'return free'],
  ['it', 'Le spese di spedizione per il reso restano a carico dell’acquirente.', 'return paid'],
  ['it', 'Il costo del reso è di 5,90 €, che verrà detratto dal rimborso.', 'return paid|return fee 5.9 EUR'],
  ['it', 'Per i resi paghiamo noi il corriere.', 'return free'],
  ['es', 'Las devoluciones son gratuitas en península.', 'return free'],
  ['es', 'El cliente asume los gastos de envío de la devolución.', 'return paid'],
  ['es', 'La devolución tiene un coste de 4,95 € que descontaremos del reembolso.', 'return paid|return fee 4.95 EUR'],
  ['es', 'Devolución sin coste para ti.', 'return free'],
  ['es', 'Los portes de la devolución los pagas tú.', 'return paid'],
  ['pl', 'Zwrot towaru odbywa się na koszt klienta.', 'return paid'],
  ['pl', 'Za zwrot nic nie płacisz.', 'return free'],
  ['pl', 'Bezpośrednie koszty zwrotu rzeczy ponosi konsument.', 'return paid'],
  ['pl', 'Opłata za zwrot wynosi 9,99 zł i zostanie potrącona z kwoty zwrotu.', 'return paid|return fee 9.99 PLN'],
  ['pl', 'Darmowy zwrot przez Paczkomat w ciągu 30 dni.', 'return free|window 30'],
  ['pt', 'Os custos de devolução são suportados pelo cliente.', 'return paid'],
  ['pt', 'A devolução não tem qualquer custo.', 'return free'],
  ['pt', 'O cliente paga o envio de volta.', 'return paid'],
  ['pt', 'Oferecemos a devolução em Portugal Continental.', 'return free'],
];

describe('who pays for a return', () => {
  it.each(CASES)('%s: %s', (language, text, wanted) => {
    const ending = language === 'en' ? 'co.uk' : language;
    const read = readTerms(text, language, `https://www.shop.${ending}/returns`).filter((each) =>
      /^return /.test(each),
    );
    expect(read).toEqual(expect.arrayContaining(wanted.split('|').filter((each) => each.startsWith('return '))));
    expect(read).not.toContain(wanted.includes('return free') ? 'return paid' : 'return free');
  });
});
