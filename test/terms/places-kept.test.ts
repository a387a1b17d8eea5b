/** What only looks like a refusal or an origin: no surcharge for a place, a way of delivery refused there, goods from elsewhere; all written for this test. */
import type { TermsCase } from './cases.ts';
import { describeCases } from './cases.ts';

const CASES: readonly TermsCase[] = [
  ['fr', 'Livraison\nDepuis 2010, nous livrons la Belgique pour 9 €.', 'to BE|cost 9 EUR', ''],
  ['nl', 'Verzending\nVanuit Breda verzenden wij naar België voor € 8.', 'to BE|cost 8 EUR', ''],
  ['en', 'Delivery\nItems are made in our workshop and delivered to Ireland for £9.', 'to IE|cost 9 GBP', ''],
  ['en', 'Delivery\nMade in Britain, delivered to France for £12.', 'to FR|cost 12 GBP', 'to GB'],
  ['pl', 'Dostawa\nProducent wysyła meble do Niemiec za 199 zł.', 'to DE|cost 199 PLN', ''],
  ['es', 'Envíos\nDesde nuestro almacén en Valencia enviamos a Portugal por 8 €.', 'to PT|cost 8 EUR', ''],
  ['it', 'Spedizioni\nDal nostro magazzino in Toscana spediamo in Francia a 12 €.', 'to FR|cost 12 EUR', ''],
  ['pt', 'Envios\nDo nosso armazém no Porto enviamos para Espanha por 7 €.', 'to ES|cost 7 EUR', ''],
  ['fr', 'Livraison\nAucun frais de douane pour la Suisse. Suisse : 15 €', 'to CH|cost 15 EUR', 'not to CH'],
  ['de', 'Versand\nKeine Zollgebühren für die Schweiz. Schweiz: 15 €', 'to CH|cost 15 EUR', 'not to CH'],
  ['en', 'Delivery\nNo extra charge for Northern Ireland. UK £4.', 'cost 4 GBP', 'without Northern Ireland'],
  ['en', 'Delivery\nNo signature is needed for deliveries to Ireland (£9).', 'to IE|cost 9 GBP', 'not to IE'],
  ['fr', 'Livraison\nPas de supplément pour la Corse. France : 6 €', 'to FR|cost 6 EUR', 'without Corse'],
  ['es', 'Envíos\nSin suplemento para Baleares. España: 6 €', 'cost 6 EUR', 'without Baleares'],
  ['de', 'Versand\nKein Inselzuschlag für deutsche Inseln. DHL 5 €', 'cost 5 EUR', 'without Inseln'],
  [
    'it',
    'Spedizioni\nNessun supplemento per Sicilia e Sardegna. Italia 6 €',
    'to IT|cost 6 EUR',
    'without Isole, Calabria',
  ],
  [
    'nl',
    'Verzending\nGeen toeslag voor de Waddeneilanden. Nederland € 6',
    'to NL|cost 6 EUR',
    'without Waddeneilanden',
  ],
  ['pt', 'Envios\nSem custos adicionais para as ilhas. Portugal 6 €', 'to PT|cost 6 EUR', 'without Açores, Madeira'],
  ['pl', 'Dostawa\nBez dopłaty do Niemiec. Niemcy 39 zł', 'to DE|cost 39 PLN', 'not to DE'],
  ['en', 'Delivery\nWe do not charge more for Scotland. UK £4.', 'cost 4 GBP', 'without Scotland'],
  ['en', 'Delivery\nDon’t worry, the Channel Islands are included. UK £4.', 'cost 4 GBP', 'without JE|not to GG'],
  ['fr', 'Livraison\nNous ne garantissons pas les délais en Corse. France : 6 €', 'cost 6 EUR', 'without Corse'],
  ['de', 'Versand\nExpress ist auf Inseln nicht möglich. Deutschland: 5 €', 'cost 5 EUR', 'without Inseln'],
  [
    'en',
    'Delivery\nExpress delivery is not available to Northern Ireland. UK £4.',
    'cost 4 GBP',
    'without Northern Ireland',
  ],
  ['es', 'Envíos\nEl envío urgente no está disponible para Baleares. España: 6 €', 'cost 6 EUR', 'without Baleares'],
];

describeCases('places that stay served', CASES);
