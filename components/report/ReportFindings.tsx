/** The findings of the report: those that the merchant kept, by side, with their comments; the weightiest where none was kept yet. */
import { useMemo } from 'preact/hooks';
import { bySide, decided } from '../../lib/compare/decided.ts';
import { findingsOf } from '../../lib/compare/findings.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { findingText } from '../../lib/export/finding-text.ts';
import { useApp } from '../context.ts';

/** Findings shown while the merchant has not chosen any. */
const UNSORTED = 12;

export function ReportFindings({ table }: { readonly table: ComparisonTable }) {
  const { words, formats, scope } = useApp();
  const { findings } = useMemo(() => decided(findingsOf(table), scope.findingNotes), [table, scope.findingNotes]);
  const kept = findings.filter(({ verdict }) => verdict === 'kept');
  const shown = kept.length > 0 ? kept : findings.filter(({ verdict }) => verdict === 'open').slice(0, UNSORTED);
  return (
    <section class="sheet">
      <h2>{words.report.parts.findings}</h2>
      {shown.length === 0 && <p class="soft">{words.report.noFindings}</p>}
      {shown.length > 0 && kept.length === 0 && <p class="soft">{words.report.notSorted}</p>}
      {bySide(shown)
        .filter(({ findings: ofSide }) => ofSide.length > 0)
        .map(({ side, findings: ofSide }) => (
          <div key={side} class={`report-side ${side}`}>
            <h3>{words.findings.side[side]}</h3>
            <ul>
              {ofSide.map(({ finding, note }) => (
                <li key={finding.id}>
                  {findingText(finding, table, formats.language)}
                  {note && note.comment !== '' && (
                    <p class="report-comment">
                      <span class="strong">{words.report.comment}</span> {note.comment}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
