/** Products as rows, shops as columns: the amount of each, as printed and converted, its index, and the spread of the product. */
import type { MeasuredCell, MeasuredRow, PriceMeasure } from '../../lib/compare/price-measure.ts';
import type { PriceMatrix } from '../../lib/compare/price-matrix.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { PriceFigures } from './PriceFigures.tsx';

export function PriceTable({
  matrix,
  rows,
  levels,
  mine,
  measure,
  onOpen,
}: {
  readonly matrix: PriceMatrix;
  readonly rows: readonly MeasuredRow[];
  readonly levels: readonly ({ readonly index: number; readonly products: number } | undefined)[];
  readonly mine: number;
  readonly measure: PriceMeasure;
  readonly onOpen: (row: string) => void;
}) {
  const { words, formats } = useApp();
  // Explicit roles: in a narrow window the rows are laid out as cards, and browsers would forget that this is a table.
  return (
    <div class="grid-scroll price-scroll" role="region" aria-label={words.prices.table} tabIndex={0}>
      <table class="price-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="product">
              {words.prices.product}
            </th>
            {matrix.shops.map((shop, place) => (
              <th key={shop.id} role="columnheader" scope="col" class={place === mine ? 'mine' : ''}>
                <span class="column-name">{shop.name}</span>
                <Level level={levels[place]} mine={place === mine} />
              </th>
            ))}
            <th role="columnheader" scope="col" class="spread" title={words.prices.spreadHelp}>
              {words.prices.spread}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ row, cells, spread }) => (
            <tr key={row.id} role="row">
              <th role="rowheader" scope="row" class="product">
                <button type="button" class="text" aria-haspopup="dialog" onClick={() => onOpen(row.id)}>
                  {row.name}
                  <span class="hidden">: {words.prices.details}</span>
                </button>
                {row.proposed && (
                  <Tag tone="warn" title={words.prices.toConfirmHelp}>
                    <Icon name="question" size={10} />
                    {words.prices.toConfirm}
                  </Tag>
                )}
              </th>
              {matrix.shops.map((shop, place) => (
                <td key={shop.id} role="cell" class={place === mine ? 'mine' : ''}>
                  <span class="price-shop">{shop.name}</span>
                  <Amount measured={cells[place]} measure={measure} mine={place === mine} />
                </td>
              ))}
              <td role="cell" class="spread">
                {spread !== undefined && (
                  <>
                    <span class="price-shop">{words.prices.spread}</span>
                    <span>{formats.percent(spread)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Level({
  level,
  mine,
}: {
  readonly level: { readonly index: number; readonly products: number } | undefined;
  readonly mine: boolean;
}) {
  const { words, formats } = useApp();
  if (!level) return <span class="small soft">{words.prices.levelNone}</span>;
  if (mine) return <span class="small column-mine">{words.prices.level(formats.number(100))}</span>;
  return (
    <span class="small soft" title={words.prices.levelHelp}>
      {words.prices.level(formats.number(level.index, 1))} · {words.prices.over(level.products)}
    </span>
  );
}

function Amount({
  measured,
  measure,
  mine,
}: {
  readonly measured: MeasuredCell | undefined;
  readonly measure: PriceMeasure;
  readonly mine: boolean;
}) {
  const { words, formats } = useApp();
  if (!measured) return <span class="unknown">{words.prices.notSold}</span>;
  const { cell, index, cheapest } = measured;
  return (
    <span class="price-amount">
      <PriceFigures cell={cell} measure={measure} cheapest={cheapest} />
      {cheapest && (
        <span class="mark good-text">
          <Icon name="check" size={12} />
          {words.prices.cheapest}
        </span>
      )}
      {index !== undefined && !mine && (
        <span class={index < 100 ? 'small bad-text' : 'small soft'}>
          {words.prices.index(formats.number(index, 1))}
        </span>
      )}
    </span>
  );
}
