/** The decisive words of a proof are marked, and nothing else. */
import { describe, expect, it } from 'vitest';
import { highlight, needlesOf } from './highlight.ts';

const marked = (snippet: string, needles: readonly string[]): string[] =>
  highlight(snippet, needles)
    .filter((segment) => segment.marked)
    .map((segment) => segment.text);

describe('highlight', () => {
  it('marks the longest needle, without losing a letter', () => {
    const snippet = 'Livraison offerte dès 60 € d’achat';
    expect(marked(snippet, ['60', '60 €'])).toEqual(['60 €']);
    expect(
      highlight(snippet, ['60 €'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(snippet);
  });

  it('marks nothing when no needle occurs, or when case changes lengths', () => {
    expect(marked('abc', ['x', ' ', ''])).toEqual([]);
    expect(marked('İİİİ x', ['x'])).toEqual([]);
  });

  it('finds needles in any value', () => {
    expect(needlesOf({ value: { minor: 3990, currency: 'EUR', text: '39,90 €' } }, '39,90 € TTC')).toEqual(['39,90 €']);
    expect(needlesOf({ value: { days: 30 } }, 'Vous avez 30 jours, pas 130')).toEqual(['30 jours']);
    expect(needlesOf({ item: 'apple_pay', value: { offered: true } }, '')).toEqual(['apple pay']);
  });
});
