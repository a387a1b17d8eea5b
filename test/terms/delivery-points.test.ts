/** What terms say of a delivery option besides its price: steps of a price list, tracking, slots, footprint; in all languages. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import shipping from '../../lib/detect/shipping.ts';
import type { ShippingOption } from '../../lib/model/facts.ts';
import type { Money } from '../../lib/model/money.ts';
import { captureOf, pageOf } from './read-terms.ts';

function options(text: string, language: string): readonly ShippingOption[] {
  return analyse(captureOf(pageOf(text, language), language, `https://shop.example.${language}/delivery`), {
    detectors: [shipping],
  }).facts.flatMap((fact) => (fact.key === 'shipping.option' && fact.state === 'found' ? [fact.value] : []));
}

const major = (value: Money | 'free' | number | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? String(value.minor / 100) : String(value);

/** "kg 2-5 6.9" */
const steps = (text: string, language: string): string[] =>
  options(text, language).flatMap((option) =>
    (option.steps ?? []).map((step) => `${step.unit} ${major(step.from)}-${major(step.to)} ${major(step.price)}`),
  );

describe('price steps', () => {
  it.each([
    ['fr', 'Livraison\nPoids | Tarif\n0 - 2 kg | 4,90 €\n2 - 5 kg | 6,90 €', ['kg 0-2 4.9', 'kg 2-5 6.9']],
    [
      'fr',
      "Livraison Colissimo\nJusqu'à 500 g : 4,90 €\nDe 500 g à 2 kg : 6,90 €\nPlus de 2 kg : 12 €",
      ['kg -0.5 4.9', 'kg 0.5-2 6.9', 'kg 2- 12'],
    ],
    ['en', 'Delivery\nUp to 2 kg: £4.90; 2-5 kg: £6.90', ['kg -2 4.9', 'kg 2-5 6.9']],
    [
      'en',
      'Delivery\n1 bottle: £4; 2-5 bottles: £6; 6 or more bottles: £9',
      ['piece 1-1 4', 'piece 2-5 6', 'piece 6- 9'],
    ],
    [
      'en',
      'Delivery\nOrder value | Price\nUnder £50 | £6\n£50 - £100 | £3\nOver £100 | Free',
      ['order -50 6', 'order 50-100 3', 'order 100- free'],
    ],
    [
      'de',
      'Versand\nLand | bis 2 kg | bis 5 kg\nDeutschland | 4,90 € | 6,90 €\nÖsterreich | 9,90 € | 12,90 €',
      ['kg -2 4.9', 'kg -5 6.9', 'kg -2 9.9', 'kg -5 12.9'],
    ],
    ['nl', 'Verzending\nGewicht (kg) | PostNL\n0 - 2 | € 4,95\n2 - 10 | € 6,95', ['kg 0-2 4.95', 'kg 2-10 6.95']],
    [
      'it',
      'Spedizione\nOrdini fino a 50 €: 6,90 €; da 50 € a 100 €: 3,90 €; oltre 100 €: gratis.',
      ['order -50 6.9', 'order 50-100 3.9', 'order 100- free'],
    ],
    [
      'es',
      'Envíos\nHasta 1 kg: 3,90 €\nDe 1 a 5 kg: 5,90 €\nMás de 5 kg: 9,90 €',
      ['kg -1 3.9', 'kg 1-5 5.9', 'kg 5- 9.9'],
    ],
    ['pl', 'Dostawa\nKurier DPD | do 5 kg | 15 zł\nKurier DPD | 5-30 kg | 20 zł', ['kg -5 15', 'kg 5-30 20']],
    ['pt', 'Envios\nAté 2 kg: 3,50 €. De 2 a 5 kg: 5,50 €.', ['kg -2 3.5', 'kg 2-5 5.5']],
  ])('%s: %s', (language, text, wanted) => {
    expect(steps(text, language)).toEqual(wanted);
  });

  it('makes one option of them, priced from the first to the last', () => {
    const [option, ...others] = options('Livraison\nPoids | Tarif\n0 - 2 kg | 4,90 €\n2 - 5 kg | 6,90 €', 'fr');
    expect(others).toEqual([]);
    expect([major(option?.cost), major(option?.costHigh)]).toEqual(['4.9', '6.9']);
  });

  it.each([
    ['fr', 'Livraison\nColis de 2 kg maximum : 4,90 €.'],
    ['de', 'Versand\nDHL 4,90 €, DPD 5,90 €, beide bis 30 kg.'],
    ['en', 'Delivery\nHome delivery up to 20 kg: £5. Click & collect up to 5 kg: £2.'],
  ])('%s: no steps in %s', (language, text) => {
    expect(steps(text, language)).toEqual([]);
  });
});

const tracked = (text: string, language: string): (boolean | undefined)[] =>
  options(text, language)
    .filter((option) => option.cost !== undefined)
    .map((option) => option.tracked);

describe('tracking', () => {
  it.each([
    ['fr', 'Livraison\nColissimo avec suivi : 4,90 €, lettre verte sans suivi : 2,50 €.', [true, false]],
    ['en', 'Delivery\nStandard delivery £4.95, untracked.\nTracked 48 £6.95.', [false, true]],
    [
      'de',
      'Versand\nVersandart | Preis | Sendungsverfolgung\nBrief | 2,50 € | nein\nPaket | 4,90 € | ja',
      [false, true],
    ],
    ['nl', 'Verzending\nBrievenbuspakket zonder track & trace: € 3,95.', [false]],
    ['it', 'Spedizione\nCorriere espresso tracciabile: 7,90 €.', [true]],
    ['es', 'Envíos\nCarta ordinaria sin seguimiento: 2 €.', [false]],
    ['pl', 'Dostawa\nList zwykły bez możliwości śledzenia: 6 zł.', [false]],
    ['pt', 'Envios\nCorreio azul sem rastreio: 3 €.', [false]],
    ['fr', 'Livraison\nLivraison à domicile : 5 €.\nUn numéro de suivi vous est envoyé par e-mail.', [true]],
    ['en', 'Delivery\nDelivery costs £5.\nHow do I track my order? Log in to your account.', [undefined]],
  ])('%s: %s', (language, text, wanted) => {
    expect(tracked(text, language)).toEqual(wanted);
  });

  it('proves what is said of all parcels with its own sentence', () => {
    const text = 'Delivery\nDelivery costs £5.\nAll parcels are sent with a tracking number.';
    const fact = analyse(captureOf(pageOf(text, 'en'), 'en', 'https://shop.example.uk/delivery'), {
      detectors: [shipping],
    }).facts.find(({ key }) => key === 'shipping.option');
    const snippets = fact && 'evidence' in fact ? fact.evidence.map(({ snippet }) => snippet) : [];
    expect(snippets).toContain('All parcels are sent with a tracking number.');
  });
});

const finer = (text: string, language: string): string[] =>
  options(text, language).flatMap((option) => [...(option.slots ?? []), ...(option.greener ?? [])]);

describe('slots and footprint', () => {
  it.each([
    ['fr', 'Livraison\nLivraison sur rendez-vous : 39 €.', ['appointment']],
    ['fr', 'Livraison\nLivraison à vélo dans Lyon : 5 €.', ['bike']],
    ['en', 'Delivery\nEvening delivery £9.95.', ['evening']],
    ['en', 'Delivery\nHome delivery £5.\nAll our deliveries are carbon neutral.', ['carbon-neutral']],
    ['de', 'Versand\nSpedition mit Terminvereinbarung: 49 €.', ['appointment']],
    ['de', 'Versand\nDer Versand kostet 4,90 €. Wir versenden klimaneutral.', ['carbon-neutral']],
    ['nl', 'Verzending\nAvondlevering: € 7,95.', ['evening']],
    ['nl', 'Verzending\nBezorging per fiets in Utrecht: € 4.', ['bike']],
    ['it', 'Spedizione\nConsegna su appuntamento: 29 €.', ['appointment']],
    ['es', 'Envíos\nEntrega en franja horaria: 9 €.', ['chosen']],
    ['pl', 'Dostawa\nDostawa w wybranym terminie: 25 zł.', ['chosen']],
    ['pt', 'Envios\nEntrega agendada: 15 €.', ['appointment']],
    ['pt', 'Envios\nEntrega com veículos elétricos em Lisboa: 4 €.', ['electric']],
  ])('%s: %s', (language, text, wanted) => {
    expect(finer(text, language)).toEqual(wanted);
  });

  it('takes no appointment to see the workshop for one of a delivery', () => {
    expect(finer('Retours\nVisite de l’atelier sur rendez-vous.\nLivraison : 5 €.', 'fr')).toEqual([]);
  });
});
