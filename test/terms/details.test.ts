/** What terms say beside prices and times: for whom a way to pay is open, who is the seller, which disputes are settled how. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import legal from '../../lib/detect/legal.ts';
import payment from '../../lib/detect/payment.ts';
import returns from '../../lib/detect/returns.ts';
import shipping from '../../lib/detect/shipping.ts';
import warranty from '../../lib/detect/warranty.ts';
import type { Fact, FactOf } from '../../lib/model/evidence.ts';
import type { FactKey } from '../../lib/model/facts.ts';
import { toMajor } from '../../lib/model/money.ts';
import { captureOf, pageOf } from './read-terms.ts';

function facts(text: string, language: string): readonly Fact[] {
  const html = pageOf(text, language);
  return analyse(captureOf(html, language, `https://shop.example.${language}/terms`), {
    detectors: [legal, payment, returns, shipping, warranty],
  }).facts;
}

const method = (text: string, language: string, id: string): Fact | undefined =>
  facts(text, language).find((fact) => fact.key === 'payment.method' && fact.item === id);

describe('ways to pay', () => {
  it.each([
    ['fr', 'Puis-je payer en plusieurs fois ?\nNous y travaillons ; le règlement se fait en une fois.', 'instalments'],
    ['de', 'Zahlung\nPayPal und Kreditkarte. Apple Pay folgt in Kürze.', 'apple_pay'],
  ])('%s: what is only announced or asked for is not offered', (language, text, id) => {
    const fact = method(text, language, id);
    expect(fact?.state === 'found' && fact.key === 'payment.method' && fact.value.offered).not.toBe(true);
  });

  it.each([
    ['fr', 'Puis-je payer en plusieurs fois ?\nOui, en 3 fois avec Alma.', 'alma'],
    ['en', 'Can I pay by bank transfer? Yes, of course.', 'bank_transfer'],
  ])('%s: a question that is answered with yes offers', (language, text, id) => {
    expect(method(text, language, id)).toMatchObject({ state: 'found', value: { offered: true } });
  });

  it.each([
    ['en', 'Cheques? No, sorry.', 'cheque'],
    ['es', 'Puedes pagar con tarjeta o Bizum. Contra reembolso, no.', 'cod'],
    ['pt', 'Pagamento por MB WAY. Não trabalhamos com envios à cobrança.', 'cod'],
  ])('%s: refused', (language, text, id) => {
    expect(method(text, language, id)?.state).toBe('absent');
  });

  it.each([
    ['de', 'Firmenkunden und Behörden beliefern wir auf Rechnung.'],
    ['en', 'Schools and councils may pay by invoice.'],
    ['nl', 'Zakelijke klanten kunnen op rekening betalen.'],
    ['pl', 'Firmy mogą płacić przelewem: faktura z odroczonym terminem.'],
  ])('%s: an invoice for businesses only', (language, text) => {
    expect(method(text, language, 'invoice')).toMatchObject({ state: 'found', value: { businessOnly: true } });
  });

  it('keeps the amounts that a way to pay is limited to', () => {
    const fact = method('Le paiement en 3 fois avec Alma est possible entre 100 € et 2 000 €.', 'fr', 'alma');
    const value = fact?.state === 'found' && fact.key === 'payment.method' ? fact.value : undefined;
    expect(value?.minimum && toMajor(value.minimum)).toBe(100);
    expect(value?.maximum && toMajor(value.maximum)).toBe(2000);
  });
});

const value = <K extends FactKey>(text: string, language: string, key: K): unknown => {
  const fact = facts(text, language).find((each) => each.key === key);
  return fact?.state === 'found' ? (fact as FactOf<K> & { value: unknown }).value : fact?.state;
};

describe('what a way to pay costs', () => {
  it.each([
    ['en', 'Payment\nWe charge a 2% fee on PayPal payments.', 2],
    ['fr', 'Paiement\nPayPal : 2 % de frais. Virement : 3 % de remise.', 2],
    ['de', 'Zahlung\nBei Zahlung mit PayPal berechnen wir eine Gebühr von 1,9 %.', 1.9],
    ['nl', 'Betaling\nVoor PayPal rekenen wij 2% toeslag.', 2],
    ['it', 'Pagamenti\nPayPal (commissione del 3%).', 3],
    ['es', 'Pago\nPayPal: recargo del 3 %.', 3],
    ['pl', 'Płatność\nPayPal – prowizja 2%.', 2],
    ['pt', 'Pagamento\nPayPal: taxa de 3%.', 3],
    ['de', 'Zahlung\nPayPal: 2 % Skonto auf die Kosten.', undefined],
    ['en', 'Payment\nPay with PayPal: 5% off your first order, no fees.', undefined],
  ])('%s: %s', (language, text, share) => {
    const fact = method(text, language, 'paypal');
    const found = fact?.state === 'found' && fact.key === 'payment.method' ? fact.value : undefined;
    expect(found?.offered).toBe(true);
    expect(found?.feePercent).toBe(share);
  });
});

describe('the seller', () => {
  it.each([
    ['fr', "Ce site est la propriété de Verrerie d'Aubagne, société à responsabilité limitée.", "Verrerie d'Aubagne"],
    [
      'de',
      'Vertragspartner ist die Muster & Söhne GmbH, vertreten durch die Muster Verwaltungs-GmbH.',
      'Muster & Söhne GmbH',
    ],
    ['pt', 'A Loja é uma marca de Cortiças Sul, Lda., com sede em Évora.', 'Cortiças Sul, Lda.'],
    [
      'it',
      'Ceramiche Anna Ferretti\nVia della Fornace 21\n53019 Castelnuovo (SI)\nP. IVA 03188420974',
      'Ceramiche Anna Ferretti',
    ],
  ])('%s: %s', (language, text, name) => {
    expect(value(text, language, 'legal.company')).toBe(name);
  });
});

describe('periods and places', () => {
  it.each([
    ['nl', 'De wettelijke bedenktijd is 14 dagen. Wij verlengen die termijn tot 30 dagen.', 30],
    ['es', 'Desistimiento\nEl plazo legal es de catorce días; nosotros lo ampliamos a 60.', 60],
    ['en', 'Our 100-night trial\nSleep on it for 100 nights, then send it back.', 100],
  ])('%s: the longer period that the shop gives', (language, text, days) => {
    expect(value(text, language, 'returns.window')).toMatchObject({ days });
  });

  it('does not take wood from Europe for a place of delivery', () => {
    const read = facts('Aus europäischer Buche. DHL Paket (Deutschland): 4,90 €', 'de');
    expect(read.some((fact) => fact.key === 'shipping.country' && fact.item === 'EU')).toBe(false);
  });
});

describe('guarantees', () => {
  it.each([
    ['pl', 'Udzielamy dwuletniej gwarancji.', 2],
    ['it', 'Garanzia biennale su tutti i prodotti.', 2],
    ['nl', 'Tienjarige garantie op het frame.', 10],
    ['de', 'Wir gewähren eine fünfjährige Garantie.', 5],
    ['en', 'A two-year guarantee.', 2],
    ['fr', 'Garantie\nMoteur | 5 ans\nPièces détachées | 10 ans', 5],
  ])('%s: %s', (language, text, years) => {
    expect(value(text, language, 'warranty')).toMatchObject({ years });
  });
});
