/** Price of one page over time: a step curve that is loaded when needed, with the same numbers as a table behind it. */
import { lazyChart } from './lazy-chart.ts';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { HistoryPoint } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { useLive, useMedia } from '../live.ts';

export function HistoryPanel({
  pageKey,
  title,
  choices = [],
  onChoose,
}: {
  readonly pageKey: string;
  readonly title: string;
  readonly choices?: readonly { readonly pageKey: string; readonly title: string }[];
  readonly onChoose?: (pageKey: string) => void;
}) {
  const { services, words, formats } = useApp();
  const source = useMemo(() => services.history(pageKey), [services, pageKey]);
  const history = useLive(source);
  const points = useMemo(
    () => [...(history.value ?? [])].sort((first, second) => first.at.localeCompare(second.at)),
    [history.value],
  );
  if (points.length === 0 && choices.length === 0) return null;
  const money = (point: HistoryPoint): string =>
    formats.money({ minor: point.minor, currency: point.currency, text: '' });
  const sorted = [...points].sort((first, second) => first.minor - second.minor);
  const low = sorted[0];
  const high = sorted.at(-1);
  const latest = points.at(-1);
  return (
    <section class="group history" aria-labelledby="history-title">
      <h2 id="history-title">
        {words.watch.history} {latest && <span class="strong">{money(latest)}</span>}
      </h2>
      {choices.length > 1 && onChoose && (
        <label class="field">
          <span class="hidden">{words.watch.choosePage}</span>
          <select value={pageKey} onChange={(event) => onChoose(event.currentTarget.value)}>
            {choices.map((choice) => (
              <option key={choice.pageKey} value={choice.pageKey}>
                {choice.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {choices.length === 1 && <p class="small soft">{title}</p>}
      {points.length < 2 || !low || !high ? (
        <p class="soft small pad">{words.watch.historyNone}</p>
      ) : (
        <>
          <Curve
            points={points}
            label={`${words.watch.historyOf(title)}. ${words.watch.historyAlt(money(low), money(high), formats.number(points.length))}`}
          />
          <details class="history-table">
            <summary>{words.watch.historyTable}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.watch.historyDate}</th>
                  <th scope="col" class="number">
                    {words.watch.historyPrice}
                  </th>
                </tr>
              </thead>
              <tbody>
                {[...points].reverse().map((point) => (
                  <tr key={point.snapshotId}>
                    <td>{formats.dateTime(point.at)}</td>
                    <td class="number">{money(point)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

function Curve({ points, label }: { readonly points: readonly HistoryPoint[]; readonly label: string }) {
  const { formats, settings, notifyError } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    let gone = false;
    let destroy: (() => void) | undefined;
    void lazyChart().then(
      (draw) => {
        if (!gone && canvas.current) destroy = draw(canvas.current, points, formats);
      },
      (error: unknown) => notifyError({ code: 'unexpected', detail: String(error) }),
    );
    return () => {
      gone = true;
      destroy?.();
    };
  }, [points, formats, settings.theme, dark]);
  return (
    <div class="chart">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
