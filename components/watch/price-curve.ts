/** Draws prices of a page over time as step curves over bands for promotions and empty stock, with the registered parts of Chart.js alone. */
import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { Plugin } from 'chart.js';
import type { Band, PricePoint } from '../../lib/compare/page-history.ts';
import type { Formats } from '../../lib/i18n/format.ts';
import { toMajor } from '../../lib/model/money.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

const DAY = 86_400_000;

export interface Curves {
  readonly price: readonly PricePoint[];
  readonly delivered: readonly PricePoint[];
  readonly bands: readonly Band[];
  readonly names: { readonly price: string; readonly delivered: string };
}

/** Draw on a canvas in the colours of the theme; returns how to take the drawing away again. */
export function drawPriceCurve(
  canvas: HTMLCanvasElement,
  { price, delivered, bands, names }: Curves,
  formats: Formats,
): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const currency = price[0]?.price.currency ?? 'XXX';
  const data = (points: readonly PricePoint[]) =>
    points.map((point) => ({ x: Date.parse(point.at), y: toMajor(point.price) }));
  const first = Date.parse(price[0]?.at ?? '');
  const last = Date.parse(price.at(-1)?.at ?? '');
  const still = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const curve = (label: string, points: readonly PricePoint[], line: string, dashed: boolean) => ({
    label,
    data: data(points),
    stepped: 'before' as const,
    // The first and the last point stand on the edges and must not be cut in half.
    clip: 8,
    borderColor: line,
    backgroundColor: line,
    borderWidth: dashed ? 1.5 : 2,
    borderDash: dashed ? [5, 4] : [],
    pointRadius: points.length > 40 || dashed ? 0 : 2.5,
    pointHitRadius: 10,
  });
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        curve(names.price, price, colour('--accent'), false),
        ...(delivered.length > 0 ? [curve(names.delivered, delivered, colour('--soft'), true)] : []),
      ],
    },
    plugins: [bandsBehind(bands, { promotion: colour('--accent-wash'), 'out-of-stock': colour('--bad-wash') })],
    options: {
      animation: still ? false : { duration: 250 },
      maintainAspectRatio: false,
      layout: { padding: { right: 6 } },
      scales: {
        x: {
          type: 'linear',
          min: first === last ? first - DAY : first,
          max: last,
          grid: { display: false },
          border: { color: colour('--line') },
          ticks: {
            color: colour('--soft'),
            maxTicksLimit: 4,
            maxRotation: 0,
            // A first day would be the same date four times.
            callback: (value) =>
              (last - first < DAY && last > first ? formats.time : formats.day)(new Date(Number(value))),
          },
        },
        y: {
          grace: '8%',
          border: { display: false },
          grid: { color: colour('--line') },
          ticks: {
            color: colour('--soft'),
            maxTicksLimit: 4,
            callback: (value) => formats.amount(Number(value), currency),
          },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: (items) => (items[0] ? formats.dateTime(new Date(items[0].parsed.x ?? 0)) : ''),
            label: (item) => `${item.dataset.label ?? ''}: ${formats.amount(item.parsed.y ?? 0, currency)}`,
          },
        },
      },
    },
  });
  return () => chart.destroy();
}

/** Coloured stretches of time behind the curves. */
function bandsBehind(bands: readonly Band[], colours: Readonly<Record<Band['kind'], string>>): Plugin<'line'> {
  return {
    id: 'bands',
    beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
      const { x } = scales;
      if (!x) return;
      ctx.save();
      for (const { kind, from, to } of bands) {
        const start = Math.max(chartArea.left, x.getPixelForValue(Date.parse(from)));
        const end = Math.min(chartArea.right, x.getPixelForValue(Date.parse(to)));
        ctx.fillStyle = colours[kind];
        // Even an empty stock of one reading must be seen.
        ctx.fillRect(start, chartArea.top, Math.max(3, end - start), chartArea.bottom - chartArea.top);
      }
      ctx.restore();
    },
  };
}
