/** Workbooks for spreadsheets: typed cells, frozen headings, one sheet per table. */
import writeXlsxFile, { type Cell, type SheetData, type Sheet as XlsxSheet } from 'write-excel-file/universal';
import { minorDigits, toMajor } from '../model/money.ts';
import type { Mark, Sheet, SheetCell } from './sheet.ts';

/** Most characters of a cell (a limit of the format). */
const LONGEST = 32_767;
/** Longest name of a sheet (a limit of the format). */
const LONGEST_NAME = 31;

// Characters that XML 1.0 cannot hold, and halves of surrogate pairs.

const UNWRITABLE = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

const SIGNS: Readonly<Record<Mark, string>> = { best: '✓', gap: '▼' };
const COLOURS: Readonly<Record<Mark, string>> = { best: '#DFF3E4', gap: '#FBE3DD' };
const HEADING = { fontWeight: 'bold', backgroundColor: '#E6EEF0', wrap: true, alignVertical: 'top' } as const;

/** A text that the format can hold. */
export function writable(text: string): string {
  const clean = text.replace(UNWRITABLE, '');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}

/** A name that the format allows: no `[]:*?/\`, at most 31 characters. */
export function sheetName(name: string): string {
  const clean = writable(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return clean.slice(0, LONGEST_NAME) || 'Sheet';
}

/** The sign of a mark is part of the number's format, so that the value stays a number. */
function format(digits: number, unit: string, mark: Mark | undefined): string {
  const number = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const literal = [unit, mark ? SIGNS[mark] : ''].filter((text) => text !== '').join(' ');
  return literal === '' ? number : `${number}" ${literal.replaceAll('"', '')}"`;
}

function textCell(text: string, style: object = {}): Cell {
  return text === '' ? null : { value: writable(text), type: String, wrap: true, alignVertical: 'top', ...style };
}

function cellOf(cell: SheetCell): Cell {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : null;
  if (cell.kind === 'instant') {
    const date = new Date(cell.at);
    if (Number.isNaN(date.getTime())) return textCell(cell.at);
    // The format has no time zone: the clock of the merchant's machine is written.
    const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
    return { value: local, type: Date, format: 'yyyy-mm-dd hh:mm', alignVertical: 'top' };
  }
  const mark = cell.mark ? { backgroundColor: COLOURS[cell.mark] } : {};
  if (cell.kind === 'text') {
    const faint = cell.faint ? { textColor: '#6B7280', fontStyle: 'italic' } : {};
    return textCell(cell.mark ? `${SIGNS[cell.mark]} ${cell.text}` : cell.text, { ...mark, ...faint });
  }
  const base = { type: Number, alignVertical: 'top', align: 'left', ...mark } as const;
  if (cell.kind === 'number') {
    const digits = Number.isInteger(cell.number) ? 0 : 1;
    return { value: cell.number, format: format(digits, cell.unit, cell.mark), ...base };
  }
  const { currency } = cell.money;
  const unit = currency === 'XXX' ? '' : currency;
  return { value: toMajor(cell.money), format: format(minorDigits(currency), unit, cell.mark), ...base };
}

function dataOf(sheet: Sheet): SheetData {
  const heading = sheet.columns.map(({ title }) => ({ value: writable(title), type: String, ...HEADING }));
  return [heading, ...sheet.rows.map((row) => row.map(cellOf))];
}

/** The workbook as bytes. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map((sheet): XlsxSheet<Blob> => ({
    sheet: sheetName(sheet.name),
    data: dataOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    // Rows frozen without a column are written as `xSplit="0"`, which Office does not support in a sheet's view
    // (MS-OI29500 2.1.640, read in November 2026): the first column always stays in view.
    stickyColumnsCount: Math.max(1, sheet.frozen),
  }));
  const blob = await writeXlsxFile(written).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
