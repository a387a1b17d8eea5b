/** The way back to the words of a page as they stood when a proof was read, for pages that say something else today. */
import { useState } from 'preact/hooks';
import type { Proof } from '../../lib/compare/table.ts';
import { toAppError } from '../../lib/model/failure.ts';
import type { StoredText } from '../../lib/model/services.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { highlight } from '../parts/highlight.ts';
import { hostOf } from '../parts/address.ts';
import { Icon } from '../parts/Icon.tsx';

export function StoredCopy({ proof }: { readonly proof: Proof }) {
  const { words, formats, services, watch, notify, notifyError } = useApp();
  const [copy, setCopy] = useState<StoredText | undefined>(undefined);
  const { url, snippet } = proof.evidence;
  const key = URL.canParse(url) ? pageKey(url) : undefined;
  const changed = watch?.changes.find((change) => change.pageKey === key && change.beforeAt >= proof.at);
  const open = (): void => {
    services.storedText(url, proof.at).then(
      (found) => (found ? setCopy(found) : notify(words.grid.storedNone, 'bad')),
      (thrown: unknown) => notifyError(toAppError(thrown)),
    );
  };
  return (
    <>
      <button type="button" class="text" onClick={open}>
        <Icon name="clock" size={14} />
        {words.grid.storedCopy}
      </button>
      {changed && (
        <p class="proof-changed warn-text">
          <Icon name="warning" size={12} /> {words.grid.changedSince(formats.date(changed.at))}
        </p>
      )}
      {copy && (
        <Dialog wide title={words.grid.storedTitle} subtitle={hostOf(url)} onClose={() => setCopy(undefined)}>
          <p class="soft small">{words.grid.storedTaken(formats.dateTime(copy.takenAt))}</p>
          <StoredLines lines={copy.lines} snippet={snippet} />
        </Dialog>
      )}
    </>
  );
}

/** Lines around the proof that are shown first. */
const AROUND = 12;

function StoredLines({ lines, snippet }: { readonly lines: StoredText['lines']; readonly snippet: string }) {
  const { words } = useApp();
  const [all, setAll] = useState(false);
  const wanted = plain(snippet.replace(/…$/, '')).slice(0, 60);
  const at = wanted === '' ? -1 : lines.findIndex(({ text }) => plain(text).includes(wanted));
  const from = all ? 0 : Math.max(0, at - AROUND);
  const shown = lines.slice(from, all ? lines.length : Math.max(at, 0) + AROUND + 1);
  return (
    <>
      <div class="stored-lines">
        {shown.map(({ heading, text }, index) => {
          const parts =
            from + index === at ? highlight(text, [snippet.replace(/…$/, '').trim()]) : [{ text, marked: false }];
          const marked = parts.some((part) => part.marked) || from + index !== at;
          return (
            <p key={from + index} class={heading ? 'strong' : undefined}>
              {marked ? (
                parts.map((part, place) => (part.marked ? <mark key={place}>{part.text}</mark> : part.text))
              ) : (
                <mark>{text}</mark>
              )}
            </p>
          );
        })}
      </div>
      {shown.length < lines.length && (
        <button type="button" class="text" onClick={() => setAll(true)}>
          {words.app.showMore(lines.length - shown.length)}
        </button>
      )}
    </>
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
