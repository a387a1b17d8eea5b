/** The prices of a list as bars, drawn when they are shown, with the same numbers as a table behind them. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Bin, ListingStats } from '../../lib/compare/listing-stats.ts';
import { useApp } from '../context.ts';
import { useMedia } from '../live.ts';

export function PriceHistogram({ stats }: { readonly stats: ListingStats }) {
  const { words, formats } = useApp();
  const { bins, prices } = stats;
  const labels = useMemo(() => {
    const name = ({ from, to }: Bin): string => {
      const start = formats.amount(from, prices?.currency ?? 'XXX');
      if (to === undefined) return words.listing.orMore(start);
      return words.listing.between(start, formats.amount(to, prices?.currency ?? 'XXX'));
    };
    return bins.map(name);
  }, [bins, prices, formats, words]);
  if (!prices || bins.length < 2) return null;
  const label = words.listing.histogramAlt(
    formats.money(prices.low),
    formats.money(prices.high),
    formats.number(prices.count),
  );
  return (
    <section class="group" aria-labelledby="histogram-title">
      <h2 id="histogram-title">{words.listing.histogram}</h2>
      <Bars bins={bins} labels={labels} currency={prices.currency} label={label} />
      <details class="history-table">
        <summary>{words.listing.histogramTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.listing.column.price}</th>
              <th scope="col" class="number">
                {words.listing.products}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, count }, index) => (
              <tr key={from}>
                <td>{labels[index]}</td>
                <td class="number">{formats.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Bars({
  bins,
  labels,
  currency,
  label,
}: {
  readonly bins: readonly Bin[];
  readonly labels: readonly string[];
  readonly currency: string;
  readonly label: string;
}) {
  const { formats, settings, notifyError } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    let gone = false;
    let destroy: (() => void) | undefined;
    // Loaded when a histogram is shown: Chart.js weighs more than the rest of the panel.
    void import('./price-bars.ts').then(
      ({ drawPriceBars }) => {
        if (!gone && canvas.current) destroy = drawPriceBars(canvas.current, bins, labels, currency, formats);
      },
      (error: unknown) => notifyError({ code: 'unexpected', detail: String(error) }),
    );
    return () => {
      gone = true;
      destroy?.();
    };
  }, [bins, labels, currency, formats, settings.theme, dark]);
  return (
    <div class="chart">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
