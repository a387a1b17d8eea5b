/** One saved page: its newest reading with all proofs, its price over time, and the way back to it. */
import type { AppContextValue } from '../context.ts';
import { isSearchEngine } from '../../lib/compare/search-places.ts';
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { HistoryPanel } from '../watch/HistoryPanel.tsx';
import { ReadingFacts } from './ReadingFacts.tsx';
import { Skeleton } from './Skeleton.tsx';

export function StoredPage({ pageKey }: { readonly pageKey: string }) {
  const app = useApp();
  const { words, formats, services, shops, searches, navigate } = app;
  if (!shops) return <Skeleton label={words.app.loading} />;
  const found = findPage([...shops, ...searches], pageKey);
  if (!found) {
    const { title, help } = words.errors['not-found'];
    return (
      <EmptyState heading={1} drawing="closed" title={title} help={help}>
        <button type="button" onClick={() => navigate({ view: 'page' })}>
          {words.app.back}
        </button>
      </EmptyState>
    );
  }
  const { data, snapshot } = found;
  return (
    <>
      <div class="crumbs">
        <button
          type="button"
          class="text"
          onClick={() => navigate(isSearchEngine(data.shop.id) ? { view: 'page' } : { view: 'shop', id: data.shop.id })}
        >
          <Icon name="back" size={14} />
          {data.shop.name}
        </button>
      </div>
      <ViewHeader
        lead={<Avatar id={data.shop.id} name={data.shop.name} />}
        title={found.title}
        subtitle={words.page.storedReading(formats.dateTime(snapshot.takenAt))}
        actions={
          !isExample(data.shop.id) && (
            <button type="button" onClick={() => void services.open(snapshot.url)}>
              <Icon name="external" size={14} />
              {words.page.openPage}
            </button>
          )
        }
      />
      <ReadingFacts snapshot={snapshot} corrections={data.corrections} />
      <HistoryPanel pageKey={pageKey} title={found.title} />
    </>
  );
}

function findPage(shops: NonNullable<AppContextValue['shops']>, key: string) {
  for (const data of shops) {
    const snapshot = data.snapshots.find((candidate) => candidate.pageKey === key);
    if (snapshot) {
      const title = data.pages.find((page) => page.key === key)?.title;
      return { data, snapshot, title: title || (snapshot.title ?? snapshot.url) };
    }
  }
  return undefined;
}
