/** Who holds how much of a list: the first brands or sellers with their shares, and how much the first three have together. */
import type { Concentration } from '../../lib/compare/listing-stats.ts';
import { useApp } from '../context.ts';
import { Meter } from '../parts/Meter.tsx';

const SHOWN = 5;

export function Holders({
  title,
  concentration,
  rows,
}: {
  readonly title: string;
  readonly concentration: Concentration;
  readonly rows: number;
}) {
  const { words, formats } = useApp();
  const { shares, named, firstThree } = concentration;
  if (named === 0) return null;
  const hidden = shares.length - SHOWN;
  return (
    <section class="group">
      <h2>
        {title}{' '}
        <span class="soft">
          {shares.length > 3
            ? words.listing.firstThree(formats.percent(firstThree * 100))
            : words.listing.distinct(shares.length)}
        </span>
      </h2>
      <ul class="plain holders">
        {shares.slice(0, SHOWN).map(({ name, count, share }) => (
          <li key={name}>
            <span class="grow break">{name}</span>
            <span class="number soft">
              {formats.number(count)} · {formats.percent(share * 100)}
            </span>
            <Meter value={count} total={named} label={`${name} ${formats.percent(share * 100)}`} />
          </li>
        ))}
      </ul>
      <p class="soft small">
        {[
          hidden > 0 && words.listing.moreNames(hidden),
          named < rows && words.listing.namedOf(formats.number(named), formats.number(rows)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}
