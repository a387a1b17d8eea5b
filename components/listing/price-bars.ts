/** Draws a price histogram, with the registered parts of Chart.js alone. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Bin } from '../../lib/compare/listing-stats.ts';
import type { Formats } from '../../lib/i18n/format.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Draw on a canvas in the colours of the theme; returns how to take the drawing away again. */
export function drawPriceBars(
  canvas: HTMLCanvasElement,
  bins: readonly Bin[],
  labels: readonly string[],
  currency: string,
  formats: Formats,
): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const still = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bins.map(({ from }) => formats.amount(from, currency)),
      datasets: [
        {
          data: bins.map(({ count }) => count),
          backgroundColor: colour('--accent'),
          borderRadius: 3,
          // Neighbouring bars of a histogram touch, as their ranges do.
          categoryPercentage: 1,
          barPercentage: 0.94,
        },
      ],
    },
    options: {
      animation: still ? false : { duration: 250 },
      maintainAspectRatio: false,
      scales: {
        x: {
          grid: { display: false },
          border: { color: colour('--line') },
          ticks: { color: colour('--soft'), maxTicksLimit: 6, maxRotation: 0 },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: colour('--line') },
          ticks: { color: colour('--soft'), maxTicksLimit: 4, precision: 0 },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: { title: (items) => labels[items[0]?.dataIndex ?? 0] ?? '' },
        },
      },
    },
  });
  return () => chart.destroy();
}
