/** What can be done with several watched pages at once: rhythm, tags, pause, archive, stop. */
import { useState } from 'preact/hooks';
import type { CommandInput } from '../../lib/model/messages.ts';
import type { WatchRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { rhythmText, RHYTHMS } from './rhythm.ts';
import { tagsOf } from './WatchOptions.tsx';

export function ManyActions({
  selected,
  onDone,
}: {
  readonly selected: readonly WatchRecord[];
  readonly onDone: () => void;
}) {
  const { words, send } = useApp();
  const [removing, setRemoving] = useState(false);
  const [tag, setTag] = useState('');
  const ids = selected.map(({ id }) => id);
  const change = (wish: Omit<CommandInput<'watch.updateMany'>, 'ids'>): void =>
    void send('watch.updateMany', { ids, ...wish }, words.watching.done);
  const archived = selected.every(({ state }) => state === 'archived');
  return (
    <div class="many" role="group" aria-label={words.watching.selected(ids.length)}>
      <p class="strong grow">{words.watching.selected(ids.length)}</p>
      <select
        aria-label={words.watching.setRhythm}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== '') change({ everyMinutes: Number(event.currentTarget.value) });
        }}
      >
        <option value="">{words.watching.setRhythm}</option>
        {RHYTHMS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {rhythmText(minutes, words)}
          </option>
        ))}
      </select>
      <form
        class="many-tag"
        onSubmit={(event) => {
          event.preventDefault();
          const addTags = tagsOf(tag);
          if (addTags.length > 0) change({ addTags });
          setTag('');
        }}
      >
        <input
          value={tag}
          maxLength={120}
          placeholder={words.watching.tags}
          aria-label={words.watching.addTag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit">{words.watching.addTag}</button>
      </form>
      <button type="button" onClick={() => change({ state: archived ? 'active' : 'archived' })}>
        {archived ? words.watching.unarchive : words.watching.archive}
      </button>
      <button type="button" onClick={() => setRemoving(true)}>
        {words.watching.removeMany}
      </button>
      <button type="button" class="text" onClick={onDone}>
        {words.watching.unselect}
      </button>
      {removing && (
        <Ask
          title={words.watching.removeMany}
          help={words.watching.removeManyHelp(ids.length)}
          confirm={words.watching.removeMany}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            onDone();
            void send('watch.removeMany', { ids }, words.watching.done);
          }}
        />
      )}
    </div>
  );
}
