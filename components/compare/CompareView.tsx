/** The Compare view: the hundred questions side by side, all shops in a wide window, one against mine in a narrow one. */
import { useMemo, useState } from 'preact/hooks';
import { filterCounts, filterRows } from '../../lib/compare/filters.ts';
import type { RowFilter } from '../../lib/compare/filters.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import type { AppError } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../page/Skeleton.tsx';
import { formatRoute } from '../route.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { CellDrawer } from './CellDrawer.tsx';
import { ComparisonGrid } from './ComparisonGrid.tsx';
import type { ExportDialog } from './ExportDialog.tsx';
import { Filters } from './Filters.tsx';
import { Legend } from './Legend.tsx';
import { useComparison } from './use-comparison.ts';

export function CompareView({ broken }: { readonly broken: AppError | undefined }) {
  const { words } = useApp();
  const table = useComparison();
  if (broken && !table) return <ErrorNote error={broken} />;
  if (!table) return <Skeleton label={words.app.loading} />;
  if (table.columns.length === 0) {
    return (
      <EmptyState heading={1} drawing="scale" title={words.compare.emptyTitle} help={words.compare.emptyHelp}>
        <a class="button primary" href={formatRoute({ view: 'page' })}>
          {words.shop.emptyAction}
        </a>
      </EmptyState>
    );
  }
  return <Comparison table={table} />;
}

/** The cell whose proof is open. */
interface Opened {
  readonly item: string;
  readonly column: number;
}

function Comparison({ table }: { readonly table: ComparisonTable }) {
  const { words, formats, settings, services, wide, now, notifyError } = useApp();
  const [filter, setFilter] = useState<RowFilter>('short');
  const [search, setSearch] = useState('');
  const [rival, setRival] = useState<string | undefined>(undefined);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [Export, setExport] = useState<typeof ExportDialog | undefined>(undefined);
  const counts = useMemo(() => filterCounts(table), [table]);
  const groups = useMemo(() => filterRows(table, { filter, search }), [table, filter, search]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);

  const mine = table.columns.findIndex(({ shop }) => shop.role === 'mine');
  const first = Math.max(0, mine);
  const others = table.columns.map((_column, index) => index).filter((index) => index !== first);
  const chosen = others.find((index) => table.columns[index]?.shop.id === rival) ?? others[0];
  const columns = wide ? [first, ...others] : [first, ...(chosen === undefined ? [] : [chosen])];

  const at = rows.findIndex((row) => row.item.id === opened?.item);
  const openedRow = at < 0 ? undefined : rows[at];
  const step = (by: number): (() => void) | undefined => {
    const next = rows[at + by];
    return next && opened ? () => setOpened({ item: next.item.id, column: opened.column }) : undefined;
  };

  // Loaded when asked for: writing files weighs as much as half the panel.
  const openExport = async (): Promise<void> => {
    try {
      const loaded = await import('./ExportDialog.tsx');
      setExport(() => loaded.ExportDialog);
    } catch (error) {
      notifyError({ code: 'unexpected', detail: String(error) });
    }
  };

  return (
    <div class="compare">
      <ViewHeader
        title={settings.projectName ? words.compare.titleProject(settings.projectName) : words.compare.title}
        subtitle={[
          words.compare.subtitle(
            table.columns.length,
            formats.country(settings.country),
            formats.amount(settings.basket, settings.currency),
          ),
          wide && words.compare.asOf(formats.date(now)),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <button type="button" class="primary" onClick={() => void openExport()}>
            <Icon name="download" size={14} />
            {words.compare.export}
          </button>
        }
      />
      {mine < 0 && (
        <p class="note warn">
          <Icon name="flag" />
          <span class="grow">
            <strong>{words.compare.mineMissing}.</strong> {words.compare.mineMissingHelp}{' '}
            <a class="link" href={formatRoute({ view: 'shop' })}>
              {words.compare.chooseMine}
            </a>
          </span>
        </p>
      )}
      {table.columns.length === 1 && (
        <p class="note">
          <Icon name="plus" />
          <span class="grow">
            <strong>{words.compare.oneTitle}.</strong> {words.compare.oneHelp}
          </span>
        </p>
      )}
      <Filters filter={filter} counts={counts} search={search} onFilter={setFilter} onSearch={setSearch} />
      {rows.length === 0 ? (
        <p class="soft pad" role="status">
          {search.trim() === '' ? words.compare.noRows[filter] : words.compare.searchNone}
        </p>
      ) : (
        <ComparisonGrid
          table={table}
          groups={groups}
          columns={columns}
          mine={mine}
          rivals={wide ? [] : others}
          onRival={setRival}
          onOpen={(item, column) => setOpened({ item, column })}
        />
      )}
      <Legend />
      {!wide && services.surface === 'panel' && (
        <footer class="view-foot">
          <button type="button" class="grow" onClick={() => void services.openWorkspace('compare')}>
            <Icon name="expand" size={14} />
            {words.compare.seeAll}
          </button>
        </footer>
      )}
      {opened && openedRow && (
        <CellDrawer
          key={`${opened.item} ${opened.column}`}
          row={openedRow}
          column={opened.column}
          table={table}
          onPrevious={step(-1)}
          onNext={step(1)}
          onClose={() => setOpened(undefined)}
        />
      )}
      {Export && <Export table={table} groups={groups} onClose={() => setExport(undefined)} />}
    </div>
  );
}
