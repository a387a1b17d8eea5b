/** One chart: drawn when it is shown, saved as a picture on request, with the same numbers as a table behind it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fileName } from '../../lib/export/file.ts';
import { useApp } from '../context.ts';
import { useMedia } from '../live.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ChartSheet, ChartSpec } from './chart-spec.ts';
import { chartPicture } from './chart-picture.ts';
import { ChartNumbers } from './ChartNumbers.tsx';

export function ChartFigure({ sheet }: { readonly sheet: ChartSheet }) {
  const { words, services, settings, notify } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const save = async (): Promise<void> => {
    if (!canvas.current) return;
    try {
      const data = await chartPicture(canvas.current, sheet.title);
      const name = fileName(settings.projectName, services.now(), 'png', sheet.id);
      await services.download({ name, type: 'image/png', data });
      notify(words.exporting.done);
    } catch (error) {
      console.error('The picture of the chart could not be saved', error);
      notify(words.exporting.failed, 'bad');
    }
  };
  const title = `chart-${sheet.id}`;
  return (
    <section class="group chart-figure" aria-labelledby={title}>
      <div class="chart-head">
        <h2 id={title}>{sheet.title}</h2>
        {sheet.spec && (
          <button type="button" class="text" onClick={() => void save()}>
            <Icon name="download" size={13} />
            {words.charts.save}
            <span class="hidden"> {sheet.title}</span>
          </button>
        )}
      </div>
      <p class="soft small">{sheet.spec ? sheet.help : sheet.none}</p>
      {sheet.spec && (
        <>
          <ChartCanvas spec={sheet.spec} label={words.charts.alt(sheet.title)} canvas={canvas} />
          <details class="history-table">
            <summary>{words.charts.numbers}</summary>
            <ChartNumbers table={sheet.table} caption={words.charts.numbersOf(sheet.title)} />
          </details>
        </>
      )}
    </section>
  );
}

/** The drawing alone; `print` is for sheets of paper: no movement, a fixed size. */
export function ChartCanvas({
  spec,
  label,
  canvas,
  print = false,
}: {
  readonly spec: ChartSpec;
  readonly label: string;
  readonly canvas: { current: HTMLCanvasElement | null };
  readonly print?: boolean;
}) {
  const { settings, notifyError } = useApp();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const height = useMemo(() => chartHeight(spec), [spec]);
  useEffect(() => {
    let gone = false;
    let destroy: (() => void) | undefined;
    // Loaded when a chart is shown: Chart.js weighs more than the rest of the panel.
    void import('./draw-chart.ts').then(
      ({ drawChart }) => {
        if (!gone && canvas.current) destroy = drawChart(canvas.current, { spec, print });
      },
      (error: unknown) => notifyError({ code: 'unexpected', detail: String(error) }),
    );
    return () => {
      gone = true;
      destroy?.();
    };
  }, [spec, print, settings.theme, dark]);
  return (
    <div class={print ? 'chart-paper' : 'chart'} style={print ? {} : { height: `${String(height)}px` }}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        width={print ? 660 : undefined}
        height={print ? height : undefined}
      />
    </div>
  );
}

/** Every line keeps its place, however many there are. */
function chartHeight({ lines, series, kind }: ChartSpec): number {
  const line = kind === 'dots' ? 30 : 14 + 20 * series.length;
  const legend = series.length > 1 ? 34 + 18 * Math.floor(series.length / 4) : 0;
  return 34 + lines.length * line + legend;
}
