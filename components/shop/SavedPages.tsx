/** The saved pages of a shop: what kind, when read, and the ways to its reading and to the page itself. */
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Tag } from '../parts/Tag.tsx';
import { formatRoute } from '../route.ts';

export function SavedPages({ data }: { readonly data: ShopData }) {
  const { words, formats, now, watch } = useApp();
  const watched = new Set(watch?.watches.filter((one) => one.state !== 'archived').map((one) => one.pageKey));
  // A page that was only named in a list has no reading to show: its way leads to the page itself.
  const read = new Set(data.snapshots.map(({ pageKey }) => pageKey));
  const pages = [...data.pages].sort((first, second) => second.lastSeenAt.localeCompare(first.lastSeenAt));
  return (
    <section class="group" aria-labelledby="pages-title">
      <h2 id="pages-title">
        {words.shop.savedPages} <span class="soft">{words.shop.pages(pages.length)}</span>
      </h2>
      <ul class="plain links">
        {pages.map((page) => (
          <li key={page.key}>
            {read.has(page.key) ? (
              <a class="link" href={formatRoute({ view: 'page', id: page.key })}>
                {page.title || page.url}
              </a>
            ) : (
              <ExternalLink address={page.url}>{page.title || page.url}</ExternalLink>
            )}
            <span class="soft small">
              {read.has(page.key)
                ? `${words.terms.pageKind[page.pageKind]} · ${formats.since(page.lastSeenAt, now)}`
                : words.bringIn.unread}
              {' · '}
              <ExternalLink address={page.url}>{words.shop.openPage}</ExternalLink>
              {watched.has(page.key) && (
                <>
                  {' '}
                  <Tag tone="accent">{words.shop.watched}</Tag>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
