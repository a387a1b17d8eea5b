/** Counts as pages of many languages shorten them. */
import { describe, expect, it } from 'vitest';
import { parseCount } from './count.ts';
import { reviewCountInWords } from './rating.ts';

describe('counts', () => {
  it.each([
    ['1,234', 1234],
    ['12', 12],
    ['1 204 vendus', 1204],
    ['3.4k', 3400],
    ['1.2万', 12_000],
    ['2萬+', 20_000],
    ['1.5만개', 15_000],
    ['3천', 3000],
    ['1.1亿', 110_000_000],
    ['2,5 mil', 2500],
    ['10 тыс.', 10_000],
    ['1,3 tys.', 1300],
    ['2 lakh', 200_000],
    ['10rb+', 10_000],
    ['4.5', undefined],
    ['none', undefined],
  ])('%s', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });
});

describe('review counts in words', () => {
  it.each([
    ['1.2万条评价', 12_000],
    ['累计评价 2.3万+', 23_000],
    ['评价(5000+)', 5000],
    ['レビュー 1.2万件', 12_000],
    ['1,204件のレビュー', 1204],
    ['리뷰 1.5만', 15_000],
    ['1.5만개 리뷰', 15_000],
    ['2.3K ratings', 2300],
    ['1,2 mil avaliações', 1200],
    ['3,4 tys. opinii', 3400],
    ['12 тыс. отзывов', 12_000],
    ['(1.234 Bewertungen)', 1234],
    ['4.5 out of 5', undefined],
  ])('%s', (text, count) => {
    expect(reviewCountInWords(text)).toBe(count);
  });
});
