/** The seller's own details beside those of mediators and agencies on the same page, all texts written for this test. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const details = (text: string, language: string, host = 'www.quai-nord.example'): string[] =>
  readTerms(text, language, `https://${host}/${language}/terms`).filter((each) =>
    /^(?:company|vat|email|phone)/.test(each),
  );

describe('details of the seller', () => {
  it.each([
    [
      'fr',
      'Article 9 - Litiges\nLe médiateur compétent est le CM2C, 14 rue Saint-Jean, 75017 Paris.\n\nTOILES DU LITTORAL SAS – 3 quai Nord, 56100 Lorient – TVA FR04552120222 – tél. 02 97 21 34 56 – bonjour@quai-nord.example',
      ['company TOILES DU LITTORAL SAS', 'email bonjour@quai-nord.example', 'phone +33297213456', 'vat FR04552120222'],
    ],
    [
      'de',
      'Streitbeilegung\nAllgemeine Verbraucherschlichtungsstelle, Straßburger Straße 8, 77694 Kehl.\n\nDeichladen GmbH – Hafenweg 3, 26506 Norden – USt-IdNr. DE136695976 – Tel. 04931 12345 – moin@quai-nord.example',
      ['company Deichladen GmbH', 'email moin@quai-nord.example', 'phone +49493112345', 'vat DE136695976'],
    ],
  ])('%s: stand below the mediator in one line with an address of the shop’s own domain', (language, text, wanted) => {
    expect(details(text, language)).toEqual(wanted);
  });

  it.each([
    [
      'en',
      'Who are you?\nFellside Wool Ltd, registered in England no. 07164928, VAT GB284716335. Our website was built by Pixel Barn Ltd, 01768 555 012.',
      ['company Fellside Wool Ltd', 'vat GB284716335'],
    ],
    [
      'nl',
      'Wie zijn wij?\nDe Wolwinkel B.V., KvK 69599084, btw NL859095529B01. Deze website is gebouwd door Pixelschuur B.V., 020 555 0123.',
      ['company De Wolwinkel B.V.', 'vat NL859095529B01'],
    ],
  ])('%s: end where the sentence on the agency begins', (language, text, wanted) => {
    expect(details(text, language)).toEqual(wanted);
  });

  it('are numbers behind a few words and a colon beside an address to write to', () => {
    const text =
      'Contact us\nOrders: 01924 550 731. Workshop in Wakefield: 01924 550 700, sales@fellside.co.uk\n\nFellside Wool Ltd, 3 Mill Lane, Wakefield WF4 3QZ';
    expect(details(text, 'en', 'fellside.co.uk')).toEqual([
      'company Fellside Wool Ltd',
      'email sales@fellside.co.uk',
      'phone +441924550700',
      'phone +441924550731',
    ]);
  });
});

it('a number that is reached "under" it, and one alone beside an address to write to', () => {
  expect(
    details('Zahlung\nBei Fragen hilft Ihnen Frau Kern unter 05251 77 40 36 gern weiter.', 'de', 'kern.example.de'),
  ).toEqual(['phone +495251774036']);
  expect(
    details('Delivery\nUK: £4\nFell & Wool | hello@fell.example.co.uk | 01768 555 012', 'en', 'fell.example.co.uk'),
  ).toContain('phone +441768555012');
});
