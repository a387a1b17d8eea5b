/** One fact of a page over time: each value with the days on which it was read and its proof. */
import type { Period } from '../../lib/compare/page-history.ts';
import { factText } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { needlesOf } from '../parts/highlight.ts';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';

export function FactTimeline({ periods }: { readonly periods: readonly Period[] }) {
  const app = useApp();
  const { words, formats, now } = app;
  return (
    <ol class="plain timeline">
      {[...periods].reverse().map((period, place) => {
        const { fact } = period;
        const days =
          place === 0
            ? words.history.since(formats.day(period.from, now))
            : words.history.fromTo(formats.day(period.from, now), formats.day(period.to, now));
        return (
          <li key={`${period.from} ${place}`}>
            <details>
              <summary>
                <span class="strong">{fact.state === 'found' ? factText(fact, app) : words.history.absent}</span>
                <span class="soft small"> {days}</span>
                <Icon name="chevron" size={12} />
              </summary>
              <Proof evidence={fact.evidence[0]} at={period.from} needles={needlesOf(fact, fact.evidence[0].snippet)} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
