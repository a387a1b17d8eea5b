/** The table itself: questions as rows in groups that fold, shops as columns; every cell opens its proof, arrow keys move between cells. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparisonTable, Column, RowGroup } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { CellView } from './CellView.tsx';

export function ComparisonGrid({
  table,
  groups,
  columns,
  mine,
  rivals,
  onRival,
  onOpen,
}: {
  readonly table: ComparisonTable;
  readonly groups: readonly RowGroup[];
  /** Indices of the columns shown, in order. */
  readonly columns: readonly number[];
  readonly mine: number;
  /** Indices of the shops to choose the second column from; empty where all are shown. */
  readonly rivals: readonly number[];
  readonly onRival: (shop: string) => void;
  readonly onOpen: (item: string, column: number) => void;
}) {
  const { words, formats, wide } = useApp();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (group: string): void => {
    const next = new Set(folded);
    if (!next.delete(group)) next.add(group);
    setFolded(next);
  };
  // Explicit roles: in a narrow window the rows are laid out as grids, and browsers would forget that this is a table.
  return (
    <div class="grid-scroll" role="region" aria-label={words.compare.table} tabIndex={0}>
      <table class={wide ? 'grid' : `grid pair of-${columns.length}`} role="table" onKeyDown={moveFocus}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="question">
              <span class="hidden">{words.compare.question}</span>
            </th>
            {columns.map((index) => {
              const column = table.columns[index];
              return (
                column && (
                  <ColumnHead key={column.shop.id} column={column} mine={index === mine}>
                    {rivals.length > 1 && rivals.includes(index) && (
                      <RivalPicker table={table} rivals={rivals} chosen={column.shop.id} onRival={onRival} />
                    )}
                  </ColumnHead>
                )
              );
            })}
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={group} role="rowgroup">
            <tr role="row" class="group-row">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                <button
                  type="button"
                  class="fold-button"
                  aria-expanded={!folded.has(group)}
                  onClick={() => toggle(group)}
                >
                  <Icon name="chevron" size={13} />
                  {words.terms.checklistGroup[group]}
                  <span class="soft small">{formats.number(rows.length)}</span>
                </button>
              </th>
            </tr>
            {!folded.has(group) &&
              rows.map((row) => (
                <tr key={row.item.id} role="row">
                  <th role="rowheader" scope="row" class="question">
                    {row.item[formats.language]}
                  </th>
                  {columns.map((index) => {
                    const cell = row.cells[index];
                    const shop = table.columns[index]?.shop;
                    if (!cell || !shop) return null;
                    return (
                      <td key={shop.id} role="cell" class={index === mine ? 'mine' : ''}>
                        <button
                          type="button"
                          class="cell"
                          aria-haspopup="dialog"
                          data-cell
                          onClick={() => onOpen(row.item.id, index)}
                        >
                          <span class="hidden">{words.compare.cell(row.item[formats.language], shop.name)}: </span>
                          <CellView cell={cell} />
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function RivalPicker({
  table,
  rivals,
  chosen,
  onRival,
}: {
  readonly table: ComparisonTable;
  readonly rivals: readonly number[];
  readonly chosen: string;
  readonly onRival: (shop: string) => void;
}) {
  const { words } = useApp();
  return (
    <label class="rival">
      <span class="hidden">{words.compare.pickShop}</span>
      <select value={chosen} onChange={(event) => onRival(event.currentTarget.value)}>
        {rivals.map((index) => (
          <option key={index} value={table.columns[index]?.shop.id}>
            {table.columns[index]?.shop.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ColumnHead({
  column,
  mine,
  children,
}: {
  readonly column: Column;
  readonly mine: boolean;
  /** Shown instead of the name. */
  readonly children?: ComponentChildren;
}) {
  const { words, formats } = useApp();
  const { answered, total } = column.coverage;
  return (
    <th role="columnheader" scope="col" class={mine ? 'mine' : ''}>
      {children || <span class="column-name">{column.shop.name}</span>}
      {mine && column.shop.name !== words.shop.mine && <span class="column-mine small">{words.shop.mine}</span>}
      <Meter
        value={answered}
        total={total}
        label={words.compare.answeredOf(formats.number(answered), formats.number(total))}
      />
      <span class="small soft column-score">
        {words.compare.score(formats.number(answered), formats.number(total))}
        {column.newestAt && <span class="column-date"> · {formats.day(column.newestAt)}</span>}
      </span>
    </th>
  );
}

/** Arrow keys move between cells, as in a spreadsheet. */
function moveFocus(event: KeyboardEvent): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest('tr');
  if (!cell || !row || !(event.currentTarget instanceof HTMLElement)) return;
  const cellsOf = (line: Element): HTMLElement[] => [...line.querySelectorAll<HTMLElement>('[data-cell]')];
  const column = cellsOf(row).indexOf(cell);
  const rows = [...event.currentTarget.querySelectorAll('tr')].filter((line) => cellsOf(line).length > 0);
  const line = rows.indexOf(row);
  const target = {
    ArrowRight: cellsOf(row)[column + 1],
    ArrowLeft: cellsOf(row)[column - 1],
    ArrowDown: rows[line + 1] && cellsOf(rows[line + 1] ?? row)[column],
    ArrowUp: rows[line - 1] && cellsOf(rows[line - 1] ?? row)[column],
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
