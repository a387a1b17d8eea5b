/** The rows of a list as a sortable table; of long lists only the rows in view are in the document. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LISTING_COLUMNS } from '../../lib/compare/listing-order.ts';
import type { Estimate } from '../../lib/compare/listing-estimates.ts';
import type { ListingColumn, ListingLine, ListingOrder } from '../../lib/compare/listing-order.ts';
import { priceText } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { rowsInView, WINDOWED_FROM, ROW_HEIGHT } from './rows-in-view.ts';

const NUMBERS: ReadonlySet<ListingColumn> = new Set(['place', 'price', 'listPrice', 'rating', 'reviews', 'estimate']);
/** Columns whose high values interest first. */
const HIGH_FIRST: ReadonlySet<ListingColumn> = new Set(['rating', 'reviews', 'marks', 'estimate']);

export function ListingTable({
  lines,
  order,
  severalPages,
  estimated,
  onOrder,
}: {
  readonly lines: readonly ListingLine[];
  readonly order: ListingOrder;
  readonly severalPages: boolean;
  /** Some row of the whole list has an estimate, so that the column does not come and go with the filter. */
  readonly estimated: boolean;
  readonly onOrder: (order: ListingOrder) => void;
}) {
  const { words } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const columns = LISTING_COLUMNS.filter((column) => column !== 'estimate' || estimated);
  const windowed = lines.length > WINDOWED_FROM;
  const view = windowed
    ? rowsInView(lines.length, top, box.current?.clientHeight ?? 0)
    : { first: 0, end: lines.length };
  // Another order or another choice of rows is read from its beginning.
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: 0 });
    setTop(0);
  }, [lines]);
  const press = (column: ListingColumn): void =>
    onOrder({ column, descending: order.column === column ? !order.descending : HIGH_FIRST.has(column) });
  return (
    <div
      class="scroll-x listing-scroll"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={words.page.listing}
      onScroll={windowed ? (event) => setTop(event.currentTarget.scrollTop) : undefined}
    >
      <table class="listing-table" aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                class={NUMBERS.has(column) ? 'number' : undefined}
                aria-sort={order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" class="text" onClick={() => press(column)}>
                  {words.listing.column[column]}
                  <span aria-hidden="true" class="sort-sign">
                    {order.column === column ? (order.descending ? '▼' : '▲') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer rows={view.first} columns={columns.length} />
          {lines.slice(view.first, view.end).map((line, index) => (
            <Line
              key={line.place}
              line={line}
              index={view.first + index + 2}
              severalPages={severalPages}
              estimated={estimated}
            />
          ))}
          <Spacer rows={lines.length - view.end} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows outside of the view, so that the scroll bar tells the truth. */
function Spacer({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }}>
      <td colSpan={columns} />
    </tr>
  );
}

function Line({
  line,
  index,
  severalPages,
  estimated,
}: {
  readonly line: ListingLine;
  readonly index: number;
  readonly severalPages: boolean;
  readonly estimated: boolean;
}) {
  const app = useApp();
  const { words, formats } = app;
  const { row, place, page, own, estimate } = line;
  return (
    <tr aria-rowindex={index} class={own ? 'mine' : undefined} style={{ height: `${ROW_HEIGHT}px` }}>
      <td class="number soft">
        {formats.number(place)}
        {severalPages && <span class="small"> {words.listing.onPage(String(page))}</span>}
      </td>
      <td class="listing-name" title={row.name}>
        {row.url === undefined ? (
          row.name
        ) : (
          <ExternalLink address={row.url} plain>
            {row.name}
          </ExternalLink>
        )}
      </td>
      <td class="number strong">{row.price && priceText(row.price, app)}</td>
      <td class="number">{row.listPrice && <span class="was">{formats.money(row.listPrice)}</span>}</td>
      <td class="number">{row.rating !== undefined && formats.number(row.rating, 1)}</td>
      <td class="number">{row.reviewCount !== undefined && formats.number(row.reviewCount)}</td>
      <td class="listing-seller" title={row.seller}>
        {row.seller}
      </td>
      <td class="listing-marks">
        {own && (
          <Tag tone="accent" title={own.name}>
            <Icon name="flag" size={11} />
            {own.by === 'shop' ? words.listing.ownShop : words.listing.sameProduct}
          </Tag>
        )}
        {row.sponsored && <Tag tone="warn">{words.page.sponsored}</Tag>}
        {row.badges?.map((badge) => (
          <Tag key={badge}>{badge}</Tag>
        ))}
      </td>
      {estimated && (
        <td class="number estimate" title={estimate?.sold.text}>
          {estimate && (
            <>
              ≈ {formats.money(estimate.turnover)}
              <span class="soft small"> {formula(estimate, app)}</span>
            </>
          )}
        </td>
      )}
    </tr>
  );
}

/** "= 500 × €24.90 a month" */
function formula({ sold, price }: Estimate, { words, formats }: AppContextValue): string {
  return words.listing.formula[sold.period](formats.number(sold.count), formats.money(price));
}
