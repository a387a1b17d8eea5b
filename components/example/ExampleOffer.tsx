/** Offers the example where there is nothing to see yet: three made-up shops, already read. */
import { useState } from 'preact/hooks';
import { EXAMPLE_PROJECT, isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { loadExample } from './load-example.ts';

export function ExampleOffer() {
  const { words, services, shops, projects, send, navigate, notifyError } = useApp();
  const [busy, setBusy] = useState(false);
  const loaded = shops?.some(({ shop }) => isExample(shop.id)) && projects.some(({ id }) => id === EXAMPLE_PROJECT);
  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      const error = loaded ? undefined : await loadExample(services, words.example);
      if (error) notifyError(error);
      else if (await send('settings.set', { projectId: EXAMPLE_PROJECT })) navigate({ view: 'compare' });
    } catch (thrown) {
      notifyError({ code: 'unexpected', detail: String(thrown) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="example-offer">
      <button type="button" disabled={busy} onClick={() => void open()}>
        <Icon name="table" size={14} />
        {loaded ? words.example.reopen : words.example.open}
      </button>
      <p class="soft small">{words.example.help}</p>
    </div>
  );
}
