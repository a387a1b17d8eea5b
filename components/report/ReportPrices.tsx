/** The prices of the report: matched products by shop, as printed, delivered, and with my price as 100. */
import { useMemo } from 'preact/hooks';
import { foldProfile } from '../../lib/compare/profile.ts';
import { priceMatrix } from '../../lib/compare/price-matrix.ts';
import type { PriceCell } from '../../lib/compare/price-matrix.ts';
import { orderShops } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';

export function ReportPrices() {
  const { words, formats, scope } = useApp();
  const { options, shops } = scope;
  const matrix = useMemo(() => priceMatrix(orderShops(shops ?? []).map(foldProfile), options), [shops, options]);
  return (
    <section class="sheet">
      <h2>{words.report.parts.prices}</h2>
      {matrix.rows.length === 0 ? (
        <p class="soft">{words.report.noPrices}</p>
      ) : (
        <table class="report-table report-prices">
          <thead>
            <tr>
              <th scope="col">{words.report.product}</th>
              <th scope="col">{words.report.spread}</th>
              <th scope="col">{words.report.shops}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  {row.proposed && (
                    <span class="report-mark">
                      <span aria-hidden="true">?</span> {words.report.confirm}
                    </span>
                  )}
                </th>
                <td>{row.spread === undefined ? '' : formats.percent(row.spread)}</td>
                <td>
                  <ul class="plain">
                    {row.cells.map(
                      (cell, place) => cell && <Offer key={cell.shop} cell={cell} shop={matrix.shops[place]?.name} />,
                    )}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Offer({ cell, shop }: { readonly cell: PriceCell; readonly shop: string | undefined }) {
  const { words, formats } = useApp();
  const said = [
    cell.price && formats.price(cell.price),
    cell.landed?.total && words.report.delivered(formats.money(cell.landed.total)),
    cell.index !== undefined && words.report.index(formats.number(cell.index, 1)),
    formats.day(cell.at),
  ];
  return (
    <li>
      <span class="strong">{shop ?? cell.shop}</span> {said.filter((part) => typeof part === 'string').join(' · ')}
      {cell.cheapest && (
        <span class="report-mark">
          <span aria-hidden="true">✓</span> {words.report.best}
        </span>
      )}
    </li>
  );
}
