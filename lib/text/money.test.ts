import { describe, expect, it } from 'vitest';
import { isRange } from '../model/money.ts';
import { findMoney, formatMoney, formatPrice, parseMoney, parsePrice } from './money.ts';
import type { MoneyHint } from './money.ts';

type Row = [text: string, minor: number, currency: string, hint?: MoneyHint];

const AMOUNTS: Row[] = [
  // Hundredths
  ['99¢', 99, 'USD'],
  ['5 ¢', 5, 'USD'],
  ['12.9 ¢/fl oz', 13, 'USD'],
  // European writing
  ['12,90 €', 1290, 'EUR'],
  ['€ 12,90', 1290, 'EUR'],
  ['1.349,96 €', 134996, 'EUR'],
  ['1 349,96 €', 134996, 'EUR'],
  ['1\u202f349,96\u00a0€', 134996, 'EUR'],
  ['12 €90', 1290, 'EUR'],
  ['€49 99', 4999, 'EUR'],
  ['1 299 99 zł', 129999, 'PLN'],
  ['CHF 12 50', 1250, 'CHF'],
  ['€1.299 00 TTC', 129900, 'EUR'],
  ['€49 990', 4999000, 'EUR'],
  ['$12 24 pack', 1200, 'XXX'],
  ['12€90', 1290, 'EUR'],
  ['1 349€ 96', 134996, 'EUR'],
  ['12⁹⁰ €', 1290, 'EUR'],
  ['49,- €', 4900, 'EUR'],
  ['49,-', 4900, 'XXX'],
  ['CHF 50.–', 5000, 'CHF'],
  ["CHF 1'234.50", 123450, 'CHF'],
  ['1’234.50 Fr.', 123450, 'CHF'],
  ['SFr. 12.–', 1200, 'CHF'],
  ['€ 610,', 61000, 'EUR'],
  ['1.234 €', 123400, 'EUR'],
  ['€0.60', 60, 'EUR'],
  ['0,600 €', 60, 'EUR'],
  ['7 420,00 zł', 742000, 'PLN'],
  ['999 Kč', 99900, 'CZK'],
  ['12 490,- Kč', 1249000, 'CZK'],
  ['3.990 Ft', 399000, 'HUF'],
  ['89,99 lei', 8999, 'RON', { language: 'ro' }],
  ['24,00 лв.', 2400, 'BGN'],
  ['1.299:-', 129900, 'XXX'],
  ['1 299 kr', 129900, 'SEK', { language: 'sv' }],
  ['1 299 kr', 129900, 'NOK', { domain: 'www.butikk.no' }],
  ['1.299 kr.', 129900, 'DKK', { currency: 'DKK' }],
  ['1299 kr', 129900, 'XXX'],
  ['£1,249.00', 124900, 'GBP'],
  ['1.999,00 TL', 199900, 'TRY'],
  ['₺1.999,00', 199900, 'TRY'],
  ['1 850 ₽', 185000, 'RUB'],
  ['1 850 руб.', 185000, 'RUB'],
  ['450 грн', 45000, 'UAH'],
  ['EUR 6,99', 699, 'EUR'],
  ['140,00 pln', 14000, 'PLN'],
  ['29 euros', 2900, 'EUR'],
  // The rest of the world
  ['R$ 1.299,90', 129990, 'BRL'],
  ['$ 44.900', 44900, 'CLP', { domain: 'tienda.cl' }],
  ['$ 44.900', 4490000, 'ARS', { language: 'es-AR' }],
  ['$1,299.00', 129900, 'USD', { currency: 'USD' }],
  ['$1,299.00', 129900, 'CAD', { currency: 'CAD' }],
  ['$1,299.00', 129900, 'AUD', { domain: 'shop.example.com.au' }],
  ['$1,299.00', 129900, 'XXX'],
  ['US $349.99', 34999, 'USD'],
  ['AU $59.95', 5995, 'AUD'],
  ['MX$3,179.00', 317900, 'MXN'],
  ['$1,190.00 AUD', 119000, 'AUD', { currency: 'USD' }],
  ['S/ 129.90', 12990, 'PEN'],
  ['₹1,23,456.00', 12345600, 'INR'],
  ['Rs. 2,499', 249900, 'INR', { language: 'en-IN' }],
  ['Rs. 2,499', 249900, 'PKR', { domain: 'shop.pk' }],
  ['￥1,980', 1980, 'JPY', { language: 'ja' }],
  ['¥149.00', 14900, 'CNY', { language: 'zh-CN' }],
  ['3,500円', 3500, 'JPY'],
  ['12,900원', 12900, 'KRW'],
  ['NT$ 1,160', 116000, 'TWD'],
  ['1.250.000 ₫', 1250000, 'VND'],
  ['Rp 235.000', 23500000, 'IDR'],
  ['RM7.50', 750, 'MYR'],
  ['฿1,290', 129000, 'THB'],
  ['₪ 98.90', 9890, 'ILS'],
  ['R 8,499', 849900, 'ZAR', { domain: 'example.co.za' }],
  ['AED 26.30', 2630, 'AED'],
  ['١٬٢٣٤٫٥٠ ر.س', 123450, 'SAR'],
  ['۱۲۳٬۴۵۶ ریال', 12345600, 'IRR'],
  ['4.250 KWD', 4250, 'KWD'],
  ['45,900 DT', 45900, 'TND', { domain: 'boutique.tn' }],
  // No currency, or odd writing
  ['34.99', 3499, 'XXX'],
  ['34,99', 3499, 'EUR', { currency: 'EUR' }],
  ['40.0000', 4000, 'GBP', { currency: 'GBP' }],
  ['10, 83*', 1083, 'XXX'],
  ['$.75', 75, 'USD', { currency: 'USD' }],
  ['Gratuit', 0, 'EUR', { currency: 'EUR' }],
  ['Now £60.00', 6000, 'GBP'],
  ['Was £120.00 Now £60.00', 6000, 'GBP'],
  ['Pack of 2 €9.99', 999, 'EUR'],
];

describe('parseMoney', () => {
  it.each(AMOUNTS)('%s', (text, minor, currency, hint) => {
    const money = parseMoney(text, hint);
    expect({ minor: money?.minor, currency: money?.currency }).toEqual({ minor, currency });
  });

  it.each([
    '',
    'Ajouter au panier',
    '15.08.2017',
    '2024-05-12',
    'July, 2004',
    '12 mars 2024',
    '+33 1 23 45 67 89',
    '01 23 45 67 89',
    '-20 %',
    '20%',
    '12,5 cm',
    '500 g',
    '64GB',
    'PS4',
    '16.00 ft',
    '14:30',
    'Taille 42',
    '#1234',
    '4.5 stars',
    '3 avis',
    '1.2.3',
    'EAN 4006381333931',
  ])('finds no amount in "%s"', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it('keeps the text that it read', () => {
    expect(parseMoney('Prix : 1 349€ 96 TTC')?.text).toBe('1 349€ 96');
    expect(parseMoney('statt 24,99 €')?.text).toBe('24,99 €');
  });

  it('does not overflow and does not throw', () => {
    expect(parseMoney('99999999999999999999,99 €')).toBeUndefined();
    expect(parseMoney('1'.repeat(200_000))).toBeUndefined();
    expect(parseMoney(undefined as unknown as string)).toBeUndefined();
  });
});

describe('parsePrice', () => {
  it.each<[string, number, number | undefined]>([
    ['12–15 €', 1200, 1500],
    ['€ 97,39 - 128,72', 9739, 12872],
    ['10,00 € – 20,00 €', 1000, 2000],
    ['From 26 to 50 €', 2600, 5000],
    ['ab 2,99 €', 299, undefined],
    ['À partir de 19,90 €', 1990, undefined],
    ['Vanaf € 49,95', 4995, undefined],
    ['desde 12 €', 1200, undefined],
  ])('reads %s as a range', (text, low, high) => {
    const price = parsePrice(text);
    expect(price && isRange(price) ? [price.low.minor, price.high?.minor] : undefined).toEqual([low, high]);
  });

  it('reads one amount as one amount', () => {
    expect(parsePrice('12,90 €')).toEqual({ minor: 1290, currency: 'EUR', text: '12,90 €' });
    expect(parsePrice('nichts')).toBeUndefined();
  });
});

describe('findMoney', () => {
  it('finds every amount with its place', () => {
    const text = 'Livraison 4,90 €, offerte dès 59 € (sinon 3 à 5 jours)';
    expect(findMoney(text).map((found) => [found.money.minor, text.slice(found.start, found.end)])).toEqual([
      [490, '4,90 €'],
      [5900, '59 €'],
    ]);
  });

  it('ties the ends of a range and shares the currency', () => {
    const found = findMoney('zwischen 12 - 15 €');
    expect(found.map((one) => [one.money.minor, one.rangeWithNext])).toEqual([
      [1200, true],
      [1500, undefined],
    ]);
  });

  it('says which currencies a sign may mean when nothing decides', () => {
    expect(findMoney('$ 12.00')[0]?.candidates).toContain('CAD');
    expect(findMoney('$ 12.00', { currency: 'CAD' })[0]).not.toHaveProperty('candidates');
  });

  it('takes no numbers without a currency', () => {
    expect(findMoney('14 Tage, 3 Stück, 2024, PS5 500 GB')).toEqual([]);
  });

  it('gives offsets of the original text where digits and marks were rewritten', () => {
    const text = 'السعر \u200f١٢٫٥٠ ر.س اليوم';
    const [found] = findMoney(text);
    expect(text.slice(found?.start, found?.end)).toContain('١٢٫٥٠');
  });
});

describe('formatting', () => {
  it('writes money in the words of a language', () => {
    expect(formatMoney({ minor: 134996, currency: 'EUR', text: '' }, 'fr').replace(/\s/g, ' ')).toBe('1 349,96 €');
    expect(formatMoney({ minor: 1980, currency: 'JPY', text: '' }, 'en')).toBe('¥1,980');
    expect(formatMoney({ minor: 1250, currency: 'XXX', text: '' }, 'en')).toBe('12.50');
    const low = { minor: 1000, currency: 'EUR', text: '' };
    expect(formatPrice({ low, high: { ...low, minor: 2000 } }, 'en')).toBe('€10.00 – €20.00');
    expect(formatPrice({ low }, 'en')).toBe('€10.00 +');
  });
});
