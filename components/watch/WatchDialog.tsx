/** The question before a page is watched: how often, why the browser will ask for a right, and which. */
import { useId, useRef, useState } from 'preact/hooks';
import type { PageKind } from '../../lib/model/facts.ts';
import type { WatchSubject } from '../../lib/model/watching.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { rhythmText, RHYTHMS } from './rhythm.ts';
import { SubjectChoice } from './WatchOptions.tsx';

export interface PageToWatch {
  readonly url: string;
  readonly shop: string;
  /** Host shown in the question. */
  readonly host: string;
  readonly title: string;
  /** What can be followed depends on it; everything is where it is not known. */
  readonly pageKind?: PageKind | undefined;
  /** The reading to save first, where the page is not saved yet: without it there is nothing to compare with. */
  readonly saveFirst?: { readonly tabId: number; readonly readingId: string } | undefined;
}

export function WatchDialog({ page, onClose }: { readonly page: PageToWatch; readonly onClose: () => void }) {
  const { words, services, settings, send, notify } = useApp();
  const [everyMinutes, setEveryMinutes] = useState(settings.watchEveryMinutes);
  const [subjects, setSubjects] = useState<readonly WatchSubject[] | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const id = useId();
  // The page may be read again while the browser asks for the right: what is saved is its newest reading.
  const newest = useRef(page);
  newest.current = page;

  const start = async (asked: Promise<boolean>): Promise<void> => {
    setBusy(true);
    try {
      if (!(await asked)) {
        notify(words.watch.refused, 'bad');
        return;
      }
      const { url, shop, title, saveFirst } = newest.current;
      if (saveFirst && !(await send('page.save', saveFirst))) return;
      const added = await send(
        'watch.add',
        { url, shop, title: title.slice(0, 500), everyMinutes, ...(subjects ? { subjects: [...subjects] } : {}) },
        words.watch.added,
      );
      if (added) onClose();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={words.watch.dialogTitle}
      subtitle={page.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          {/* The right is asked straight from the click: browsers refuse it after a wait. */}
          <button
            type="button"
            class="primary"
            disabled={busy}
            onClick={() => void start(services.allowShop(page.url))}
          >
            {words.watch.dialogAllow}
          </button>
        </>
      }
    >
      <label class="field" for={id}>
        {words.watch.every}
        <select id={id} value={everyMinutes} onChange={(event) => setEveryMinutes(Number(event.currentTarget.value))}>
          {RHYTHMS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {rhythmText(minutes, words)}
            </option>
          ))}
        </select>
      </label>
      {page.pageKind && <SubjectChoice kind={page.pageKind} subjects={subjects} onChange={setSubjects} />}
      <p>{words.watch.dialogWhy(rhythmText(everyMinutes, words))}</p>
      <p>{words.watch.dialogRight(page.host)}</p>
      {page.saveFirst && <p class="soft">{words.watch.notSavedFirst}</p>}
    </Dialog>
  );
}
