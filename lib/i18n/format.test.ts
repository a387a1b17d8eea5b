/** Numbers, money and dates as each language writes them. */
import { describe, expect, it } from 'vitest';
import { createFormats } from './format.ts';

const french = createFormats('fr', 'Europe/Paris');
const english = createFormats('en', 'Europe/Paris');
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const money = (minor: number, currency: string) => ({ minor, currency, text: '' });

describe('formats', () => {
  it.each([
    [3990, 'EUR', '39,90 €', '€39.90'],
    [1980, 'JPY', '1 980 ¥', '¥1,980'],
    [12_345, 'TND', '12,345 TND', 'TND 12.345'],
    [500, 'XXX', '5,00', '5.00'],
  ])('writes %i minor units of %s', (minor, currency, inFrench, inEnglish) => {
    expect(plain(french.money(money(minor, currency)))).toBe(inFrench);
    expect(plain(english.money(money(minor, currency)))).toBe(inEnglish);
  });

  it('writes dates in the time zone of the merchant', () => {
    expect(french.dateTime('2026-11-22T08:14:00Z')).toBe('22 nov. à 09:14');
    expect(english.dateTime('2026-11-22T08:14:00Z')).toBe('22 Nov, 09:14');
    expect(french.date('2026-11-22T08:14:00Z')).toBe('22 novembre 2026');
    expect(french.day('2025-03-01T08:00:00Z', new Date('2026-11-22'))).toBe('1 mars 2025');
  });

  it('writes relative times in words', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(french.relative('2026-11-21T12:00:00Z', now)).toBe('hier');
    expect(french.relative('2026-11-19T12:00:00Z', now)).toBe('il y a 3 jours');
    expect(plain(english.relative('2026-11-22T14:00:00Z', now))).toBe('in 2 hours');
    expect(english.relative('2026-11-22T12:00:10Z', now)).toBe('in a moment');
    expect(french.relative('2026-11-22T11:59:50Z', now)).toBe('à l’instant');
    expect(french.since('2026-11-22T12:00:10Z', now)).toBe('à l’instant');
    expect(french.since('2026-11-19T12:00:00Z', now)).toBe('il y a 3 jours');
  });

  it('never throws on what pages write', () => {
    expect(french.country('Narnia')).toBe('Narnia');
    expect(french.country('BE')).toBe('Belgique');
    expect(french.languageName('x'.repeat(300))).toHaveLength(300);
    expect(french.languageName('de')).toBe('allemand');
    expect(french.currency('€')).toBe('€');
    expect(french.money(money(100, '<b>'))).toBe('1,00');
    expect(french.date('not a date')).toBe('not a date');
  });

  it('writes sizes', () => {
    expect(plain(french.bytes(1_234_567))).toBe('1,2 Mo');
    expect(plain(english.bytes(999))).toBe('999 byte');
  });
});
