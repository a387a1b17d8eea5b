/** The Compare view: the table of questions, what it means for my shop, prices, and the projects behind them. */
import type { AppError } from '../../lib/model/records.ts';
import { ChartsView } from '../charts/ChartsView.tsx';
import { useApp } from '../context.ts';
import { FindingsView } from '../findings/FindingsView.tsx';
import { MarketplacesView } from '../marketplaces/MarketplacesView.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { GuidedStart } from '../parts/GuidedStart.tsx';
import { Skeleton } from '../page/Skeleton.tsx';
import { PricesView } from '../prices/PricesView.tsx';
import { ProjectsView } from '../projects/ProjectsView.tsx';
import { ReportView } from '../report/ReportView.tsx';
import { formatRoute } from '../route.ts';
import { partOf } from './parts.ts';
import { TableView } from './TableView.tsx';
import { useKeptPicture } from './use-first-picture.ts';
import { useProjectComparison } from './use-comparison.ts';

export function CompareView({ broken }: { readonly broken: AppError | undefined }) {
  const { words, route, scope, services, firstTable, send } = useApp();
  const part = partOf(route.id);
  const whole = useProjectComparison();
  const table = whole ?? (part === 'table' ? firstTable : undefined);
  useKeptPicture(services, whole, scope.shops);
  if (part === 'projects') return <ProjectsView />;
  if (part === 'marketplaces') return <MarketplacesView />;
  if (broken && !table) return <ErrorNote error={broken} />;
  if (!table) return <Skeleton label={words.app.loading} />;
  if (table.columns.length === 0 && scope.project) {
    return (
      <EmptyState heading={1} drawing="scale" title={words.projects.emptyTitle} help={words.projects.emptyHelp}>
        <a class="button primary" href={formatRoute({ view: 'compare', id: 'projects' })}>
          {words.projects.manage}
        </a>
        <button type="button" onClick={() => void send('settings.set', { projectId: '' })}>
          {words.projects.allShops}
        </button>
      </EmptyState>
    );
  }
  if (table.columns.length === 0) {
    return (
      <EmptyState heading={1} drawing="scale" title={words.compare.emptyTitle} help={words.compare.emptyHelp}>
        <GuidedStart />
        <a class="button primary" href={formatRoute({ view: 'page' })}>
          {words.shop.emptyAction}
        </a>
      </EmptyState>
    );
  }
  if (part === 'findings') return <FindingsView table={table} />;
  if (part === 'prices') return <PricesView table={table} />;
  if (part === 'charts') return <ChartsView table={table} />;
  if (part === 'report') return <ReportView table={table} />;
  return <TableView table={table} />;
}
