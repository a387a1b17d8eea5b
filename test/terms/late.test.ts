/** Times that are no delivery times: how late a parcel may be, how long before the visit the carrier calls. All sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import { captureOf, pageOf, readTerms } from './read-terms.ts';

const delays = (text: string, language: string): string[] =>
  readTerms(text, language).filter((each) => each.startsWith('delay'));

describe('times around a delivery', () => {
  it.each([
    [
      'fr',
      'Livraison\nLivraison à domicile : 5,90 €, en 3 à 5 jours. En cas de retard de plus de 7 jours, vous pouvez annuler.',
    ],
    [
      'en',
      'Delivery\nHome delivery: £5.90, in 3 to 5 days. If your parcel is late by more than 7 days, you may cancel.',
    ],
    [
      'de',
      'Versand\nLieferung nach Hause: 5,90 €, in 3 bis 5 Tagen. Bei einer Verspätung von mehr als 7 Tagen können Sie stornieren.',
    ],
    [
      'it',
      'Spedizione\nConsegna a domicilio: 5,90 €, in 3-5 giorni. In caso di ritardo superiore a 7 giorni potete annullare.',
    ],
    ['es', 'Envío\nEntrega a domicilio: 5,90 €, en 3-5 días. Si hay un retraso de más de 7 días, puede anular.'],
    ['pt', 'Envio\nEntrega ao domicílio: 5,90 €, em 3 a 5 dias. Em caso de atraso superior a 7 dias pode anular.'],
    [
      'nl',
      'Verzending\nThuisbezorging: € 5,90, in 3 tot 5 dagen. Bij een vertraging van meer dan 7 dagen kunt u annuleren.',
    ],
    ['pl', 'Dostawa\nDostawa do domu: 19,90 zł, w 3-5 dni. W razie opóźnienia ponad 7 dni możesz anulować zamówienie.'],
    ['de', 'Versand\nLieferung nach Hause: 5,90 €, in 3 bis 5 Tagen. Die Spedition meldet sich 2 Tage vorher.'],
    [
      'fr',
      'Livraison\nLivraison à domicile : 5,90 €, en 3 à 5 jours. Le transporteur vous appelle 2 jours à l’avance.',
    ],
    ['pt', 'Envio\nEntrega ao domicílio: 5,90 €, em 3 a 5 dias. A transportadora liga com 2 dias de antecedência.'],
  ])('%s: %s', (language, text) => {
    expect(delays(text, language)).toEqual(['delay 3-5']);
  });
});

describe('a full stop behind a sign', () => {
  it.each([
    ['es', 'Envío\nGLS, 3,95 € y gratis a partir de 60 €. Plazo: 24/48 h en España; 4-6 días laborables en Francia.'],
    ['de', 'Versand\nGLS, 3,95 €, ab 60 € frei. Lieferzeit: 24/48 h in Deutschland; 4-6 Werktage nach Frankreich.'],
  ])('%s: ends the sentence, so that the next one names its own places', (language, text) => {
    const html = pageOf(text, language);
    const { facts } = analyse(captureOf(html, language, `https://shop.example.${language}/terms`));
    const options = facts.flatMap((fact) => (fact.state === 'found' && fact.key === 'shipping.option' ? [fact] : []));
    expect(options.map(({ evidence }) => evidence[0]?.snippet).every((said) => said?.includes('. ') !== true)).toBe(
      true,
    );
  });
});
