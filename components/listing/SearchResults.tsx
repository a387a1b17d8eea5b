/** A search engine's page of results: where my shop and my competitors show up, all results by kind, and the history of the query. */
import { useMemo } from 'preact/hooks';
import { RESULT_KINDS, searchResults, shopPlaces } from '../../lib/compare/search-places.ts';
import type { ResultKind, SearchResult, ShopPlaces } from '../../lib/compare/search-places.ts';
import { priceText } from '../../lib/i18n/values.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { SearchQuery } from '../../lib/text/search-address.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { SearchHistory } from './SearchHistory.tsx';
import { usePlaceText } from './use-place-text.ts';

export function SearchResults({ snapshot, query }: { readonly snapshot: Snapshot; readonly query: SearchQuery }) {
  const { words, shops } = useApp();
  const tracked = useMemo(() => shops?.map(({ shop }) => shop) ?? [], [shops]);
  const results = useMemo(() => searchResults(snapshot, tracked), [snapshot, tracked]);
  const byKind = Map.groupBy(results, ({ kind }) => kind);
  return (
    <div class="search-results">
      <section class="hero listing" aria-label={words.page.hero}>
        <div class="chips">
          <Tag>{words.terms.pageKind.search}</Tag>
          <span class="soft small">{words.searching.results(results.length)}</span>
        </div>
        <p class="hero-name">{words.searching.title(query.query, query.engine)}</p>
        <Tracked places={shopPlaces(results, tracked)} />
        <p class="soft small">{words.searching.saveHint}</p>
      </section>
      {RESULT_KINDS.map((kind) => {
        const list = byKind.get(kind);
        return list && <Results key={kind} kind={kind} results={list} />;
      })}
      <SearchHistory pageKey={pageKey(snapshot.url)} shops={tracked} />
    </div>
  );
}

function Tracked({ places }: { readonly places: readonly ShopPlaces[] }) {
  const { words } = useApp();
  const text = usePlaceText();
  if (places.length === 0) return <p class="soft">{words.searching.noShops}</p>;
  const seen = places.filter((one) => one.places.length > 0);
  const mine = places.filter((one) => one.shop.role === 'mine' && one.places.length === 0);
  return (
    <section aria-label={words.searching.trackedTitle}>
      <h2 class="small soft">{words.searching.trackedTitle}</h2>
      {seen.length === 0 && mine.length === 0 ? (
        <p class="soft">{words.searching.trackedNone}</p>
      ) : (
        <ul class="plain tracked-places">
          {[...mine, ...seen].map(({ shop, places: own }) => (
            <li key={shop.id}>
              <span class="grow break">
                {shop.name} {shop.role === 'mine' && <Tag tone="accent">{words.page.mine}</Tag>}
              </span>
              <span class={own.length > 0 ? 'strong' : 'soft'}>
                {own.length > 0 ? text(own) : words.searching.absent}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Results({ kind, results }: { readonly kind: ResultKind; readonly results: readonly SearchResult[] }) {
  const app = useApp();
  const { words, formats } = app;
  return (
    <section class="group" aria-labelledby={`results-${kind}`}>
      <h2 id={`results-${kind}`}>
        {words.searching.kind[kind]} <span class="soft">{formats.number(results.length)}</span>
      </h2>
      <ol class="plain results">
        {results.map(({ row, place, host, shop }) => (
          <li key={row.position} class={shop ? 'tracked' : undefined}>
            <span class="soft number place">{formats.number(place)}</span>
            <span class="grow">
              <span class="break">
                {row.url === undefined ? (
                  row.name
                ) : (
                  <ExternalLink address={row.url} plain>
                    {row.name}
                  </ExternalLink>
                )}
              </span>
              <span class="row-notes">
                <span class="break">{host ?? row.seller}</span>
                {shop && (
                  <Tag tone={shop.role === 'mine' ? 'accent' : 'warn'} title={shop.name}>
                    <Icon name="flag" size={11} />
                    {shop.role === 'mine' ? words.searching.mine : words.searching.tracked}
                  </Tag>
                )}
              </span>
            </span>
            {row.price && <span class="strong number">{priceText(row.price, app)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
