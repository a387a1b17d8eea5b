import { describe, expect, it } from 'vitest';
import { estimateOf, soldSign, turnoverOf } from './listing-estimates.ts';
import { euro } from './test-data.ts';

describe('soldSign', () => {
  it.each([
    ['500+ bought in past month', 500, 'month'],
    ['1K+ bought in past month', 1000, 'month'],
    ['Plus de 1 000 achetés au cours du mois dernier', 1000, 'month'],
    ['Mehr als 300 Mal im letzten Monat gekauft', 300, 'month'],
    ['Oltre 2000 acquistati nel mese scorso', 2000, 'month'],
    ['Más de 50 comprados el mes pasado', 50, 'month'],
    ['1.234 verkauft', 1234, 'ever'],
    ['1,2K sold', 1200, 'ever'],
    ['86 vendus', 86, 'ever'],
  ])('%s', (text, count, period) => expect(soldSign(text)).toMatchObject({ count, period }));

  it.each(['Best seller', 'Sold by Maker 24', 'vendu par Bois 33', '4.5 out of 5', 'Sold out', '20 % off'])(
    'nothing in: %s',
    (text) => expect(soldSign(text)).toBeUndefined(),
  );
});

describe('estimateOf', () => {
  it('is pieces times price, and only where both were seen', () => {
    const row = { position: 1, name: 'Board', price: euro(24.9), badges: ['Best seller', '500+ bought in past month'] };
    const estimate = estimateOf(row);
    expect(estimate && turnoverOf(estimate)).toBe(12_450);
    expect(estimateOf({ ...row, badges: ['Best seller'] })).toBeUndefined();
    expect(estimateOf({ position: 1, name: 'Board', badges: row.badges })).toBeUndefined();
  });
});
