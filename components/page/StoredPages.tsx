/** All saved pages, newest first: the Page view of the full tab. */
import { useApp } from '../context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { formatRoute } from '../route.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Skeleton } from './Skeleton.tsx';

export function StoredPages() {
  const { words, formats, shops, searches, now } = useApp();
  if (!shops) return <Skeleton label={words.app.loading} />;
  const pages = [...shops, ...searches]
    .flatMap((data) => data.pages.map((page) => ({ page, shop: data.shop })))
    .sort((first, second) => second.page.lastSeenAt.localeCompare(first.page.lastSeenAt));
  if (pages.length === 0) {
    return (
      <EmptyState heading={1} drawing="beacon" title={words.page.storedNone} help={words.page.storedNoneHelp}>
        <FirstSteps />
      </EmptyState>
    );
  }
  return (
    <>
      <ViewHeader title={words.page.storedTitle} subtitle={words.page.storedHelp} />
      <ul class="plain cards">
        {pages.map(({ page, shop }) => (
          <li key={page.key}>
            <a class="card" href={formatRoute({ view: 'page', id: page.key })}>
              <Avatar id={shop.id} name={shop.name} />
              <span class="grow">
                <span class="strong clamp">{page.title || page.url}</span>
                <span class="soft small">
                  {shop.name} · {words.terms.pageKind[page.pageKind]} · {formats.since(page.lastSeenAt, now)}
                </span>
              </span>
              <Icon name="chevron" size={14} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
