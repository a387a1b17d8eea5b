/** The cover of the report: what is compared, for whom, on the word of which pages. */
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';
import { Logo } from '../shell/Logo.tsx';

export function ReportCover({ table }: { readonly table: ComparisonTable }) {
  const { words, formats, scope, shops, now } = useApp();
  const { country, basket, currency } = scope.options;
  const members = new Set(table.columns.map(({ shop }) => shop.id));
  const dates = (shops ?? [])
    .filter(({ shop }) => members.has(shop.id))
    .flatMap(({ snapshots }) => snapshots.map(({ takenAt }) => takenAt))
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const from = first === undefined ? '' : formats.date(first);
  const to = last === undefined ? '' : formats.date(last);
  return (
    <section class="sheet cover">
      <p class="cover-brand">
        <Logo size={40} />
        {words.app.name}
      </p>
      <div class="cover-title">
        <h1>{scope.name === '' ? words.report.title : scope.name}</h1>
        {scope.name !== '' && <p class="cover-kind">{words.report.title}</p>}
        <p>{words.report.comparedFor(formats.country(country), formats.amount(basket, currency))}</p>
      </div>
      <h2>{words.report.shops}</h2>
      <ul class="plain cover-shops">
        {table.columns.map(({ shop, coverage }) => (
          <li key={shop.id}>
            <span class="strong">{shop.name}</span>
            {shop.role === 'mine' && <span class="cover-mine">{words.report.mine}</span>}
            <span class="soft">
              {[
                shop.name === shop.id ? undefined : shop.id,
                words.report.pagesRead(coverage.kinds.reduce((sum, { pages }) => sum + pages.length, 0)),
                words.report.answered(formats.number(coverage.answered), formats.number(coverage.total)),
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p class="cover-foot soft">
        {words.report.preparedOn(formats.date(now))}
        {first !== undefined && <br />}
        {first !== undefined && (from === to ? words.report.readOn(to) : words.report.readBetween(from, to))}
        <br />
        {words.report.footer(words.app.name)}
      </p>
    </section>
  );
}
