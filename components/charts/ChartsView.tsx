/** Charts: the comparison as pictures, each with its numbers behind it. */
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { CompareHead } from '../compare/CompareHead.tsx';
import { useApp } from '../context.ts';
import { formatRoute } from '../route.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { useCharts } from './use-charts.ts';

export function ChartsView({ table }: { readonly table: ComparisonTable }) {
  const { words } = useApp();
  const sheets = useCharts(table);
  return (
    <div class="compare">
      <CompareHead table={table} part="charts" />
      <div class="charts">
        {sheets.map((sheet) => (
          <ChartFigure key={sheet.id} sheet={sheet} />
        ))}
      </div>
      <p class="soft small pad">
        {words.charts.history} <a href={formatRoute({ view: 'watch' })}>{words.charts.historyLink}</a>
      </p>
    </div>
  );
}
