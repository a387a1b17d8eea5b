/** The sheets of a comparison: the table itself, its proofs, and the dictionary of its questions. */
import type { Cell, ComparisonTable, RowGroup } from '../compare/table.ts';
import type { CellValue } from '../compare/values.ts';
import type { Language } from '../i18n/language.ts';
import { CHECKLIST } from '../knowledge/checklist/index.ts';
import type { ChecklistItem } from '../knowledge/checklist/types.ts';
import { legalLimit } from '../knowledge/countries/index.ts';
import { isRange } from '../model/money.ts';
import { bilingualText, cellText, termText, whyText } from './cell-text.ts';
import { markText, numberOf } from './comparison-rows.ts';
import type { Mark, Sheet, SheetCell } from './sheet.ts';
import { tongueOf } from './words.ts';

export interface SheetOptions {
  readonly language: Language;
  /** Rows to write, where the view is filtered; all without it. */
  readonly groups?: readonly RowGroup[] | undefined;
}

/** A value that is one plain number keeps its type; all others are words. */
function typed(value: CellValue, mark: Mark | undefined, language: Language): SheetCell | undefined {
  const { facts } = tongueOf(language).words;
  // "30 days" without its number is the unit's word in the right plural.
  const unit = (text: string): string => text.replace(/[\d\s.,]+/gu, ' ').trim();
  switch (value.kind) {
    case 'money':
      return value.money === 'free' ? undefined : { kind: 'money', money: value.money, mark };
    case 'price':
      return value.products > 1 || isRange(value.price) ? undefined : { kind: 'money', money: value.price, mark };
    case 'days':
      return value.unit === 'business'
        ? { kind: 'number', number: value.days, unit: unit(facts.value.businessDays(value.days)), mark }
        : { kind: 'number', number: value.days, unit: unit(facts.value.days(value.days)), mark };
    case 'years':
      return { kind: 'number', number: value.years, unit: unit(facts.value.years(value.years)), mark };
    case 'seconds':
      return { kind: 'number', number: value.seconds, unit: 's', mark };
    case 'index':
      return { kind: 'number', number: value.index, unit: '', mark };
    default:
      return undefined;
  }
}

function sheetCell(cell: Cell, language: Language): SheetCell {
  const mark = cell.best ? 'best' : cell.gap ? 'gap' : undefined;
  const number = cell.state === 'found' && cell.value ? typed(cell.value, mark, language) : undefined;
  if (number) return number;
  return { kind: 'text', text: cellText(cell, language), mark, ...(cell.state === 'unknown' ? { faint: true } : {}) };
}

/** One line per question, one column per shop. */
export function comparisonSheet(table: ComparisonTable, { language, groups }: SheetOptions): Sheet {
  const { exported, terms } = tongueOf(language).words;
  return {
    name: exported.comparison,
    frozen: 2,
    columns: [
      { title: exported.group, width: 18 },
      { title: exported.question, width: 38 },
      ...table.columns.map(({ shop }) => ({ title: shop.name, width: 30 })),
    ],
    rows: (groups ?? table.groups).flatMap(({ group, rows }) =>
      rows.map((row) => [
        terms.checklistGroup[group],
        bilingualText(row.item, language),
        ...row.cells.map((cell) => sheetCell(cell, language)),
      ]),
    ),
  };
}

function proofLines(cell: Cell, item: ChecklistItem, shop: string, language: Language): SheetCell[][] {
  const { exported } = tongueOf(language).words;
  const number = numberOf(cell.value);
  const start: SheetCell[] = [
    bilingualText(item, language),
    shop,
    exported.states[cell.state],
    cell.state === 'unknown' ? '' : cellText(cell, language),
    number?.number,
    number?.unit,
    markText(cell, language),
    cell.why ? whyText(cell.why, language) : '',
  ];
  const instant = (at: string | undefined): SheetCell => (at === undefined ? undefined : { kind: 'instant', at });
  const note = cell.answer?.note ?? '';
  if (cell.proofs.length === 0) return [[...start, '', instant(cell.at), '', note]];
  return cell.proofs.map(({ evidence, at }) => [...start, evidence.url, instant(at), evidence.snippet, note]);
}

/** One line per proof, with its page and date; a cell without proof has one line that says why. */
export function proofsSheet(table: ComparisonTable, { language, groups }: SheetOptions): Sheet {
  const { exported } = tongueOf(language).words;
  const column = (title: string, width: number) => ({ title, width });
  return {
    name: exported.proofs,
    frozen: 2,
    columns: [
      column(exported.question, 38),
      column(exported.shop, 22),
      column(exported.state, 16),
      column(exported.value, 36),
      column(exported.number, 12),
      column(exported.unit, 10),
      column(exported.mark, 12),
      column(exported.why, 36),
      column(exported.page, 44),
      column(exported.readOn, 18),
      column(exported.proof, 60),
      column(exported.note, 24),
    ],
    rows: (groups ?? table.groups).flatMap(({ rows }) =>
      rows.flatMap(({ item, cells }) =>
        cells.flatMap((cell, index) => proofLines(cell, item, table.columns[index]?.shop.name ?? cell.shop, language)),
      ),
    ),
  };
}

/** What each question means, how it is read, and what the signs of the other sheets say. */
export function dictionarySheet(table: ComparisonTable, { language }: SheetOptions): Sheet {
  const { exported, terms, facts } = tongueOf(language).words;
  const limitOf = (id: string): string => {
    const limit = legalLimit(id, table.options.country);
    if (!limit) return '';
    const value = limit.unit === 'years' ? facts.value.years(limit.value) : facts.value.days(limit.value);
    return exported.limit[limit.bound](value, termText('country', limit.where, language));
  };
  const signs: SheetCell[][] = [
    ['', '', '✓', exported.signs.best],
    ['', '', '▼', exported.signs.gap],
    ['', '', exported.states.unknown, exported.signs.unknown],
    ['', '', exported.states.absent, exported.signs.absent],
    ['', '', exported.states.conflict, exported.signs.conflict],
  ];
  return {
    name: exported.dictionary,
    frozen: 3,
    columns: [
      { title: exported.group, width: 18 },
      { title: exported.questionId, width: 14 },
      { title: exported.column, width: 38 },
      { title: exported.meaning, width: 60 },
      { title: exported.howRead, width: 50 },
      { title: exported.pagesUsual, width: 34 },
      { title: exported.legalLimit, width: 30 },
    ],
    rows: [
      ...signs,
      ...CHECKLIST.map((item) => [
        terms.checklistGroup[item.group],
        item.id,
        bilingualText(item, language),
        bilingualText(item.why, language),
        bilingualText(item.how, language),
        item.pages.map((page) => termText('coverage', page, language)).join(', '),
        limitOf(item.id),
      ]),
    ],
  };
}
