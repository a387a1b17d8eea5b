/** The head of the Compare view: what is compared, which of its parts is shown, and the export. */
import type { ComponentChildren } from 'preact';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';
import { formatRoute } from '../route.ts';
import { ProjectPicker } from '../projects/ProjectPicker.tsx';
import { ReportButton } from '../report/ReportButton.tsx';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { COMPARE_PARTS } from './parts.ts';
import type { ComparePart } from './parts.ts';

export function CompareHead({
  table,
  part,
  actions,
}: {
  readonly table: ComparisonTable;
  readonly part: ComparePart;
  readonly actions?: ComponentChildren;
}) {
  const { words, formats, scope, wide, now, projects } = useApp();
  // With no project yet, a narrow window has the way to them beside the lens of the table: here it would take a line of its own.
  const picker = wide || projects.some(({ state }) => state === 'active');
  const { country, basket, currency } = scope.options;
  return (
    <>
      <ViewHeader
        title={scope.name ? words.compare.titleProject(scope.name) : words.compare.title}
        subtitle={[
          words.compare.subtitle(table.columns.length, formats.country(country), formats.amount(basket, currency)),
          wide && words.compare.asOf(formats.date(now)),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <ReportButton />
            {actions}
          </>
        }
      />
      <div class="compare-bar">
        <nav class="segments" aria-label={words.projects.parts}>
          {COMPARE_PARTS.map((name) => (
            <a
              key={name}
              href={formatRoute(name === 'table' ? { view: 'compare' } : { view: 'compare', id: name })}
              aria-current={part === name ? 'page' : undefined}
            >
              {words.projects.part[name]}
            </a>
          ))}
        </nav>
        {picker && <ProjectPicker />}
      </div>
    </>
  );
}
