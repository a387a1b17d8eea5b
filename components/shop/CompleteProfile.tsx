/** Reads the pages still missing from a shop's profile on one click: asks for the right, shows how far it is, says what each page added and what is still unknown. */
import { useMemo, useState } from 'preact/hooks';
import { countryVersions } from '../../lib/compare/coverage.ts';
import type { LinkToVisit } from '../../lib/compare/coverage.ts';
import { foldProfile } from '../../lib/compare/profile.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { siteOf } from '../../lib/model/shop-rule.ts';
import type { PageVisit } from '../../lib/model/visit.ts';
import { useComparison } from '../compare/use-comparison.ts';
import { isOfSite } from '../parts/address.ts';
import { useApp } from '../context.ts';
import { useLens } from '../lens/use-lens.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { answeredItems, VisitReport } from './VisitReport.tsx';

/** Pages asked for in one go: enough for every kind, few enough for the shop not to notice. */
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

/** The home page, from which the rest can be found when no link is known yet. */
function homeOf(data: ShopData): string | undefined {
  const url = data.pages.find((page) => URL.canParse(page.url))?.url;
  // A seller on a marketplace has no site of its own to look through.
  return url === undefined || data.shop.id.includes(':') ? undefined : new URL('/', url).href;
}

/** The version of the shop for the country that is looked at, where it is on the shop's own site and was not read. */
function useVersions(data: ShopData) {
  const { options } = useLens();
  return useMemo(() => {
    const versions = countryVersions(foldProfile(data));
    const wanted = versions.find(({ country, read }) => country === options.country && !read);
    return { versions, wanted: wanted && isOfSite(wanted.url, siteOf(data.shop.id)) ? wanted.url : undefined };
  }, [data, options.country]);
}

export function CompleteProfile({
  data,
  links,
  complete,
}: {
  readonly data: ShopData;
  readonly links: readonly LinkToVisit[];
  /** Every kind of page was read. */
  readonly complete: boolean;
}) {
  const { words, formats, services, send, notify } = useApp();
  const [visits, setVisits] = useState<readonly PageVisit[]>();
  const [before, setBefore] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const table = useComparison(data.shop.id);
  const { versions, wanted } = useVersions(data);
  const { shop, completing } = data;
  const known = choose(links, shop.id);
  const home = complete ? undefined : homeOf(data);
  const urls = [...known, ...(wanted === undefined || known.includes(wanted) ? [] : [wanted])];
  const asked = urls.length > 0 ? urls : home === undefined ? [] : [home];

  const start = async (): Promise<void> => {
    const [first] = asked;
    if (first === undefined) return;
    // Nothing may be awaited before the browser is asked, or the click no longer counts.
    const allowed = await services.allowShop(first);
    if (!allowed) {
      notify(words.complete.refused);
      return;
    }
    setBusy(true);
    setBefore(table ? answeredItems(table, shop.id) : new Set());
    const done = await send('profile.complete', { shop: shop.id, urls: [...asked] });
    setBusy(false);
    if (done) setVisits(done.value.visits);
  };

  return (
    <div class="complete-profile">
      {busy || completing ? (
        <div class="progress-line" role="status">
          <p>
            {words.complete.progress(
              formats.number(Math.min((completing?.done ?? 0) + 1, completing?.total ?? asked.length)),
              formats.number(completing?.total ?? asked.length),
            )}
          </p>
          <progress value={completing?.done ?? 0} max={completing?.total ?? asked.length} />
          <button type="button" onClick={() => void send('profile.cancel', {})}>
            {words.complete.cancel}
          </button>
        </div>
      ) : (
        asked.length > 0 && (
          <>
            <button type="button" class="primary" onClick={() => void start()}>
              <Icon name="refresh" size={14} />
              {urls.length > 0 ? words.complete.start(urls.length) : words.complete.find}
            </button>
            <p class="soft small">{urls.length > 0 ? words.complete.help : words.complete.findHelp}</p>
          </>
        )
      )}
      {visits && table && <VisitReport visits={visits} before={before} table={table} shop={shop.id} />}
      {versions.length > 0 && (
        <p class="small versions">
          <span class="soft">{words.complete.versions} </span>
          {versions.slice(0, 30).map(({ country, url, read }, index) => (
            <span key={country}>
              {index > 0 && ' · '}
              <ExternalLink address={url}>{formats.country(country)}</ExternalLink>
              {read && <span class="soft"> ({words.complete.versionRead})</span>}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
