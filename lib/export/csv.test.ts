import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_PRESETS, neutralise, previewCsv, toCsv } from './csv.ts';
import { fileName, slug } from './file.ts';

const rows = [
  ['Question', 'Été'],
  ['Prix « livré »; tout compris, dit-il', 39.9],
  ['Rabais', -12.5],
];

describe('toCsv', () => {
  it('writes for Excel in French: mark, semicolons, decimal comma', () => {
    expect(toCsv(rows, 'excel-fr')).toBe(
      '\uFEFFQuestion;Été\r\n"Prix « livré »; tout compris, dit-il";39,9\r\nRabais;-12,5\r\n',
    );
  });

  it('writes for Excel in English: mark, commas, decimal point', () => {
    expect(toCsv(rows, 'excel-en')).toBe(
      '\uFEFFQuestion,Été\r\n"Prix « livré »; tout compris, dit-il",39.9\r\nRabais,-12.5\r\n',
    );
  });

  it('writes plainly for other tools: no mark', () => {
    expect(toCsv(rows, 'plain').startsWith('Question,Été\r\n')).toBe(true);
  });

  it('keeps quotes and line breaks inside a cell', () => {
    expect(toCsv([['a "b"\nc', 'd']], 'plain')).toBe('"a ""b""\nc",d\r\n');
  });

  it('writes nothing for no number', () => {
    expect(toCsv([[undefined, Number.NaN, Infinity, 0]], 'plain')).toBe(',,,0\r\n');
  });

  it('previews the first lines without the invisible mark', () => {
    expect(previewCsv(rows, 'excel-fr', 1)).toBe('Question;Été');
  });
});

describe('neutralise', () => {
  it.each([
    '=HYPERLINK("https://evil.test")',
    '+33 1 23 45 67 89',
    '-2+3+cmd|" /C calc"!A0',
    '@SUM(A1)',
    '\tx',
    '\rx',
    ' =1+1',
    '\u00A0=1+1',
    '\uFEFF=1+1',
    '\u200B=1',
    '＝1+1',
    '-',
  ])('puts an apostrophe before %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it.each(['-12', '-12,5', '-0.75', 'a=b', '12 €', '', 'e-mail'])('leaves %j alone', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('holds for all texts in all presets: read back, no cell begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...CSV_PRESETS),
        (cells, preset) => {
          const text = toCsv([['head', ...cells]], preset).replace('\uFEFF', '');
          const read =
            Papa.parse<string[]>(text, { delimiter: preset === 'excel-fr' ? ';' : ',', newline: '\r\n' }).data[0] ?? [];
          expect(read).toHaveLength(cells.length + 1);
          for (const cell of read) if (!/^-\d+(?:[.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

describe('fileName', () => {
  it('names a file by project and date', () => {
    expect(fileName('Planches en bois d’été', new Date(2026, 10, 22), 'csv')).toBe(
      'vigie-planches-en-bois-d-ete-2026-11-22.csv',
    );
    expect(fileName('', new Date(2026, 0, 2), 'csv', 'proofs')).toBe('vigie-proofs-2026-01-02.csv');
    expect(slug('../..\\:*?"<>|')).toBe('');
    expect(slug('x'.repeat(99))).toHaveLength(60);
  });
});
