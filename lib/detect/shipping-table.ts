/** Reads a table of delivery terms: what its header cells and row heads say of mode, place, carrier, price and time. */
import type { Money } from '../model/money.ts';
import type { Cell, Table } from './terms/document.ts';
import { has } from './terms/lexicon.ts';
import { readDims } from './shipping-clause.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { newDraft, noDims } from './shipping-draft.ts';

export interface TableReading {
  readonly drafts: Draft[];
  readonly codFee: Money | undefined;
}

const says = (cell: Cell | undefined, ...tags: readonly string[]): boolean =>
  cell?.lexed.tokens.some((token) => has(token, ...tags)) === true;
const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  cell.lexed.words.length === 0 ||
  /^(?:[x*\s-]+|n\.?\s?d\.?|n\/a|-+|[–—/])$/i.test(cell.lexed.text);

function dimsOf(...cells: readonly (Cell | undefined)[]): Dims {
  const dims = noDims();
  for (const cell of cells) {
    if (!cell) continue;
    for (const item of readDims(cell.lexed).items) {
      const list = item.kind === 'place' ? dims.places : item.kind === 'mode' ? dims.modes : dims.carriers;
      if (item.inside && list.length > 0 && item.kind !== 'carrier') continue;
      list.push(...item.values);
    }
  }
  return dims;
}

/** Later words win over earlier ones of the same kind. */
function over(base: Dims, ...more: readonly Dims[]): Dims {
  const out: Dims = { modes: [...base.modes], carriers: [...base.carriers], places: [...base.places] };
  for (const dims of more) {
    if (dims.modes.length > 0) out.modes = [...dims.modes];
    if (dims.carriers.length > 0) out.carriers = [...dims.carriers];
    if (dims.places.length > 0) out.places = [...dims.places];
  }
  return out;
}

/** A number alone in a cell of a price table, where the page names no currency beside it. */
interface Priced {
  readonly cell: Cell;
  readonly column: number;
}

/** Reads the rows into options; `scope` is what the headings around the table say. */
export function readTable(table: Table, scope: Dims): TableReading {
  const { rows } = table;
  const drafts: Draft[] = [];
  let codFee: Money | undefined;
  const headerRows = headerCount(table);
  const header = headerRows > 0 ? rows[0] : undefined;
  const columnDims = (header ?? []).map((cell, column) =>
    column === 0 && !says(cell, 'cost') ? dimsOf(cell) : dimsOf(cell),
  );
  const columnCarriesOptions =
    header !== undefined &&
    columnDims.slice(1).filter((dims) => dims.modes.length + dims.carriers.length > 0).length >= 1;
  const columns = new Map<number, Draft>();
  let rowScope = scope;

  rows.forEach((row, index) => {
    if (index < headerRows) return;
    const head = row[0];
    const filled = row.filter((cell) => !isEmpty(cell));
    // One filled cell in a row: a heading inside the table.
    if (
      filled.length === 1 &&
      filled[0] &&
      filled[0].amounts.length + filled[0].durations.length === 0 &&
      row.length > 1
    ) {
      rowScope = over(rowScope, dimsOf(filled[0]));
      return;
    }
    const headDims = dimsOf(head);
    const codRow = row.some((cell) => says(cell, 'pay:cod')) && !row.some((cell) => cell.amounts.length > 1);
    if (
      codRow &&
      row.some((cell) => cell.amounts.length > 0) &&
      dimsOf(...row).modes.length === 0 &&
      dimsOf(...row).carriers.length === 0
    ) {
      codFee ??= row.flatMap((cell) => cell.amounts)[0]?.money;
      return;
    }
    if (columnCarriesOptions) readByColumn(row, header, columnDims, columns, over(rowScope, headDims), drafts);
    else
      readByRow(
        row,
        header,
        over(rowScope, dimsOf(...row.filter((cell) => cell.amounts.length === 0 || cell === head))),
        drafts,
      );
  });
  for (const draft of columns.values()) drafts.push(draft);
  return { drafts: mergeSteps(drafts), codFee };
}

/** Rows that hold no amount and whose next row does are headers even when not marked up as such. */
function headerCount(table: Table): number {
  if (table.block.headerRows > 0) return table.block.headerRows;
  const first = table.rows[0];
  if (!first) return 0;
  const amounts = first.some((cell) => cell.amounts.length > 0);
  const times = first.some((cell) => cell.durations.length > 0);
  const later = table.rows
    .slice(1, 4)
    .some((row) =>
      row.some(
        (cell) => cell.amounts.length > 0 || cell.durations.length > 0 || /^\s*\d+[.,]\d{2}\s*$/.test(cell.lexed.text),
      ),
    );
  return !amounts && !times && later ? 1 : 0;
}

/** The threshold and price that a cell states. */
function readCell(
  cell: Cell,
  header: Cell | undefined,
  head: Cell | undefined,
): { cost?: Money | 'free'; costHigh?: Money; freeFrom?: Money } {
  const headerFree = says(header, 'free', 'shipFree');
  const free = says(cell, 'free', 'shipFree');
  const from = cell.amounts.find((span) => span.role === 'atLeast');
  const prices = cell.amounts.filter((span) => span.role === 'price');
  const headFrom = head && head !== cell ? head.amounts.find((span) => span.role === 'atLeast') : undefined;
  if (headerFree && cell.amounts.length > 0 && !free) return { freeFrom: (from ?? cell.amounts[0])?.money as Money };
  if (from && free) return { freeFrom: from.money, ...(prices[0] ? { cost: prices[0].money } : {}) };
  if (free && headFrom) return { freeFrom: headFrom.money };
  if (free && prices.length === 0) return { cost: 'free' };
  const price = prices[0] ?? (from && !from.order ? from : undefined);
  if (!price) return {};
  const high = price.rangeWithNext ? prices[1] : undefined;
  return { cost: price.money, ...(high ? { costHigh: high.money } : {}) };
}

function readByRow(row: readonly Cell[], header: readonly Cell[] | undefined, dims: Dims, drafts: Draft[]): void {
  const draft = newDraft(dims);
  const head = row[0];
  row.forEach((cell, column) => {
    const label = header?.[column];
    if (isEmpty(cell)) return;
    if (column > 0 || cell.amounts.some((span) => span.role === 'price') || says(cell, 'free', 'shipFree')) {
      const onlyCondition = column === 0 && row.length > 1;
      const reading = onlyCondition ? {} : readCell(cell, label, head);
      if (reading.freeFrom) draft.freeFrom ??= reading.freeFrom;
      if (reading.cost !== undefined) {
        if (draft.cost === undefined) {
          draft.cost = reading.cost;
          draft.costHigh = reading.costHigh;
        } else if (reading.cost !== 'free' && draft.cost !== 'free' && isSteps(header)) {
          widen(draft, reading.cost);
        }
      }
    }
    const time = cell.durations[0] ?? undefined;
    if (time && time.unit !== 'month' && time.unit !== 'year') {
      if (says(label, 'dispatch') && !says(label, 'transit')) draft.handling ??= time.days;
      else if (!says(cell, 'hold', 'return', 'refund') && !says(label, 'return', 'hold', 'withdraw'))
        draft.delay ??= time.days;
    }
    if (says(cell, 'exTax') || says(label, 'exTax')) draft.taxExcluded = true;
  });
  // A row "free" whose label is the condition is a threshold of the rows before it.
  const condition = head?.amounts.find((span) => span.role === 'below');
  if (condition && draft.cost !== undefined) draft.condition = head?.lexed.text;
  if (
    draft.cost !== undefined ||
    draft.freeFrom !== undefined ||
    draft.delay !== undefined ||
    draft.handling !== undefined
  )
    drafts.push(draft);
}

function isSteps(header: readonly Cell[] | undefined): boolean {
  return header?.some((cell) => says(cell, 'weight')) === true;
}

function widen(draft: Draft, cost: Money): void {
  if (draft.cost === undefined || draft.cost === 'free') return;
  if (cost.minor < draft.cost.minor) {
    draft.costHigh ??= draft.cost;
    draft.cost = cost;
  } else if (cost.minor > (draft.costHigh ?? draft.cost).minor) draft.costHigh = cost;
}

/** Columns are options (carriers or modes), rows are steps, conditions or times. */
function readByColumn(
  row: readonly Cell[],
  header: readonly Cell[] | undefined,
  columnDims: readonly Dims[],
  columns: Map<number, Draft>,
  dims: Dims,
  drafts: Draft[],
): void {
  const head = row[0];
  const place = dims.places.join();
  row.forEach((cell, column) => {
    if (column === 0 || isEmpty(cell)) return;
    let draft = columns.get(column);
    if (draft && draft.places.join() !== place && dims.places.length > 0) {
      if (draft.cost !== undefined || draft.freeFrom !== undefined) {
        drafts.push(draft);
        draft = undefined;
      } else draft.places = [...dims.places];
    }
    if (!draft) {
      // A column without words of its own goes on with the one before it ("home | with signature").
      const own = columnDims[column] as Dims;
      const before = columnDims
        .slice(1, column)
        .findLast((candidate) => candidate.modes.length + candidate.carriers.length > 0);
      draft = newDraft(over(dims, own.modes.length + own.carriers.length > 0 ? own : (before ?? own)));
      columns.set(column, draft);
    }
    const reading = readCell(cell, header?.[column], head);
    if (reading.freeFrom) draft.freeFrom ??= reading.freeFrom;
    if (reading.cost !== undefined) {
      if (draft.cost === undefined) {
        draft.cost = reading.cost;
        draft.costHigh = reading.costHigh;
      } else if (reading.cost !== 'free') widen(draft, reading.cost);
    }
    const time = cell.durations[0];
    if (time) draft.delay ??= time.days;
  });
}

/** Steps of one option (same mode, carrier, place) in several rows become one price range; its free step becomes the threshold. */
function mergeSteps(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const same = out.find(
      (other) =>
        [other.modes, other.carriers, other.places].map((list) => list.join()).join('|') ===
        [draft.modes, draft.carriers, draft.places].map((list) => list.join()).join('|'),
    );
    const steps =
      same &&
      (draft.condition !== undefined ||
        same.condition !== undefined ||
        draft.cost === undefined ||
        same.cost === undefined);
    if (!same || !steps) {
      out.push(draft);
      continue;
    }
    same.freeFrom ??= draft.freeFrom;
    same.delay ??= draft.delay;
    if (same.cost === undefined) same.cost = draft.cost;
    else if (draft.cost !== undefined && draft.cost !== 'free') widen(same, draft.cost);
  }
  return out;
}

export type { Priced };
