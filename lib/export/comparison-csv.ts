/** The comparison as a CSV file: one line per question, and on request one line per answer with its proof. */
import type { ComparisonTable, RowGroup } from '../compare/table.ts';
import type { Language } from '../i18n/language.ts';
import { previewCsv, toCsv, type CsvPreset, type CsvRows } from './csv.ts';
import { comparisonRows, proofRows } from './comparison-rows.ts';
import type { ShopData } from '../model/services.ts';
import { figureRows } from './figures.ts';
import { fileName, type ExportFile } from './file.ts';

export interface ComparisonCsvOptions {
  readonly language: Language;
  readonly preset: CsvPreset;
  readonly projectName: string;
  readonly now: Date;
  /** Rows to export, where the view is filtered; all without it. */
  readonly groups?: readonly RowGroup[] | undefined;
  /** Add the proofs below the comparison: value, state, page and date of each answer. */
  readonly proofs: boolean;
  /** The shops of the table, for the figures that the merchant typed: they stand below, under a heading of their own. */
  readonly shops?: readonly ShopData[] | undefined;
}

function rowsOf(table: ComparisonTable, options: ComparisonCsvOptions): CsvRows {
  const comparison = comparisonRows(table, options);
  const figures = figureRows(options.shops ?? [], options.language);
  return [
    ...comparison,
    ...(options.proofs ? [[], ...proofRows(table, options)] : []),
    ...(figures.length > 0 ? [[], ...figures] : []),
  ];
}

/** The file to download. */
export function comparisonCsv(table: ComparisonTable, options: ComparisonCsvOptions): ExportFile {
  return {
    name: fileName(options.projectName, options.now, 'csv'),
    type: 'text/csv;charset=utf-8',
    data: toCsv(rowsOf(table, options), options.preset),
  };
}

/** The first lines of that file. */
export function comparisonCsvPreview(table: ComparisonTable, options: ComparisonCsvOptions, lines = 6): string {
  return previewCsv(rowsOf(table, options), options.preset, lines);
}
