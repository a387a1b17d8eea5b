/** Whose page it is, on which software and for which countries, and the button that saves it. */
import { isSearchEngine } from '../../lib/compare/search-places.ts';
import { valueOf } from '../../lib/model/snapshot.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ReadingRecord } from '../../lib/model/records.ts';
import type { ShopData, TabState } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { hostOf } from '../parts/address.ts';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { ViewHeader } from '../shell/ViewHeader.tsx';

export function PageHeader({
  tab,
  reading,
  shop,
}: {
  readonly tab: TabState;
  readonly reading: ReadingRecord | undefined;
  readonly shop: ShopData | undefined;
}) {
  const app = useApp();
  const { words, send, notify } = app;
  const snapshot = reading?.snapshot;
  const name = shop?.shop.name ?? (snapshot ? shopName(snapshot, app) : hostOf(tab.url ?? ''));
  const saved = reading?.savedSnapshotId !== undefined;

  const save = async (): Promise<void> => {
    if (!reading) return;
    const done = await send('page.save', { tabId: reading.tabId, readingId: reading.id });
    if (!done) return;
    const { newShop, changes } = done.value;
    if (isSearchEngine(snapshot?.shop ?? '')) notify(words.searching.saved);
    else if (newShop) notify(words.page.savedNewShop(name));
    else notify(changes > 0 ? words.page.savedChanges(changes) : words.page.savedSame);
  };

  return (
    <ViewHeader
      lead={<Avatar id={snapshot?.shop ?? name} name={name} />}
      title={name || tab.title || words.page.noShop}
      subtitle={
        <>
          {shop?.shop.role === 'mine' && <Tag tone="accent">{words.page.mine}</Tag>}{' '}
          {snapshot ? identityLine(snapshot, app) : name && tab.title}
        </>
      }
      actions={
        snapshot &&
        snapshot.pageKind !== 'blocked' && (
          <button
            type="button"
            class={saved ? 'saved' : 'primary'}
            disabled={saved}
            title={saved ? words.page.alreadySaved : words.page.saveLong}
            onClick={() => void save()}
          >
            {saved && <Icon name="check" size={14} />}
            {saved ? words.app.saved : words.page.save}
          </button>
        )
      }
    />
  );
}

function shopName(snapshot: Snapshot, { words }: AppContextValue): string {
  const seller = valueOf(snapshot, 'product.seller');
  if (snapshot.marketplace && seller) return words.page.marketplace(seller, snapshot.marketplace);
  return snapshot.marketplace ? snapshot.shop : hostOf(snapshot.url);
}

/** "PrestaShop 8 · vend en FR, BE" */
function identityLine(snapshot: Snapshot, { words, formats }: AppContextValue): string {
  const platform = valueOf(snapshot, 'platform');
  const countries = snapshot.facts.flatMap((fact) =>
    fact.key === 'shipping.country' && fact.state === 'found' && fact.value.served && fact.item ? [fact.item] : [],
  );
  const language = snapshot.language;
  return [
    platform && [platform.name, platform.version].filter(Boolean).join(' '),
    countries.length > 0 && words.page.sellsIn(countries.slice(0, 5).join(', ') + (countries.length > 5 ? '…' : '')),
    countries.length === 0 && language && formats.languageName(language),
  ]
    .filter(Boolean)
    .join(' · ');
}
