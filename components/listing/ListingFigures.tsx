/** The figures of a list: prices and their spread, ratings, adverts and reductions, each with how many rows it rests on. */
import type { ListingStats } from '../../lib/compare/listing-stats.ts';
import { useApp } from '../context.ts';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

export function ListingFigures({ stats }: { readonly stats: ListingStats }) {
  const { words, formats } = useApp();
  const { prices, rating, reviews, rows, sponsored, reduced } = stats;
  const share = (count: number): string => formats.percent((count / Math.max(1, rows)) * 100);
  const of = (count: number): string => words.listing.countOf(formats.number(count), formats.number(rows));
  const range = (low: Parameters<typeof formats.money>[0], high: typeof low): string => formats.price({ low, high });
  const figures: Figure[] = [
    ...(prices
      ? [
          {
            name: words.listing.median,
            value: formats.money(prices.median),
            note: words.listing.pricedOf(of(prices.count)),
          },
          { name: words.listing.average, value: formats.money(prices.mean) },
          { name: words.listing.range, value: range(prices.low, prices.high) },
          {
            name: words.listing.middleHalf,
            value: range(prices.lowerQuarter, prices.upperQuarter),
            note: words.listing.middleHalfHelp,
          },
        ]
      : []),
    ...(rating
      ? [{ name: words.listing.rating, value: `★ ${formats.number(rating.mean, 2)}`, note: of(rating.rated) }]
      : []),
    ...(reviews === undefined ? [] : [{ name: words.listing.reviews, value: formats.number(reviews) }]),
    { name: words.listing.sponsored, value: share(sponsored), note: of(sponsored) },
    { name: words.listing.reduced, value: share(reduced), note: of(reduced) },
  ];
  return (
    <section aria-label={words.listing.figures}>
      <dl class="figures listing-figures">
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {note !== undefined && <span class="figure-note soft">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {prices && prices.others > 0 && <p class="soft small">{words.listing.otherCurrency(prices.others)}</p>}
    </section>
  );
}
