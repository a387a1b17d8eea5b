/** Lets the merchant point at the right value in the page that is open beside the panel; the place is used from then on. */
import { useState } from 'preact/hooks';
import type { FactKey } from '../../lib/model/facts.ts';
import { isTeachable, siteOf } from '../../lib/model/shop-rule.ts';
import { pageKey } from '../../lib/text/url.ts';
import { toAppError } from '../../lib/model/failure.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ReadingContext } from './reading-context.ts';

export function PointButton({ factKey, reading }: { readonly factKey: FactKey; readonly reading: ReadingContext }) {
  const { words, services, tab, send, notify, notifyError } = useApp();
  const [busy, setBusy] = useState(false);
  const tabId = tab?.tabId;
  const here = tab?.url !== undefined && URL.canParse(tab.url) && pageKey(tab.url) === reading.pageKey;
  if (services.surface !== 'panel' || tabId === undefined || !here || !isTeachable(factKey)) return null;
  const label = words.facts.label[factKey];

  const point = async (): Promise<void> => {
    setBusy(true);
    try {
      const picked = await services.pickPlace(tabId, {
        title: words.pointing.title(label),
        help: words.pointing.help,
        cancel: words.pointing.cancel,
      });
      if (!picked) {
        notify(words.pointing.givenUp);
        return;
      }
      const rule = { shop: siteOf(reading.shop), key: factKey, selector: picked.selector, sample: picked.text };
      if (await send('rule.add', rule, words.pointing.saved)) await send('page.read', { tabId });
    } catch (thrown) {
      notifyError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <button
      type="button"
      class="text"
      disabled={busy}
      aria-label={words.pointing.pointAt(label)}
      onClick={() => void point()}
    >
      <Icon name="target" size={13} />
      {words.pointing.point}
    </button>
  );
}
