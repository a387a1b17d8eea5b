/** A list of products at a glance: how many, middle price, spread, sponsored ones, and the rows themselves. */
import { useMemo, useState } from 'preact/hooks';
import { collectListing } from '../../lib/compare/listing-pages.ts';
import { priceText } from '../../lib/i18n/values.ts';
import { lowest } from '../../lib/model/money.ts';
import type { Money } from '../../lib/model/money.ts';
import { valueOf } from '../../lib/model/snapshot.ts';
import type { ListingRow, Snapshot } from '../../lib/model/snapshot.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { ReaderNote } from '../listing/ReaderNote.tsx';
import { ReadFromNote } from '../listing/ReadFromNote.tsx';
import { useLive } from '../live.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';

const FIRST = 8;

export function ListingSummary({
  snapshot,
  rows,
}: {
  readonly snapshot: Snapshot;
  readonly rows: readonly ListingRow[];
}) {
  const app = useApp();
  const { words, formats, services, shops, navigate } = app;
  const [all, setAll] = useState(false);
  const seen = useLive(services.seenLists).value;
  const listing = useMemo(
    () => collectListing(snapshot, [...(shops ?? []).flatMap(({ snapshots }) => snapshots), ...(seen ?? [])]),
    [snapshot, shops, seen],
  );
  const total = valueOf(snapshot, 'listing.totalCount');
  const spread = priceSpread(rows);
  const sponsored = rows.filter((row) => row.sponsored).length;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section class="hero listing" aria-label={words.page.hero}>
      <div class="chips">
        <Tag>{words.terms.pageKind[snapshot.pageKind]}</Tag>
        <span class="soft small">
          {total === undefined
            ? words.page.listingShown(rows.length)
            : words.page.listingTotal(formats.number(rows.length), formats.number(total))}
        </span>
      </div>
      <ReaderNote snapshot={snapshot} />
      <ReadFromNote rows={rows} />
      {spread && (
        <dl class="figures">
          <div>
            <dt>{words.page.listingMedian}</dt>
            <dd>{formats.money(spread.median)}</dd>
          </div>
          <div>
            <dt>{words.page.listingRange}</dt>
            <dd>{formats.price({ low: spread.low, high: spread.high })}</dd>
          </div>
          {sponsored > 0 && (
            <div>
              <dt>{words.page.listingSponsored}</dt>
              <dd>{formats.percent((sponsored / rows.length) * 100)}</dd>
            </div>
          )}
        </dl>
      )}
      <div class="scroll-x" tabIndex={0} role="region" aria-label={words.page.listing}>
        <table class="listing-rows">
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">{words.page.listingPosition}</span>
              </th>
              <th scope="col">{words.page.listingProduct}</th>
              <th scope="col" class="number">
                {words.page.listingPrice}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.position}>
                <td class="soft number">{row.position}</td>
                <td>
                  {row.url === undefined ? (
                    row.name
                  ) : (
                    <ExternalLink address={row.url} plain>
                      {row.name}
                    </ExternalLink>
                  )}
                  <span class="row-notes">
                    {row.sponsored && <Tag tone="warn">{words.page.sponsored}</Tag>}
                    {row.seller && <span>{words.page.soldBy(row.seller)}</span>}
                    {row.rating !== undefined && (
                      <span>
                        ★ {formats.number(row.rating, 1)}
                        {row.reviewCount !== undefined && ` (${formats.number(row.reviewCount)})`}
                      </span>
                    )}
                  </span>
                </td>
                <td class="number">
                  {row.price && <span class="strong">{priceText(row.price, app)}</span>}
                  {row.listPrice && <span class="was">{formats.money(row.listPrice)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small collected">
        {listing.pages.length > 1
          ? `${words.listing.collected(listing.pages.length)} · ${words.listing.rows(listing.entries.length)}`
          : total !== undefined && total > rows.length && words.listing.collectMore}
      </p>
      <div class="buttons listing-more">
        {rows.length > FIRST && (
          <button type="button" class="text" onClick={() => setAll(!all)}>
            {all ? words.app.showLess : words.app.showMore(rows.length - FIRST)}
          </button>
        )}
        <button type="button" class="analyse" onClick={() => navigate({ view: 'listing', id: pageKey(snapshot.url) })}>
          <Icon name="table" size={14} />
          {words.listing.analyse}
        </button>
      </div>
    </section>
  );
}

interface Spread {
  readonly low: Money;
  readonly high: Money;
  readonly median: Money;
}

/** Lowest, middle and highest price of the rows in the currency that most of them use. */
export function priceSpread(rows: readonly ListingRow[]): Spread | undefined {
  const prices = rows.flatMap((row) => (row.price ? [lowest(row.price)] : []));
  const byCurrency = Map.groupBy(prices, (price) => price.currency);
  const [common] = [...byCurrency.values()].sort((first, second) => second.length - first.length);
  if (!common) return undefined;
  const sorted = [...common].sort((first, second) => first.minor - second.minor);
  const low = sorted[0];
  const high = sorted.at(-1);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (!low || !high || !middle || !upper) return undefined;
  return {
    low,
    high,
    median: { minor: Math.round((middle.minor + upper.minor) / 2), currency: low.currency, text: '' },
  };
}
