/** The workbook of a project: comparison, proofs, products, lists, findings, changes and dictionary, a sheet each. */
import { decided } from '../compare/decided.ts';
import { findingsOf } from '../compare/findings.ts';
import { priceMatrix } from '../compare/price-matrix.ts';
import { foldProfile } from '../compare/profile.ts';
import { orderShops, type ComparisonTable, type RowGroup } from '../compare/table.ts';
import type { Language } from '../i18n/language.ts';
import type { FindingNoteRecord } from '../model/project.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { comparisonSheet, dictionarySheet, proofsSheet } from './comparison-sheets.ts';
import { figuresSheet } from './figures.ts';
import { fileName, type ExportFile } from './file.ts';
import { changesSheet, findingsSheet, listingsSheet, productsSheet } from './product-sheets.ts';
import type { Sheet } from './sheet.ts';
import { toXlsx } from './xlsx.ts';

export interface WorkbookOptions {
  readonly language: Language;
  readonly projectName: string;
  readonly now: Date;
  readonly groups?: readonly RowGroup[] | undefined;
  /** The shops of the table, for products and lists. */
  readonly shops: readonly ShopData[];
  readonly changes: readonly ChangeRecord[];
  /** The merchant's decisions on findings: dropped ones stay out, comments come along. */
  readonly findingNotes?: readonly FindingNoteRecord[] | undefined;
}

/** All sheets of a project; those without a line are left out, the comparison never. */
export function workbookSheets(table: ComparisonTable, options: WorkbookOptions): Sheet[] {
  const { language } = options;
  const profiles = orderShops(options.shops).map(foldProfile);
  const findings = decided(findingsOf(table), options.findingNotes ?? []).findings;
  const [first, ...rest] = [
    comparisonSheet(table, options),
    findingsSheet(
      findings.filter(({ verdict }) => verdict !== 'dropped'),
      table,
      language,
    ),
    proofsSheet(table, options),
    productsSheet(priceMatrix(profiles, table.options), language),
    listingsSheet(
      profiles.flatMap(({ snapshots }) => snapshots),
      language,
    ),
    changesSheet(options.changes, language),
    figuresSheet(options.shops, language),
    dictionarySheet(table, options),
  ];
  return [...(first ? [first] : []), ...rest.filter(({ rows }) => rows.length > 0)];
}

/** The workbook to download. */
export async function comparisonWorkbook(table: ComparisonTable, options: WorkbookOptions): Promise<ExportFile> {
  return {
    name: fileName(options.projectName, options.now, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    data: await toXlsx(workbookSheets(table, options)),
  };
}
