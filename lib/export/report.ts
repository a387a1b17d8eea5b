/** The printable report as data: tables narrow enough for a sheet of A4, and proofs numbered once however many cells rest on them. */
import type { Cell, Column, ComparisonTable, Proof, Row } from '../compare/table.ts';
import type { ChecklistGroup } from '../knowledge/checklist/types.ts';
import { isAnswered } from '../compare/table.ts';

/** Shops beside each other on a sheet held upright. */
const COLUMNS_A_SHEET = 4;

/** Proofs named per cell; the others stay in the workbook and on screen. */
const PROOFS_A_CELL = 2;

export interface NumberedProof {
  /** From 1, in the order of the tables. */
  readonly number: number;
  readonly proof: Proof;
  /** Name of the shop whose page it is. */
  readonly shop: string;
}

export interface ReportCell {
  readonly cell: Cell;
  /** Numbers of the proofs that it rests on. */
  readonly proofs: readonly number[];
}

export interface ReportTable {
  readonly columns: readonly Column[];
  readonly groups: readonly {
    readonly group: ChecklistGroup;
    readonly rows: readonly { readonly row: Row; readonly cells: readonly ReportCell[] }[];
  }[];
}

export interface ReportTables {
  /** My shop stands first in each of them. */
  readonly tables: readonly ReportTable[];
  readonly proofs: readonly NumberedProof[];
  /** Questions without any answer, which the tables leave out. */
  readonly unanswered: readonly Row[];
}

/** Which columns stand on which sheet: my shop on each, the others spread over as many as are needed. */
export function sheetsOf(columns: readonly Column[]): readonly (readonly number[])[] {
  const mine = columns.findIndex(({ shop }) => shop.role === 'mine');
  const others = columns.map((_, index) => index).filter((index) => index !== mine);
  const lead = mine < 0 ? [] : [mine];
  const room = COLUMNS_A_SHEET - lead.length;
  if (others.length === 0) return [lead];
  const sheets = Math.ceil(others.length / room);
  // Even sheets read better than a full one and a nearly empty one.
  const each = Math.ceil(others.length / sheets);
  return Array.from({ length: sheets }, (_, sheet) => [...lead, ...others.slice(sheet * each, (sheet + 1) * each)]);
}

/** The tables of the questions for which `wanted` is true, and the proofs behind their cells. */
export function reportTables(table: ComparisonTable, wanted: (row: Row) => boolean): ReportTables {
  const numbers = new Map<string, NumberedProof>();
  const numberOf = (proof: Proof, shop: string): number => {
    const key = JSON.stringify([proof.evidence.url, proof.evidence.snippet]);
    const known = numbers.get(key) ?? { number: numbers.size + 1, proof, shop };
    numbers.set(key, known);
    return known.number;
  };
  const groups = table.groups.map(({ group, rows }) => ({
    group,
    rows: rows.filter((row) => wanted(row) && row.cells.some(isAnswered)),
  }));
  const cellsOf = (row: Row): ReportCell[] =>
    row.cells.map((cell, index) => ({
      cell,
      proofs: [
        ...new Set(
          cell.proofs
            .slice(0, PROOFS_A_CELL)
            .map((proof) => numberOf(proof, table.columns[index]?.shop.name ?? cell.shop)),
        ),
      ],
    }));
  const filled = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ group, rows }) => ({ group, rows: rows.map((row) => ({ row, cells: cellsOf(row) })) }));
  const pick = <T>(all: readonly T[], places: readonly number[]): T[] =>
    places.flatMap((place) => {
      const one = all[place];
      return one === undefined ? [] : [one];
    });
  return {
    tables: sheetsOf(table.columns).map((places) => ({
      columns: pick(table.columns, places),
      groups: filled.map(({ group, rows }) => ({
        group,
        rows: rows.map(({ row, cells }) => ({ row, cells: pick(cells, places) })),
      })),
    })),
    proofs: [...numbers.values()],
    unanswered: table.groups.flatMap(({ rows }) => rows.filter((row) => wanted(row) && !row.cells.some(isAnswered))),
  };
}
