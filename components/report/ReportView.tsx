/** The printable report: choose its parts, look at the sheets, print them or keep them as PDF through the browser. */
import { useMemo, useState } from 'preact/hooks';
import { reportTables } from '../../lib/export/report.ts';
import type { ComparisonTable, Row } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { formatRoute } from '../route.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { ReportCharts } from './ReportCharts.tsx';
import { ReportCover } from './ReportCover.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { ReportFindings } from './ReportFindings.tsx';
import { ReportMethod } from './ReportMethod.tsx';
import { ReportPrices } from './ReportPrices.tsx';
import { ReportProofs } from './ReportProofs.tsx';
import { ReportTables } from './ReportTables.tsx';

const PARTS = ['findings', 'essentials', 'questions', 'prices', 'charts', 'outside', 'proofs'] as const;
type Part = (typeof PARTS)[number];

const WANTED: Readonly<Record<'essentials' | 'questions', (row: Row) => boolean>> = {
  essentials: ({ item }) => item.short === true,
  questions: () => true,
};

export function ReportView({ table }: { readonly table: ComparisonTable }) {
  const { words } = useApp();
  const [parts, setParts] = useState<ReadonlySet<Part>>(new Set(PARTS.filter((part) => part !== 'essentials')));
  const has = (part: Part): boolean => parts.has(part);
  const toggle = (part: Part): void => {
    const next = new Set(parts);
    if (!next.delete(part)) next.add(part);
    setParts(next);
  };
  const essentials = useMemo(() => reportTables(table, WANTED.essentials), [table]);
  const questions = useMemo(() => reportTables(table, WANTED.questions), [table]);
  // One numbering for both tables: the proofs of all questions, or of the essential ones where only these are shown.
  const numbered = has('questions') ? questions : essentials;
  return (
    <div class="report-view">
      <div class="report-tools">
        <p class="crumbs">
          <a href={formatRoute({ view: 'compare' })}>
            <Icon name="back" size={13} /> {words.report.back}
          </a>
        </p>
        <ViewHeader
          title={words.report.open}
          subtitle={words.report.printHelp}
          actions={
            <button type="button" class="primary" onClick={() => print()}>
              <Icon name="download" size={14} />
              {words.report.print}
            </button>
          }
        />
        <fieldset class="report-parts">
          <legend>{words.report.choose}</legend>
          {PARTS.map((part) => (
            <label key={part} class="check">
              <input type="checkbox" checked={has(part)} onChange={() => toggle(part)} />
              {words.report.parts[part]}
            </label>
          ))}
        </fieldset>
      </div>
      <article class="paper" aria-label={words.report.title}>
        <ReportCover table={table} />
        {has('findings') && <ReportFindings table={table} />}
        {has('essentials') && (
          <ReportTables
            title={words.report.parts.essentials}
            tables={essentials}
            proofs={has('proofs') && !has('questions')}
          />
        )}
        {has('questions') && (
          <ReportTables title={words.report.parts.questions} tables={questions} proofs={has('proofs')} />
        )}
        {has('prices') && <ReportPrices />}
        {has('charts') && <ReportCharts table={table} />}
        {has('outside') && <ReportFigures />}
        <ReportMethod />
        {has('proofs') && (has('questions') || has('essentials')) && <ReportProofs proofs={numbered.proofs} />}
      </article>
    </div>
  );
}
