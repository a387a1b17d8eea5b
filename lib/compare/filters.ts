/** Filters of the comparison table: pure, each with its count. */
import type { ChecklistGroup } from '../knowledge/checklist/types.ts';
import type { Bilingual } from '../knowledge/checklist/types.ts';
import type { ComparisonTable, Row, RowGroup } from './table.ts';

export const ROW_FILTERS = ['short', 'all', 'differences', 'gaps', 'toComplete', 'conflicts'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

const TESTS: Readonly<Record<RowFilter, (row: Row) => boolean>> = {
  short: (row) => row.item.short === true,
  all: () => true,
  differences: (row) => row.differs,
  gaps: (row) => row.cells.some((cell) => cell.gap === true),
  toComplete: (row) => row.cells.some((cell) => cell.state === 'unknown'),
  conflicts: (row) => row.cells.some((cell) => cell.state === 'conflict'),
};

export interface RowQuery {
  readonly filter: RowFilter;
  readonly group?: ChecklistGroup | undefined;
  /** Words that the question must hold, in either language. */
  readonly search?: string | undefined;
  /** Only rows that changed at this instant or later, as `changedAt` says (`changedItems`). */
  readonly since?: string | undefined;
  readonly changedAt?: ReadonlyMap<string, string> | undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The questions as they are searched, each made plain once. */
const searched = new Map<string, string>();

function holds(item: Bilingual & { readonly id: string }, search: string): boolean {
  const text = searched.get(item.id) ?? plain(`${item.en} ${item.fr} ${item.id}`);
  searched.set(item.id, text);
  return plain(search)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function passes(row: Row, query: RowQuery): boolean {
  if (!TESTS[query.filter](row)) return false;
  if (query.group !== undefined && row.item.group !== query.group) return false;
  if (query.search !== undefined && query.search.trim() !== '' && !holds(row.item, query.search)) return false;
  return query.since === undefined || (query.changedAt?.get(row.item.id) ?? '') >= query.since;
}

/** The groups with the rows that pass; groups without rows are left out. */
export function filterRows(table: ComparisonTable, query: RowQuery): RowGroup[] {
  return table.groups
    .map(({ group, rows }) => ({ group, rows: rows.filter((row) => passes(row, query)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** How many rows each filter leaves. */
export function filterCounts(table: ComparisonTable): Readonly<Record<RowFilter, number>> {
  const rows = table.groups.flatMap((group) => group.rows);
  const count = (filter: RowFilter): number => rows.filter(TESTS[filter]).length;
  return {
    short: count('short'),
    all: rows.length,
    differences: count('differences'),
    gaps: count('gaps'),
    toComplete: count('toComplete'),
    conflicts: count('conflicts'),
  };
}
