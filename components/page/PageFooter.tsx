/** What to do next with this page: complete the shop's profile, watch the page. */
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { linksToVisit } from './links.ts';

export function PageFooter({
  snapshot,
  shop,
  onWatch,
  onComplete,
}: {
  readonly snapshot: Snapshot;
  readonly shop: ShopData | undefined;
  readonly onWatch: () => void;
  readonly onComplete: () => void;
}) {
  const { words, watch, navigate } = useApp();
  const key = pageKey(snapshot.url);
  const watched = watch?.watches.some((one) => one.pageKey === key && one.state !== 'archived') ?? false;
  const left = linksToVisit(snapshot, shop).length;
  return (
    <footer class="view-foot">
      {left > 0 && (
        <button type="button" class="grow" onClick={onComplete}>
          {words.page.complete(left)}
        </button>
      )}
      {watched ? (
        <button type="button" class={left > 0 ? '' : 'grow'} onClick={() => navigate({ view: 'watch' })}>
          <Icon name="check" size={14} />
          {words.page.following}
        </button>
      ) : (
        <button type="button" class={left > 0 ? '' : 'grow'} onClick={onWatch} title={words.page.followLong}>
          {words.page.follow}
        </button>
      )}
    </footer>
  );
}
