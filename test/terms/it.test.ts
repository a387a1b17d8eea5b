/** Italian terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Spedizione gratuita per ordini superiori a 59 €.', 'free from 59 EUR'],
  ['Le spese di spedizione sono di 6,90 €; gratis sopra i 79 euro.', 'cost 6.9 EUR', 'free from 79 EUR'],
  ['Consegna gratuita in tutta Italia da € 49,00.', 'free from 49 EUR', 'to IT'],
  [
    'Per importi inferiori a 50 € il costo di spedizione è di 5,00 €, oltre tale importo la spedizione è gratuita.',
    'cost 5 EUR',
    'free from 50 EUR',
  ],
  ['Ordine minimo 15 €. Spedizione con corriere BRT a 7,50 €.', 'minimum 15 EUR', 'cost 7.5 EUR', 'carrier BRT'],
  ['I tempi di consegna sono di 2-4 giorni lavorativi; 4-6 per Sicilia e Sardegna.', 'delay 2-4'],
  ['Gli ordini vengono evasi entro 24 ore e consegnati in 48/72 ore.', 'handling -1', 'delay 2-3'],
  ['Spedizione express: € 12,00, consegna il giorno successivo', 'cost 12 EUR', 'delay 1-1', 'mode express'],
  ['Ritiro in negozio gratuito.', 'cost free', 'mode pickup'],
  ['Pagamento in contrassegno con un supplemento di € 5,00.', 'cod fee 5 EUR', 'pay cod'],
  [
    'Zona | Costo | Gratis da\nItalia | € 6,00 | € 60,00\nEuropa | € 14,00 | € 150,00',
    'cost 6 EUR',
    'cost 14 EUR',
    'free from 60 EUR',
    'free from 150 EUR',
    'to IT',
    'to EU',
  ],
  ['Hai 30 giorni di tempo dalla consegna per restituire i prodotti.', 'window 30'],
  [
    'Il cliente può esercitare il diritto di recesso entro quattordici giorni dal ricevimento della merce.',
    'window 14',
  ],
  ['Le spese di restituzione sono a carico del cliente.', 'return paid'],
  ['Il reso è sempre gratuito.', 'return free'],
  ['Il rimborso avverrà entro 14 giorni dal ricevimento del reso.'],
  [
    'Metodi di pagamento accettati: carte di credito, PayPal, bonifico bancario, Satispay e Scalapay.',
    'pay card',
    'pay paypal',
    'pay bank_transfer',
    'pay satispay',
    'pay scalapay',
  ],
  ['Il rimborso sarà effettuato tramite bonifico.'],
  ['La garanzia legale è di 24 mesi.', 'warranty 2'],
  [
    'Note legali\nRagione sociale: Bottega del Faro S.r.l.\nP. IVA 00743110157\nTel. 02 1234 5678\nEmail: info@bottegadelfaro.example.it',
    'company Bottega del Faro S.r.l.',
    'vat IT00743110157',
    'phone +390212345678',
    'email info@bottegadelfaro.example.it',
  ],
];

describe('Italian terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'it', 'https://negozio.example.it/spedizioni'), wanted)).toEqual(
      [...wanted].sort(),
    );
  });
});
