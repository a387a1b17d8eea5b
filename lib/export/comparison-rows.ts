/** The comparison and its proofs as plain rows, the same for every kind of table file. */
import type { Cell, ComparisonTable, RowGroup } from '../compare/table.ts';
import type { CellValue } from '../compare/values.ts';
import type { Language } from '../i18n/language.ts';
import type { ChecklistItem } from '../knowledge/checklist/types.ts';
import { lowest, toMajor, type Money } from '../model/money.ts';
import { bilingualText, cellText, whyText } from './cell-text.ts';
import type { CsvCell } from './csv.ts';
import { tongueOf } from './words.ts';

export interface RowOptions {
  readonly language: Language;
  readonly groups?: readonly RowGroup[] | undefined;
}

/** Heading line, then one line per question: group, question, one column per shop. */
export function comparisonRows(table: ComparisonTable, { language, groups }: RowOptions): CsvCell[][] {
  const { exported, terms } = tongueOf(language).words;
  const heading = [exported.group, exported.question, ...table.columns.map((column) => column.shop.name)];
  const lines = (groups ?? table.groups).flatMap(({ group, rows }) =>
    rows.map((row) => [
      terms.checklistGroup[group],
      bilingualText(row.item, language),
      ...row.cells.map((cell) => cellText(cell, language)),
    ]),
  );
  return [heading, ...lines];
}

/** Amount and unit of a value that is one number; nothing for the others. */
export function numberOf(value: CellValue | undefined): { readonly number: number; readonly unit: string } | undefined {
  const money = (amount: Money) => ({ number: toMajor(amount), unit: amount.currency });
  switch (value?.kind) {
    case 'money':
      return value.money === 'free' ? { number: 0, unit: '' } : money(value.money);
    case 'price':
      return money(lowest(value.price));
    case 'landed':
      return value.landed.total ? money(value.landed.total) : undefined;
    case 'days':
      return { number: value.days, unit: value.unit === 'business' ? 'business days' : 'days' };
    case 'years':
      return { number: value.years, unit: 'years' };
    case 'seconds':
      return { number: value.seconds, unit: 's' };
    case 'rating':
      return { number: value.rating, unit: `/${value.scale}` };
    case 'count':
      return { number: value.count, unit: value.what };
    case 'index':
      return { number: value.index, unit: 'index' };
    default:
      return undefined;
  }
}

/** The marks of a cell in words: best, behind, to check, to confirm. */
export function markText(cell: Cell, language: Language): string {
  const { cells } = tongueOf(language).words;
  return [
    cell.best && cells.best,
    cell.gap && cells.gap,
    cell.legal && cells.legalToCheck,
    cell.toConfirm && cells.toConfirm,
  ]
    .filter((word) => typeof word === 'string')
    .join(', ');
}

function linesOf(cell: Cell, item: ChecklistItem, shop: string, language: Language): CsvCell[][] {
  const { exported, terms } = tongueOf(language).words;
  const number = numberOf(cell.value);
  const start: CsvCell[] = [
    terms.checklistGroup[item.group],
    item.id,
    bilingualText(item, language),
    shop,
    exported.states[cell.state],
    cell.state === 'unknown' ? '' : cellText(cell, language),
    number?.number,
    number?.unit,
    markText(cell, language),
    cell.why ? whyText(cell.why, language) : '',
  ];
  const note = cell.answer?.note ?? '';
  if (cell.proofs.length === 0) return [[...start, '', cell.at ?? '', '', note]];
  return cell.proofs.map((proof) => [...start, proof.evidence.url, proof.at, proof.evidence.snippet, note]);
}

/** Heading line, then one line per proof; a cell without proof has one line, with the reason. */
export function proofRows(table: ComparisonTable, { language, groups }: RowOptions): CsvCell[][] {
  const { exported } = tongueOf(language).words;
  const heading = [
    exported.group,
    exported.questionId,
    exported.question,
    exported.shop,
    exported.state,
    exported.value,
    exported.number,
    exported.unit,
    exported.mark,
    exported.why,
    exported.page,
    exported.readOn,
    exported.proof,
    exported.note,
  ];
  const lines = (groups ?? table.groups).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        linesOf(cell, row.item, table.columns[index]?.shop.name ?? cell.shop, language),
      ),
    ),
  );
  return [heading, ...lines];
}
