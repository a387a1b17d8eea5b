/** Price and delivered price over time, with promotions, empty stock and the lowest price of thirty days; the same numbers as a table. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deliveredPoints, termsPages } from '../../lib/compare/delivered-history.ts';
import { bandsOf, lowestOfThirtyDays, pricePoints } from '../../lib/compare/page-history.ts';
import type { Band, PricePoint } from '../../lib/compare/page-history.ts';
import type { SnapshotRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { useMedia } from '../live.ts';
import { lazyChart } from './lazy-chart.ts';

export function PriceHistory({
  snapshots,
  title,
}: {
  readonly snapshots: readonly SnapshotRecord[];
  readonly title: string;
}) {
  const { words, formats } = useApp();
  const points = useMemo(() => pricePoints(snapshots), [snapshots]);
  const bands = useMemo(() => bandsOf(snapshots), [snapshots]);
  const delivered = useDelivered(snapshots);
  const sorted = [...points].sort((first, second) => first.price.minor - second.price.minor);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return null;
  if (points.length < 2) return <p class="soft small pad">{words.watch.historyNone}</p>;
  const alt = words.watch.historyAlt(
    formats.money(low.price),
    formats.money(high.price),
    formats.number(points.length),
  );
  return (
    <>
      <Curve points={points} delivered={delivered} bands={bands} label={`${words.watch.historyOf(title)}. ${alt}`} />
      <Key delivered={delivered.length > 0} bands={bands} />
      <Lowest snapshots={snapshots} />
      <Table points={points} delivered={delivered} />
    </>
  );
}

/** Delivered prices need the delivery pages of their time, which are asked for once. */
function useDelivered(snapshots: readonly SnapshotRecord[]): readonly PricePoint[] {
  const { services, shops, settings, matches } = useApp();
  const [terms, setTerms] = useState<readonly SnapshotRecord[]>([]);
  const newest = snapshots.at(-1);
  const shop = shops?.find((data) => data.shop.id === newest?.shop);
  const keys = shop && newest ? termsPages(shop, newest.pageKey).join('\n') : '';
  useEffect(() => {
    if (keys === '') return undefined;
    const lists = new Map<string, readonly SnapshotRecord[]>();
    const ends = keys.split('\n').map((key) =>
      services.savedReadings(key).subscribe((list) => {
        lists.set(key, list);
        setTerms([...lists.values()].flat());
      }),
    );
    return () => ends.forEach((end) => end());
  }, [keys, services]);
  return useMemo(() => {
    if (!shop) return [];
    const { country, basket, currency } = settings;
    return deliveredPoints(snapshots, terms, shop, { country, basket, currency, matches });
  }, [snapshots, terms, shop, settings, matches]);
}

function Key({ delivered, bands }: { readonly delivered: boolean; readonly bands: readonly Band[] }) {
  const { words } = useApp();
  const kinds = new Set(bands.map(({ kind }) => kind));
  return (
    <p class="chart-key soft small" aria-hidden="true">
      <span class="key-price">{words.history.price}</span>
      {delivered && <span class="key-delivered">{words.history.delivered}</span>}
      {kinds.has('promotion') && <span class="key-promotion">{words.history.promotion}</span>}
      {kinds.has('out-of-stock') && <span class="key-empty">{words.history.outOfStock}</span>}
    </p>
  );
}

function Lowest({ snapshots }: { readonly snapshots: readonly SnapshotRecord[] }) {
  const { words, formats, now } = useApp();
  const lowest = lowestOfThirtyDays(snapshots, now);
  if (!lowest) return null;
  return (
    <div class="lowest small">
      <p>
        {words.history.lowest30(formats.money(lowest.price), formats.day(lowest.at, now))} ·{' '}
        {words.history.daysRead(lowest.daysRead)}
      </p>
      {lowest.claimed && <p>{words.history.claimed(formats.money(lowest.claimed))}</p>}
      {lowest.claimed && <p class="soft">{words.history.lowestNote}</p>}
    </div>
  );
}

function Table({
  points,
  delivered,
}: {
  readonly points: readonly PricePoint[];
  readonly delivered: readonly PricePoint[];
}) {
  const { words, formats } = useApp();
  const totals = new Map(delivered.map((point) => [point.snapshotId, point.price]));
  return (
    <details class="history-table">
      <summary>{words.watch.historyTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.watch.historyDate}</th>
            <th scope="col" class="number">
              {words.watch.historyPrice}
            </th>
            {delivered.length > 0 && (
              <th scope="col" class="number">
                {words.history.delivered}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => {
            const total = totals.get(point.snapshotId);
            return (
              <tr key={point.snapshotId}>
                <td>{formats.dateTime(point.at)}</td>
                <td class="number">{formats.money(point.price)}</td>
                {delivered.length > 0 && <td class="number">{total ? formats.money(total) : '–'}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Curve({
  points,
  delivered,
  bands,
  label,
}: {
  readonly points: readonly PricePoint[];
  readonly delivered: readonly PricePoint[];
  readonly bands: readonly Band[];
  readonly label: string;
}) {
  const { words, formats, settings, notifyError } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    let gone = false;
    let destroy: (() => void) | undefined;
    const names = { price: words.history.price, delivered: words.history.delivered };
    void lazyChart().then(
      (draw) => {
        if (!gone && canvas.current)
          destroy = draw(canvas.current, { price: points, delivered, bands, names }, formats);
      },
      (error: unknown) => notifyError({ code: 'unexpected', detail: String(error) }),
    );
    return () => {
      gone = true;
      destroy?.();
    };
  }, [points, delivered, bands, formats, settings.theme, dark]);
  return (
    <div class="chart">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
