/** The table itself: questions as rows in groups that fold, shops as columns; every cell opens its proof, arrow keys move between cells. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComparisonTable, RowGroup } from '../../lib/compare/table.ts';
import type { Tongue } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { ensureReachable, moveFocus, rememberCell } from './grid-keys.ts';
import { GridRow } from './GridRow.tsx';
import { useStaleBefore } from './stale.ts';
import { useGrowing } from './use-growing.ts';

export function ComparisonGrid({
  table,
  groups,
  name,
  columns,
  mine,
  rivals,
  onRival,
  onOpen,
  onComplete,
}: {
  readonly table: ComparisonTable;
  readonly groups: readonly RowGroup[];
  /** Which rows these are; another name starts at the top. */
  readonly name: string;
  /** Indices of the columns shown, in order. */
  readonly columns: readonly number[];
  readonly mine: number;
  /** Indices of the shops to choose the second column from; empty where all are shown. */
  readonly rivals: readonly number[];
  readonly onRival: (shop: string) => void;
  readonly onOpen: (item: string, column: number) => void;
  readonly onComplete: (shop: string) => void;
}) {
  const { words, formats, wide } = useApp();
  const tongue = useMemo((): Tongue => ({ words, formats }), [words, formats]);
  const staleBefore = useStaleBefore();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const grid = useRef<HTMLTableElement>(null);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = useGrowing(total, name);
  useEffect(() => ensureReachable(grid.current));
  const toggle = (group: string): void => {
    const next = new Set(folded);
    if (!next.delete(group)) next.add(group);
    setFolded(next);
  };
  let before = 0;
  // Explicit roles: in a narrow window the rows are laid out as grids, and browsers would forget that this is a table.
  return (
    <div class="grid-scroll" role="region" aria-label={words.compare.table} tabIndex={0}>
      <table
        class={wide ? 'grid' : `grid pair of-${columns.length}`}
        role="table"
        aria-rowcount={total + groups.length + 1}
        ref={grid}
        onKeyDown={moveFocus}
        onFocusCapture={rememberCell}
        onClick={(event) => {
          const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
          const { cell: item, column } = cell?.dataset ?? {};
          if (item !== undefined && column !== undefined) onOpen(item, Number(column));
        }}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="question">
              <span class="hidden">
                {words.compare.question}. {words.grid.keyboard}
              </span>
            </th>
            {columns.map((index) => {
              const column = table.columns[index];
              return (
                column && (
                  <ColumnHead key={column.shop.id} column={column} mine={index === mine} onComplete={onComplete}>
                    {rivals.length > 1 && rivals.includes(index) && (
                      <RivalPicker table={table} rivals={rivals} chosen={column.shop.id} onRival={onRival} />
                    )}
                  </ColumnHead>
                )
              );
            })}
          </tr>
        </thead>
        {groups.map(({ group, rows }) => {
          const room = Math.max(0, shown - before);
          before += rows.length;
          if (room === 0) return null;
          return (
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
                rows
                  .slice(0, room)
                  .map((row) => (
                    <GridRow
                      key={row.item.id}
                      row={row}
                      table={table}
                      columns={columns}
                      mine={mine}
                      tongue={tongue}
                      staleBefore={staleBefore}
                    />
                  ))}
            </tbody>
          );
        })}
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
