/** The saved shops, mine first, with how much is known of each. */
import { useMemo, useState } from 'preact/hooks';
import { orderShops } from '../../lib/compare/table.ts';
import { isExample } from '../../lib/model/example.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useComparison } from '../compare/use-comparison.ts';
import { useApp } from '../context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { siteOf } from '../../lib/model/shop-rule.ts';
import { isOfSite } from '../parts/address.ts';
import { GuidedStart } from '../parts/GuidedStart.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { Tag } from '../parts/Tag.tsx';
import { formatRoute } from '../route.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';

const SEARCH_FROM = 6;

export function ShopList({
  shops,
  current,
  missing,
}: {
  readonly shops: readonly ShopData[];
  readonly current?: string;
  /** A shop was asked for that is not stored any more. */
  readonly missing: boolean;
}) {
  const { words, navigate, services } = useApp();
  const [search, setSearch] = useState('');
  const ordered = useMemo(() => orderShops(shops), [shops]);
  const plain = search.trim().toLowerCase();
  const shown = ordered.filter(({ shop }) =>
    [shop.name, shop.id, ...shop.tags].some((text) => text.toLowerCase().includes(plain)),
  );
  if (shops.length === 0) {
    return (
      <EmptyState heading={1} drawing="shops" title={words.shop.emptyTitle} help={words.shop.emptyHelp}>
        <GuidedStart />
        {services.surface === 'panel' && (
          <button type="button" class="primary" onClick={() => navigate({ view: 'page' })}>
            {words.shop.emptyAction}
          </button>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <ViewHeader title={words.shop.title} subtitle={words.shop.subtitle(shops.length)} />
      <GuidedStart />
      {missing && (
        <p class="note warn" role="status">
          <Icon name="warning" />
          <span>
            {words.errors['not-found'].title}. {words.errors['not-found'].help}
          </span>
        </p>
      )}
      {shops.length >= SEARCH_FROM && (
        <label class="search">
          <Icon name="search" />
          <span class="hidden">{words.shop.filter}</span>
          <input
            type="search"
            placeholder={words.shop.filter}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      )}
      {shown.length === 0 && <p class="soft pad">{words.shop.filterNone}</p>}
      <ul class="plain cards">
        {shown.map((data) => (
          <ShopCard key={data.shop.id} data={data} current={data.shop.id === current} />
        ))}
      </ul>
    </>
  );
}

function ShopCard({ data, current }: { readonly data: ShopData; readonly current: boolean }) {
  const { words, formats, now, tab, services } = useApp();
  const column = useComparison(data.shop.id)?.columns.find(({ shop }) => shop.id === data.shop.id);
  const { shop } = data;
  const newest = column?.newestAt;
  const here = services.surface === 'panel' && tab?.url !== undefined && isOfSite(tab.url, siteOf(shop.id));
  return (
    <li>
      <a
        class={current ? 'card on' : 'card'}
        href={formatRoute({ view: 'shop', id: shop.id })}
        aria-current={current ? 'page' : undefined}
      >
        <Avatar id={shop.id} name={shop.name} />
        <span class="grow">
          <span class="strong clamp">{shop.name}</span>
          <span class="soft small">
            {words.shop.pages(data.pages.length)}
            {newest && ` · ${words.shop.lastRead(formats.since(newest, now))}`}
          </span>
          {column && (
            <span class="card-meter">
              <Meter
                value={column.coverage.answered}
                total={column.coverage.total}
                label={words.shop.answered(
                  formats.number(column.coverage.answered),
                  formats.number(column.coverage.total),
                )}
              />
              <span class="soft small" aria-hidden="true">
                {words.shop.answeredShort(
                  formats.number(column.coverage.answered),
                  formats.number(column.coverage.total),
                )}
              </span>
            </span>
          )}
          {(shop.role === 'mine' || here || isExample(shop.id) || shop.tags.length > 0) && (
            <span class="chips">
              {isExample(shop.id) && <Tag tone="warn">{words.example.tag}</Tag>}
              {shop.role === 'mine' && <Tag tone="accent">{words.shop.mine}</Tag>}
              {here && <Tag tone="good">{words.shop.here}</Tag>}
              {shop.tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </span>
          )}
        </span>
        <Icon name="chevron" size={14} />
      </a>
    </li>
  );
}
