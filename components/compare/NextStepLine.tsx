/** The one page to read next: which, of which shop, how many questions it would answer, and two ways to read it. */
import { useMemo } from 'preact/hooks';
import { nextSteps } from '../../lib/compare/findings.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { nextStepText } from '../../lib/export/finding-text.ts';
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';

export function NextStepLine({
  table,
  onComplete,
}: {
  readonly table: ComparisonTable;
  readonly onComplete: (shop: string) => void;
}) {
  const { words, formats } = useApp();
  const step = useMemo(() => nextSteps(table).find(({ shop }) => !isExample(shop)), [table]);
  if (!step) return null;
  return (
    <p class="next-step">
      <Icon name="arrow" size={14} />
      <span class="grow">
        <span class="strong">{words.grid.next}</span>
        {formats.language === 'fr' ? '\u00A0: ' : ': '}
        {nextStepText(step, table, formats.language)}
      </span>
      <ExternalLink address={step.url}>{words.grid.nextOpen}</ExternalLink>
      <button type="button" class="text" onClick={() => onComplete(step.shop)}>
        {words.grid.nextRead}
      </button>
    </p>
  );
}
