/** Amounts on top of the price of delivery, in all languages; none of what is charged for other services. */
import { expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import shipping from '../../lib/detect/shipping.ts';
import { captureOf, pageOf } from './read-terms.ts';

function surcharges(text: string, language: string): string[] {
  const html = pageOf(text, language);
  return analyse(captureOf(html, language, `https://shop.example.${language}/delivery`), {
    detectors: [shipping],
  }).facts.flatMap((fact) =>
    fact.key === 'shipping.surcharge' && fact.state === 'found' ? [String(fact.value.amount.minor)] : [],
  );
}

it.each([
  ['fr', 'Livraison\nLivraison à domicile : 6 €. Pour la Corse, un supplément de 9,50 € est facturé.', ['950']],
  ['en', 'Delivery\nStandard delivery costs £5. A surcharge of £12 applies to deliveries to the Highlands.', ['1200']],
  [
    'de',
    'Versand\nDer Versand kostet 5 €. Für Lieferungen auf Inseln berechnen wir einen Zuschlag von 14 €.',
    ['1400'],
  ],
  ['nl', 'Verzending\nVerzendkosten 5 €. Voor bezorging op de Waddeneilanden geldt een toeslag van 8 €.', ['800']],
  ['it', 'Spedizione\nLa spedizione costa 5 €. Per le consegne nelle isole si applica un supplemento di 7 €.', ['700']],
  ['es', 'Envíos\nEl envío cuesta 5 €. Para envíos a Baleares se aplica un recargo de 6 €.', ['600']],
  ['pl', 'Dostawa\nDostawa kosztuje 15 zł. Przy dostawie paczek ponadgabarytowych doliczamy dopłatę 25 zł.', ['2500']],
  ['pt', 'Envios\nO envio custa 5 €. Nos envios para as ilhas aplica-se um suplemento de 8 €.', ['800']],
  ['en', 'Delivery\nService | Price\nStandard delivery | £4\nIsland surcharge | £15', ['1500']],
])('%s: what is charged on top of the price', (language, text, amounts) => {
  expect(surcharges(text, language)).toEqual(amounts);
});

it.each([
  ['en', 'Delivery\nStandard delivery costs £5. Gift wrapping is an extra £3.'],
  ['fr', 'Livraison\nLivraison à domicile : 6 €. Livraison offerte dès 60 €.'],
])('%s: no surcharge on delivery', (language, text) => {
  expect(surcharges(text, language)).toEqual([]);
});
