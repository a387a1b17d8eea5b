/** Whom shops send with: posts, parcel networks, carriers refused or only mentioned; all written for this test. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const CASES: readonly (readonly [language: string, text: string, wanted: string, unwanted: string])[] = [
  ['pl', 'Dostawa\nOrlen Paczka: 9,99 zł', 'carrier ORLEN Paczka', ''],
  ['pl', 'Dostawa\nPaczka ORLEN: 9,99 zł', 'carrier ORLEN Paczka', ''],
  ['pl', 'Dostawa\nDPD Pickup: 11,99 zł\nŻabka: 9,99 zł', 'carrier DPD', ''],
  ['de', 'Versand\nDer Versand erfolgt mit der Österreichischen Post.\nVersand 5,90 €', 'carrier Austrian Post', ''],
  ['de', 'Versand\nVersand mit der Post AG: 5,90 €', 'carrier Austrian Post', ''],
  ['pt', 'Envios\nEntrega pelo nosso estafeta: 2,50 €', 'cost 2.5 EUR', 'carrier Estafeta|carrier Correos de México'],
  ['en', 'Delivery\nWe ship with DPD. We do not use Evri.\nDelivery £4.95', 'carrier DPD', 'carrier Evri'],
  [
    'de',
    'Versand\nWir versenden mit DHL. Mit Hermes versenden wir nicht.\nVersand 4,90 €',
    'carrier DHL',
    'carrier Hermes',
  ],
  [
    'fr',
    'Livraison\nColissimo : 6,90 €. Nous ne travaillons pas avec Mondial Relay.',
    'carrier Colissimo',
    'carrier Mondial Relay',
  ],
  ['nl', 'Verzending\nWij verzenden met PostNL, niet met DHL. Kosten € 4,95.', 'carrier PostNL', 'carrier DHL'],
  ['en', 'Delivery\nParcels travel with PostNord or Omniva: €8.00', 'carrier PostNord|carrier Omniva', ''],
  ['pl', 'Dostawa\nOdbiór w automacie ORLEN Paczka: 8,99 zł', 'carrier ORLEN Paczka|cost 8.99 PLN', ''],
  ['pl', 'Dostawa\nPocztą Polską: 15,00 zł', 'carrier Poczta Polska', ''],
  ['de', 'Versand\nMit der Österreichischen Post AG: 6,50 €', 'carrier Austrian Post', ''],
  ['it', 'Spedizioni\nRitiro BRT-fermopoint: 4,90 €\nPuntoPoste: 5,50 €', 'carrier BRT|carrier Poste Italiane', ''],
  [
    'es',
    'Envíos\nRecogida en Citypaq: 3,50 €\nPunto Pack: 3,90 €',
    'carrier Correos|carrier Punto Pack|mode relay',
    '',
  ],
  ['en', 'Delivery\nGreece by BOX NOW locker €4.00, Hungary by Foxpost €5.00', 'carrier BOX NOW|carrier Foxpost', ''],
  ['pt', 'Envios\nPelos CTT: 4,90 €. Correios do Brasil: 30 €.', 'carrier CTT', ''],
  [
    'pt',
    'Envios\nEnviamos pelos correios em 2 a 3 dias úteis. Portes 3,90 €',
    'cost 3.9 EUR|carrier CTT',
    'carrier Correos de México|carrier Correios',
  ],
  [
    'en',
    'Speedy delivery\nWe bring speedy delivery to your door for £3.00',
    'cost 3 GBP',
    'carrier Speedy|carrier Bring',
  ],
  [
    'fr',
    '<!doctype html><html lang="fr-CH"><body><main><p>Livraison</p><p>Envoi par La Poste : CHF 9.00</p></main></body></html>',
    'carrier Swiss Post',
    'carrier La Poste',
  ],
  ['es', 'Envíos\nRecogida en Citypaq: 3,50 €', 'carrier Correos|mode locker', ''],
  ['pl', 'Dostawa\nPocztex Automat: 9,90 zł', 'carrier Pocztex|mode locker', ''],
  ['pl', 'Dostawa\nAutomat ORLEN Paczka: 9,90 zł', 'carrier ORLEN Paczka|mode locker', ''],
  [
    'de',
    'Versand\nDer Versand erfolgt per DHL oder DPD, Spedition durch Hermes Einrichtungs Service. 5,90 €',
    'carrier DHL|carrier DPD|carrier Hermes',
    '',
  ],
  ['de', 'Versand\nWir liefern mit DHL, nicht an Packstationen. 5,90 €', 'carrier DHL', ''],
  ['de', 'Versand\nDHL liefert nicht am Sonntag. Versand 5,90 €', 'carrier DHL', ''],
  ['en', 'Delivery\nRoyal Mail does not deliver on Sundays. Delivery £4.', 'carrier Royal Mail', ''],
  ['fr', 'Livraison\nColissimo ne livre pas le dimanche. Livraison 6 €', 'carrier Colissimo', ''],
  ['es', 'Envíos\nEnvío por SEUR (nunca por Correos): 6 €', 'carrier SEUR', 'carrier Correos'],
  ['it', 'Spedizioni\nSpediamo con BRT e mai con Poste Italiane. 7 €', 'carrier BRT', 'carrier Poste Italiane'],
  ['pl', 'Dostawa\nNie wysyłamy Pocztą Polską. Kurier InPost 15 zł', 'carrier InPost', 'carrier Poczta Polska'],
  [
    'nl',
    'Verzending\nSinds 2025 werken wij niet meer met DHL maar met PostNL. € 5,95',
    'carrier PostNL',
    'carrier DHL',
  ],
  [
    'pt',
    'Envios\nTrabalhamos com a CTT Expresso e a DPD; deixámos de trabalhar com a MRW. 5 €',
    'carrier CTT Expresso|carrier DPD',
    'carrier MRW',
  ],
  ['en', 'Delivery\nSent by An Post: €6.50. DPD is not offered.', 'carrier An Post', 'carrier DPD'],
  ['fr', 'Livraison\nNous n’utilisons plus Chronopost. Colissimo 6,90 €', 'carrier Colissimo', 'carrier Chronopost'],
  [
    'en',
    'Returns\nReturn your parcel at any Evri ParcelShop.\nDelivery\nRoyal Mail £3.99',
    'carrier Royal Mail',
    'carrier Evri',
  ],
  ['de', 'Versand\nWir arbeiten nicht mit Hermes, sondern mit DPD zusammen. 5,90 €', 'carrier DPD', 'carrier Hermes'],
  ['de', 'Versand\nMit DHL 4,90 €. Ups! Paket beschädigt? Bitte melden.', 'carrier DHL', 'carrier UPS'],
  ['en', 'Delivery\nSent by UPS, £9.', 'carrier UPS', ''],
  ['pt', 'Envios\nA transportadora Torrestir liga-lhe na véspera. 45 €', 'carrier Torrestir', ''],
  [
    'fr',
    'Livraison\nLivraison en Belgique par bpost : 8 €. Aux Pays-Bas par PostNL : 9 €.',
    'to BE|to NL|carrier bpost|carrier PostNL',
    '',
  ],
];

const list = (words: string): string[] => words.split('|').filter((word) => word !== '');

describe('carriers of delivery', () => {
  for (const [language, text, wanted, unwanted] of CASES)
    it(`${language}: ${text.split('\n').slice(1).join(' ')}`, () => {
      const read = readTerms(text, language);
      for (const each of list(wanted)) expect(read).toContain(each);
      for (const each of list(unwanted)) expect(read).not.toContain(each);
    });
});
