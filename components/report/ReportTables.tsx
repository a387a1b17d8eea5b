/** The questions of the report as tables that fit a sheet, with the numbers of their proofs. */
import type { Cell } from '../../lib/compare/table.ts';
import { bilingualText, cellText } from '../../lib/export/cell-text.ts';
import type { ReportCell, ReportTable, ReportTables as Tables } from '../../lib/export/report.ts';
import { useApp } from '../context.ts';

/** A cell of a printed table says the start; the whole is in the workbook and on screen. */
const LONGEST = 220;

export function ReportTables({
  title,
  tables: { tables, unanswered },
  proofs,
}: {
  readonly title: string;
  readonly tables: Tables;
  /** Whether the numbers of the proofs are shown. */
  readonly proofs: boolean;
}) {
  const { words, formats } = useApp();
  return (
    <section class="sheet">
      <h2>{title}</h2>
      {tables.map((table, index) => (
        <div key={index} class={index > 0 ? 'report-next' : undefined}>
          {tables.length > 1 && (
            <p class="soft">{words.report.sheet(formats.number(index + 1), formats.number(tables.length))}</p>
          )}
          <QuestionTable table={table} proofs={proofs} />
        </div>
      ))}
      {unanswered.length > 0 && (
        <div class="report-unanswered">
          <h3>{words.report.unanswered}</h3>
          <ul>
            {unanswered.map(({ item }) => (
              <li key={item.id}>{bilingualText(item, formats.language)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function QuestionTable({ table, proofs }: { readonly table: ReportTable; readonly proofs: boolean }) {
  const { words, formats } = useApp();
  return (
    <table class="report-table">
      <thead>
        <tr>
          <th scope="col" class="report-question">
            {words.report.question}
          </th>
          {table.columns.map(({ shop }) => (
            <th key={shop.id} scope="col">
              {shop.name}
              {shop.role === 'mine' && <span class="report-mine">{words.report.mine}</span>}
            </th>
          ))}
        </tr>
      </thead>
      {table.groups.map(({ group, rows }) => (
        <tbody key={group}>
          <tr class="report-group">
            <th scope="rowgroup" colSpan={table.columns.length + 1}>
              {words.terms.checklistGroup[group]}
            </th>
          </tr>
          {rows.map(({ row, cells }) => (
            <tr key={row.item.id}>
              <th scope="row">{bilingualText(row.item, formats.language)}</th>
              {cells.map((cell) => (
                <CellText key={cell.cell.shop} cell={cell} proofs={proofs} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CellText({
  cell: { cell, proofs: numbers },
  proofs,
}: {
  readonly cell: ReportCell;
  readonly proofs: boolean;
}) {
  const { words, formats } = useApp();
  if (cell.state === 'unknown') return <td class="unknown">{words.cells.unknown}</td>;
  const text = cellText(cell, formats.language);
  const marks = marksOf(cell, words.report);
  return (
    <td>
      {text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}
      {proofs && numbers.length > 0 && <sup class="report-ref">{numbers.map(formats.number).join(' ')}</sup>}
      {marks.map(([sign, mark]) => (
        <span key={mark} class="report-mark">
          <span aria-hidden="true">{sign}</span> {mark}
        </span>
      ))}
    </td>
  );
}

function marksOf(
  cell: Cell,
  words: {
    readonly best: string;
    readonly gap: string;
    readonly legal: string;
    readonly confirm: string;
    readonly byHand: string;
  },
): readonly (readonly [string, string])[] {
  return [
    ...(cell.best ? [['✓', words.best] as const] : []),
    ...(cell.gap ? [['▼', words.gap] as const] : []),
    ...(cell.legal ? [['§', words.legal] as const] : []),
    ...(cell.toConfirm ? [['?', words.confirm] as const] : []),
    ...(cell.state === 'answered' ? [['✎', words.byHand] as const] : []),
  ];
}
