/** Delimited text for spreadsheets and other tools: three presets, safe against formulas, with a preview. */
import Papa from 'papaparse';

export const CSV_PRESETS = ['excel-fr', 'excel-en', 'plain'] as const;
export type CsvPreset = (typeof CSV_PRESETS)[number];

interface CsvFormat {
  readonly delimiter: ',' | ';';
  readonly decimal: ',' | '.';
  /** Excel takes a file without this mark for the machine's old code page and breaks accents. */
  readonly byteOrderMark: boolean;
}

const FORMATS: Readonly<Record<CsvPreset, CsvFormat>> = {
  'excel-fr': { delimiter: ';', decimal: ',', byteOrderMark: true },
  'excel-en': { delimiter: ',', decimal: '.', byteOrderMark: true },
  plain: { delimiter: ',', decimal: '.', byteOrderMark: false },
};

/** Numbers are written with the preset's decimal mark; `undefined` is an empty cell. */
export type CsvCell = string | number | undefined;
export type CsvRows = readonly (readonly CsvCell[])[];

const BYTE_ORDER_MARK = '\uFEFF';
/** Starts of a text that a spreadsheet would run, full-width forms and hidden leading marks included. */
const FORMULA = /^[\s\u200B-\u200F\u2060]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^-\d+(?:[.,]\d+)?$/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before it, unless it is a plain negative number. */
export function neutralise(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function write(cell: CsvCell, format: CsvFormat): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return neutralise(cell.replaceAll('\0', ''));
  if (!Number.isFinite(cell)) return '';
  return String(cell).replace('.', format.decimal);
}

/** The rows as delimited text, lines ended by CR LF (RFC 4180). */
export function toCsv(rows: CsvRows, preset: CsvPreset): string {
  const format = FORMATS[preset];
  const lines = rows.map((row) => row.map((cell) => write(cell, format)));
  const text = Papa.unparse(lines, { delimiter: format.delimiter, newline: '\r\n' });
  return `${format.byteOrderMark ? BYTE_ORDER_MARK : ''}${text}\r\n`;
}

/** The first lines of a file as they will be written, without the invisible mark. */
export function previewCsv(rows: CsvRows, preset: CsvPreset, lines = 6): string {
  return toCsv(rows.slice(0, lines), preset).replace(BYTE_ORDER_MARK, '').trimEnd();
}
