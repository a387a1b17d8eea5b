/** Who sells, by the legal details of a page: numbers with their check digits, address, form, mediator, and whose details they are. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/detect/analyse.ts';
import contact from '../../lib/detect/contact.ts';
import legal from '../../lib/detect/legal.ts';
import type { Fact } from '../../lib/model/evidence.ts';
import type { FactKey } from '../../lib/model/facts.ts';
import { captureOf, pageOf } from './read-terms.ts';

function facts(text: string, language: string): readonly Fact[] {
  const html = pageOf(text, language);
  return analyse(captureOf(html, language, `https://shop.example.${language}/terms`), { detectors: [contact, legal] })
    .facts;
}

const valuesOf = (text: string, language: string, key: FactKey): unknown[] =>
  facts(text, language).flatMap((fact) => (fact.state === 'found' && fact.key === key ? [fact.value] : []));

describe('numbers with wrong check digits', () => {
  it.each([
    ['fr', 'Verrerie du Sud SARL\nSIRET : 732 829 320 00075', 'SIRET : 732 829 320 00075'],
    ['fr', 'Verrerie du Sud SARL\nTVA intracommunautaire : FR41 303 265 045', 'FR41303265045'],
    ['de', 'Muster GmbH\nUSt-IdNr.: DE 136 695 975', 'DE136695975'],
    ['it', 'Ferretti s.r.l.\nP. IVA 00743110158', '00743110158'],
    ['pl', 'Muster sp. z o.o.\nNIP 526-000-12-47, REGON 192598184', '5260001247'],
    ['cs', 'Sklo s.r.o.\nIČO: 25123892', 'IČO: 25123892'],
  ])('%s: are shown as wrong', (language, text, number) => {
    expect(valuesOf(text, language, 'legal.wrongNumber')).toEqual([number]);
    const kept = facts(text, language).find((fact) => fact.state === 'found' && fact.value === number);
    expect(kept).toMatchObject({ strength: 'hint' });
  });

  it.each([
    ['fr', 'Verrerie du Sud SARL\nSIRET : 732 829 320 00074\nTVA : FR40 303 265 045'],
    ['de', 'Muster GmbH\nHRB 12345, Amtsgericht Bonn\nUSt-IdNr.: DE 136 695 976'],
    ['pl', 'Muster sp. z o.o.\nNIP 526-000-12-46, REGON 192598184, KRS 0000123456'],
  ])('%s: right ones are not', (language, text) => {
    expect(valuesOf(text, language, 'legal.wrongNumber')).toEqual([]);
    expect(valuesOf(text, language, 'legal.registration').length).toBeGreaterThan(0);
  });

  it.each([
    ['da', 'Muster ApS\nCVR-nr. 13585628', 'CVR-nr. 13585628'],
    ['sv', 'Muster AB\nOrganisationsnummer: 556016-0680', 'Organisationsnummer: 556016-0680'],
    ['fi', 'Muster Oy\nY-tunnus: 2077474-0', 'Y-tunnus: 2077474-0'],
    ['no', 'Muster AS\nOrg.nr: 988 077 917', 'Org.nr: 988 077 917'],
    ['pt', 'Muster Lda.\nCNPJ: 16.727.230/0001-97', 'CNPJ: 16.727.230/0001-97'],
  ])('%s: numbers of other countries', (language, text, number) => {
    expect(valuesOf(text, language, 'legal.registration')).toEqual([number]);
  });

  it('reads the rows of a table', () => {
    const text =
      'Mentions légales\nSociété | Verrerie du Sud SARL\nSIRET | 732 829 320 00074\nN° de TVA | FR40 303 265 045';
    expect(valuesOf(text, 'fr', 'legal.registration')).toEqual(['SIRET : 732 829 320 00074']);
    expect(valuesOf(text, 'fr', 'legal.vat')).toEqual(['FR40303265045']);
  });
});

describe('whose numbers', () => {
  it.each([
    [
      'fr',
      'Éditeur\nVerrerie du Sud SARL, RCS Lyon 732 829 320\nHébergement\nNuage Clair SAS\n2 rue du Port, 59100 Roubaix\nRCS Lille 424 761 419\nTél. : 09 72 10 10 07',
      ['RCS Lyon 732 829 320'],
      [],
    ],
    [
      'fr',
      'Le site est édité par Verrerie du Sud SARL, SIREN 732 829 320, et hébergé par Nuage Clair SAS, RCS Lille 424 761 419.',
      ['SIREN 732 829 320'],
      [],
    ],
    [
      'de',
      'Muster GmbH\nBonn\nAmtsgericht Bonn HRB 12345\nTelefon: 0228 1234560\nHosting: Wolke AG\nTelefon: 030 1234560\nHRB 98765',
      ['HRB 12345'],
      ['+492281234560'],
    ],
    [
      'nl',
      'Glaswerk B.V.\nKvK 12345678\nWebdesign: Studio Zon\nKvK 87654321\nTelefoon 020 123 45 67',
      ['KvK 12345678'],
      [],
    ],
  ])('%s: the host’s and the agency’s are not the seller’s', (language, text, numbers, phones) => {
    expect(valuesOf(text, language, 'legal.registration')).toEqual(numbers);
    expect(valuesOf(text, language, 'contact.phone')).toEqual(phones);
  });
});

describe('the address', () => {
  it.each([
    [
      'fr',
      'Verrerie du Sud SARL, dont le siège social est situé 12 rue des Lilas, 13400 Aubagne, immatriculée au RCS.',
      '12 rue des Lilas, 13400 Aubagne',
    ],
    [
      'fr',
      'Siège social : 12 bis, rue des Lilas - 13400 Aubagne - Tél. 04 42 00 00 00',
      '12 bis, rue des Lilas - 13400 Aubagne',
    ],
    ['fr', 'Verrerie du Sud SARL\n12 rue des Lilas\n13400 Aubagne\nFrance', '12 rue des Lilas, 13400 Aubagne'],
    ['de', 'Impressum\nMuster GmbH\nGartenweg 2\n53111 Bonn\nTelefon: 0228 1234560', 'Gartenweg 2, 53111 Bonn'],
    [
      'it',
      'Ferretti s.r.l. con sede legale in via Roma 5, 20121 Milano (MI), P. IVA 00743110157',
      'via Roma 5, 20121 Milano',
    ],
    ['es', 'Vidrios del Sur S.L., con domicilio en calle Mayor 3, 46001 Valencia', 'calle Mayor 3, 46001 Valencia'],
    [
      'pl',
      'Szkło sp. z o.o. z siedzibą w Krakowie, ul. Długa 5, 31-147 Kraków, NIP 526-000-12-46',
      'Krakowie, ul. Długa 5, 31-147 Kraków',
    ],
    ['en', 'Registered office: 4 Mill Lane, Bath BA1 1AA. Company number 01234567', '4 Mill Lane, Bath BA1 1AA'],
    ['nl', 'Glaswerk B.V., Kerkstraat 5, 3511 AB Utrecht, KvK 12345678', 'Kerkstraat 5, 3511 AB Utrecht'],
    ['pt', 'Vidros do Sul, Lda.\nRua Nova 7\n4000-123 Porto', 'Rua Nova 7, 4000-123 Porto'],
  ])('%s: %s', (language, text, address) => {
    expect(valuesOf(text, language, 'legal.address')).toEqual([address]);
  });

  it('is none where the sentence gives none', () => {
    expect(valuesOf('Le siège social est situé en France. SIREN 732 829 320', 'fr', 'legal.address')).toEqual([]);
  });
});

describe('the name', () => {
  it.each([
    [
      'es',
      'La titularidad de esta tienda corresponde a Vidrios del Sur, S.L., con NIF B58378431.',
      'Vidrios del Sur, S.L.',
    ],
    [
      'pl',
      'Szkło i Kwarc Anna Nowak\nul. Długa 5\n31-147 Kraków\nNIP: 526-000-12-46\nSklep działa na oprogramowaniu Silnik S.A., NIP 5260001246.',
      'Szkło i Kwarc Anna Nowak',
    ],
    ['pt', 'Vidros da Serra Ltda. – CNPJ 16.727.230/0001-97', 'Vidros da Serra Ltda'],
  ])('%s: %s', (language, text, name) => {
    expect(valuesOf(text, language, 'legal.company')).toEqual([name]);
  });

  it.each([
    ['it', 'Ferretti s.r.l.\nPartita IVA e Codice Fiscale: 00743110157', 'IT00743110157'],
    ['pt', 'Vidros da Serra Ltda. – CNPJ 16.727.230/0001-97', '16727230000197'],
  ])('%s: the VAT number of %s', (language, text, number) => {
    expect(valuesOf(text, language, 'legal.vat')).toEqual([number]);
  });
});

describe('the seller, not who works for the shop', () => {
  it.each([
    [
      'en',
      'Terms of sale\nPayments are processed by Stripe Payments Europe, Ltd.\nThese terms govern contracts between you and Wren & Ivy Homewares Ltd, 4 Mill Lane, Bath BA1 1AA (company number 01234567, VAT GB980780684).',
      'Wren & Ivy Homewares Ltd',
    ],
    [
      'de',
      'Zahlung mit Klarna\nIn Zusammenarbeit mit der Klarna Bank AB (publ), Sveavägen 46, Stockholm, bieten wir Rechnungskauf.\nVertragspartner\nDer Kaufvertrag kommt zustande mit Nordlicht Outdoor GmbH, Kiel.',
      'Nordlicht Outdoor GmbH',
    ],
    [
      'de',
      'Impressum\nTeekontor Weiß\nInhaberin: Frieda Weiß\nHafenstr. 12\n20457 Hamburg\nUmsatzsteuer-ID: DE136695976',
      'Teekontor Weiß',
    ],
    [
      'fr',
      'Mentions légales\nÉditeur : SARL Les Deux Moulins, au capital de 8 000 €, RCS Angers 732 829 320, TVA FR40303265045.\nHébergeur : OVH SAS, RCS Lille 424 761 419, TVA FR22424761419.',
      'SARL Les Deux Moulins',
    ],
    [
      'fr',
      'CGV\nLes présentes conditions régissent les ventes conclues par la société Terre d’Argile, SAS au capital de 10 000 euros, immatriculée au RCS de Tours sous le n° 732 829 320 (ci-après « le Vendeur »).\nPaiement : les paiements sont traités par PayPlug SAS.',
      'Terre d’Argile, SAS',
    ],
    [
      'nl',
      'Wie zijn wij?\nKaarsenmakerij De Vlam\nDorpsstraat 8\n6741 AB Lunteren\nKvK-nummer 12345678\nBtw-id NL004495445B01\nBetalingen verlopen via Mollie B.V.',
      'Kaarsenmakerij De Vlam',
    ],
    [
      'nl',
      'Algemene voorwaarden\nArtikel 2 – Identiteit van de ondernemer\nGroen & Co Tuinartikelen V.O.F., handelend onder de naam Tuinplezier\nKvK 12345678, btw NL004495445B01',
      'Groen & Co Tuinartikelen V.O.F.',
    ],
    [
      'it',
      'Condizioni di vendita\nIl venditore è Oleificio Sant’Elia Soc. Agr. S.S., con sede in Contrada Piana 3, 88900 Crotone, P.IVA 00743110157.\nI pagamenti sono gestiti da Nexi Payments S.p.A.',
      'Oleificio Sant’Elia Soc. Agr. S.S.',
    ],
    [
      'es',
      'El responsable del tratamiento es Marta Gil Soto, con NIF 54362315K, titular de la tienda Papel y Pluma.',
      'Marta Gil Soto',
    ],
    [
      'pl',
      'Płatności elektroniczne obsługuje Autopay S.A. z siedzibą w Sopocie, NIP 585-13-51-185.\nDane sprzedawcy:\nHerbaciarnia Liść sp. z o.o.\nul. Polna 4\n60-535 Poznań\nNIP 526-000-12-46',
      'Herbaciarnia Liść sp. z o.o.',
    ],
    [
      'pt',
      'Termos e condições\nA loja online é explorada pela Cerâmicas do Alto, Unipessoal, Lda., NIPC 501964843, com sede na Rua Nova 7, 4000-123 Porto.\nOs pagamentos são processados pela Easypay, Instituição de Pagamento, Lda.',
      'Cerâmicas do Alto, Unipessoal, Lda.',
    ],
    [
      'en',
      'Hosted by Shopify International Limited, Dublin, VAT IE3347697KH.\nSold by: Peak Provisions Limited, Company No. 01234567, VAT No. 980 7806 84.',
      'Peak Provisions Limited',
    ],
    [
      'de',
      'Impressum\nAlpenbrot OG\nDorfplatz 2, 6370 Kitzbühel, Österreich\nFN 122119m, Landesgericht Innsbruck\nUID-Nr.: ATU13585627\nWebdesign: Pixelberg KG, UID ATU99999999',
      'Alpenbrot OG',
    ],
    [
      'fr',
      'Mentions légales | \nRaison sociale | Fromagerie du Jura SA\nAdresse | Rue du Lac 3, 1400 Yverdon\nIDE | CHE-107.787.577\nTéléphone | 024 425 12 34',
      'Fromagerie du Jura SA',
    ],
  ])('%s: %s', (language, text, name) => {
    expect(valuesOf(text, language, 'legal.company')).toEqual([name]);
  });

  it('is nobody where only a service is named', () => {
    expect(valuesOf('Les paiements sont traités par Stripe Payments Europe, Ltd.', 'fr', 'legal.company')).toEqual([]);
  });
});

describe('telephones without a label', () => {
  it.each([
    ['fr', 'Des questions ? bonjour@verrerie.example | 418 555-0142', '+14185550142'],
    ['en', 'Questions? 1-801-555-0173, Mon-Fri 9am-5pm MST.', '+18015550173'],
    ['de', 'Telefonische Fachberatung (kostenlos): 0228 12 34 560', '+492281234560'],
    ['es', 'Contacto del taller: taller@vidrios.example, 956 555 814.', '+34956555814'],
    ['pt', 'Precisa de ajuda? Aconselhamos sem compromisso: 213 555 629.', '+351213555629'],
  ])('%s: %s', (language, text, number) => {
    expect(valuesOf(text, language, 'contact.phone')).toEqual([number]);
  });

  it.each([
    ['fr', 'Votre commande 0612345678 est partie.'],
    ['en', 'Order number: 01225 123456'],
  ])('%s: no telephone in %s', (language, text) => {
    expect(valuesOf(text, language, 'contact.phone')).toEqual([]);
  });
});

describe('form and capital', () => {
  it.each([
    ['fr', 'Forme juridique : SAS\nCapital social : 10 000 €', 'SAS', 1_000_000],
    [
      'fr',
      'Verrerie du Sud, société à responsabilité limitée au capital variable de 1 000 €',
      'société à responsabilité limitée',
      100_000,
    ],
    ['de', 'Rechtsform: GmbH\nStammkapital: 25.000,00 €', 'GmbH', 2_500_000],
    [
      'it',
      'Società a responsabilità limitata. Capitale sociale € 10.000,00 i.v.',
      'Società a responsabilità limitata',
      1_000_000,
    ],
  ])('%s: %s', (language, text, form, minor) => {
    expect(valuesOf(text, language, 'legal.form')).toContain(form);
    expect(valuesOf(text, language, 'legal.capital')).toMatchObject([{ minor }]);
  });
});

describe('disputes', () => {
  it('reads a mediator anywhere in a sentence, and not the heading above it', () => {
    const named = 'En cas de litige, le consommateur peut saisir gratuitement le médiateur de la consommation CM2C.';
    expect(valuesOf(named, 'fr', 'legal.mediator')).toEqual([named]);
    expect(valuesOf(`Article 5 - Médiation\n${named}`, 'fr', 'legal.mediator')).toEqual([named]);
    expect(valuesOf('Article 5 - Médiation\nVoir nos conditions.', 'fr', 'legal.mediator')).toEqual([]);
    expect(valuesOf('Médiateur : CM2C, 14 rue Saint-Jean, 75017 Paris', 'fr', 'legal.mediator')).toHaveLength(1);
  });

  it.each([
    [
      'de',
      'Wir sind nicht bereit, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.',
      'refused',
    ],
    [
      'de',
      'Wir nehmen an einem Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nicht teil.',
      'refused',
    ],
    ['de', 'Wir sind bereit, an einem Streitbeilegungsverfahren teilzunehmen.', 'accepted'],
    ['nl', 'Wij zijn niet aangesloten bij een geschillencommissie.', 'refused'],
    ['fr', 'Nous adhérons à la médiation de la consommation.', 'accepted'],
  ])('%s: %s', (language, text, part) => {
    expect(valuesOf(text, language, 'legal.mediation')).toEqual([part]);
    expect(valuesOf(text, language, 'legal.mediator').length).toBe(part === 'refused' ? 0 : 1);
  });

  it('does not take the platform that closed for a mediator', () => {
    const text =
      'Die Europäische Kommission stellt eine Plattform zur Online-Streitbeilegung bereit: https://ec.europa.eu/consumers/odr';
    expect(valuesOf(text, 'de', 'legal.mediator')).toEqual([]);
    expect(valuesOf(text, 'de', 'legal.odrLink')).toHaveLength(1);
  });
});
