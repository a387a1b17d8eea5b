/** Only what changed is shown, and never nothing. */
import { describe, expect, it } from 'vitest';
import { onlyDifferences } from './differences.ts';

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
