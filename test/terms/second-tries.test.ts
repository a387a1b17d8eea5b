/** Fees for a second try to deliver, delivery by an hour and heavy goods, in all languages; none of what only sounds like them. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const costs = (text: string, language: string): string[] =>
  readTerms(text, language).filter((line) => line.startsWith('cost'));
const modes = (text: string, language: string): string[] =>
  readTerms(text, language).filter((line) => line.startsWith('mode'));

describe('a fee for bringing the parcel once more is no price of delivery', () => {
  it.each([
    ['en', 'Delivery\nDelivery costs £6. A second delivery attempt costs £11.', 'cost 6 GBP'],
    ['fr', 'Livraison\nLa livraison coûte 6 €. Une deuxième livraison vous sera facturée 11 €.', 'cost 6 EUR'],
    ['de', 'Versand\nDer Versand kostet 6 €. Eine zweite Anfahrt kostet 11 €.', 'cost 6 EUR'],
    ['nl', 'Verzending\nDe verzending kost 6 €. Een tweede bezorgpoging kost 11 €.', 'cost 6 EUR'],
    ['it', 'Spedizione\nLa spedizione costa 6 €. Un secondo tentativo costa 11 €.', 'cost 6 EUR'],
    ['es', 'Envíos\nEl envío cuesta 6 €. Un segundo intento cuesta 11 €.', 'cost 6 EUR'],
    ['pl', 'Dostawa\nDostawa kosztuje 16 zł. Druga próba doręczenia kosztuje 21 zł.', 'cost 16 PLN'],
    ['pt', 'Envios\nO envio custa 6 €. Uma segunda visita custa 11 €.', 'cost 6 EUR'],
  ])('%s', (language, text, cost) => {
    expect(costs(text, language)).toEqual([cost]);
  });

  it.each([
    ['en', 'Delivery\nNew: delivery to Ireland costs €9.', 'cost 9 EUR'],
    ['fr', 'Livraison\nNouveau : livraison en Belgique à 9 €.', 'cost 9 EUR'],
    ['de', 'Versand\nNeu: Die Zustellung nach Österreich kostet 9 €.', 'cost 9 EUR'],
    ['pt', 'Envios\nNovo: envio para Espanha a 9 €.', 'cost 9 EUR'],
  ])('%s: what is new is no second try', (language, text, cost) => {
    expect(costs(text, language)).toEqual([cost]);
  });
});

describe('delivery that is never free', () => {
  it.each([
    ['pt', 'Envios\nO envio de sofás nunca é gratuito. A entrega nunca é gratuita, nem no Natal.'],
    ['en', 'Delivery\nDelivery is never free, not even in sales.'],
    ['fr', 'Livraison\nLa livraison n’est jamais gratuite, même en soldes.'],
    ['es', 'Envíos\nEl envío nunca es gratis, ni en rebajas.'],
    ['it', 'Spedizione\nLa spedizione non è mai gratuita, nemmeno nei saldi.'],
    ['nl', 'Verzending\nDe verzending is nooit gratis, ook niet in de uitverkoop.'],
    ['de', 'Versand\nDer Versand ist nie kostenlos, auch nicht im Schlussverkauf.'],
    ['pl', 'Dostawa\nDostawa nigdy nie jest darmowa, nawet na święta.'],
  ])('%s', (language, text) => {
    expect(costs(text, language)).toEqual([]);
  });

  it.each([
    ['pt', 'Envios\nA entrega em Portugal continental é gratuita.'],
    ['en', 'Delivery\nYou pay nothing: we pay the postage.'],
  ])('%s: what the seller pays is free', (language, text) => {
    expect(costs(text, language)).toEqual(['cost free']);
  });
});

describe('delivery by an hour of the morning is express', () => {
  it.each([
    ['en', 'Delivery\nTimed deliveries are £14.'],
    ['fr', 'Livraison\nLivraison avant 10 h : 14 €'],
    ['de', 'Versand\nLieferung bis 9 Uhr: 14 €'],
    ['nl', 'Verzending\nBezorging voor 10 uur: 14 €'],
    ['it', 'Spedizione\nConsegna entro le 10: 14 €'],
    ['es', 'Envíos\nEntrega antes de las 10: 14 €'],
    ['pl', 'Dostawa\nDoręczenie do godz. 10: 34 zł'],
    ['pt', 'Envios\nEntrega até às 10: 14 €'],
  ])('%s', (language, text) => {
    expect(modes(text, language)).toEqual(['mode express']);
  });

  it.each([
    ['fr', 'Livraison\nCommandez avant 12 h, nous expédions le jour même. La livraison coûte 4 €.'],
    ['de', 'Versand\nBestellungen bis 12 Uhr gehen am selben Tag raus. Der Versand kostet 4 €.'],
    ['nl', 'Verzending\nBestel voor 12 uur en wij verzenden vandaag. De verzending kost 4 €.'],
    ['it', 'Spedizione\nGli ordini entro le 12 partono in giornata. La spedizione costa 4 €.'],
    ['es', 'Envíos\nLos pedidos antes de las 12 salen el mismo día. El envío cuesta 4 €.'],
  ])('%s: the hour by which to order is not', (language, text) => {
    expect(modes(text, language)).toEqual([]);
  });
});

describe('large machines go as heavy goods', () => {
  it.each([
    ['en', 'Delivery\nFridges and freezers: delivery £35.'],
    ['fr', 'Livraison\nRéfrigérateurs et congélateurs : livraison 35 €.'],
    ['de', 'Versand\nKühlschränke und Waschmaschinen: Versand 35 €.'],
    ['nl', 'Verzending\nKoelkasten en vriezers: verzending 35 €.'],
    ['it', 'Spedizione\nLavatrici e frigoriferi: spedizione 35 €.'],
    ['es', 'Envíos\nLavadoras y frigoríficos: envío 35 €.'],
    ['pl', 'Dostawa\nDostawa pralek i lodówek: 135 zł.'],
    ['pt', 'Envios\nMáquinas de lavar e frigoríficos: envio 35 €.'],
  ])('%s', (language, text) => {
    expect(modes(text, language)).toEqual(['mode heavy']);
  });

  it.each([
    ['en', 'Delivery\nCheese keeps a week in your fridge. Delivery costs £5.'],
    ['de', 'Versand\nNach der Ankunft gehört der Käse in den Kühlschrank. Der Versand kostet 5 €.'],
    ['nl', 'Verzending\nLeg de kaas na ontvangst in de koelkast. De verzending kost 5 €.'],
    ['it', 'Spedizione\nAll’arrivo riponi il formaggio in frigorifero. La spedizione costa 5 €.'],
    ['fr', 'Livraison\nÀ l’arrivée, gardez le fromage au réfrigérateur. La livraison coûte 5 €.'],
    ['es', 'Envíos\nAl recibirlo, guarda el queso en la nevera. El envío cuesta 5 €.'],
    ['pl', 'Dostawa\nPo odbiorze włóż ser do lodówki. Dostawa kosztuje 15 zł.'],
    ['pt', 'Envios\nAo receber, guarde o queijo no frigorífico. O envio custa 5 €.'],
    ['en', 'Delivery\nSafe in the washing machine at 30 degrees. Delivery costs £5.'],
    ['de', 'Versand\nWaschbar in der Waschmaschine bei 30 Grad. Der Versand kostet 5 €.'],
    ['pl', 'Dostawa\nNadaje się do pralki. Dostawa kosztuje 15 zł.'],
  ])('%s: where food is kept and linen washed is no heavy parcel', (language, text) => {
    expect(modes(text, language)).toEqual([]);
  });
});
