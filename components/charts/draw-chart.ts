/** Draws bars or dots per line on a canvas in the colours around it, with the registered parts of Chart.js alone. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartDataset, Plugin, PointStyle, ScaleOptionsByType } from 'chart.js';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

type Kind = 'bar' | 'line';
/** Shops are told apart by shape as well as by colour. */
const SHAPES: readonly PointStyle[] = ['triangle', 'rect', 'rectRot', 'crossRot', 'star', 'rectRounded'];

export interface DrawOptions {
  readonly spec: ChartSpec;
  /** Drawn once at the size of the canvas, sharp enough for paper. */
  readonly print: boolean;
}

/** Draw; returns how to take the drawing away again. */
export function drawChart(canvas: HTMLCanvasElement, { spec, print }: DrawOptions): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const still = print || globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const letters = Math.max(12, Math.floor((canvas.parentElement?.clientWidth || canvas.width) / 17));
  const others = [colour('--warn'), colour('--good'), colour('--bad'), colour('--soft')];
  const datasets = spec.series.map((series, place) =>
    spec.kind === 'dots'
      ? dots(series, SHAPES[place % SHAPES.length] ?? 'rect', {
          mine: colour('--accent'),
          other: others[place % others.length] ?? colour('--soft'),
        })
      : bars(series, place, { mine: colour('--accent'), other: colour('--edge') }),
  );
  const ticks = { color: colour('--soft'), font: { family: style.fontFamily, size: 11.5 } };
  const chart = new Chart<Kind, (number | null)[], string>(canvas, {
    type: spec.kind === 'bars' ? 'bar' : 'line',
    data: { labels: [...spec.lines], datasets },
    plugins: [
      ...(spec.kind === 'bars'
        ? [writeValues(spec, { ink: colour('--ink'), ground: colour('--bg') }, style.fontFamily)]
        : []),
      ...(spec.reference === undefined ? [] : [standAt(spec.reference, colour('--edge'))]),
    ],
    options: {
      indexAxis: 'y',
      animation: still ? false : { duration: 250 },
      maintainAspectRatio: false,
      ...(print ? { responsive: false, devicePixelRatio: 2 } : {}),
      layout: { padding: { right: spec.kind === 'bars' ? 64 : 10 } },
      scales: {
        x: {
          type: 'linear',
          beginAtZero: spec.kind === 'bars',
          ...(spec.most === undefined ? {} : { max: spec.most }),
          ...(spec.kind === 'dots' ? { grace: '6%' } : {}),
          border: { display: false },
          grid: { color: colour('--line') },
          ticks: { ...ticks, maxTicksLimit: 6, maxRotation: 0, callback: (value) => spec.format(Number(value)) },
        },
        y: {
          type: 'category',
          offset: true,
          border: { color: colour('--line') },
          grid: { display: spec.kind === 'dots', color: colour('--line') },
          ticks: {
            ...ticks,
            color: colour('--ink'),
            autoSkip: false,
            callback: (_value, place) => shorten(spec.lines[place] ?? '', letters),
          },
        } satisfies Partial<ScaleOptionsByType<'category'>> | Record<string, unknown>,
      },
      plugins: {
        legend: {
          display: spec.series.length > 1,
          position: 'bottom',
          labels: {
            color: colour('--ink'),
            usePointStyle: spec.kind === 'dots',
            boxWidth: 10,
            boxHeight: 8,
            font: { family: style.fontFamily, size: 11.5 },
          },
        },
        tooltip: {
          callbacks: {
            title: (items) => spec.lines[items[0]?.dataIndex ?? -1] ?? '',
            label: (item) => {
              const series = spec.series[item.datasetIndex];
              const said = series?.said[item.dataIndex] ?? spec.format(item.parsed.x ?? 0);
              return spec.series.length > 1 ? `${series?.name ?? ''}: ${said}` : said;
            },
          },
        },
      },
    },
  });
  return () => chart.destroy();
}

function shorten(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
}

interface Colours {
  readonly mine: string;
  readonly other: string;
}

function dots(series: ChartSeries, shape: PointStyle, colours: Colours): ChartDataset<Kind, (number | null)[]> {
  const line = series.mine ? colours.mine : colours.other;
  return {
    type: 'line',
    label: series.name,
    data: [...series.values],
    showLine: false,
    pointStyle: series.mine ? 'circle' : shape,
    pointRadius: series.mine ? 6.5 : 5.5,
    pointHoverRadius: 8,
    pointHitRadius: 8,
    borderWidth: 2,
    borderColor: line,
    backgroundColor: line,
  };
}

function bars(series: ChartSeries, place: number, colours: Colours): ChartDataset<Kind, (number | null)[]> {
  return {
    type: 'bar',
    label: series.name,
    data: [...series.values],
    // The first series is full, the second one an outline: they differ without colour too.
    backgroundColor: series.values.map((_value, line) =>
      place > 0 ? 'transparent' : line === series.mineLine ? colours.mine : colours.other,
    ),
    borderColor: series.values.map((_value, line) => (line === series.mineLine ? colours.mine : colours.other)),
    borderWidth: place > 0 ? 1.5 : 0,
    borderRadius: 3,
    maxBarThickness: 18,
  };
}

/** The value at the end of each bar, so that a picture or a print can be read without pointing at it. */
function writeValues(
  spec: ChartSpec,
  { ink, ground }: { readonly ink: string; readonly ground: string },
  family: string,
): Plugin {
  return {
    id: 'values',
    afterDatasetsDraw: (drawn) => {
      const { ctx } = drawn;
      const start = drawn.scales['x']?.getPixelForValue(0) ?? 0;
      ctx.save();
      ctx.fillStyle = ink;
      ctx.font = `11.5px ${family}`;
      ctx.textBaseline = 'middle';
      // A rim in the colour of the ground keeps a value readable on the lines behind it.
      ctx.strokeStyle = ground;
      ctx.lineWidth = 4;
      ctx.lineJoin = 'round';
      spec.series.forEach((series, place) => {
        drawn.getDatasetMeta(place).data.forEach((bar, line) => {
          const known = typeof series.values[line] === 'number';
          const [said, x] = [series.said[line] ?? '', (known ? bar.x : start) + 6];
          ctx.strokeText(said, x, bar.y);
          ctx.fillText(said, x, bar.y);
        });
      });
      ctx.restore();
    },
  };
}

/** A dashed line where my shop stands. */
function standAt(value: number, colour: string): Plugin {
  return {
    id: 'reference',
    beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
      const x = scales['x']?.getPixelForValue(value);
      if (x === undefined || x < chartArea.left || x > chartArea.right) return;
      ctx.save();
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
