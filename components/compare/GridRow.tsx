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
              </button>
            </td>
          );
        })}
      </tr>
    );
  }
}
