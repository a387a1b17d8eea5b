import { describe, expect, it } from 'vitest';
import { findRegistrations, readVatId } from './company-id.ts';

describe('VAT numbers', () => {
  it.each([
    [': FR40 303 265 045', 'FR', 'FR40303265045', true],
    ['DE 136695976', undefined, 'DE136695976', true],
    ['00743110157', 'IT', '00743110157', true],
    ['B58378431.', 'ES', 'B58378431', true],
    ['526-000-12-46, REGON', 'PL', '5260001246', true],
    ['NL004495445B01', 'NL', 'NL004495445B01', true],
    ['GB 980 7806 84', 'GB', 'GB980780684', true],
    ['DE 123 456 789', undefined, 'DE123456789', false],
  ] as const)('%s', (text, country, value, valid) => {
    expect(readVatId(text, country)).toMatchObject({ value, valid });
  });

  it('does not read the start of a longer number', () => {
    expect(readVatId('DE13669597612345', undefined)).toBeUndefined();
    expect(readVatId('see our terms', 'FR')).toBeUndefined();
  });
});

describe('registrations', () => {
  it.each([
    ['HRB 12345, Amtsgericht Bonn', 'HRB 12345'],
    ['KvK-nummer: 12345678', 'KvK-nummer: 12345678'],
    ['KRS 0000123456', 'KRS 0000123456'],
    ['SIRET : 303 265 045 00017', 'SIRET : 303 265 045 00017'],
    ['Company number 01234567', 'Company number 01234567'],
    ['REA MI-1234567', 'REA MI-1234567'],
  ])('%s', (text, value) => expect(findRegistrations(text)[0]?.value).toBe(value));

  it('are not seen in dates and prices', () => {
    expect(findRegistrations('Orders before 2024 cost 1.234,00 €')).toEqual([]);
  });
});
