/** The places that the merchant pointed at on a shop's pages: seen, changed by hand, removed. */
import { useId, useState } from 'preact/hooks';
import type { ShopRule } from '../../lib/model/shop-rule.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function PointedPlaces({ rules }: { readonly rules: readonly ShopRule[] }) {
  const { words } = useApp();
  if (rules.length === 0) return null;
  return (
    <section class="group" aria-labelledby="places-title">
      <h2 id="places-title">{words.pointing.listTitle}</h2>
      <p class="soft small">{words.pointing.listHelp}</p>
      <ul class="plain links">
        {rules.map((rule) => (
          <Place key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Place({ rule }: { readonly rule: ShopRule }) {
  const { words, send } = useApp();
  const [editing, setEditing] = useState(false);
  const [selector, setSelector] = useState(rule.selector);
  const id = useId();
  const label = words.facts.label[rule.key];
  const save = (event: Event): void => {
    event.preventDefault();
    const wish = { shop: rule.shop, key: rule.key, selector: selector.trim(), sample: rule.sample };
    void send('rule.add', wish, words.pointing.saved).then((done) => {
      if (done) setEditing(false);
    });
  };
  return (
    <li>
      <b>{label}</b>
      <span class="soft small">{words.pointing.sample(rule.sample)}</span>
      {editing ? (
        <form onSubmit={save}>
          <label for={id}>{words.pointing.selector}</label>
          <input
            id={id}
            required
            maxLength={1000}
            value={selector}
            onInput={(event) => setSelector(event.currentTarget.value)}
          />
          <div class="row">
            <button type="submit" class="primary">
              {words.app.save}
            </button>
            <button type="button" onClick={() => setEditing(false)}>
              {words.app.cancel}
            </button>
          </div>
        </form>
      ) : (
        <span>
          <button
            type="button"
            class="text"
            aria-label={words.pointing.editPlace(label)}
            onClick={() => setEditing(true)}
          >
            <Icon name="pencil" size={13} />
            {words.pointing.edit}
          </button>{' '}
          <button
            type="button"
            class="text"
            aria-label={words.pointing.removePlace(label)}
            onClick={() => void send('rule.remove', { id: rule.id }, words.pointing.removed)}
          >
            <Icon name="trash" size={13} />
            {words.app.remove}
          </button>
        </span>
      )}
    </li>
  );
}
