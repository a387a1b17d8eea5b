/** What the comparison means for my shop: findings to keep, drop, comment and sort, the weightiest first. */
import { useMemo, useState } from 'preact/hooks';
import { bySide, decided } from '../../lib/compare/decided.ts';
import type { DecidedFinding, Verdict } from '../../lib/compare/decided.ts';
import { findingsOf } from '../../lib/compare/findings.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { CompareHead } from '../compare/CompareHead.tsx';
import { CompleteDialog } from '../compare/CompleteDialog.tsx';
import { NextStepLine } from '../compare/NextStepLine.tsx';
import { useApp } from '../context.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { formatRoute } from '../route.ts';
import { FindingCard } from './FindingCard.tsx';
import { GoneDecisions } from './GoneDecisions.tsx';

const VIEWS = ['open', 'kept', 'dropped'] as const satisfies readonly Verdict[];
const FIRST = 15;

export function FindingsView({ table }: { readonly table: ComparisonTable }) {
  const { words, scope } = useApp();
  const [completing, setCompleting] = useState<string | undefined>(undefined);
  const found = useMemo(() => findingsOf(table), [table]);
  const { findings, gone } = useMemo(() => decided(found, scope.findingNotes), [found, scope.findingNotes]);
  const mine = table.columns.some(({ shop }) => shop.role === 'mine');
  return (
    <div class="compare">
      <CompareHead table={table} part="findings" />
      <div class="compare-scroll" tabIndex={0} role="region" aria-label={words.projects.part.findings}>
        {!mine ? (
          <EmptyState drawing="shops" title={words.meaning.mineTitle} help={words.meaning.mineHelp}>
            <a class="button primary" href={formatRoute({ view: 'shop' })}>
              {words.compare.chooseMine}
            </a>
          </EmptyState>
        ) : findings.length === 0 ? (
          <EmptyState drawing="scale" title={words.meaning.noneTitle} help={words.meaning.noneHelp} />
        ) : (
          <Sorted findings={findings} table={table} />
        )}
        <GoneDecisions gone={gone} />
        <NextStepLine table={table} onComplete={setCompleting} />
      </div>
      {completing !== undefined && (
        <CompleteDialog table={table} shop={completing} onClose={() => setCompleting(undefined)} />
      )}
    </div>
  );
}

function Sorted({
  findings,
  table,
}: {
  readonly findings: readonly DecidedFinding[];
  readonly table: ComparisonTable;
}) {
  const { words, formats } = useApp();
  const [view, setView] = useState<Verdict>('open');
  const [all, setAll] = useState(false);
  const inView = findings.filter(({ verdict }) => verdict === view);
  const shown = all ? inView : inView.slice(0, FIRST);
  return (
    <>
      <p class="soft small">{words.meaning.intro}</p>
      <div class="filter-buttons" role="group" aria-label={words.meaning.views}>
        {VIEWS.map((name) => (
          <button key={name} type="button" class="pill" aria-pressed={view === name} onClick={() => setView(name)}>
            {words.compare.filterCount(
              words.meaning.view[name],
              formats.number(findings.filter(({ verdict }) => verdict === name).length),
            )}
          </button>
        ))}
      </div>
      {inView.length === 0 ? (
        <p class="soft pad" role="status">
          {words.meaning.viewNone[view]}
        </p>
      ) : view === 'kept' ? (
        <div class="sides">
          {bySide(inView).map(({ side, findings: ofSide }) => (
            <section key={side} class={`side ${side}`} aria-labelledby={`side-${side}`}>
              <h2 id={`side-${side}`}>
                {words.findings.side[side]} <span class="soft">{formats.number(ofSide.length)}</span>
              </h2>
              {ofSide.length === 0 && <p class="soft small">{words.meaning.empty}</p>}
              <FindingList findings={ofSide} table={table} />
            </section>
          ))}
        </div>
      ) : (
        <FindingList findings={shown} table={table} />
      )}
      {view !== 'kept' && inView.length > shown.length && (
        <button type="button" class="text" onClick={() => setAll(true)}>
          {words.app.showMore(inView.length - shown.length)}
        </button>
      )}
    </>
  );
}

function FindingList({
  findings,
  table,
}: {
  readonly findings: readonly DecidedFinding[];
  readonly table: ComparisonTable;
}) {
  return (
    <ul class="plain findings">
      {findings.map((one) => (
        <FindingCard key={one.finding.id} decided={one} table={table} />
      ))}
    </ul>
  );
}
