/** How the answers of the report came about, and what they cannot tell. */
import { useApp } from '../context.ts';

export function ReportMethod() {
  const { words, formats, scope } = useApp();
  const at = scope.options.rates?.asOf;
  return (
    <section class="sheet flowing">
      <h2>{words.report.method}</h2>
      <ul class="report-method">
        {Object.values(words.report.methodText).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {at !== undefined && at !== '' && <li>{words.report.ratesOf(formats.date(at))}</li>}
      </ul>
    </section>
  );
}
