/** Only what changed is shown, and never nothing. */
import { describe, expect, it } from 'vitest';
import { onlyDifferences, wordDifferences } from './differences.ts';

describe('onlyDifferences', () => {
  it.each([
    ['4,90 € · free from 60 € · to France', '4,90 € · free from 45 € · to France', 'free from 60 €', 'free from 45 €'],
    ['39,90 €', '34,90 €', '39,90 €', '34,90 €'],
    ['4,90 €', '4,90 € · to France', '4,90 €', '4,90 € · to France'],
    ['', 'Alma', '', 'Alma'],
  ])('%s -> %s', (before, after, left, right) => {
    expect(onlyDifferences(before, after)).toEqual([left, right]);
  });
});

describe('wordDifferences', () => {
  it('marks the words that were replaced, on both sides', () => {
    const [before, after] = wordDifferences(
      'Livraison offerte dès 60 € en France',
      'Livraison offerte dès 45 € en France',
    );
    expect(before.filter(({ marked }) => marked)).toEqual([{ text: '60', marked: true }]);
    expect(after.filter(({ marked }) => marked)).toEqual([{ text: '45', marked: true }]);
    expect(after.map(({ text }) => text).join('')).toBe('Livraison offerte dès 45 € en France');
  });

  it('marks nothing in equal texts and everything where one is empty', () => {
    expect(wordDifferences('a b', 'a b')[0].some(({ marked }) => marked)).toBe(false);
    expect(
      wordDifferences('', 'a b')[1]
        .filter(({ marked }) => marked)
        .map(({ text }) => text),
    ).toEqual(['a', 'b']);
  });
});
