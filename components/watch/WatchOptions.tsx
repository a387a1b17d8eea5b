/** What is followed on a watched page, how it is read again, how often, and its tags. */
import { useId, useState } from 'preact/hooks';
import { subjectsFor } from '../../lib/compare/subjects.ts';
import type { PageKind } from '../../lib/model/facts.ts';
import type { WatchRecord } from '../../lib/model/records.ts';
import type { ReadBy, WatchSubject } from '../../lib/model/watching.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { rhythmText, RHYTHMS } from './rhythm.ts';

export function WatchOptions({ watch, onClose }: { readonly watch: WatchRecord; readonly onClose: () => void }) {
  const { words, shops, send } = useApp();
  const kind = shops?.flatMap(({ pages }) => pages).find((page) => page.key === watch.pageKey)?.pageKind;
  const [subjects, setSubjects] = useState(watch.subjects);
  const [readBy, setReadBy] = useState<ReadBy>(watch.readBy ?? 'fetch');
  const [everyMinutes, setEveryMinutes] = useState(watch.everyMinutes);
  const [tags, setTags] = useState((watch.tags ?? []).join(', '));
  const id = useId();
  const keep = async (): Promise<void> => {
    const wish = {
      id: watch.id,
      subjects: subjects === undefined ? null : [...subjects],
      readBy,
      everyMinutes,
      tags: tagsOf(tags),
    };
    if (await send('watch.update', wish, words.watching.saved)) onClose();
  };
  return (
    <Dialog
      title={words.watching.options}
      subtitle={watch.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="button" class="primary" onClick={() => void keep()}>
            {words.watching.save}
          </button>
        </>
      }
    >
      <SubjectChoice kind={kind ?? 'other'} subjects={subjects} onChange={setSubjects} />
      <label class="field">
        {words.watch.every}
        <select
          value={RHYTHMS.findLast((minutes) => minutes <= everyMinutes) ?? 60}
          onChange={(event) => setEveryMinutes(Number(event.currentTarget.value))}
        >
          {RHYTHMS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {rhythmText(minutes, words)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="choices">
        <legend>{words.watching.readBy}</legend>
        {(['fetch', 'tab'] as const).map((way) => (
          <label key={way} class="check">
            <input type="radio" name={id} checked={readBy === way} onChange={() => setReadBy(way)} />
            <span>
              {words.watching.readByName[way]}
              <span class="soft small">{words.watching.readByHelp[way]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        {words.watching.tags}
        <input value={tags} maxLength={500} onInput={(event) => setTags(event.currentTarget.value)} />
        <span class="soft small">{words.watching.tagsHelp}</span>
      </label>
    </Dialog>
  );
}

/** Tags as typed, one between commas. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim().slice(0, 60)))].filter((tag) => tag !== '').slice(0, 50);
}

/** Everything on the page, or only some subjects of its kind. */
export function SubjectChoice({
  kind,
  subjects,
  onChange,
}: {
  readonly kind: PageKind;
  readonly subjects: readonly WatchSubject[] | undefined;
  readonly onChange: (subjects: readonly WatchSubject[] | undefined) => void;
}) {
  const { words } = useApp();
  const offered = subjectsFor(kind);
  const chosen = new Set(subjects ?? offered);
  const toggle = (subject: WatchSubject, on: boolean): void => {
    const next = offered.filter((one) => (one === subject ? on : chosen.has(one)));
    onChange(next.length === offered.length || next.length === 0 ? undefined : next);
  };
  return (
    <fieldset class="choices">
      <legend>{words.watching.follow}</legend>
      <label class="check">
        <input type="checkbox" checked={subjects === undefined} onChange={() => onChange(undefined)} />
        <span class="strong">{words.watching.followAll}</span>
      </label>
      <div class="subject-grid">
        {offered.map((subject) => (
          <label key={subject} class="check">
            <input
              type="checkbox"
              checked={chosen.has(subject)}
              onChange={(event) => toggle(subject, event.currentTarget.checked)}
            />
            <span>{words.watching.subject[subject]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
