/** The page in front of the merchant: how it may be read, what was read, and what to do with it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isSearchEngine } from '../../lib/compare/search-places.ts';
import type { ReadingRecord } from '../../lib/model/records.ts';
import type { ShopData, TabState } from '../../lib/model/services.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { useLive } from '../live.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { hostOf } from '../parts/address.ts';
import { Icon } from '../parts/Icon.tsx';
import { WatchDialog } from '../watch/WatchDialog.tsx';
import { AlwaysRead } from './AlwaysRead.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LinksToVisit } from './LinksToVisit.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { ReadingFacts } from './ReadingFacts.tsx';
import { ReadingState } from './ReadingState.tsx';
import { Skeleton } from './Skeleton.tsx';

export function LivePage() {
  const { tab, words } = useApp();
  if (!tab) return <Skeleton label={words.app.loading} />;
  if (tab.tabId === undefined) {
    return (
      <EmptyState heading={1} drawing="beacon" title={words.page.noShop} help={words.page.noShopHelp}>
        <FirstSteps />
      </EmptyState>
    );
  }
  return <TabPage tab={tab} tabId={tab.tabId} />;
}

function TabPage({ tab, tabId }: { readonly tab: TabState; readonly tabId: number }) {
  const { services, shops } = useApp();
  const source = useMemo(() => services.reading(tabId), [services, tabId]);
  const reading = useLive(source);
  /** The question that is open, and the page that it was asked about: it ends when another page takes its place. */
  const [asking, setAsking] = useState<{ readonly what: 'watch' | 'links'; readonly page: string }>();
  // A tab that went on to another site hides its address: what was read before is not the page in front any more. A failure is
  // the answer to a click on a page that may hide its address for good, so it stays.
  const record = tab.access === 'granted' || reading.value?.state === 'failed' ? reading.value : undefined;
  const snapshot = record?.snapshot;
  const shop = snapshot && shops?.find((data) => data.shop.id === snapshot.shop);
  const key = snapshot && pageKey(snapshot.url);
  useEffect(() => {
    if (key !== undefined) setAsking((before) => (before?.page === key ? before : undefined));
  }, [key]);
  const open = asking?.page === key ? asking?.what : undefined;
  const close = (): void => setAsking(undefined);
  return (
    <div class="live-page">
      <PageHeader tab={tab} reading={record} shop={shop} />
      <ReadingState tab={tab} tabId={tabId} reading={record} />
      {/* A full disk is told above every view already. */}
      {reading.error && !(tab.noRoom === true && reading.error.code === 'disk-full') && (
        <ErrorNote error={reading.error} />
      )}
      <TabBody tab={tab} tabId={tabId} reading={record} ready={reading.ready} shop={shop} />
      {open === 'links' && snapshot && <LinksToVisit snapshot={snapshot} shop={shop} onClose={close} />}
      {snapshot && key !== undefined && snapshot.pageKind !== 'blocked' && !isSearchEngine(snapshot.shop) && (
        <PageFooter
          snapshot={snapshot}
          shop={shop}
          onWatch={() => setAsking({ what: 'watch', page: key })}
          onComplete={() => setAsking({ what: 'links', page: key })}
        />
      )}
      {open === 'watch' && snapshot && record && (
        <WatchDialog
          page={{
            url: snapshot.url,
            shop: snapshot.shop,
            host: hostOf(snapshot.url),
            title: snapshot.title ?? record.title,
            pageKind: snapshot.pageKind,
            saveFirst: isSaved(record, shop) ? undefined : { tabId, readingId: record.id },
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function isSaved(record: ReadingRecord, shop: ShopData | undefined): boolean {
  if (record.savedSnapshotId !== undefined) return true;
  const key = record.snapshot && pageKey(record.snapshot.url);
  return shop?.pages.some((page) => page.key === key) ?? false;
}

function TabBody({
  tab,
  tabId,
  reading,
  ready,
  shop,
}: {
  readonly tab: TabState;
  readonly tabId: number;
  readonly reading: ReadingRecord | undefined;
  readonly ready: boolean;
  readonly shop: ShopData | undefined;
}) {
  const { words, send } = useApp();
  if (tab.access === 'unreadable') {
    const reason = words.errors[tab.reason ?? 'browser-page'];
    return <EmptyState drawing="closed" title={reason.title} help={reason.help} />;
  }
  if ((reading?.state === 'reading' && !reading.snapshot) || !ready) return <Skeleton label={words.reading.progress} />;
  if (reading?.state === 'failed') {
    return (
      <ErrorNote error={reading.error ?? { code: 'unexpected' }}>
        {tab.access === 'granted' && (
          <button type="button" onClick={() => void send('page.read', { tabId })}>
            <Icon name="refresh" size={14} />
            {words.app.retry}
          </button>
        )}
      </ErrorNote>
    );
  }
  if (!reading?.snapshot) {
    return (
      <EmptyState
        drawing="beacon"
        title={words.page.firstTitle}
        help={tab.access === 'granted' ? words.reading.clickGranted : words.reading.click.state}
      >
        {tab.access === 'granted' ? (
          <button type="button" class="primary" onClick={() => void send('page.read', { tabId })}>
            {words.reading.readNow}
          </button>
        ) : (
          <>
            <FirstSteps />
            {tab.url !== undefined && <AlwaysRead url={tab.url} />}
          </>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      {reading.snapshot.truncated && (
        <p class="note warn">
          <Icon name="warning" />
          <span>{words.reading.truncated}</span>
        </p>
      )}
      <ReadingFacts snapshot={reading.snapshot} corrections={shop?.corrections ?? []} />
    </>
  );
}
