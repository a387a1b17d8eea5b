import { describe, expect, it } from 'vitest';
import { findRegistrations } from './registration.ts';

describe('registrations', () => {
  it.each([
    ['FR', 'SIRET : 732 829 320 00074', true],
    ['FR', 'SIREN 732 829 320', true],
    ['FR', '732 829 320 RCS Paris', true],
    ['FR', 'RCS Lyon B 732 829 320', true],
    ['FR', 'R.C.S. de Saint-Malo sous le numéro 732829320', true],
    ['FR', 'Registre du Commerce et des Sociétés de Lyon sous le n° 732 829 320', true],
    ['BE', 'BCE 0403.019.261', true],
    ['BE', 'Ondernemingsnummer: BE 0403.019.261', true],
    ['NL', 'KvK-nummer: 12345678', undefined],
    ['DE', 'HRB 12345', undefined],
    ['DE', 'Steuernummer: 181/815/08155', undefined],
    ['DE', 'W-IdNr.: DE136695976-00001', true],
    ['IT', 'REA MI-1234567', undefined],
    ['IT', 'Codice fiscale 00743110157', true],
    ['IT', 'C.F. RCCMNL83S18D969H', true],
    ['ES', 'Registro Mercantil de Valencia, Tomo 9876, Folio 12, Hoja V-12345', undefined],
    ['PL', 'KRS 0000123456', undefined],
    ['PL', 'REGON: 192598184', true],
    ['PT', 'matriculada na Conservatória do Registo Comercial do Porto sob o n.º 501964843', true],
    ['GB', 'Company number 01234567', undefined],
    ['GB', 'Registered in Scotland No. SC123456', undefined],
    ['IE', 'Registered in Ireland No. 123456', undefined],
    ['AT', 'FN 122119m', true],
    ['CH', 'CHE-107.787.577', true],
    ['LU', 'RCS Luxembourg B 123456', undefined],
    ['BR', 'CNPJ: 16.727.230/0001-97', true],
    ['CZ', 'IČO: 25123891', true],
    ['SE', 'Org.nr 556016-0680', true],
    ['DK', 'CVR-nr. 13585628', true],
    ['FI', 'Y-tunnus: 2077474-0', true],
    ['NO', 'Org.nr: 988 077 917', true],
  ] as const)('%s: %s', (country, text, valid) => {
    expect(findRegistrations(`Muster. ${text}, Ort`)).toMatchObject([
      { value: expect.stringContaining(text), country, valid },
    ]);
  });

  it.each([
    'SIRET 732 829 320 00075',
    'SIREN 732829321',
    'RCS Paris 732 829 321',
    'BCE 0403.019.262',
    'W-IdNr. DE136695977-00001',
    'Codice fiscale 00743110158',
    'REGON 192598183',
    'FN 122119a',
    'CHE-107.787.578',
    'CNPJ 16.727.230/0001-98',
    'IČO 25123892',
    'Org.nr 556016-0681',
    'CVR 13585627',
    'Y-tunnus 2077474-1',
    'Org.nr 988 077 918',
    'matriculada na Conservatória sob o número 501964842',
  ])('%s has wrong check digits', (text) => {
    expect(findRegistrations(text)).toMatchObject([{ valid: false }]);
  });

  it('reads several of one sentence', () => {
    expect(findRegistrations('REA MI-1234567, Codice fiscale 00743110157').map(({ value }) => value)).toEqual([
      'REA MI-1234567',
      'Codice fiscale 00743110157',
    ]);
  });

  it('are not seen in dates and prices', () => {
    expect(findRegistrations('Orders before 2024 cost 1.234,00 €')).toEqual([]);
    expect(findRegistrations('Siren 2024, ring 01 23 45 67 89')).toEqual([]);
  });
});
