/** Lets the merchant point at the right value in the page that is open beside the panel; the place is used from then on. */
import { useEffect, useState } from 'preact/hooks';
import type { FactKey } from '../../lib/model/facts.ts';
import { isTeachable, siteOf } from '../../lib/model/shop-rule.ts';
import { pageKey } from '../../lib/text/url.ts';
import { PICKER_KEYS } from '../../lib/model/services.ts';
import { toAppError } from '../../lib/model/failure.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ReadingContext } from './reading-context.ts';

export function PointButton({ factKey, reading }: { readonly factKey: FactKey; readonly reading: ReadingContext }) {
  const { words, services, tab, send, notify, notifyError } = useApp();
  const [busy, setBusy] = useState(false);
  useSteering(busy ? tab?.tabId : undefined);
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

  if (busy) {
    return (
      <span class="soft small" role="status">
        {words.pointing.help}
      </span>
    );
  }
  return (
    <button type="button" class="text" aria-label={words.pointing.pointAt(label)} onClick={() => void point()}>
      <Icon name="target" size={13} />
      {words.pointing.point}
    </button>
  );
}

/** While the merchant points, the keys pressed in the panel move the picker in the page: the panel keeps the keyboard. */
function useSteering(tabId: number | undefined): void {
  const { services, notifyError } = useApp();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const key = PICKER_KEYS.find((name) => name === event.key);
        // A key that is still held from pressing the button is no wish.
        if (!key || event.repeat) return;
        event.preventDefault();
        event.stopPropagation();
        services.steerPicker(tabId, key).catch((thrown: unknown) => notifyError(toAppError(thrown)));
      },
      { capture: true, signal: listening.signal },
    );
    return () => listening.abort();
  }, [tabId, services, notifyError]);
}
