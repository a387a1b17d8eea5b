/** The history of one page: prices as a curve, any other fact as a timeline with proofs, two readings side by side. */
import { useMemo, useState } from 'preact/hooks';
import { factsOverTime, pricePoints } from '../../lib/compare/page-history.ts';
import type { Period } from '../../lib/compare/page-history.ts';
import { factLabel, factText } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';
import { useLive } from '../live.ts';
import { CompareReadings } from './CompareReadings.tsx';
import { FactTimeline } from './FactTimeline.tsx';
import { PriceHistory } from './PriceHistory.tsx';

/** What the chooser offers beside single facts. */
const PRICES = 'prices';
const READINGS = 'readings';

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
  const app = useApp();
  const { services, words, formats } = app;
  const source = useMemo(() => services.savedReadings(pageKey), [services, pageKey]);
  const snapshots = useLive(source).value ?? [];
  const [wished, setWished] = useState<string | undefined>(undefined);
  const facts = useMemo(() => factsOverTime(snapshots), [snapshots]);
  const points = useMemo(() => pricePoints(snapshots), [snapshots]);
  if (snapshots.length === 0 && choices.length === 0) return null;
  const named = facts.map((periods): [string, readonly Period[]] => [nameOf(periods), periods]);
  const fallback = points.length > 0 ? PRICES : (named[0]?.[0] ?? READINGS);
  const shown = wished === PRICES || wished === READINGS || named.some(([name]) => name === wished) ? wished : fallback;
  const periods = named.find(([name]) => name === shown)?.[1];
  const latest = points.at(-1);
  return (
    <section class="group history" aria-labelledby="history-title">
      <h2 id="history-title">
        {words.history.title} {latest && <span class="strong">{formats.money(latest.price)}</span>}
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
      {snapshots.length === 0 ? (
        <p class="soft small pad">{words.history.never}</p>
      ) : (
        <label class="field">
          {words.history.fact}
          <select value={shown} onChange={(event) => setWished(event.currentTarget.value)}>
            {points.length > 0 && <option value={PRICES}>{words.history.priceAndDelivered}</option>}
            <option value={READINGS}>{words.history.compare}</option>
            {named.map(([name, list]) => (
              <option key={name} value={name}>
                {optionText(list, app)}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown === PRICES && <PriceHistory snapshots={snapshots} title={title} />}
      {shown === READINGS && snapshots.length > 0 && <CompareReadings key={pageKey} snapshots={snapshots} />}
      {periods && <FactTimeline periods={periods} />}
    </section>
  );
}

function nameOf([first]: readonly Period[]): string {
  return `${first?.fact.key ?? ''} ${first?.fact.item ?? ''} ${first?.from ?? ''}`;
}

const LONGEST = 60;

/** The fact, which member of a list, and how many values it has had. */
function optionText(periods: readonly Period[], app: AppContextValue): string {
  const newest = periods.at(-1);
  if (!newest) return '';
  const { fact } = newest;
  const label = factLabel(fact, app);
  const member = fact.item !== undefined && fact.state === 'found' ? ` – ${factText(fact, app)}` : '';
  const text = `${label}${member}`;
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return periods.length > 1 ? `${short} (${app.words.history.values(periods.length)})` : short;
}
