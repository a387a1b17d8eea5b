/** Where shops send to: countries joined, headed, asked for, in tables and beside thresholds; all written for this test. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const CASES: readonly (readonly [language: string, text: string, wanted: string, unwanted: string])[] = [
  [
    'de',
    'Versand\nDeutschland und Österreich:\nStandardversand mit DPD 5,90 €\nAb 80 € versandkostenfrei\nSchweiz:\nPost 14,00 €',
    'to DE|to AT|to CH|cost 5.9 EUR|cost 14 EUR',
    '',
  ],
  [
    'fr',
    'Livraison\nBelgique et Luxembourg\nDPD : 8,90 €, 2 à 3 jours\nSuisse et Royaume-Uni\nDHL Express : 22,00 €',
    'to BE|to LU|to CH|to GB',
    '',
  ],
  [
    'it',
    'Spedizioni\nAustria e Germania\nGLS 12,50 €\nFrancia, Spagna e Portogallo\nUPS 16,00 €, 3-4 giorni',
    'to AT|to DE|to FR|to ES|to PT',
    '',
  ],
  ['es', 'Envíos\nEspaña y Portugal\nSEUR 24 h: 5,90 €\nFrancia e Italia\nGLS 9,90 €', 'to ES|to PT|to FR|to IT', ''],
  [
    'nl',
    'Verzending\nNederland en België\nPostNL € 4,95\nDuitsland en Frankrijk\nDHL € 9,95',
    'to NL|to BE|to DE|to FR',
    '',
  ],
  [
    'pl',
    'Dostawa\nCzechy i Słowacja\nKurier GLS 29,00 zł\nNiemcy i Austria\nDHL 49,00 zł',
    'to CZ|to SK|to DE|to AT',
    '',
  ],
  [
    'pt',
    'Envios\nPortugal e Espanha\nCTT Expresso 4,50 €\nFrança e Bélgica\nDPD 11,00 €',
    'to PT|to ES|to FR|to BE',
    '',
  ],
  [
    'en',
    'Delivery\nIreland & Northern Ireland\nAn Post £8.95\nFrance and Germany\nDPD £12.00',
    'to IE|to GB|to FR|to DE',
    '',
  ],
  ['en', 'Delivery\nUSA and Canada\nFedEx Express £28.00, 3-5 days', 'to US|to CA', ''],
  ['nl', 'Verzending\nNederland: € 4,95\nVerenigde Staten: tijdelijk niet mogelijk.', 'to NL', 'to US'],
  ['fr', 'Livraison\nFrance : 6,90 €\nPas de livraison hors de France.', 'to FR', 'to world'],
  ['en', 'Delivery\nUK: £4.95\nNo international shipping.', 'to GB', 'to world'],
  ['pl', 'Dostawa\nPolska: 14,99 zł\nZa granicę nie wysyłamy.', 'to PL', 'to world'],
  [
    'de',
    'Versand\nWir versenden mit DHL für pauschal 4,95 €. Geliefert wird innerhalb Deutschlands.',
    'to DE|cost 4.95 EUR',
    '',
  ],
  [
    'de',
    'Lieferung\nWir liefern nach Deutschland, Österreich und in die Schweiz. Innerhalb Deutschlands kostet der Versand 4,90 €, nach Österreich 9,90 € und in die Schweiz 19,90 €.',
    'to DE|to AT|to CH|cost 4.9 EUR|cost 9.9 EUR|cost 19.9 EUR',
    '',
  ],
  ['de', 'Versand nach Österreich\n9,90 € pauschal, Lieferzeit 3–5 Tage', 'to AT|cost 9.9 EUR', ''],
  ['de', 'Wohin liefern Sie?\nDeutschland und Österreich. Die Schweiz leider noch nicht.', 'to DE|to AT', 'to CH'],
  ['de', 'Versand\nDE 4,90 € / AT 8,90 € / CH 14,90 €', 'to DE|to AT|to CH', ''],
  [
    'de',
    'Versandkosten\nFür Lieferungen nach Belgien, in die Niederlande und nach Luxemburg berechnen wir 11,50 €.',
    'to BE|to NL|to LU|cost 11.5 EUR',
    '',
  ],
  [
    'fr',
    'Livraison\nNous expédions en France métropolitaine, en Belgique et au Luxembourg. Colissimo : 6,90 €. Vers la Belgique et le Luxembourg : 9,90 €.',
    'to FR|to BE|to LU|cost 9.9 EUR',
    '',
  ],
  ['fr', 'Où livrez-vous ?\nEn France et à Monaco uniquement.', 'to FR|to MC', 'to world'],
  [
    'fr',
    'Livraison\nFrance : 5 €, Belgique : 8 €, reste de l’Europe : 14 €, DOM-TOM : 25 €',
    'to FR|to BE|to EU|cost 25 EUR',
    '',
  ],
  ['fr', 'Livraison\nComptez 4,90 € pour la France et 9,90 € pour la Suisse ou la Belgique.', 'to FR|to CH|to BE', ''],
  ['en', 'Delivery\nWe deliver throughout the UK and Ireland. UK orders £4.95, Irish orders £9.95.', 'to GB|to IE', ''],
  ['en', 'Delivery\nUK & ROI £5 · Europe £12 · Rest of world £20', 'to GB|to IE|to EU|to world', ''],
  ['en', 'Delivery\nUnfortunately Brexit means we no longer deliver to the EU.\nUK £3.95', 'to GB', 'to EU'],
  [
    'en',
    'Delivery\nPost to Germany, France and Spain costs £11, everywhere else in Europe £14.',
    'to DE|to FR|to ES|to EU',
    '',
  ],
  ['en', 'Delivery\nOrders to the Isle of Man, Jersey and Guernsey: £12.50, 4-6 days', 'to IM|cost 12.5 GBP', ''],
  [
    'nl',
    'Verzending\nWij verzenden binnen Nederland (€ 4,95) en naar België (€ 7,50).',
    'to NL|to BE|cost 7.5 EUR',
    '',
  ],
  [
    'nl',
    'Verzending\nBuiten de Benelux verzenden wij niet. Benelux € 7,95.',
    'to BE|to NL|to LU|cost 7.95 EUR',
    'to world',
  ],
  [
    'it',
    'Spedizioni\nSpediamo in Italia, a San Marino e nella Città del Vaticano con GLS a 6,90 €.',
    'to IT|to SM|to VA',
    '',
  ],
  [
    'it',
    'Spedizioni\nPer Sicilia e Sardegna 9,90 €, per il resto d’Italia 5,90 €.',
    'to IT|cost 9.9 EUR|cost 5.9 EUR',
    '',
  ],
  ['es', '¿A dónde enviáis?\nSolo a península y Baleares.', 'to ES', 'to world'],
  ['es', 'Envíos\nPortes para Francia, Alemania e Italia: 12 €. Resto de Europa: 18 €.', 'to FR|to DE|to IT|to EU', ''],
  ['es', 'Envíos\nGastos de envío de 4,90 €, islas no incluidas.', 'cost 4.9 EUR', 'to world'],
  [
    'pl',
    'Dostawa\nWysyłamy na terenie całej Polski oraz do Czech, na Słowację i Litwę.\nPolska 14 zł, Czechy 35 zł, Słowacja i Litwa 45 zł',
    'to PL|to CZ|to SK|to LT|cost 45 PLN',
    '',
  ],
  ['pl', 'Dokąd wysyłacie?\nTylko na terenie Polski. Za granicę na razie nie.', 'to PL', 'to world'],
  ['pl', 'Dostawa\nDo Niemiec 49 zł, do Francji i Hiszpanii 69 zł.', 'to DE|to FR|to ES', ''],
  [
    'pt',
    'Envios\nEnviamos para Portugal Continental (4,50 €), Madeira e Açores (9,90 €) e Espanha (8,90 €).',
    'to PT|to ES|cost 9.9 EUR|cost 8.9 EUR',
    '',
  ],
  ['pt', 'Envios\nEspanha, França e Luxemburgo: 12 €. Suíça e Reino Unido: 19 €.', 'to ES|to FR|to LU|to CH|to GB', ''],
  ['en', 'About delivery\nOur German-made knives ship from Solingen. UK delivery £4.', 'to GB', 'to DE'],
  ['en', 'Delivery\nUK £4. Our Italian leather sofas take 6 weeks.', 'to GB', 'to IT'],
  [
    'nl',
    'Verzending\nNederland € 5. Onze Italiaanse tegels worden rechtstreeks uit Italië geleverd.',
    'to NL',
    'to IT',
  ],
  ['es', 'Envíos\nEspaña 5 €. Nuestro aceite viene de Italia y Portugal.', 'to ES', 'to IT|to PT'],
  ['en', 'Delivery\nUK £4.\nReturns\nReturns from Ireland are at your own cost.', 'to GB', 'to IE'],
  ['fr', 'Livraison\nFrance 6 €.\nRetours\nDepuis la Belgique, le retour est à votre charge.', 'to FR', 'to BE'],
  ['de', 'Versand\nDeutschland 5 €.\nZahlung\nRechnungskauf nur für Kunden aus Österreich.', 'to DE', 'to AT'],
  ['en', 'Delivery\nUK £4.\nCustoms\nSince Brexit, parcels to Northern Ireland need no forms.', 'to GB', ''],
  [
    'de',
    'Versand\nDeutschland 5 €.\nZoll\nFür die Schweiz gilt: Zollgebühren trägt der Empfänger.\nSchweiz 15 €',
    'to DE|to CH',
    '',
  ],
  ['it', 'Spedizioni\nNon spediamo in Svizzera ma spediamo in Austria. 9 €', 'to AT', 'to CH'],
  [
    'en',
    'Delivery\nDestination | Cost\nUK mainland | £4.95\nHighlands & Islands | £9.95\nRest of Europe | not available',
    'to GB|cost 9.95 GBP',
    'to EU',
  ],
  [
    'es',
    'Envíos\nDestino | Precio\nPenínsula | 4,90 €\nBaleares | 7,90 €\nCanarias | No disponible',
    'to ES|cost 7.9 EUR',
    '',
  ],
  [
    'pl',
    'Dostawa\nKraj | Koszt\nPolska | 14 zł\nNiemcy, Austria | 49 zł\nPozostałe | do uzgodnienia',
    'to PL|to DE|to AT',
    'to world',
  ],
  ['fr', 'Livraison\nVous habitez en Belgique ? La livraison est à 7,50 €.', 'to BE|cost 7.5 EUR', ''],
  ['en', 'Delivery\nLiving in Northern Ireland? Add £5 to the price above.\nUK delivery £4.', 'to GB', ''],
  [
    'it',
    'Spedizioni\nAbiti in Svizzera? Purtroppo non spediamo fuori dall’Unione Europea.\nItalia 6 €',
    'to IT',
    'to CH',
  ],
  ['nl', 'Verzending\nWoont u in België? Dan betaalt u € 7,50.', 'to BE|cost 7.5 EUR', ''],
  ['de', 'Versand\nDu wohnst in Österreich? Der Versand kostet dann 8,90 €.', 'to AT|cost 8.9 EUR', ''],
  ['es', 'Envíos\n¿Vives en Portugal? El envío cuesta 7 €.', 'to PT|cost 7 EUR', ''],
  ['pl', 'Dostawa\nMieszkasz w Niemczech? Dostawa kosztuje 39 zł.', 'to DE|cost 39 PLN', ''],
  ['pt', 'Envios\nVive em Espanha? O envio custa 8 €.', 'to ES|cost 8 EUR', ''],
  [
    'fr',
    'Livraison\nFranco de port dès 60 € en France et en Belgique, 5,90 € en dessous.',
    'to FR|to BE|free from 60 EUR|cost 5.9 EUR',
    '',
  ],
  [
    'nl',
    'Verzending\nGratis verzending vanaf € 50 in Nederland en € 75 in België.',
    'to NL|to BE|free from 50 EUR|free from 75 EUR',
    '',
  ],
  [
    'it',
    'Spedizioni\nSpedizione gratuita sopra i 60 € in Italia, sopra i 120 € nel resto d’Europa.',
    'to IT|to EU|free from 60 EUR|free from 120 EUR',
    '',
  ],
  [
    'pl',
    'Dostawa\nDarmowa dostawa od 200 zł w Polsce i od 500 zł za granicę.',
    'to PL|to world|free from 200 PLN|free from 500 PLN',
    '',
  ],
  [
    'pt',
    'Envios\nPortes grátis acima de 40 € em Portugal continental e acima de 80 € nas ilhas.',
    'to PT|free from 40 EUR|free from 80 EUR',
    '',
  ],
  [
    'es',
    'Envíos\nGratis a partir de 50 € en península y 90 € en Baleares.',
    'to ES|free from 50 EUR|free from 90 EUR',
    '',
  ],
  ['en', 'Delivery\nWe ship to 30 countries, see the list at checkout. UK £4.', 'to GB', 'to world'],
  ['pl', 'Dostawa\nPolska 14 zł. Wstrzymaliśmy wysyłkę do Wielkiej Brytanii.', 'to PL', 'to GB'],
  ['de', 'Versand\nGroßbritannien: 19,90 €', 'to GB|cost 19.9 EUR', ''],
  ['de', 'Versand\nDHL 4,90 €. Wir liefern ausschließlich nach Österreich.', 'to AT|cost 4.9 EUR', ''],
  ['de', 'Versand\nAbholung am Schließfach: 3,90 €', 'mode locker', ''],
];

const list = (words: string): string[] => words.split('|').filter((word) => word !== '');

describe('places of delivery', () => {
  for (const [language, text, wanted, unwanted] of CASES)
    it(`${language}: ${text.split('\n').slice(1).join(' ')}`, () => {
      const read = readTerms(text, language);
      for (const each of list(wanted)) expect(read).toContain(each);
      for (const each of list(unwanted)) expect(read).not.toContain(each);
    });
});
