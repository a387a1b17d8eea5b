/** Dutch terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Gratis verzending vanaf € 40,- binnen Nederland.', 'free from 40 EUR', 'to NL'],
  [
    'De verzendkosten bedragen € 4,95. Bij bestellingen boven de € 75 betalen wij de verzendkosten.',
    'cost 4.95 EUR',
    'free from 75 EUR',
  ],
  ['Bestel je voor meer dan €50? Dan verzenden wij gratis.', 'free from 50 EUR'],
  [
    'Onder € 30,00 betaal je € 3,95 verzendkosten, daarboven is de verzending gratis.',
    'cost 3.95 EUR',
    'free from 30 EUR',
  ],
  [
    'Nederland: € 5,95 (gratis vanaf € 60)\nBelgië: € 7,95 (gratis vanaf € 80)',
    'cost 5.95 EUR',
    'cost 7.95 EUR',
    'free from 60 EUR',
    'free from 80 EUR',
    'to NL',
    'to BE',
  ],
  ['Minimale bestelwaarde: € 15.', 'minimum 15 EUR'],
  ['Voor 22:00 besteld, morgen in huis.', 'delay 1-1', 'cutoff 22:00'],
  ['Levertijd: 2 tot 3 werkdagen met DHL.', 'delay 2-3', 'carrier DHL'],
  ['Wij verzenden je bestelling binnen 24 uur. De bezorging duurt 1 à 2 werkdagen.', 'handling -1', 'delay 1-2'],
  ['Ophalen bij een DHL ServicePoint kost € 3,50.', 'cost 3.5 EUR', 'mode relay', 'carrier DHL'],
  ['Afhalen in onze winkel is gratis.', 'cost free', 'mode pickup'],
  ['Brievenbuspakje: €2,95', 'cost 2.95 EUR', 'mode letter'],
  ['Je mag je bestelling binnen 30 dagen na ontvangst retourneren.', 'window 30'],
  ['U heeft het recht uw bestelling tot 14 dagen na ontvangst zonder opgave van reden te annuleren.', 'window 14'],
  ['Retourneren is gratis.', 'return free'],
  ['De kosten voor het retourneren zijn voor rekening van de klant.', 'return paid'],
  ['De retourkosten bedragen € 4,95 en worden ingehouden op de terugbetaling.', 'return paid', 'return fee 4.95 EUR'],
  ['Wij storten het bedrag binnen 14 dagen terug.'],
  [
    'Betaal veilig met iDEAL, Bancontact, creditcard (Visa, Mastercard), PayPal of achteraf met Klarna.',
    'pay ideal',
    'pay bancontact',
    'pay visa',
    'pay mastercard',
    'pay paypal',
    'pay klarna',
  ],
  ['Wij accepteren geen creditcards.', 'no payment.method card'],
  ['Op dit product zit 5 jaar garantie.', 'warranty 5'],
  [
    'Over ons\nBedrijfsnaam: Zonnehoek Webwinkels B.V.\nKvK-nummer: 12345678\nBtw-nummer: NL004495445B01\nTelefoon: 020 123 4567\nE-mail: hallo@zonnehoek.example.nl',
    'company Zonnehoek Webwinkels B.V.',
    'vat NL004495445B01',
    'phone +31201234567',
    'email hallo@zonnehoek.example.nl',
  ],
];

describe('Dutch terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'nl', 'https://winkel.example.nl/verzending'), wanted)).toEqual([...wanted].sort());
  });
});
