/** Polish terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Darmowa dostawa od 199 zł.', 'free from 199 PLN'],
  [
    'Koszt dostawy wynosi 14,99 zł. Przy zamówieniach powyżej 250 zł dostawa gratis.',
    'cost 14.99 PLN',
    'free from 250 PLN',
  ],
  [
    'Kurier DPD – 15,90 zł\nPaczkomaty InPost – 12,99 zł\nOdbiór osobisty – 0 zł',
    'cost 15.9 PLN',
    'cost 12.99 PLN',
    'cost free',
    'mode home',
    'mode locker',
    'mode pickup',
    'carrier DPD',
    'carrier InPost',
  ],
  ['Czas dostawy: 1-2 dni robocze.', 'delay 1-2'],
  ['Zamówienia wysyłamy w ciągu 24 godzin.', 'handling -1'],
  ['Masz 30 dni na zwrot towaru.', 'window 30'],
  ['Konsument ma prawo odstąpić od umowy w terminie 14 dni bez podania przyczyny.', 'window 14'],
  ['Koszt zwrotu ponosi kupujący.', 'return paid'],
  ['Zwrot jest darmowy.', 'return free'],
  [
    'Metody płatności: BLIK, Przelewy24, karta płatnicza, płatność za pobraniem, PayPo.',
    'pay blik',
    'pay przelewy24',
    'pay card',
    'pay cod',
    'pay paypo',
  ],
  ['Na produkty udzielamy 24-miesięcznej gwarancji.', 'warranty 2'],
  ['Gwarancja wynosi 2 lata.', 'warranty 2'],
  [
    'Regulamin\nSklep prowadzony jest przez Zielony Ogród Sp. z o.o., ul. Leśna 3, 00-001 Warszawa, NIP: 5260001246\nTelefon: 22 123 45 67, e-mail: sklep@zielonyogrod.example.pl',
    'company Zielony Ogród Sp. z o.o.',
    'vat PL5260001246',
    'phone +48221234567',
    'email sklep@zielonyogrod.example.pl',
  ],
];

describe('Polish terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'pl', 'https://sklep.example.pl/dostawa'), wanted)).toEqual([...wanted].sort());
  });
});
