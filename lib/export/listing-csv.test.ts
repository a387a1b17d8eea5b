/** Rows of a list as CSV: numbers as numbers, texts that no spreadsheet runs. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ListingLine } from '../compare/listing-order.ts';
import { euro } from '../compare/test-data.ts';
import { listingCsv } from './listing-csv.ts';

const now = new Date(2026, 10, 22);
const lines: ListingLine[] = [
  {
    row: {
      position: 1,
      name: '=HYPERLINK("https://evil.test")',
      price: { low: euro(12.5), high: euro(15) },
      listPrice: euro(20),
      sponsored: true,
      seller: '+Wood;Co',
      badges: ['Best seller', '@new'],
      url: 'https://shop.test/p?a=1;b',
    },
    page: 2,
    place: 41,
    own: { by: 'title', name: 'Board' },
  },
];

describe('listingCsv', () => {
  it('writes one line per row in the chosen preset', () => {
    const file = listingCsv(lines, {
      language: 'en',
      preset: 'excel-fr',
      projectName: 'Boards',
      now,
      shop: 'shop.test',
    });
    expect(file.name).toBe('vigie-boards-shop-test-2026-11-22.csv');
    const text = String(file.data);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [heading, row] = Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data;
    const cell = (name: string) => row?.[heading?.indexOf(name) ?? -1];
    expect(cell('Position')).toBe('41');
    expect(cell('Page of results')).toBe('2');
    expect(cell('Price')).toBe('12,5');
    expect(cell('Price up to')).toBe('15');
    expect(cell('Currency')).toBe('EUR');
    expect(cell('Product')).toBe(`'=HYPERLINK("https://evil.test")`);
    expect(cell('Seller')).toBe("'+Wood;Co");
    expect(cell('Mine')).toBe('title, to confirm');
    expect(cell('Address')).toBe('https://shop.test/p?a=1;b');
  });
});
