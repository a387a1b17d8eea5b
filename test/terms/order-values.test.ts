/** Cases for order values that are not for all buyers or not for delivery, and for times that are none of delivery. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const thresholds = (text: string, language: string): string[] =>
  readTerms(text, language).filter((read) => read.startsWith('free from'));
const delays = (text: string, language: string): string[] =>
  readTerms(text, language).filter((read) => read.startsWith('delay'));

describe('order values for a gift', () => {
  it.each([
    ['en', 'Delivery\nA free tote bag with orders over £70.'],
    ['fr', 'Livraison\nCadeau offert dès 70 € de commande.'],
    ['de', 'Versand\nAb 70 € Bestellwert gibt es ein Geschenk gratis.'],
    ['nl', 'Verzending\nGratis cadeautje vanaf € 70.'],
    ['it', 'Spedizioni\nUn omaggio gratis per ordini oltre 70 €.'],
    ['es', 'Envíos\nObsequio gratis en compras superiores a 70 €.'],
    ['pl', 'Dostawa\nPrezent gratis przy zakupach od 70 zł.'],
    ['pt', 'Envios\nBrinde grátis em compras acima de 70 €.'],
  ])('are none for delivery (%s)', (language, text) => {
    expect(thresholds(text, language)).toEqual([]);
  });

  it('leave the one for delivery beside them', () => {
    expect(thresholds('Delivery\nFree delivery over £40, and two free samples with every order.', 'en')).toEqual([
      'free from 40 GBP',
    ]);
    expect(thresholds('Versand\nAb 55 € versandkostenfrei. Ab 80 € gibt es ein Geschenk gratis.', 'de')).toEqual([
      'free from 55 EUR',
    ]);
  });
});

describe('order values for some buyers', () => {
  it.each([
    ['en', 'Delivery\nMembers get free delivery over £15.'],
    ['en', 'Delivery\nTrade accounts: free carriage over £150.'],
    ['fr', 'Livraison\nPour les professionnels, franco de port dès 300 € HT.'],
    ['de', 'Versand\nMitglieder bestellen ab 20 € versandkostenfrei.'],
    ['nl', 'Verzending\nLeden krijgen gratis verzending vanaf € 15.'],
    ['it', 'Spedizioni\nPer gli iscritti spedizione gratuita oltre 20 €.'],
    ['es', 'Envíos\nPara socios, envío gratis a partir de 20 €.'],
    ['pl', 'Dostawa\nDla klubowiczów darmowa dostawa od 50 zł.'],
    ['pt', 'Envios\nPara membros, portes grátis acima de 20 €.'],
  ])('are none for all (%s)', (language, text) => {
    expect(thresholds(text, language)).toEqual([]);
  });

  it('leave those for everybody', () => {
    expect(thresholds('Livraison\nLivraison offerte dès 45 €, dès 25 € pour nos abonnés.', 'fr')).toEqual([
      'free from 45 EUR',
    ]);
    expect(thresholds('Delivery\nFree delivery over £40, no membership needed.', 'en')).toEqual(['free from 40 GBP']);
    expect(thresholds('Versand\nUnternehmen und Privatkunden beliefern wir ab 90 € versandkostenfrei.', 'de')).toEqual([
      'free from 90 EUR',
    ]);
    expect(thresholds('Versand\nWir sind ein Unternehmen mit Herz und liefern ab 55 € portofrei.', 'de')).toEqual([
      'free from 55 EUR',
    ]);
  });
});

describe('order values of offers that have ended', () => {
  it.each([
    ['en', 'Delivery\nFree delivery over £30 ended on 31 March.'],
    ['fr', "Livraison\nLa livraison gratuite dès 10 € s'est terminée le 3 mars."],
    ['de', 'Versand\nDie Aktion versandkostenfrei ab 20 € endete am 31. Mai.'],
  ])('are left out (%s)', (language, text) => {
    expect(thresholds(text, language)).toEqual([]);
  });
});

describe('times of repair', () => {
  it.each([
    ['en', 'Delivery\nA repair takes 3 weeks.'],
    ['fr', "Livraison\nL'atelier répare votre montre en 3 semaines."],
    ['de', 'Versand\nDie Reparatur dauert 3 Wochen.'],
    ['nl', 'Verzending\nEen reparatie duurt 3 weken.'],
    ['it', 'Spedizioni\nLa riparazione richiede 3 settimane.'],
    ['es', 'Envíos\nLa reparación tarda 3 semanas.'],
    ['pl', 'Dostawa\nNaprawa trwa 3 tygodnie.'],
    ['pt', 'Envios\nA reparação demora 3 semanas.'],
  ])('are none of delivery (%s)', (language, text) => {
    expect(delays(text, language)).toEqual([]);
  });

  it('leave the delivery beside them', () => {
    expect(delays('Spedizioni\nLa riparazione richiede 10 giorni, la consegna 2 giorni.', 'it')).toEqual(['delay 2-2']);
  });
});

describe('days counted from the order', () => {
  it.each([
    ['fr', 'Livraison\nColissimo : J+2 à J+3 ouvrés, 6,90 €', 'delay 2-3'],
    ['fr', 'Livraison\nColissimo | J+2/J+4 | 6,90 €', 'delay 2-4'],
    ['fr', 'Livraison\nLivré à J+1 par Chronopost.', 'delay 1-1'],
    ['es', 'Envíos\nEntrega en D+1 o D+2 días.', 'delay 1-2'],
  ])('are read (%s: %s)', (language, text, expected) => {
    expect(delays(text, language)).toEqual([expected]);
  });

  it('are told from names with a plus', () => {
    expect(delays('Livraison\nVitamine D + 2 autres : livraison en 3 jours.', 'fr')).toEqual(['delay 3-3']);
  });
});
