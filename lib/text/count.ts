/** Counts of things as pages shorten them: "1.234", "3.4k", "1.2万", "2,5 mil", "10 тыс.". */

/** Words and signs that stand for many, in front of nothing else; a regular expression's alternatives. */
export const MANY =
  '(?:[kK](?!\\p{L})|千|천|万|萬|만|亿|億|억|mil(?:es)?(?!\\p{L})|mille(?!\\p{L})|mln(?!\\p{L})|tys\\.?(?!\\p{L})|tis\\.?(?!\\p{L})|rb(?!\\p{L})|ribu(?!\\p{L})|jt(?!\\p{L})|bin(?!\\p{L})|тыс\\.?(?!\\p{L})|тис\\.?(?!\\p{L})|lakh(?!\\p{L})|tn(?!\\p{L}))';

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:万|萬|만)/u, 10_000],
  [/^(?:亿|億|억)/u, 100_000_000],
  [/^(?:mln|jt)/u, 1_000_000],
  [/^lakh/u, 100_000],
];

const COUNT = new RegExp(`(\\d{1,3}(?:[.,'\\s]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,2})?)\\s?(${MANY})?`, 'u');

/** The number that digits and a word for many say together; undefined for a broken number without such a word. */
export function scaledCount(digits: string, many: string | undefined): number | undefined {
  if (many === undefined)
    return /[.,]\d{1,2}$/.test(digits) && !/[.,]\d{3}/.test(digits) ? undefined : Number(digits.replace(/\D/g, ''));
  const factor = FACTORS.find(([pattern]) => pattern.test(many.toLowerCase()))?.[1] ?? 1000;
  const value = /^\d{1,9}(?:[.,]\d{1,2})?$/.test(digits)
    ? Number(digits.replace(',', '.'))
    : Number(digits.replace(/\D/g, ''));
  return Math.round(value * factor);
}

/** The first count of a short text; undefined where it holds none. */
export function parseCount(text: string): number | undefined {
  const match = COUNT.exec(text.slice(0, 200));
  return match?.[1] === undefined ? undefined : scaledCount(match[1], match[2]);
}
