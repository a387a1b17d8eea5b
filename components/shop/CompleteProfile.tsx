/** Reads the pages still missing from a shop's profile on one click: asks for the right, shows how far it is, says what each page added. */
import { useState } from 'preact/hooks';
import type { LinkToVisit } from '../../lib/compare/coverage.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { siteOf } from '../../lib/model/shop-rule.ts';
import type { PageVisit } from '../../lib/model/visit.ts';
import { isOfSite } from '../parts/address.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Pages read in one go: enough for every kind, few enough for the shop not to notice. */
const MOST_PAGES = 14;
/** Pages of one kind: the second "terms" link seldom says more. */
const MOST_OF_A_KIND = 2;

function choose(links: readonly LinkToVisit[], shop: string): readonly string[] {
  const counts = new Map<string, number>();
  const chosen = links.filter((link) => {
    const count = counts.get(link.kind) ?? 0;
    if (count >= MOST_OF_A_KIND || !isOfSite(link.url, siteOf(shop))) return false;
    counts.set(link.kind, count + 1);
    return true;
  });
  return chosen.slice(0, MOST_PAGES).map(({ url }) => url);
}

export function CompleteProfile({ data, links }: { readonly data: ShopData; readonly links: readonly LinkToVisit[] }) {
  const { words, formats, services, send, notify } = useApp();
  const [visits, setVisits] = useState<readonly PageVisit[]>();
  const [busy, setBusy] = useState(false);
  const { shop, completing } = data;
  const urls = choose(links, shop.id);

  const start = async (): Promise<void> => {
    const [first] = urls;
    if (first === undefined) return;
    // Nothing may be awaited before the browser is asked, or the click no longer counts.
    const allowed = await services.allowShop(first);
    if (!allowed) {
      notify(words.complete.refused);
      return;
    }
    setBusy(true);
    const done = await send('profile.complete', { shop: shop.id, urls: [...urls] });
    setBusy(false);
    if (done) setVisits(done.value.visits);
  };

  return (
    <div class="complete-profile">
      {busy || completing ? (
        <div class="progress-line" role="status">
          <p>
            {words.complete.progress(
              formats.number(Math.min((completing?.done ?? 0) + 1, completing?.total ?? urls.length)),
              formats.number(completing?.total ?? urls.length),
            )}
          </p>
          <progress value={completing?.done ?? 0} max={completing?.total ?? urls.length} />
          <button type="button" onClick={() => void send('profile.cancel', {})}>
            {words.complete.cancel}
          </button>
        </div>
      ) : (
        urls.length > 0 && (
          <>
            <button type="button" class="primary" onClick={() => void start()}>
              <Icon name="refresh" size={14} />
              {words.complete.start(urls.length)}
            </button>
            <p class="soft small">{words.complete.help}</p>
          </>
        )
      )}
      {visits && (
        <div role="status">
          <h3>{words.complete.doneTitle}</h3>
          <ul class="plain links">
            {visits.map((visit) => (
              <li key={visit.url}>
                <ExternalLink address={visit.url}>{new URL(visit.url).pathname}</ExternalLink>
                <span class={visit.outcome === 'read' ? 'small' : 'soft small'}>
                  {visit.outcome === 'read'
                    ? visit.added > 0
                      ? words.complete.added(visit.added)
                      : words.complete.addedNone
                    : words.complete.outcome[visit.outcome]}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
