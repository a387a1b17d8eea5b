/** The small form with which the merchant types the right value, or says that the page says no. */
import { useId, useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { entryText, saysNo } from './entry-text.ts';
import type { FactEntry } from './fact-groups.ts';
import type { ReadingContext } from './reading-context.ts';

export function CorrectionForm({
  entry,
  reading,
  onDone,
}: {
  readonly entry: FactEntry;
  readonly reading: ReadingContext;
  readonly onDone: () => void;
}) {
  const app = useApp();
  const { words, send } = app;
  const id = useId();
  const [no, setNo] = useState(saysNo(entry));
  const [value, setValue] = useState(saysNo(entry) ? '' : entryText(entry, app));
  const [note, setNote] = useState(entry.correction?.note ?? '');
  const [missing, setMissing] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!no && value.trim() === '') {
      setMissing(true);
      return;
    }
    const done = await send(
      'fact.correct',
      {
        shop: reading.shop,
        pageKey: reading.pageKey,
        key: entry.key,
        item: entry.item,
        value: no ? null : value.trim(),
        note: note.trim(),
      },
      words.page.correctionSaved,
    );
    if (done) onDone();
  };

  return (
    <form
      class="form"
      onSubmit={(event) => void submit(event)}
      aria-label={words.page.correctTitle(words.facts.label[entry.key])}
    >
      <label for={`${id}-value`}>{words.page.correctValue}</label>
      <input
        id={`${id}-value`}
        value={value}
        disabled={no}
        maxLength={2000}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : `${id}-help`}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={no}
          onChange={(event) => {
            setNo(event.currentTarget.checked);
            setMissing(false);
          }}
        />
        {words.page.correctNo}
      </label>
      <label for={`${id}-note`}>{words.page.correctNote}</label>
      <input id={`${id}-note`} value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
      {missing ? (
        <p class="small bad-text" id={`${id}-missing`} role="alert">
          {words.page.correctEmpty}
        </p>
      ) : (
        <p class="small soft" id={`${id}-help`}>
          {words.page.correctHelp}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          {words.app.save}
        </button>
        <button type="button" onClick={onDone}>
          {words.app.cancel}
        </button>
      </div>
    </form>
  );
}
