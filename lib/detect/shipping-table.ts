/** Reads a table of delivery terms: what its header cells and row heads say of mode, place, carrier, price and time. */
import type { Money } from '../model/money.ts';
import type { Cell, Table } from './terms/document.ts';
import { has, lex } from './terms/lexicon.ts';
import { timeRoleOfCell } from './terms/subjects.ts';
import { dimsOf, over } from './shipping-dims.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { hasDims, hasValue, newDraft, noDims } from './shipping-draft.ts';
import { addSaid, saidIn } from './shipping-said.ts';
import type { Bounds } from './shipping-steps.ts';
import { boundsOfCell, stepOf } from './shipping-steps.ts';
import { differs, mergeSteps, widen } from './shipping-merge.ts';

export interface TableReading {
  readonly drafts: Draft[];
  readonly codFee: Money | undefined;
  /** Amounts on top of every price, with the words of their row. */
  readonly surcharges: readonly { readonly words: string; readonly amounts: readonly Money[] }[];
  /** The header row, for a table that goes on after a heading in between. */
  readonly header: readonly Cell[] | undefined;
}

const says = (cell: Cell | undefined, ...tags: readonly string[]): boolean =>
  cell?.lexed.tokens.some((token) => has(token, ...tags)) === true;
/** "XXXX", "n.d.", "-": not offered. */
const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  cell.lexed.words.length === 0 ||
  /^(?:[x*\s-]+|n\.?\s?d\.?|n\/a|n\.?\s?v\.?|[–—/])$/i.test(cell.lexed.text);
const dimsOfCell = (cell: Cell | undefined): Dims => dimsOf(cell?.lexed);

/** Reads the rows into options. `scope` is what the headings say, `earlier` the header of a table that this one may continue. */
export function readTable(table: Table, scope: Dims, earlier?: readonly Cell[]): TableReading {
  const { rows } = table;
  const drafts: Draft[] = [];
  let codFee: Money | undefined;
  const surcharges: { words: string; amounts: Money[] }[] = [];
  const headerRows = headerCount(table);
  const own = headerRows > 0 ? rows[0] : undefined;
  const width = Math.max(...rows.slice(0, 3).map((row) => row.length));
  const found = own ?? (earlier?.length === width && rows.some((row) => row[0]?.amounts.length) ? earlier : undefined);
  const header = aligned(found, width);
  const columnDims = Array.from({ length: width }, (_, column): Dims => {
    const dims = dimsOfCell(header?.[column]);
    // A column headed "Tracking" answers yes or no; it is no way of delivery.
    const asks = dims.modes.length > 0 && dims.modes.every((mode) => mode === 'tracked');
    if (asks && rows.every((row, index) => index < headerRows || (row[column]?.amounts.length ?? 0) === 0))
      return noDims();
    return own ? dims : { ...dims, places: [] };
  });
  const byColumn = columnDims.slice(1).some(hasDims);
  const columns = new Map<number, Draft>();
  let rowScope = own && header ? over(scope, dimsOfCell(header[0])) : scope;

  rows.forEach((row, index) => {
    if (index < headerRows) return;
    const head = row[0];
    const filled = row.filter((cell) => !isEmpty(cell));
    const only = filled.length === 1 ? filled[0] : undefined;
    // One filled cell in a row: a heading inside the table.
    if (only && row.length > 1 && only.amounts.length + only.durations.length === 0) {
      rowScope = over(rowScope, dimsOfCell(only));
      return;
    }
    if (isCodRow(row)) {
      codFee ??= row.flatMap((cell) => cell.amounts)[0]?.money;
      return;
    }
    // "Island surcharge | 15 €" is no way of delivery.
    if (isFee(head) && !says(head, 'free', 'shipFree')) {
      const amounts = row.flatMap((cell) => cell.amounts).map((span) => span.money);
      if (says(head, 'surcharge') && !says(head, 'otherFee') && amounts.length > 0)
        surcharges.push({ words: row.map((cell) => cell.lexed.text).join(' | '), amounts });
      return;
    }
    if (byColumn) readByColumn(row, header, columnDims, columns, over(rowScope, dimsOfCell(head)), drafts);
    else {
      const labels = row.filter((cell) => cell === head || cell.amounts.length === 0).map((cell) => cell.lexed);
      readByRow(row, header, over(rowScope, dimsOf(...labels)), drafts);
    }
  });
  drafts.push(...columns.values());
  return { drafts: mergeSteps(drafts).filter(hasValue), codFee, surcharges, header: own };
}

/** A header row that lacks the corner cell is moved one column to the right. */
function aligned(header: readonly Cell[] | undefined, width: number): readonly Cell[] | undefined {
  const first = header?.[0];
  return header && first && header.length === width - 1 ? [{ ...first, lexed: lex('') }, ...header] : header;
}

/** A fee on top; "upstairs with assembly and removal of the packaging" is a way of delivery that includes more. */
function isFee(head: Cell | undefined): boolean {
  return (
    says(head, 'surcharge') || head?.lexed.tokens.some((token) => has(token, 'otherFee') && token.first <= 2) === true
  );
}

/** A row about the fee for paying the courier, not about a way of delivery. */
function isCodRow(row: readonly Cell[]): boolean {
  if (!row.some((cell) => says(cell, 'pay:cod')) || row.every((cell) => cell.amounts.length === 0)) return false;
  const dims = dimsOf(...row.map((cell) => cell.lexed));
  return dims.modes.length === 0 && dims.carriers.length === 0;
}

/** Marked header rows, or a first row without amounts over rows that hold some. */
function headerCount(table: Table): number {
  if (table.block.headerRows > 0) return table.block.headerRows;
  const first = table.rows[0];
  // Amounts in a header are order values ("from 100 €"), never prices.
  if (!first || first.some((cell) => cell.amounts.some((span) => span.role === 'price'))) return 0;
  const later = table.rows
    .slice(1, 4)
    .some((row) => row.some((cell) => cell.amounts.length > 0 || cell.durations.length > 0));
  // A row with a time of its own is data, unless its times head columns ("24h | 48h").
  const times = first.filter((cell) => cell.durations.length > 0).length;
  return later && (times === 0 || times >= 2) ? 1 : 0;
}

interface CellReading {
  cost?: Money | 'free';
  costHigh?: Money;
  freeFrom?: Money;
  /** The price of a higher band of order values. */
  reduced?: true;
}

/** The threshold and price that a cell states, seen with the cells that head its column and its row. */
function readCell(cell: Cell, header: Cell | undefined, head: Cell | undefined): CellReading {
  const free = says(cell, 'free', 'shipFree') && !says(cell, 'not');
  const amounts = cell.amounts.filter((span) => span.money.minor > 0);
  const from = amounts.find((span) => span.role === 'atLeast');
  const prices = amounts.filter((span) => span.role === 'price');
  if (says(header, 'free', 'shipFree') && amounts.length > 0 && !free)
    return { freeFrom: (from ?? amounts[0])?.money as Money };
  const price = prices[0] ?? (from && !free && !from.order ? from : undefined);
  const priced: CellReading = price ? { cost: price.money } : {};
  if (price?.rangeWithNext && prices[1]) priced.costHigh = prices[1].money;
  const condition = [head === cell ? undefined : head, header]
    .flatMap((label) => label?.amounts ?? [])
    .find((span) => span.role === 'atLeast');
  // "from 150 € | 0,00 €"
  const zero = cell.amounts.length > 0 && amounts.length === 0;
  if (zero) return condition ? { freeFrom: condition.money } : says(header, 'surcharge') ? {} : { cost: 'free' };
  if (!free) return condition && head?.amounts.includes(condition) ? { ...priced, reduced: true } : priced;
  if (from) return { ...priced, freeFrom: from.money };
  if (price) return priced;
  if (condition) return { freeFrom: condition.money };
  // "free" for the lower steps only is no free delivery from an order value.
  return head?.amounts.some((span) => span.role === 'below') === true && head !== cell ? {} : { cost: 'free' };
}

function take(draft: Draft, reading: CellReading, bounds?: Bounds): void {
  if (bounds && reading.cost !== undefined) draft.steps.push(stepOf(bounds, reading.cost));
  if (reading.reduced && reading.cost !== undefined) {
    if (draft.cost === undefined) draft.reduced = true;
    else return;
  }
  if (reading.freeFrom) draft.freeFrom ??= reading.freeFrom;
  if (reading.cost === undefined) return;
  if (draft.cost === undefined) {
    draft.cost = reading.cost;
    draft.costHigh = reading.costHigh;
  } else if (reading.cost !== 'free') widen(draft, reading.cost);
}

function readByRow(row: readonly Cell[], header: readonly Cell[] | undefined, dims: Dims, drafts: Draft[]): void {
  const draft = newDraft(dims);
  const head = row[0];
  // Amounts in the head are order values; further cells only bound a price where they hold none.
  const rowBounds = row
    .map((cell, column) =>
      column === 0 || cell.amounts.length === 0 ? boundsOfCell(cell, header?.[column]) : undefined,
    )
    .find((bounds) => bounds !== undefined);
  const taxed = row.some((cell, column) => column > 0 && cell.amounts.length > 0 && !says(header?.[column], 'exTax'));
  row.forEach((cell, column) => {
    const label = header?.[column];
    // "6,58 € HT | 7,90 € TTC": the price with tax is the one to pay.
    if (isEmpty(cell) || (taxed && says(label, 'exTax') && cell.amounts.length > 0)) return;
    if (column > 0 && !says(label, 'return', 'minimumOrder', 'otherFee'))
      take(draft, readCell(cell, label, head), rowBounds ?? boundsOfCell(label));
    takeSaid(draft, cell, label);
    if (column > 0) takeTime(draft, cell, label);
    if (says(cell, 'exTax') || says(label, 'exTax')) draft.taxExcluded = true;
  });
  if (head && !isEmpty(head)) takeTime(draft, head, header?.[0]);
  // "Free delivery*" as a row of its own is the headline of a condition told elsewhere.
  if (says(head, 'free', 'shipFree') && draft.cost === 'free') draft.headline = true;
  if (head && head.amounts.length > 0 && draft.cost !== undefined) draft.condition = head.lexed.text;
  drafts.push(draft);
}

/** What a cell says, or answers under a header such as "Tracking". */
function takeSaid(draft: Draft, cell: Cell, label: Cell | undefined): void {
  addSaid(draft.said, saidIn(cell.lexed));
  if (!label || cell.lexed.words.length > 3) return;
  const asked = saidIn(label.lexed).tracked === true;
  const no = says(cell, 'no') || /^[\s✗✘❌×]+$/u.test(cell.lexed.text);
  if (asked && (no || says(cell, 'yes') || /[✓✔✅]/u.test(cell.lexed.text))) draft.said.tracked ??= !no;
}

function takeTime(draft: Draft, cell: Cell, label: Cell | undefined): void {
  const span = cell.durations[0] ?? undefined;
  if (!span || span.unit === 'month' || span.unit === 'year' || (span.days.max ?? 0) === 0) return;
  const role = timeRoleOfCell(cell.lexed, span, label?.lexed);
  if (role === 'dispatch') draft.handling ??= span.days;
  else if (role === 'transit') draft.delay ??= span.days;
}

/** Columns are options (modes, carriers, places), rows are steps, conditions or times. */
function readByColumn(
  row: readonly Cell[],
  header: readonly Cell[] | undefined,
  columnDims: readonly Dims[],
  columns: Map<number, Draft>,
  dims: Dims,
  drafts: Draft[],
): void {
  const head = row[0];
  const rowDims = dimsOfCell(head);
  const headBounds = boundsOfCell(head, header?.[0]);
  row.forEach((cell, column) => {
    if (column === 0 || isEmpty(cell)) return;
    const own = columnDims[column] ?? noDims();
    // A column without words of its own goes on with the one before it ("home | with signature").
    const before = columnDims.slice(1, column).findLast(hasDims);
    const wanted = over(dims, hasDims(own) ? own : (before ?? own));
    let draft = columns.get(column);
    // A row that names a mode or carrier is an option of its own, not a step of the one above.
    const optionRow = rowDims.modes.length + rowDims.carriers.length > 0;
    if (draft && (optionRow || differs(draft, wanted))) {
      if (hasValue(draft)) drafts.push(draft);
      draft = undefined;
    }
    if (!draft) {
      draft = newDraft(wanted);
      columns.set(column, draft);
      const headed = header?.[column];
      if (headed) takeTime(draft, headed, headed);
    }
    take(draft, readCell(cell, header?.[column], head), headBounds);
    takeTime(draft, cell, head);
    takeSaid(draft, cell, head);
  });
}
