/** The analysis of one list of products: its figures, its prices as a histogram, and all its rows, over the pages that were read. */
import { useMemo } from 'preact/hooks';
import type { ListingLine } from '../../lib/compare/listing-order.ts';
import { estimateOf } from '../../lib/compare/listing-estimates.ts';
import { ownRows } from '../../lib/compare/listing-own.ts';
import { collectListing, pageNumber } from '../../lib/compare/listing-pages.ts';
import type { Listing } from '../../lib/compare/listing-pages.ts';
import { listingStats } from '../../lib/compare/listing-stats.ts';
import type { AppError } from '../../lib/model/records.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { useLive } from '../live.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../page/Skeleton.tsx';
import { formatRoute } from '../route.ts';
import type { Route } from '../route.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { Holders } from './Holders.tsx';
import { ListingFigures } from './ListingFigures.tsx';
import { ListingRows } from './ListingRows.tsx';
import { MyPlaces } from './MyPlaces.tsx';
import { ReaderNote } from './ReaderNote.tsx';
import { ReadFromNote } from './ReadFromNote.tsx';
import { PriceHistogram } from './PriceHistogram.tsx';

export function ListingView({ broken }: { readonly broken: AppError | undefined }) {
  const { services, shops, tab, words, route } = useApp();
  const tabId = services.surface === 'panel' ? tab?.tabId : undefined;
  const source = useMemo(() => (tabId === undefined ? undefined : services.reading(tabId)), [services, tabId]);
  const live = useLive(source).value?.snapshot;
  // Pages that the merchant leafed through count with the saved ones, in the panel and in the full tab.
  const seen = useLive(services.seenLists).value;
  const stored = useMemo(
    () => shops && [...shops.flatMap(({ snapshots }) => snapshots), ...(seen ?? [])],
    [shops, seen],
  );
  if (broken && !stored) return <ErrorNote error={broken} />;
  if (!stored || (services.surface === 'panel' && !tab)) return <Skeleton label={words.app.loading} />;
  const has = (page: Snapshot): boolean => (page.rows?.length ?? 0) > 0 && pageKey(page.url) === route.id;
  const page =
    live && has(live) ? live : stored.toSorted((one, other) => other.takenAt.localeCompare(one.takenAt)).find(has);
  if (!page) {
    return (
      <EmptyState heading={1} drawing="closed" title={words.listing.missing} help={words.listing.missingHelp}>
        <a class="button" href={formatRoute({ view: 'page' })}>
          {words.app.back}
        </a>
      </EmptyState>
    );
  }
  return <Analysis page={page} stored={stored} isLive={page === live} />;
}

function Analysis({
  page,
  stored,
  isLive,
}: {
  readonly page: Snapshot;
  readonly stored: readonly Snapshot[];
  /** The page is the one in front of the merchant. */
  readonly isLive: boolean;
}) {
  const { services, shops, words, formats, navigate } = useApp();
  const listing = useMemo(() => collectListing(page, stored), [page, stored]);
  const stats = useMemo(() => listingStats(listing.entries.map(({ row }) => row)), [listing]);
  const lines = useMemo((): ListingLine[] => {
    const rows = listing.entries.map(({ row }) => row);
    const own = ownRows(rows, page.shop, shops ?? []);
    return listing.entries.map((entry, index) => ({ ...entry, own: own.get(index), estimate: estimateOf(entry.row) }));
  }, [listing, page, shops]);
  const shop = shops?.find((data) => data.shop.id === page.shop)?.shop.name ?? page.shop;
  const back: Route = isLive ? { view: 'page' } : { view: 'page', id: pageKey(page.url) };
  return (
    <div class="listing-view">
      <div class="crumbs">
        <button type="button" class="text" onClick={() => navigate(back)}>
          <Icon name="back" size={14} />
          {words.listing.back}
        </button>
      </div>
      <ViewHeader
        title={page.title ?? words.listing.title}
        subtitle={[shop, pagesRead(listing, words.listing), words.listing.readAt(formats.dateTime(page.takenAt))].join(
          ' · ',
        )}
        actions={
          services.surface === 'panel' && (
            <button
              type="button"
              class="ghost square"
              aria-label={words.app.openWide}
              title={words.app.openWide}
              onClick={() =>
                void services.openWorkspace(formatRoute({ view: 'listing', id: pageKey(page.url) }).slice(1))
              }
            >
              <Icon name="expand" />
            </button>
          )
        }
      />
      <ReaderNote snapshot={page} />
      <ReadFromNote rows={listing.entries.map(({ row }) => row)} />
      <ListingFigures stats={stats} />
      <div class="listing-columns">
        <PriceHistogram stats={stats} />
        <div>
          <Holders title={words.listing.brands} concentration={stats.brands} rows={stats.rows} />
          <Holders title={words.listing.sellers} concentration={stats.sellers} rows={stats.rows} />
          <MyPlaces lines={lines} />
        </div>
      </div>
      <ListingRows lines={lines} pages={listing.pages.length} shop={shop} />
    </div>
  );
}

/** "3 pages of results (1, 2, 4)" */
function pagesRead(
  { pages, entries }: Listing,
  words: {
    readonly rows: (count: number) => string;
    readonly pages: (count: number) => string;
    readonly pageNumbers: (numbers: string) => string;
  },
): string {
  if (pages.length < 2) return words.rows(entries.length);
  const numbers = pages.map((one) => String(pageNumber(one))).join(', ');
  return `${words.rows(entries.length)}, ${words.pages(pages.length)} ${words.pageNumbers(numbers)}`;
}
