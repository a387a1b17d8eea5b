/** How Vigie may read this page, in words, always in view, with the buttons that change it both ways. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ReadingRecord } from '../../lib/model/records.ts';
import type { ReadingMode, TabState } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

const MODES: readonly ReadingMode[] = ['click', 'shop', 'all'];

export function ReadingState({
  tab,
  tabId,
  reading,
}: {
  readonly tab: TabState;
  readonly tabId: number;
  readonly reading: ReadingRecord | undefined;
}) {
  const { words, formats, now, send } = useApp();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (tab.access === 'unreadable') {
    // Even on a page that nobody may read, a right given for all shops can be taken back.
    return tab.mode === 'all' ? <ModeLine tab={tab} open={open} setOpen={setOpen} id={id} /> : null;
  }
  const busy = reading?.state === 'reading';
  return (
    <>
      <ModeLine tab={tab} open={open} setOpen={setOpen} id={id}>
        {tab.access === 'granted' && reading && (
          <button
            type="button"
            class="ghost square"
            title={words.reading.readAgain}
            aria-label={words.reading.readAgain}
            disabled={busy}
            onClick={() => void send('page.read', { tabId })}
          >
            <Icon name="refresh" size={15} />
          </button>
        )}
      </ModeLine>
      {/* In the place of the time, so that nothing below moves while a page is read again. */}
      {busy && reading.snapshot && (
        <p class="read-at soft small" role="status">
          {words.reading.again}
        </p>
      )}
      {reading?.state === 'read' && (
        <p class="read-at soft small">
          {words.reading.readAt(formats.since(reading.at, now))}
          {tab.moved && (
            <>
              {' · '}
              <span class="warn-text">{words.reading.moved}</span>{' '}
              {tab.access === 'granted' && (
                <button type="button" class="text" onClick={() => void send('page.read', { tabId })}>
                  {words.reading.readAgain}
                </button>
              )}
            </>
          )}
        </p>
      )}
    </>
  );
}

function ModeLine({
  tab,
  open,
  setOpen,
  id,
  children,
}: {
  readonly tab: TabState;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly id: string;
  readonly children?: ComponentChildren;
}) {
  const { services, words, notify } = useApp();
  const stop = async (): Promise<void> => {
    if (tab.mode === 'all') await services.takeBackAllShops();
    else if (tab.url !== undefined) await services.takeBackShop(tab.url);
    notify(words.reading.takenBack);
  };
  const state =
    tab.mode === 'click'
      ? tab.access === 'granted'
        ? words.reading.clickGranted
        : words.reading.click.state
      : words.reading[tab.mode].state;
  return (
    <section class={`reading-state ${tab.access === 'click' ? 'waiting' : ''}`} aria-label={words.reading.label}>
      <div class="reading-line">
        <span class={`lamp ${tab.access}`} aria-hidden="true" />
        <span class="grow">{state}</span>
        {tab.mode !== 'click' && (
          <button type="button" class="text" onClick={() => void stop()}>
            {words.reading.stop}
          </button>
        )}
        <button type="button" class="text" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words.reading.change}
        </button>
        {children}
      </div>
      {open && <ModeChoice tab={tab} id={id} />}
    </section>
  );
}

function ModeChoice({ tab, id }: { readonly tab: TabState; readonly id: string }) {
  const { services, words, notify } = useApp();
  const [busy, setBusy] = useState(false);
  const url = tab.url ?? '';

  // The browser asks only when its question follows the click at once: nothing may be awaited before.
  const choose = (mode: ReadingMode): void => {
    if (mode === tab.mode || busy) return;
    setBusy(true);
    const asked =
      mode === 'all' ? services.allowAllShops() : mode === 'shop' ? services.allowShop(url) : Promise.resolve(true);
    void asked
      .then(async (given) => {
        if (!given) {
          notify(words.reading.refused, 'bad');
          return;
        }
        if (tab.mode === 'all' && mode !== 'all') await services.takeBackAllShops();
        if (mode === 'click') {
          await services.takeBackShop(url);
          notify(words.reading.takenBack);
        } else {
          notify(mode === 'all' ? words.reading.allowedAll : words.reading.allowed);
        }
      })
      .finally(() => setBusy(false));
  };

  return (
    <fieldset class="modes" id={id} disabled={busy}>
      <legend class="hidden">{words.reading.label}</legend>
      {MODES.filter((mode) => mode !== 'shop' || tab.url !== undefined).map((mode) => (
        <button key={mode} type="button" class="mode" aria-pressed={tab.mode === mode} onClick={() => choose(mode)}>
          <span class="mode-sign" aria-hidden="true">
            {tab.mode === mode && <Icon name="check" size={13} />}
          </span>
          <span class="grow">
            <span class="strong">{words.reading[mode].name}</span>
            <span class="soft small">{words.reading[mode].help}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
