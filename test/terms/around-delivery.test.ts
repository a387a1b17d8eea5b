/** What stands around the terms of delivery: groups of countries, refusals, answers, cancelled orders, where prices hold; all written for this test. */
import { expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import type { TermsCase } from './cases.ts';
import { describeCases } from './cases.ts';
import { captureOf, pageOf } from './read-terms.ts';

const CASES: readonly TermsCase[] = [
  // Countries under one name
  ['nl', 'Verzending\nBenelux: € 6,50', 'cost 6.5 EUR|to BE|to NL|to LU', 'to world'],
  ['de', 'Versand\nVersand in die Benelux-Länder: 14,90 €', 'cost 14.9 EUR|to BE|to NL|to LU', 'to world'],
  ['en', 'Shipping\nBaltic states: €18.00, 4-6 working days', 'cost 18 EUR|to EE|to LV|to LT', ''],
  ['fr', 'Livraison\nPays scandinaves : 16,00 €', 'cost 16 EUR|to DK|to NO|to SE', ''],
  ['es', 'Envíos\nPenínsula ibérica: 5,00 €', 'cost 5 EUR|to ES|to PT', ''],
  ['pl', 'Dostawa\nKraje bałtyckie: 45,00 zł', 'cost 45 PLN|to EE|to LV|to LT', ''],
  ['it', 'Spedizione\nPaesi del Benelux: 12,00 €', 'cost 12 EUR|to BE|to NL|to LU', ''],
  ['pt', 'Envios\nPaíses nórdicos: 19,00 €', 'cost 19 EUR|to DK|to FI|to NO|to SE', ''],
  // The refusal stands behind the place.
  ['de', 'Versand\nDeutschland: 5,00 €\nIn die Schweiz liefern wir derzeit nicht.', 'to DE', 'to CH'],
  ['fr', 'Livraison\nFrance : 5,00 €\nEn Suisse, nous ne livrons pas. Belgique non livrée.', 'to FR', 'to BE'],
  ['nl', 'Verzending\nNederland: € 5,00\nIn België leveren wij niet.', 'to NL', 'to BE'],
  // It is the mode that is refused, not the country.
  ['en', 'Delivery\nFrance: £12.00\nTo France express delivery is not available.', 'to FR', 'mode express'],
  // To be asked for is not offered as it is.
  ['de', 'Versand\nÖsterreich: 9,90 €\nAndere Länder nur auf Anfrage.', 'to AT', 'to world'],
  ['es', 'Envíos\nEspaña: 4,90 €\nOtros países: a consultar.', 'to ES', 'to world'],
  ['pl', 'Dostawa\nPolska: 14,99 zł\nInne kraje: wycena indywidualna.', 'to PL', 'to world'],
  // Where the prices above hold
  [
    'fr',
    'Livraison\nColissimo : 6,90 €\nCes tarifs sont valables pour la France métropolitaine.',
    'cost 6.9 EUR|to FR',
    '',
  ],
  ['en', 'Delivery\nDPD: £5.95\nThese prices apply to the UK mainland.', 'cost 5.95 GBP|to GB', ''],
  ['de', 'Versand\nDHL: 4,90 €\nDie Versandkosten gelten für Lieferungen nach Deutschland.', 'cost 4.9 EUR|to DE', ''],
  ['it', 'Spedizione\nGLS: 6,90 €\nLe spese di spedizione si intendono per l’Italia.', 'cost 6.9 EUR|to IT', ''],
  // The answer to a question about the smallest order
  ['it', 'Spedizione\nQual è l’ordine minimo?\n20 € (spedizione esclusa).', 'minimum 20 EUR', 'cost 20 EUR'],
  ['en', 'Delivery\nIs there a minimum order?\nYes, £15 before delivery.', 'minimum 15 GBP', 'cost 15 GBP'],
  // The answer to a question about money back
  [
    'es',
    'Envíos\n¿Cuándo recibo el dinero?\nEn un plazo máximo de 12 días desde que la mesa está en el almacén.',
    '',
    'delay -12',
  ],
  // A called-off order
  [
    'en',
    'Delivery\nUK: £4.00\nAn order may be cancelled before dispatch on payment of our costs, with a minimum of £25.00.',
    'cost 4 GBP',
    'cost 25 GBP',
  ],
  [
    'it',
    'Spedizione\nCorriere: 7,00 €\nSe entro 6 giorni il pagamento non arriva, annulliamo l’ordine.',
    'cost 7 EUR',
    'delay -6',
  ],
  // What is charged on top, named before a colon
  [
    'de',
    'Versand\nSpedition: 59,00 €\nAufpreis Lieferung bis in die Wohnung: 35,00 €',
    'cost 59 EUR',
    'cost 35 EUR|mode home',
  ],
  ['fr', 'Livraison\nTransporteur : 49,00 €\nSupplément livraison à l’étage : 30,00 €', 'cost 49 EUR', 'cost 30 EUR'],
  ['nl', 'Levering\nTransporteur: € 45,00\nToeslag levering op de etage: € 25,00', 'cost 45 EUR', 'cost 25 EUR'],
  // The time of preparing goes on.
  [
    'it',
    'Spedizione\nLa preparazione richiede 1-3 giorni lavorativi; per i pezzi su misura circa 20 giorni.',
    'handling 1-3',
    'delay 20-20',
  ],
  ['de', 'Versand\nWir packen innerhalb von 2–3 Werktagen.', 'handling 2-3', 'delay 2-3'],
  // Damage has a term of its own.
  ['en', 'Delivery\nTell us within 48 hours if it came broken.', '', 'delay -2'],
  // Nobody at home is no way of delivery.
  ['nl', 'Levering\nNiemand thuis?\nDan gaat het pakket naar de buren.', '', 'mode home'],
  // Paid by the shop in other words
  ['es', 'Envíos\nSi tu pedido pasa de 70 €, no pagas nada.', 'free from 70 EUR', 'cost 70 EUR'],
  [
    'es',
    'Envíos\nNo se cobrarán gastos de transporte en pedidos iguales o superiores a 90 euros.',
    'free from 90 EUR',
    'cost 90 EUR',
  ],
  ['pl', 'Dostawa\nOd 180 zł dostawę fundujemy.', 'free from 180 PLN', 'cost 180 PLN'],
  ['pt', 'Envio\nAcima de 55 € os portes são por nossa conta.', 'free from 55 EUR', 'cost 55 EUR'],
  // A word that only looks like the name of a currency
  ['nl', 'Levering\nIn de stad en rand: 6,50 EUR', 'cost 6.5 EUR', 'cost 6.5 ZAR'],
  // Delivery told under a question about the service
  [
    'de',
    'Noch Fragen zum Versand?\nDer Versand mit Hermes kostet 3,90 €. Nach Österreich berechnen wir immer 7,20 €.',
    'cost 3.9 EUR|cost 7.2 EUR|to AT',
    '',
  ],
  // Amounts of a list whose currency stands elsewhere on the page
  [
    'nl',
    'Verzendkosten\nNL: 3,60 t/m 2 kilo, daarboven 5,90. Vanaf 65 euro gratis.\nBE: 7,90',
    'cost 3.6 EUR|cost 5.9 EUR|cost 7.9 EUR|free from 65 EUR',
    '',
  ],
  ['de', 'Versand\nVersand mit DHL: 4,80\nVersandkostenfrei ab 60 €', 'cost 4.8 EUR|free from 60 EUR', ''],
  ['it', 'Spedizione\nCorriere: 6,50 (Italia), gratis da 70 euro', 'cost 6.5 EUR', ''],
  // Measures and hours are none.
  [
    'de',
    'Versand\nPakete bis 1,20 m Länge und 31,50 kg: 6,90 €\nAbholung mittwochs 14,30 bis 18,00 Uhr',
    'cost 6.9 EUR',
    'cost 1.2 EUR|cost 31.5 EUR|cost 14.3 EUR|cost 18 EUR',
  ],
  // A heading that names two subjects gives neither to what stands below.
  [
    'en',
    'Shipping & Returns\nStandard (Australia Post)\n£9.90 flat rate\nMetro 2 - 5 business days\nExpress Post\n£14.90, 1 - 3 business days',
    'cost 9.9 GBP|delay 2-5|cost 14.9 GBP|delay 1-3|mode express',
    '',
  ],
  // Stars that open the items of a list are no footnotes; behind a starred word they are.
  ['en', 'Delivery\n* UK, £1.90, 2 to 4 days\n* Europe, £8.90, 5 to 9 days', 'delay 2-4|delay 5-9', ''],
  ['de', 'Versand\nVersand: 4,90 €, Lieferzeit 2-3 Tage*\n* Nach Österreich bis 9 Tage', 'delay 2-3', 'delay -9'],
  // What has ended, and what is denied behind its words
  [
    'fr',
    'Livraison\nFrance : 4,90 €\nL’offre « port offert dès 30 € » est terminée.',
    'cost 4.9 EUR',
    'free from 30 EUR',
  ],
  [
    'de',
    'Versand\nVersand: 4,90 €\nDie Aktion „versandkostenfrei ab 20 €“ ist abgelaufen.',
    'cost 4.9 EUR',
    'free from 20 EUR',
  ],
  [
    'pt',
    'Envio\nPortugal: 4,90 €\nA campanha de portes grátis acima de 20 € terminou em maio.',
    'cost 4.9 EUR',
    'free from 20 EUR',
  ],
  [
    'en',
    'Delivery\nUK: £3.90\nFree delivery does not apply to wreaths, which go by courier at £11.50.',
    'cost 3.9 GBP',
    'free from 11.5 GBP|cost free',
  ],
  ['pl', 'Dostawa\nKurier: 14,00 zł\nDarmowej wysyłki nie prowadzimy.', 'cost 14 PLN', 'cost free'],
  // Times of others
  ['fr', 'Livraison\nLe transporteur vous appelle sous 72h.', '', 'delay -3'],
  ['en', 'Delivery\nWe aim to answer within 24 hours.', '', 'delay -1'],
  ['es', 'Envíos\nEscríbenos antes de 48 horas.', '', 'delay 2-2|delay -2'],
  ['en', 'Delivery\nAllow 1-3 working days for us to get your parcel ready.', 'handling 1-3', 'delay 1-3'],
  ['pt', 'Envio\nPeças por encomenda: cerca de 5 semanas.', '', 'delay 35-35'],
  // Abroad, and what of it
  ['pl', 'Dostawa\nZagranica (Europa): 45,00 zł', 'cost 45 PLN|to EU', 'to world'],
  // Inches are no customs.
  ['de', 'Versand\nFernseher ab 65 Zoll per Spedition für 39,00 € geliefert.', 'cost 39 EUR|mode freight', ''],
  [
    'nl',
    'Verzending\nDe verzendkosten bedragen 3,90 euro en vallen weg vanaf 30 euro.',
    'cost 3.9 EUR|free from 30 EUR',
    '',
  ],
  // A registered letter, collection that is announced, the seller's treat
  [
    'pl',
    'Dostawa\nList polecony (Poczta Polska) | 2-4 dni robocze | 8,50 zł\nPaczkomat InPost | 1 dzień | 12,00 zł',
    'mode registered|mode locker',
    'mode letter',
  ],
  ['es', 'Envíos\nRecogida en el taller: gratis, avisando el día antes.', 'mode pickup|cost free', ''],
  ['pt', 'Entrega\nRetirada grátis na torrefação.', 'mode pickup|cost free', ''],
  ['es', 'Envíos\nSi tu pedido supera los 45 €, ¡invitamos nosotros!', 'free from 45 EUR', ''],
  [
    'pl',
    'Dostawa\nZamawiasz za co najmniej 90 zł? Paczkomat InPost dostaniesz gratis.',
    'free from 90 PLN',
    'cost free',
  ],
  ['it', 'Spedizione\nPrima della spedizione occorrono 20 giorni lavorativi.', 'handling 20-20', 'delay 20-20'],
  // What is asked in brackets ends no sentence; what they add is no fee; dots that trail off end a heading.
  [
    'pt',
    'Entrega\nESPANHA, FRANÇA: 17,00 €, 3-5 dias úteis (saudades? mandamos!), com seguro',
    'cost 17 EUR|to ES|to FR|delay 3-5',
    '',
  ],
  ['it', 'Spedizione\nSvizzera: DHL 34,00 € (dazi e IVA locale a carico del destinatario).', 'cost 34 EUR|to CH', ''],
  [
    'es',
    'Devoluciones\nTienes 30 días.\nY para enviarte el paquete...\nGLS, 3,90 € (península) y gratis a partir de 60 €.',
    'cost 3.9 EUR|free from 60 EUR',
    '',
  ],
  // A Dutch "if" is no country, a German machine that is set up is no service that has ended.
  ['nl', 'Levering\nZe vertrekken nog dezelfde dag indien besteld voor 14 uur.', '', 'to IN'],
  [
    'de',
    'Versand\nKompletträder: 49,00 €, fahrbereit eingestellt, Lieferung in 5 bis 8 Werktagen.',
    'cost 49 EUR|delay 5-8',
    '',
  ],
  // The second half of a sentence goes on with the delivery; what is missing to the threshold and the wrapping of a present are no prices.
  [
    'it',
    'Consegna\nLe spedizioni costano 8,50 €; sono gratuite per ordini a partire da 110 €.',
    'cost 8.5 EUR|free from 110 EUR',
    '',
  ],
  [
    'es',
    'Envíos\nA domicilio con MRW: 4,60 €\n¡Te faltan 12,30 € para el envío gratis!',
    'cost 4.6 EUR',
    'cost 12.3 EUR',
  ],
  ['it', 'Spedizione\nRepubblica Ceca: 20,90 €', 'cost 20.9 EUR|to CZ', ''],
  ['pt', 'Envio\nSe chegar partida, envie-nos uma fotografia no prazo de 3 dias.', '', 'delay -3'],
  // A price of nothing is free delivery, where it is that of a way of delivery or of an order value.
  ['de', 'Versand\nAbholung im Laden | 0,00 €\nPaket mit DHL | 5,20 €', 'mode pickup|cost free|cost 5.2 EUR', ''],
  ['fr', 'Livraison\nRetrait au comptoir : 0,00 €\nColissimo : 7 €', 'mode pickup|cost free|cost 7 EUR', ''],
  ['fr', 'Livraison\nPoint relais : 4,20 € ; 0,00 € dès 55 €', 'cost 4.2 EUR|free from 55 EUR', 'cost 55 EUR'],
  ['fr', 'Livraison\nVotre panier\nLivraison : 0,00 €\nColissimo : 7 €', 'cost 7 EUR', 'cost free'],
  // Two order values for free delivery in one sentence
  [
    'fr',
    'Livraison\nEn point relais, c’est gratuit à partir de 40 € ; à domicile à partir de 80 €.',
    'free from 40 EUR|free from 80 EUR',
    'cost 80 EUR',
  ],
  // The number of a service in front of a dash is none of the two ends of a price.
  ['en', 'Delivery\nTracked 48 – £3.20\nTracked 24 – £4.60', 'cost 3.2 GBP|cost 4.6 GBP', 'cost 48 GBP|cost 24 GBP'],
  // Fetching it oneself, by the names of trades
  ['fr', 'Livraison\nLe retrait au domaine est gratuit.', 'mode pickup|cost free', ''],
  ['it', 'Spedizioni\nCorriere: 6 €\nRitiro in cascina: gratuito', 'mode pickup|cost free', ''],
  ['es', 'Envíos\n¿Prefieres recogerlo tú?\n- En nuestro taller: gratis.', 'mode pickup|cost free', ''],
  // Times of what is set aside, taken from an account, longer or late
  ['de', 'Versand\nDHL: 5 €, 2-3 Werktage\nDie Ware legen wir 8 Tage zurück.', 'delay 2-3', 'delay 8-8'],
  [
    'de',
    'Versand\nDHL: 5 €, 2-3 Werktage\nLastschrift\nDer Betrag wird 6 Tage nach Versand eingezogen.',
    'delay 2-3',
    'delay 6-6',
  ],
  ['en', 'Delivery\nUK: £4, 2-3 days. It may take a day longer to reach the islands.', 'delay 2-3', 'delay 1-1'],
  ['es', 'Envíos\nSEUR: 5 €, 2-3 días. Si en 9 días no lo has recibido, llámanos.', 'delay 2-3', 'delay 9-9'],
  [
    'fr',
    'Livraison\nGLS : 5 €, 2 à 3 jours. Si au bout de 9 jours vous n’avez rien reçu, appelez.',
    'delay 2-3',
    'delay 9-9',
  ],
  ['en', 'Delivery\nUPS Express Saver: £19', 'mode express|cost 19 GBP', 'mode economy'],
  // Fetching it for nothing is delivery, also below what is told of paying.
  [
    'fr',
    'Questions\nComment payer ?\nPar carte.\nAvez-vous un magasin ?\nOui, vous pouvez y retirer vos commandes gratuitement.',
    'mode pickup|cost free',
    '',
  ],
  ['en', 'Delivery\nNext working day delivery with DPD is £6.20.', 'mode express|cost 6.2 GBP|delay 1-1', ''],
];

describeCases('what stands around the terms of delivery', CASES);

it('one carrier’s usual way is not the other’s', () => {
  const html = pageOf('Livraison\nExpédition par GLS ou Chronopost.', 'fr');
  const { facts } = analyse(captureOf(html, 'fr', 'https://shop.example.fr/livraison'));
  const options = facts.flatMap((fact) =>
    fact.state === 'found' && fact.key === 'shipping.option' ? [fact.value] : [],
  );
  const ways = options.map(({ carrier, mode }) => `${carrier ?? 'any'}: ${mode ?? 'any'}`);
  expect(ways).toHaveLength(2);
  expect(ways).not.toContain('GLS: express');
});
