import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryOf, expectedPayments, legalLimit } from './index.ts';

describe('countries', () => {
  it('lists every file of the folder, sorted, each with source and date', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^[a-z]{2}\.ts$/.test(name));
    expect(COUNTRIES.map(({ code }) => `${code.toLowerCase()}.ts`)).toEqual(files.sort());
    for (const country of COUNTRIES) {
      expect(country.source).not.toBe('');
      expect(country.asOf).toMatch(/^20\d\d(?:-\d\d-\d\d)?$/);
      expect(country.payments.length).toBeGreaterThan(0);
      const methods = country.payments.map(({ method }) => method);
      expect(new Set(methods).size).toBe(methods.length);
    }
  });

  it('knows what buyers expect', () => {
    expect(expectedPayments('BE')[0]).toMatchObject({ method: 'bancontact', weight: 'essential' });
    expect(expectedPayments('NL')[0]?.servedBy).toContain('wero');
    expect(expectedPayments('US').map(({ method }) => method)).toEqual(['card', 'paypal']);
    expect(countryOf('DE')?.closed?.[0]?.method).toBe('giropay');
  });

  it('applies the Union’s limits in the Union, and each country’s own before them', () => {
    expect(legalLimit('rt-window', 'FI')?.value).toBe(14);
    expect(legalLimit('rt-guarantee', 'ES')?.value).toBe(3);
    expect(legalLimit('rt-window', 'CH')).toBeUndefined();
    expect(legalLimit('rt-window', 'GB')?.where).toBe('GB');
    expect(legalLimit('rt-window', 'US')).toBeUndefined();
    expect(legalLimit('pr-price', 'FR')).toBeUndefined();
    expect(legalLimit('constructor', 'FR')).toBeUndefined();
  });
});
