/** The charts of the report, drawn for paper, each under its title and above what it is read from. */
import { useRef } from 'preact/hooks';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { ChartCanvas } from '../charts/ChartFigure.tsx';
import { ChartNumbers } from '../charts/ChartNumbers.tsx';
import type { ChartSheet } from '../charts/chart-spec.ts';
import { useCharts } from '../charts/use-charts.ts';
import { useApp } from '../context.ts';

export function ReportCharts({ table }: { readonly table: ComparisonTable }) {
  const { words } = useApp();
  const sheets = useCharts(table);
  return (
    <section class="sheet">
      <h2>{words.report.parts.charts}</h2>
      {sheets.map((sheet) => (
        <PaperChart key={sheet.id} sheet={sheet} />
      ))}
    </section>
  );
}

function PaperChart({ sheet }: { readonly sheet: ChartSheet }) {
  const { words } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  return (
    <div class="report-chart">
      <h3>{sheet.title}</h3>
      <p class="soft">{sheet.spec ? sheet.help : sheet.none}</p>
      {sheet.spec && (
        <>
          <ChartCanvas spec={sheet.spec} label={words.charts.alt(sheet.title)} canvas={canvas} print />
          {/* Read aloud only: on paper, the tables of the report hold the same numbers. */}
          <div class="hidden">
            <ChartNumbers table={sheet.table} caption={words.charts.numbersOf(sheet.title)} />
          </div>
        </>
      )}
    </div>
  );
}
