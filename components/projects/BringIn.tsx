/** Bringing in a project file, a list or a catalogue: choosing the file, seeing what it holds, and storing it. */
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ImportChange } from '../../lib/model/data-services.ts';
import { BringInPreview } from './BringInPreview.tsx';
import { readBringIn, type BringInKind, type Offer } from './bring-in-files.ts';

const KINDS: readonly { readonly kind: BringInKind; readonly accept: string }[] = [
  { kind: 'project', accept: '.json,application/json' },
  { kind: 'list', accept: '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values' },
  { kind: 'catalogue', accept: '.xml,.csv,.tsv,.txt,text/xml,application/xml,text/csv,text/plain' },
];

export function BringIn() {
  const { words, formats, services, shops, settings, scope, notify, notifyError } = useApp();
  const [offer, setOffer] = useState<Offer | undefined>(undefined);
  const [lines, setLines] = useState<number | undefined>(undefined);
  const [storing, setStoring] = useState(false);
  const failed = (thrown: unknown): void => notifyError({ code: 'unexpected', detail: String(thrown) });

  const choose = async (kind: BringInKind, file: File): Promise<void> => {
    setLines(0);
    try {
      const currency = scope.project?.currency ?? settings.currency;
      const brought = await readBringIn(kind, file, { services, shops: shops ?? [], currency, progress: setLines });
      if (brought.ok) setOffer(brought.offer);
      else
        notify(
          brought.problem === 'nothing' ? words.bringIn.nothing : words.exported.importProblem[brought.problem],
          'bad',
        );
    } finally {
      setLines(undefined);
    }
  };

  const store = async (change: ImportChange): Promise<void> => {
    const rows = [...Object.values(change.put), ...Object.values(change.remove)].reduce(
      (sum, all) => sum + all.length,
      0,
    );
    if (rows === 0) {
      setOffer(undefined);
      notify(words.bringIn.nothingNew);
      return;
    }
    setStoring(true);
    try {
      const done = await services.data.bringIn(change);
      if (!done.ok) notifyError(done.error);
      else notify(words.bringIn.done(done.value.written));
      setOffer(undefined);
    } finally {
      setStoring(false);
    }
  };

  return (
    <section class="bring-in" aria-labelledby="bring-in-title">
      <h2 id="bring-in-title">{words.bringIn.title}</h2>
      <p class="soft small">{words.bringIn.help}</p>
      <ul class="plain">
        {KINDS.map(({ kind, accept }) => (
          <Door
            key={kind}
            label={words.bringIn[kind]}
            help={words.bringIn[`${kind}Help`]}
            accept={accept}
            busy={lines !== undefined || shops === undefined}
            onFile={(file) => void choose(kind, file).catch(failed)}
          />
        ))}
      </ul>
      <p class="soft small" role="status">
        {lines !== undefined && (lines === 0 ? words.bringIn.preparing : words.bringIn.reading(formats.number(lines)))}
      </p>
      {offer && (
        <BringInPreview
          offer={offer}
          busy={storing}
          onClose={() => setOffer(undefined)}
          onConfirm={(change) => void store(change).catch(failed)}
        />
      )}
    </section>
  );
}

function Door({
  label,
  help,
  accept,
  busy,
  onFile,
}: {
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <li>
      <button type="button" disabled={busy} onClick={() => input.current?.click()}>
        <Icon name="sheet" size={14} />
        {label}…
      </button>
      <p class="soft small">{help}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </li>
  );
}
