import { describe, expect, it } from 'vitest';
import { readVatId } from './company-id.ts';

describe('VAT numbers', () => {
  it.each([
    [': FR40 303 265 045', 'FR', 'FR40303265045', true],
    ['DE 136695976', undefined, 'DE136695976', true],
    ['00743110157', 'IT', 'IT00743110157', true],
    ['B58378431.', 'ES', 'ESB58378431', true],
    ['X2482300W', 'ES', 'ESX2482300W', true],
    ['54362315K', 'ES', 'ES54362315K', true],
    ['526-000-12-46, REGON', 'PL', 'PL5260001246', true],
    ['501 964 843', 'PT', 'PT501964843', true],
    ['BE 0403.019.261', undefined, 'BE0403019261', true],
    ['NL004495445B01', 'NL', 'NL004495445B01', true],
    ['GB 980 7806 84', 'GB', 'GB980780684', true],
    ['XI 980 7806 84', undefined, 'XI980780684', true],
    ['IE 6433435F', undefined, 'IE6433435F', true],
    ['ATU13585627', undefined, 'ATU13585627', true],
    ['CHE-107.787.577 MWST', 'CH', 'CHE107787577MWST', true],
    ['CHE-107.787.577', undefined, 'CHE107787577', true],
    ['LU 15027442', undefined, 'LU15027442', true],
    ['SE556016068001', undefined, 'SE556016068001', true],
    ['DK 13585628', undefined, 'DK13585628', true],
    ['FI20774740', undefined, 'FI20774740', true],
    ['CZ25123891', undefined, 'CZ25123891', true],
    ['NO 988 077 917 MVA', undefined, 'NO988077917MVA', true],
    ['EL 094259216', undefined, 'EL094259216', true],
    ['16.727.230/0001-97', 'BR', '16727230000197', true],
  ] as const)('%s', (text, country, value, valid) => {
    expect(readVatId(text, country)).toMatchObject({ value, valid });
  });

  it.each([
    ['FR41 303 265 045', 'FR'],
    ['DE 123 456 789', undefined],
    ['00743110158', 'IT'],
    ['B58378432', 'ES'],
    ['526-000-12-47', 'PL'],
    ['501964842', 'PT'],
    ['BE 0403.019.262', undefined],
    ['NL123456789B01', 'NL'],
    ['GB980780685', undefined],
    ['IE6433435E', undefined],
    ['ATU13585626', undefined],
    ['CHE-107.787.578', undefined],
    ['LU15027443', undefined],
    ['DK13585627', undefined],
    ['CZ25123892', undefined],
    ['NO988077918MVA', undefined],
    ['16.727.230/0001-98', 'BR'],
  ] as const)('%s has wrong check digits', (text, country) => {
    expect(readVatId(text, country)?.valid).toBe(false);
  });

  it('adds no code of a country to a number that may be another', () => {
    expect(readVatId('00743110158', 'IT')?.value).toBe('00743110158');
    expect(readVatId('CHE-107.787.577 MWST', 'CH')?.value).toBe('CHE107787577MWST');
    expect(readVatId('094259216', 'GR')?.value).toBe('EL094259216');
  });

  it('names the country by its ISO code', () => {
    expect(readVatId('EL094259216', undefined)?.country).toBe('GR');
    expect(readVatId('XI980780684', undefined)?.country).toBe('GB');
  });

  it('does not read the start of a longer number', () => {
    expect(readVatId('DE13669597612345', undefined)).toBeUndefined();
    expect(readVatId('see our terms', 'FR')).toBeUndefined();
  });
});
