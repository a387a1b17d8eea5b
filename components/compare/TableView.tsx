/** The hundred questions side by side: up to twenty shops in a full tab, six in a wide panel, one against mine in a narrow one. */
import { useMemo, useState } from 'preact/hooks';
import { changedItems } from '../../lib/compare/changed-items.ts';
import { filterCounts, filterRows } from '../../lib/compare/filters.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { FiguresTable } from '../figures/FiguresTable.tsx';
import { LensBar } from '../lens/LensBar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProjectPicker } from '../projects/ProjectPicker.tsx';
import { formatRoute } from '../route.ts';
import { CellDrawer } from './CellDrawer.tsx';
import { CompareHead } from './CompareHead.tsx';
import { ComparisonGrid } from './ComparisonGrid.tsx';
import { CompleteDialog } from './CompleteDialog.tsx';
import type { ExportDialog } from './ExportDialog.tsx';
import { Filters, NOTHING_ASKED } from './Filters.tsx';
import type { Asked } from './Filters.tsx';
import { Legend } from './Legend.tsx';
import { NextStepLine } from './NextStepLine.tsx';

const MOST_SHOPS = { panel: 6, workspace: 20 } as const;

/** What was asked for last: coming back to the table shows the same rows. */
let lastAsked: Asked = NOTHING_ASKED;

/** The cell whose proof is open. */
interface Opened {
  readonly item: string;
  readonly column: number;
}

export function TableView({ table }: { readonly table: ComparisonTable }) {
  const { words, services, scope, wide, watch, projects, notifyError } = useApp();
  // While the table is that of last time, there are no proofs to open yet.
  const whole = scope.shops !== undefined;
  const [asked, setAskedHere] = useState<Asked>(lastAsked);
  const setAsked = (next: Asked): void => {
    lastAsked = next;
    setAskedHere(next);
  };
  const [rival, setRival] = useState<string | undefined>(undefined);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [completing, setCompleting] = useState<string | undefined>(undefined);
  const [Export, setExport] = useState<typeof ExportDialog | undefined>(undefined);
  const counts = useMemo(() => filterCounts(table), [table]);
  const changedAt = useMemo(
    () => (asked.since === '' ? undefined : changedItems(table, watch?.changes ?? [])),
    [table, watch, asked.since === ''],
  );
  const groups = useMemo(() => {
    const { filter, search, group, since } = asked;
    return filterRows(table, { filter, search, group, since: since === '' ? undefined : since, changedAt });
  }, [table, asked, changedAt]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);

  const mine = table.columns.findIndex(({ shop }) => shop.role === 'mine');
  const first = Math.max(0, mine);
  const most = MOST_SHOPS[services.surface];
  const { others, columns, compared } = useMemo(() => {
    const rest = table.columns.map((_column, index) => index).filter((index) => index !== first);
    const chosen = rest.find((index) => table.columns[index]?.shop.id === rival) ?? rest[0];
    const side = wide ? rest.slice(0, most - 1) : chosen === undefined ? [] : [chosen];
    const all = [first, ...side];
    return { others: rest, columns: all, compared: all.flatMap((index) => table.columns[index]?.shop.id ?? []) };
  }, [table, first, rival, wide, most]);

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
  const noRows =
    asked.search.trim() !== ''
      ? words.compare.searchNone
      : asked.since !== ''
        ? words.grid.sinceNone
        : words.compare.noRows[asked.filter];

  return (
    <div class="compare">
      <CompareHead
        table={table}
        part="table"
        actions={
          <button type="button" class="primary" onClick={() => void openExport()}>
            <Icon name="download" size={14} />
            {words.compare.export}
          </button>
        }
      />
      {mine < 0 && <MineMissing />}
      {table.columns.length === 1 && (
        <p class="note">
          <Icon name="plus" />
          <span class="grow">
            <strong>{words.compare.oneTitle}.</strong> {words.compare.oneHelp}
          </span>
        </p>
      )}
      <div class="lens-line">
        <LensBar />
        {!wide && !projects.some(({ state }) => state === 'active') && <ProjectPicker />}
      </div>
      <Filters asked={asked} counts={counts} onChange={setAsked} />
      {wide && <NextStepLine table={table} onComplete={setCompleting} />}
      {wide && table.columns.length > columns.length && (
        <p class="soft small pad">
          {services.surface === 'panel'
            ? words.grid.notAllPanel(columns.length, table.columns.length)
            : words.grid.notAll(columns.length, table.columns.length)}
        </p>
      )}
      {rows.length === 0 ? (
        <p class="soft pad" role="status">
          {noRows}
        </p>
      ) : (
        <ComparisonGrid
          table={table}
          groups={groups}
          name={JSON.stringify(asked)}
          columns={columns}
          mine={mine}
          rivals={wide ? [] : others}
          onRival={setRival}
          onOpen={(item, column) => setOpened({ item, column })}
          onComplete={setCompleting}
        />
      )}
      {!wide && <NextStepLine table={table} onComplete={setCompleting} />}
      <Legend />
      <FiguresTable shops={compared} />
      <OutsideProject />
      {!wide && services.surface === 'panel' && (
        <footer class="view-foot">
          <button type="button" class="grow" onClick={() => void services.openWorkspace('compare')}>
            <Icon name="expand" size={14} />
            {words.compare.seeAll}
          </button>
        </footer>
      )}
      {whole && opened && openedRow && (
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
      {whole && completing !== undefined && (
        <CompleteDialog table={table} shop={completing} onClose={() => setCompleting(undefined)} />
      )}
      {whole && Export && <Export table={table} groups={groups} onClose={() => setExport(undefined)} />}
    </div>
  );
}

/** A shop saved while a project is chosen is not in it: said where it would be missed. */
function OutsideProject() {
  const { words, scope, shops } = useApp();
  const own = shops?.filter(({ shop }) => !isExample(shop.id)) ?? [];
  const outside = own.filter(({ shop }) => !scope.project?.shops.includes(shop.id)).length;
  if (!scope.project || outside <= 0) return null;
  return (
    <p class="soft small pad">
      {words.projects.outside(outside)}{' '}
      <a class="link" href={formatRoute({ view: 'compare', id: 'projects' })}>
        {words.projects.manage}
      </a>
    </p>
  );
}

function MineMissing() {
  const { words } = useApp();
  return (
    <p class="note warn">
      <Icon name="flag" />
      <span class="grow">
        <strong>{words.compare.mineMissing}.</strong> {words.compare.mineMissingHelp}{' '}
        <a class="link" href={formatRoute({ view: 'shop' })}>
          {words.compare.chooseMine}
        </a>
      </span>
    </p>
  );
}
