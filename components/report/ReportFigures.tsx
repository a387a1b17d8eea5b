/** What outside tools say, as the merchant typed it: a part of the report of its own, with source and date on each line. */
import { figureLines, figureName, figureSaid, figureValueText } from '../../lib/export/figures.ts';
import { useApp } from '../context.ts';

export function ReportFigures() {
  const { words, formats, scope } = useApp();
  const { language } = formats;
  const lines = figureLines(scope.shops ?? []);
  if (lines.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{words.figures.tableTitle}</h2>
      <p class="soft">{words.figures.tableHelp}</p>
      <table class="report-table report-figures">
        <thead>
          <tr>
            <th scope="col">{words.figures.what}</th>
            <th scope="col">{words.exported.shop}</th>
            <th scope="col">{words.figures.value}</th>
            <th scope="col">{words.figures.source}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ shop, figure }) => (
            <tr key={figure.id}>
              <th scope="row">{figureName(figure, language)}</th>
              <td>{shop}</td>
              <td>{figureValueText(figure.value, language)}</td>
              <td>
                {figureSaid(figure, language)}
                {figure.note !== '' && <p class="soft">{figure.note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
