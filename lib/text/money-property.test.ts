import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '../model/money.ts';
import { findMoney, parseMoney, parsePrice } from './money.ts';

const LANGUAGES = (
  'af ak am ar as az be bg bm bn bo br bs ca ce cs cv cy da de dz ee el en eo es et eu fa ff fi fil fo fr fy ga gd gl gsw gu ha haw he hi hr hu hy ' +
  'ia id ig is it ja jv ka ki kk kl km kn ko kok ks ku kw ky lb lg ln lo lt lu lv mai mg mi mk ml mn mr ms mt my nb nd ne nl nn om or os pa pl ps pt qu rm ' +
  'rn ro ru rw sa sat sc sd se sg si sk sl sn so sq sr su sv sw ta te tg th ti tk to tr tt ug uk ur uz vi wo xh yi yo zh zu'
).split(' ');
const REGIONS =
  'AE AR AT AU BE BR CA CH CL CN CO CR CV CY CZ DE DK DO DZ EC EG ES FI FR GB GR HK HU ID IE IL IN IQ IR IS IT JO JP KE KR KW LB LI LU MA MX MY NG NL NO NZ PE PH PK PL PT QA RO RU SA SE SG TN TR TW UA US UY VN ZA'.split(
    ' ',
  );

const LOCALES = [
  ...new Set(
    LANGUAGES.flatMap((language) => [language, ...REGIONS.map((region) => `${language}-${region}`)])
      .filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0)
      .map((tag) => new Intl.NumberFormat(tag).resolvedOptions().locale),
  ),
];
// Units of account and test codes that no shop charges in.
const CURRENCIES = Intl.supportedValuesOf('currency').filter((code) => !['XDR', 'XSU', 'XXX', 'XTS'].includes(code));

const known = (code: string): boolean => parseMoney(`1 ${code}`, { currency: code })?.currency === code;
// Albanian and Tajik data still write the guilder's old code for its successor.
const misnamed = (locale: string, currency: string): boolean => currency === 'XCG' && /^(?:sq|tg)/.test(locale);

describe('money written by Intl', { timeout: 60_000 }, () => {
  it('knows every currency of Intl', () => {
    expect(CURRENCIES.filter((code) => !known(code))).toEqual([]);
  });

  it('reads back what Intl wrote, in every locale and currency', () => {
    const cents = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom('symbol' as const, 'code' as const),
        cents,
        (locale, currency, currencyDisplay, units) => {
          fc.pre(!misnamed(locale, currency));
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
          const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
          const amount = units / 10 ** digits;
          const money = parseMoney(format.format(amount), { language: locale, currency });
          expect(money?.currency).toBe(currency);
          expect((money?.minor ?? Number.NaN) / 10 ** minorDigits(currency)).toBeCloseTo(amount, 6);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '€',
      '$',
      ' ',
      '.',
      ',',
      "'",
      '-',
      '–',
      '12',
      '9',
      '345',
      'kr',
      'R',
      '\u00a0',
      '٣',
      '⁹',
      '%',
      'EUR',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        parseMoney(input);
        parsePrice(input, { language: 'de-CH' });
        for (const found of findMoney(input)) {
          expect(Number.isSafeInteger(found.money.minor)).toBe(true);
          expect(found.start).toBeLessThan(found.end);
          expect(found.end).toBeLessThanOrEqual(input.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('long texts', { timeout: 60_000 }, () => {
  it.each(['1 ', '1.', "1'", '9', '€1', '1-', 'R ', '12 € 90 ', '+1 (', '1,1'])(
    'reads a megabyte of "%s" quickly',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      findMoney(text);
      parseMoney(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
