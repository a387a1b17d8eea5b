/** Draws the price of a page over time as a step curve, with the registered parts of Chart.js alone. */
import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { Formats } from '../../lib/i18n/format.ts';
import { toMajor } from '../../lib/model/money.ts';
import type { HistoryPoint } from '../../lib/model/services.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

const DAY = 86_400_000;

/** Draw on a canvas in the colours of the theme; returns how to take the drawing away again. */
export function drawPriceCurve(
  canvas: HTMLCanvasElement,
  points: readonly HistoryPoint[],
  formats: Formats,
): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const currency = points[0]?.currency ?? 'XXX';
  const data = points
    .filter((point) => point.currency === currency)
    .map((point) => ({ x: Date.parse(point.at), y: toMajor({ ...point, text: '' }) }));
  const first = data[0]?.x ?? 0;
  const last = data.at(-1)?.x ?? 0;
  const still = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        {
          data,
          stepped: 'before',
          // The first and the last point stand on the edges and must not be cut in half.
          clip: 8,
          borderColor: colour('--accent'),
          backgroundColor: colour('--accent'),
          borderWidth: 2,
          pointRadius: data.length > 40 ? 0 : 2.5,
          pointHitRadius: 10,
        },
      ],
    },
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
            callback: (value) => formats.day(new Date(Number(value))),
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
            label: (item) => formats.amount(item.parsed.y ?? 0, currency),
          },
        },
      },
    },
  });
  return () => chart.destroy();
}
