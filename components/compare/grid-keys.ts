/** Moving from cell to cell with the keys of a spreadsheet; one cell at a time can be reached with the Tab key. */

/** Rows that a page key jumps over. */
const PAGE_ROWS = 10;

function cellsOf(line: Element | undefined): HTMLElement[] {
  return line ? [...line.querySelectorAll<HTMLElement>('[data-cell]')] : [];
}

/** Moves the focus from the cell that a key was pressed in; other keys are left alone. */
export function moveFocus(event: KeyboardEvent): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest('tr');
  if (!cell || !row || !(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll('tr[data-row]')];
  const line = rows.indexOf(row);
  const column = cellsOf(row).indexOf(cell);
  const at = (down: number): HTMLElement | undefined =>
    cellsOf(rows[Math.max(0, Math.min(rows.length - 1, line + down))])[column];
  const whole = event.ctrlKey || event.metaKey;
  const target = {
    ArrowRight: cellsOf(row)[column + 1],
    ArrowLeft: cellsOf(row)[column - 1],
    ArrowDown: at(1),
    ArrowUp: at(-1),
    PageDown: at(PAGE_ROWS),
    PageUp: at(-PAGE_ROWS),
    Home: cellsOf(whole ? rows[0] : row)[0],
    End: cellsOf(whole ? rows.at(-1) : row).at(-1),
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Lets the Tab key come back to this cell and to no other. */
export function rememberCell(event: FocusEvent): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
  if (!cell || !(event.currentTarget instanceof HTMLElement)) return;
  for (const other of event.currentTarget.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]'))
    other.tabIndex = -1;
  cell.tabIndex = 0;
}

/** After a change of the rows: some cell must be reachable. */
export function ensureReachable(table: HTMLElement | null): void {
  if (!table || table.querySelector('[data-cell][tabindex="0"]')) return;
  const first = table.querySelector<HTMLElement>('[data-cell]');
  if (first) first.tabIndex = 0;
}
