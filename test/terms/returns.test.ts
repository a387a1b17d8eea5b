/** What returns terms say beside window and cost: start, money or goods, fee kept, time to refund, form, goods left out. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import returns from '../../lib/detect/returns.ts';
import type { FactKey } from '../../lib/model/facts.ts';
import { captureOf, pageOf } from './read-terms.ts';

function valuesOf(text: string, language: string, key: FactKey): unknown[] {
  const html = pageOf(text, language);
  const { facts } = analyse(captureOf(html, language, `https://shop.example.${language}/returns`), {
    detectors: [returns],
  });
  return facts.flatMap((fact) => (fact.state === 'found' && fact.key === key ? [fact.value] : []));
}

describe('what the time to return is counted from', () => {
  it.each([
    [
      'fr',
      'Vous disposez de 30 jours à compter de la réception de votre commande pour nous retourner les articles.',
      'delivery',
    ],
    ['fr', "Vous avez 14 jours après l'achat pour retourner un article.", 'order'],
    ['en', 'You may return any item within 28 days of purchase.', 'order'],
    ['en', 'Returns are accepted within 30 days of dispatch.', 'dispatch'],
    ['en', 'You have 14 days from the day you receive your order to return it.', 'delivery'],
    ['de', 'Sie können die Ware innerhalb von 30 Tagen ab Erhalt zurücksenden.', 'delivery'],
    ['de', 'Rückgabe innerhalb von 30 Tagen nach Kauf.', 'order'],
    ['nl', 'Je kunt binnen 30 dagen na ontvangst retourneren.', 'delivery'],
    ['it', 'Il reso è possibile entro 30 giorni dalla consegna.', 'delivery'],
    ['es', 'Puedes devolver tu pedido en 30 días desde la compra.', 'order'],
    ['pl', 'Towar możesz zwrócić w ciągu 30 dni od otrzymania przesyłki.', 'delivery'],
    ['pt', 'Pode devolver no prazo de 30 dias após a receção da encomenda.', 'delivery'],
  ])('%s: %s', (language, text, start) => {
    expect(valuesOf(text, language, 'returns.start')).toEqual([start]);
  });

  it('is not guessed', () => {
    expect(valuesOf('Retours gratuits sous 60 jours.', 'fr', 'returns.start')).toEqual([]);
  });
});

describe('goods or a credit instead of the money', () => {
  it.each([
    ['fr', 'Retours : échange ou avoir uniquement.', 'exchange-or-credit'],
    ['fr', 'Nous ne faisons pas de remboursement, mais un échange est possible.', 'exchange'],
    ['fr', "Pour tout retour, nous ne proposons que l'échange.", 'exchange'],
    ['en', 'Returned items are eligible for store credit only.', 'credit'],
    ['en', 'We do not offer refunds on returns; we will gladly exchange the item.', undefined],
    ['en', 'Sorry, no refunds on returns, exchange only.', 'exchange'],
    ['de', 'Rückgabe: Erstattung nur als Gutschein.', 'credit'],
    ['nl', 'Retourneren? Je krijgt alleen een tegoedbon.', 'credit'],
    ['it', 'Resi: solo cambio merce o buono acquisto.', 'exchange-or-credit'],
    ['es', 'Devoluciones: solo cambio o vale.', 'exchange-or-credit'],
    ['pl', 'Zwroty: tylko wymiana na inny towar.', 'exchange'],
    ['pt', 'Devoluções: apenas troca ou vale de compras.', 'exchange-or-credit'],
  ])('%s: %s', (language, text, given) => {
    expect(valuesOf(text, language, 'returns.instead')).toEqual(given === undefined ? [] : [given]);
  });

  it.each([
    ['fr', 'Articles soldés : échange ou avoir uniquement.'],
    ['fr', "L'échange est gratuit uniquement en France métropolitaine."],
    ['fr', 'Échange ou remboursement, selon votre choix.'],
    ['fr', 'Après 14 jours : avoir uniquement.\nNous vous remboursons sous 7 jours.'],
    ['en', 'Returns made in store are exchanged only.'],
    ['de', 'Umtausch ist nur mit Kassenbon möglich, der Kaufpreis wird in 14 Tagen erstattet.'],
  ])('%s: not the rule: %s', (language, text) => {
    expect(valuesOf(text, language, 'returns.instead')).toEqual([]);
  });
});

describe('what is kept', () => {
  it.each([
    [
      'fr',
      'Retours : une participation de 4,90 € sera déduite de votre remboursement.',
      { free: false, fee: { minor: 490 } },
    ],
    ['fr', 'Pour tout retour, 15 % du prix sont retenus.', { free: false, percent: 15 }],
    ['en', 'A restocking fee of 20% is deducted from every return.', { free: false, percent: 20 }],
    ['en', 'Returns: a restocking fee of £5 applies.', { free: false, fee: { minor: 500 } }],
    ['de', 'Bei Rücksendungen ziehen wir 10 % des Kaufpreises ab.', { free: false, percent: 10 }],
  ])('%s: %s', (language, text, fee) => {
    expect(valuesOf(text, language, 'returns.fee')).toMatchObject([fee]);
  });

  it('is not the rule where it holds in some case', () => {
    expect(valuesOf('Returns: if the box was opened, we retain 20% of the price.', 'en', 'returns.fee')).toEqual([]);
  });
});

describe('what a return does not cost', () => {
  it.each([
    [
      'fr',
      'Les retours sont gratuits.\nÉchange\nLe premier échange est offert. Les suivants vous seront facturés 5,90 €.',
      [{ free: true }],
    ],
    [
      'de',
      'Batteriegesetz\nAltbatterien gehören nicht in den Hausmüll. Sie können diese unentgeltlich an uns zurücksenden.',
      [],
    ],
    ['fr', 'Livraison\nMode | Délai | Tarif\nDans la pièce, avec reprise des emballages | 10 jours | 69 €', []],
  ])('%s: %s', (language, text, fees) => {
    expect(valuesOf(text, language, 'returns.fee')).toEqual(fees);
    expect(valuesOf(text, language, 'returns.window')).toEqual([]);
  });
});

describe('the time to refund', () => {
  it.each([
    ['fr', 'Le remboursement intervient dans un délai de 14 jours suivant la réception de votre retour.', { max: 14 }],
    ['fr', 'Retours\nDélai de retour | 30 jours\nRemboursement | 5 jours', { min: 5, max: 5 }],
    ['fr', 'Remboursement\n14 jours après réception du colis retourné', { min: 14, max: 14 }],
    ['en', 'Returns\n• Window: 30 days\n• Refund: within 7 days', { max: 7 }],
    ['de', 'Rückgabe | 30 Tage\nErstattung | innerhalb von 10 Tagen', { max: 10 }],
  ])('%s: %s', (language, text, span) => {
    expect(valuesOf(text, language, 'returns.refundDelay')).toEqual([span]);
  });

  it('leaves the window beside it alone', () => {
    const text = 'Retours\nDélai de retour | 30 jours\nRemboursement | 5 jours';
    expect(valuesOf(text, 'fr', 'returns.window')).toMatchObject([{ days: 30 }]);
  });
});

describe('form and limits', () => {
  it('finds the form', () => {
    const text = 'Vous pouvez utiliser le formulaire de rétractation joint à votre commande.';
    expect(valuesOf(text, 'fr', 'returns.form')).toEqual([text]);
  });

  it('reads what is left out together with the list below', () => {
    const text =
      'Droit de rétractation\nSont exclus du droit de rétractation :\n- denrées périssables\n- articles personnalisés';
    expect(valuesOf(text, 'fr', 'returns.limit')).toEqual([
      'Sont exclus du droit de rétractation: denrées périssables; articles personnalisés',
    ]);
  });

  it('reads a heading together with its text', () => {
    const text = 'Ausschluss des Widerrufsrechts\nDas betrifft Waren, die nach Ihren Wünschen angefertigt wurden.';
    expect(valuesOf(text, 'de', 'returns.limit')[0]).toContain('angefertigt');
  });
});

describe('the time to return for money', () => {
  it.each([
    [
      'fr',
      'Rétractation\nVous disposez de quatorze jours pour vous rétracter. Au-delà et jusqu’à 30 jours, nous reprenons contre un avoir.',
    ],
    [
      'en',
      'Returns\nYou may return goods within 14 days of delivery. Up to 30 days we accept returns for store credit.',
    ],
    [
      'de',
      'Widerruf\nSie können binnen vierzehn Tagen widerrufen. Bis zu 30 Tage nehmen wir Ware gegen Gutschein zurück.',
    ],
    [
      'pt',
      'Livre resolução\nO consumidor pode resolver o contrato no prazo de 14 dias. Até 30 dias, a loja aceita devoluções por crédito em conta.',
    ],
  ])('%s: is not the longer one for a voucher', (language, text) => {
    expect(valuesOf(text, language, 'returns.window')).toMatchObject([{ days: 14 }]);
  });
});
