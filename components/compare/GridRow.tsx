/** One question of the table over all shops shown; drawn again only when something in it has changed. */
import { Component } from 'preact';
import type { ComparisonTable, Row } from '../../lib/compare/table.ts';
import type { Tongue } from '../../lib/i18n/values.ts';
import { cellContent } from './CellView.tsx';

interface GridRowProps {
  readonly row: Row;
  readonly table: ComparisonTable;
  /** Indices of the columns shown, in order. */
  readonly columns: readonly number[];
  readonly mine: number;
  readonly tongue: Tongue;
  readonly staleBefore: string;
}

export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    return (Object.keys(next) as (keyof GridRowProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ row, table, columns, mine, tongue, staleBefore }: GridRowProps) {
    const { words, formats } = tongue;
    const question = row.item[formats.language];
    const best = bestElsewhere(row, table, columns);
    return (
      <tr role="row" data-row>
        <th role="rowheader" scope="row" class="question">
          {question}
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
                tabIndex={-1}
                data-cell={row.item.id}
                data-column={index}
              >
                <span class="hidden">{words.compare.cell(question, shop.name)}: </span>
                {cellContent(cell, tongue, staleBefore)}
                {cell.gap && best && <span class="hint">{words.compare.bestElsewhere(best)}</span>}
              </button>
            </td>
          );
        })}
      </tr>
    );
  }
}

/** The shop that is best where its column is not shown: beside one rival alone, "behind" would otherwise seem to speak of that one. */
function bestElsewhere(row: Row, table: ComparisonTable, columns: readonly number[]): string | undefined {
  if (columns.some((index) => row.cells[index]?.best)) return undefined;
  const at = row.cells.findIndex((cell) => cell.best);
  return table.columns[at]?.shop.name;
}
