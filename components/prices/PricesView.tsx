/** Prices: matched products by shop, by price, delivered price or price per unit, with my price as 100. */
import { useMemo, useState } from 'preact/hooks';
import { foldProfile } from '../../lib/compare/profile.ts';
import { priceMatrix } from '../../lib/compare/price-matrix.ts';
import { foreignCurrencies, measureRow, PRICE_MEASURES, shopLevels } from '../../lib/compare/price-measure.ts';
import type { MeasuredRow, PriceMeasure } from '../../lib/compare/price-measure.ts';
import { orderShops } from '../../lib/compare/table.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { CompareHead } from '../compare/CompareHead.tsx';
import { useApp } from '../context.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { formatRoute } from '../route.ts';
import { FeesDialog } from '../marketplaces/FeesDialog.tsx';
import { PriceTable } from './PriceTable.tsx';
import { ProductDialog } from './ProductDialog.tsx';
import { RatesDialog } from './RatesDialog.tsx';
import { RatesLine } from './RatesLine.tsx';

const SORTS = ['spread', 'position', 'name'] as const;
type Sort = (typeof SORTS)[number];
const FIRST = 40;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function order(rows: readonly MeasuredRow[], sort: Sort, locale: string): readonly MeasuredRow[] {
  const byName = (one: MeasuredRow, other: MeasuredRow): number => one.row.name.localeCompare(other.row.name, locale);
  // Where a rival is furthest below me, I am dearest.
  const lowestIndex = ({ cells }: MeasuredRow): number =>
    cells.reduce((lowest, cell) => Math.min(lowest, cell?.index ?? Infinity), Infinity);
  if (sort === 'name') return rows.toSorted(byName);
  if (sort === 'position')
    return rows.toSorted((one, other) => lowestIndex(one) - lowestIndex(other) || byName(one, other));
  return rows.toSorted((one, other) => (other.spread ?? -1) - (one.spread ?? -1) || byName(one, other));
}

export function PricesView({ table }: { readonly table: ComparisonTable }) {
  const { words, formats, scope } = useApp();
  const { options, shops } = scope;
  const [measure, setMeasure] = useState<PriceMeasure>('price');
  const [sort, setSort] = useState<Sort>('spread');
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const [rates, setRates] = useState(false);
  const [fees, setFees] = useState(false);
  const matrix = useMemo(() => priceMatrix(orderShops(shops ?? []).map(foldProfile), options), [shops, options]);
  const mine = matrix.shops.findIndex(({ role }) => role === 'mine');
  const measured = useMemo(
    () => matrix.rows.map((row) => measureRow(row, mine, measure, options)),
    [matrix, mine, measure, options],
  );
  const rows = useMemo(() => {
    const wanted = plain(search).split(/\s+/).filter(Boolean);
    const found = measured.filter(({ row }) => {
      const text = plain([row.name, ...row.cells.map((cell) => cell?.name ?? '')].join(' '));
      return wanted.every((word) => text.includes(word));
    });
    return order(found, sort, formats.locale);
  }, [measured, search, sort, formats]);
  const shown = all ? rows : rows.slice(0, FIRST);
  const foreign = useMemo(() => foreignCurrencies(matrix, options.currency), [matrix, options.currency]);
  const row = matrix.rows.find(({ id }) => id === opened);
  const help = words.prices.measureHelp;

  return (
    <div class="compare">
      <CompareHead
        table={table}
        part="prices"
        actions={
          <button type="button" onClick={() => setRates(true)}>
            <Icon name="refresh" size={13} />
            {words.prices.rates}
          </button>
        }
      />
      {matrix.rows.length === 0 ? (
        <EmptyState drawing="scale" title={words.prices.emptyTitle} help={words.prices.emptyHelp}>
          <a class="button primary" href={formatRoute({ view: 'page' })}>
            {words.shop.emptyAction}
          </a>
        </EmptyState>
      ) : (
        <>
          <div class="price-bar">
            <div class="filter-buttons" role="group" aria-label={words.prices.measures}>
              {PRICE_MEASURES.map((name) => (
                <button
                  key={name}
                  type="button"
                  class="pill"
                  aria-pressed={measure === name}
                  onClick={() => setMeasure(name)}
                >
                  {words.prices.measure[name]}
                </button>
              ))}
            </div>
            <label class="search">
              <Icon name="search" />
              <span class="hidden">{words.prices.search}</span>
              <input
                type="search"
                value={search}
                placeholder={words.prices.search}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <label>
              <span class="hidden">{words.prices.sort}</span>
              <select
                value={sort}
                onChange={(event) => setSort(SORTS.find((name) => name === event.currentTarget.value) ?? 'spread')}
              >
                {SORTS.map((name) => (
                  <option key={name} value={name}>
                    {words.prices.sorts[name]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p class="soft small price-help">
            {measure === 'delivered'
              ? help.delivered(formats.country(options.country), formats.amount(options.basket, options.currency))
              : help[measure]}
          </p>
          <RatesLine foreign={foreign} onOpen={() => setRates(true)} />
          {shown.length === 0 ? (
            <p class="soft pad" role="status">
              {words.prices.searchNone}
            </p>
          ) : (
            <PriceTable
              matrix={matrix}
              rows={shown}
              levels={shopLevels(matrix, measured)}
              mine={mine}
              measure={measure}
              onOpen={setOpened}
            />
          )}
          {rows.length > shown.length && (
            <button type="button" class="text" onClick={() => setAll(true)}>
              {words.app.showMore(rows.length - shown.length)}
            </button>
          )}
        </>
      )}
      <p class="pad">
        <button type="button" class="text fees-open" onClick={() => setFees(true)}>
          {words.fees.open}
        </button>{' '}
        <a class="link" href={formatRoute({ view: 'compare', id: 'marketplaces' })}>
          {words.marketplaces.open}
        </a>
      </p>
      {row && <ProductDialog matrix={matrix} row={row} mine={mine} onClose={() => setOpened(undefined)} />}
      {fees && <FeesDialog onClose={() => setFees(false)} />}
      {rates && <RatesDialog foreign={foreign} onClose={() => setRates(false)} />}
    </div>
  );
}
