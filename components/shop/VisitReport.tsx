/** After pages of a shop were read: which questions each of them answered, and what is still unknown. */
import type { Cell, ComparisonTable } from '../../lib/compare/table.ts';
import { isAnswered } from '../../lib/compare/table.ts';
import type { PageVisit } from '../../lib/model/visit.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';

/** Names of questions written out for one page. */
const MOST_NAMES = 6;

function rowsOf(table: ComparisonTable, shop: string) {
  const column = table.columns.findIndex((candidate) => candidate.shop.id === shop);
  return table.groups.flatMap(({ rows }) =>
    rows.flatMap(({ item, cells }) => {
      const cell = cells[column];
      return cell ? [{ item, cell }] : [];
    }),
  );
}

/** Ids of the questions that have an answer for a shop. */
export function answeredItems(table: ComparisonTable, shop: string): ReadonlySet<string> {
  return new Set(rowsOf(table, shop).flatMap(({ item, cell }) => (isAnswered(cell) ? [item.id] : [])));
}

function standsOn(cell: Cell, page: string | undefined): boolean {
  return page !== undefined && cell.proofs.some(({ evidence }) => pageKey(evidence.url) === page);
}

export function VisitReport({
  visits,
  before,
  table,
  shop,
}: {
  readonly visits: readonly PageVisit[];
  /** Questions that had an answer before the pages were read. */
  readonly before: ReadonlySet<string>;
  readonly table: ComparisonTable;
  readonly shop: string;
}) {
  const { words, formats } = useApp();
  const { language } = formats;
  const rows = rowsOf(table, shop);
  const gained = rows.filter(({ item, cell }) => !before.has(item.id) && isAnswered(cell));
  const open = rows.filter(({ item, cell }) => item.observable === 'auto' && !isAnswered(cell));
  const coverage = table.columns.find((column) => column.shop.id === shop)?.coverage;
  const missing = coverage?.kinds.filter(({ seen }) => !seen).map(({ kind }) => words.terms.coverage[kind]) ?? [];
  return (
    <div role="status" data-visits>
      <h3>{words.complete.doneTitle}</h3>
      <ul class="plain links">
        {visits.map((visit) => {
          const names = gained.filter(({ cell }) => standsOn(cell, visit.pageKey)).map(({ item }) => item[language]);
          return (
            <li key={visit.url} data-outcome={visit.outcome}>
              <ExternalLink address={visit.url}>{new URL(visit.url).pathname}</ExternalLink>
              <span class={visit.outcome === 'read' ? 'small' : 'soft small'}>
                {visit.outcome !== 'read'
                  ? words.complete.outcome[visit.outcome]
                  : visit.added > 0
                    ? words.complete.added(visit.added)
                    : words.complete.addedNone}
              </span>
              {names.length > 0 && (
                <span class="small">
                  {words.complete.answers(
                    formats.list([
                      ...names.slice(0, MOST_NAMES),
                      ...(names.length > MOST_NAMES ? [`+${formats.number(names.length - MOST_NAMES)}`] : []),
                    ]),
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && <p class="small">{words.complete.stillMissing(formats.list(missing))}</p>}
      {open.length > 0 && (
        <details>
          <summary class="small">{words.complete.stillOpen(open.length)}</summary>
          <ul class="small">
            {open.map(({ item }) => (
              <li key={item.id}>{item[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
