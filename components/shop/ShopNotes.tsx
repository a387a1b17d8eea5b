/** The merchant's own words on a shop: its name, tags and notes. */
import { useId, useState } from 'preact/hooks';
import type { ShopRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ShopNotes({ shop }: { readonly shop: ShopRecord }) {
  const { words, send } = useApp();
  const [tag, setTag] = useState('');
  const id = useId();
  const setTags = (tags: readonly string[]): void => void send('shop.update', { id: shop.id, tags: [...tags] });

  return (
    <section class="group" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.shop.notes}</h2>
      <label class="field">
        <span class="hidden">{words.shop.notes}</span>
        <textarea
          key={shop.notes}
          rows={4}
          maxLength={20_000}
          defaultValue={shop.notes}
          placeholder={words.shop.notesHint}
          onChange={(event) =>
            void send('shop.update', { id: shop.id, notes: event.currentTarget.value }, words.shop.notesSaved)
          }
        />
      </label>
      <h3>{words.shop.tags}</h3>
      <div class="chips">
        {shop.tags.map((name) => (
          <span key={name} class="tag">
            {name}
            <button
              type="button"
              class="tag-remove"
              aria-label={words.shop.tagRemove(name)}
              onClick={() => setTags(shop.tags.filter((other) => other !== name))}
            >
              <Icon name="cross" size={10} />
            </button>
          </span>
        ))}
      </div>
      <form
        class="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          const name = tag.trim();
          if (name !== '' && !shop.tags.includes(name)) setTags([...shop.tags, name]);
          setTag('');
        }}
      >
        <label class="hidden" for={`${id}-tag`}>
          {words.shop.tagAdd}
        </label>
        <input
          id={`${id}-tag`}
          value={tag}
          maxLength={60}
          placeholder={words.shop.tagAddHint}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit">{words.shop.tagAddButton}</button>
      </form>
      <label class="field">
        {words.shop.name}
        <input
          key={shop.name}
          defaultValue={shop.name}
          maxLength={200}
          onChange={(event) => {
            const name = event.currentTarget.value.trim();
            if (name === '') event.currentTarget.value = shop.name;
            else if (name !== shop.name) void send('shop.update', { id: shop.id, name }, words.shop.renamed);
          }}
        />
      </label>
    </section>
  );
}
