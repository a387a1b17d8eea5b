/** German terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Ab 39 € Bestellwert liefern wir innerhalb Deutschlands versandkostenfrei.', 'free from 39 EUR', 'to DE'],
  [
    'Die Versandkosten betragen 4,90 €. Ab einem Einkaufswert von 60,00 € entfallen die Versandkosten.',
    'cost 4.9 EUR',
    'free from 60 EUR',
  ],
  ['Versandkostenpauschale 5,95 EUR, ab 100 EUR Warenwert portofrei', 'cost 5.95 EUR', 'free from 100 EUR'],
  ['Kostenloser Versand ab 29,- €', 'free from 29 EUR'],
  ['Bei Bestellungen über 80 € übernehmen wir die Versandkosten für Sie.', 'free from 80 EUR'],
  ['Mindestbestellwert: 15 €. Versand mit DHL 3,99 €.', 'minimum 15 EUR', 'cost 3.99 EUR', 'carrier DHL'],
  [
    'Unter 50 € Bestellwert berechnen wir 6,50 € Versandkosten, darüber liefern wir kostenlos.',
    'cost 6.5 EUR',
    'free from 50 EUR',
  ],
  [
    'Versand nach Österreich: 9,90 €\nVersand in die Schweiz: 18,50 €\nEU-Ausland: 14,90 €',
    'cost 9.9 EUR',
    'cost 18.5 EUR',
    'cost 14.9 EUR',
    'to AT',
    'to CH',
    'to EU',
  ],
  ['Die Lieferzeit beträgt zwei bis vier Werktage.', 'delay 2-4'],
  [
    'Lagerware wird innerhalb von 24 Stunden verschickt; die Lieferung erfolgt in 1-3 Werktagen mit DPD.',
    'handling -1',
    'delay 1-3',
    'carrier DPD',
  ],
  ['Bestellungen bis 14 Uhr werden noch am selben Tag versendet.', 'cutoff 14:00'],
  ['Expressversand (Zustellung am nächsten Werktag): 14,90 €', 'cost 14.9 EUR', 'delay 1-1', 'mode express'],
  ['Wir liefern auch an Packstationen und Paketshops.', 'mode locker', 'mode relay'],
  ['Selbstabholung in unserem Lager ist kostenlos.', 'cost free', 'mode pickup'],
  ['Nachnahme: zzgl. 5,90 € Nachnahmegebühr', 'cod fee 5.9 EUR', 'pay cod'],
  [
    'Land | Versandkosten | Versandkostenfrei ab\nDeutschland | 4,95 € | 50,00 €\nÖsterreich | 8,95 € | 90,00 €',
    'cost 4.95 EUR',
    'cost 8.95 EUR',
    'free from 50 EUR',
    'free from 90 EUR',
    'to DE',
    'to AT',
  ],
  [
    'Gewicht | Preis\nbis 5 kg | 4,90 €\nbis 10 kg | 7,90 €\nbis 31,5 kg | 12,90 €',
    'cost 4.9 EUR',
    'cost up to 12.9 EUR',
  ],
  ['Sie können die Ware innerhalb von 30 Tagen nach Erhalt ohne Angabe von Gründen zurücksenden.', 'window 30'],
  ['Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.', 'window 14'],
  [
    'Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie die Waren in Besitz genommen haben. Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.',
    'window 14',
    'return paid',
  ],
  ['Wir tragen die Kosten der Rücksendung der Waren.', 'return free'],
  ['100 Tage Rückgaberecht, kostenlose Retoure', 'window 100', 'return free'],
  ['Die Rücksendung ist für Sie kostenlos: Drucken Sie einfach das Retourenlabel aus.', 'return free'],
  ['Die Rücksendekosten trägt der Käufer.', 'return paid'],
  ['Wir erstatten Ihnen den Kaufpreis spätestens binnen 14 Tagen nach Eingang der Retoure.'],
  ['Für jede Retoure ziehen wir 3,95 € von der Erstattung ab.', 'return paid', 'return fee 3.95 EUR'],
  [
    'Zahlungsarten: Vorkasse, PayPal, Kreditkarte (Visa, Mastercard), SEPA-Lastschrift, Kauf auf Rechnung',
    'pay prepayment',
    'pay paypal',
    'pay visa',
    'pay mastercard',
    'pay sepa_debit',
    'pay invoice',
  ],
  [
    'Sie können per Sofortüberweisung, giropay, Amazon Pay oder bar bei Abholung zahlen.',
    'pay sofort',
    'pay giropay',
    'pay amazon_pay',
  ],
  ['Eine Zahlung per Nachnahme ist leider nicht möglich.', 'no payment.method cod'],
  ['Wir versenden sofort nach Zahlungseingang.'],
  ['Auf alle Geräte gewähren wir 5 Jahre Garantie.', 'warranty 5'],
  ['Es gilt die gesetzliche Gewährleistung von 24 Monaten.', 'warranty 2'],
  [
    'Impressum\nMuster Handels GmbH\nHauptstraße 5, 10115 Berlin\nTelefon: 030 / 1234567\nE-Mail: kontakt@muster-handel.example.de\nUSt-IdNr.: DE136695976\nHRB 12345, Amtsgericht Charlottenburg',
    'company Muster Handels GmbH',
    'vat DE136695976',
    'phone +49301234567',
    'email kontakt@muster-handel.example.de',
  ],
];

describe('German terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'de', 'https://laden.example.de/versand'), wanted)).toEqual([...wanted].sort());
  });
});
