/** The pages that are re-read: sifted, sorted, chosen several at a time. */
import { useState } from 'preact/hooks';
import type { WatchRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { hostOf } from '../parts/address.ts';
import { ManyActions } from './ManyActions.tsx';
import { isTrouble, NO_SIEVE, siftWatches, tagsInUse } from './watch-list.ts';
import type { WatchSieve } from './watch-list.ts';
import { WatchItem } from './WatchItem.tsx';

/** From this many pages on there is something to sift. */
const SIFTED_FROM = 4;
/** Pages shown at first; the others come some at a time, so that a thousand of them never stand on the screen unasked. */
const FIRST = 30;
const MORE = 100;

export function WatchedPages({ watches }: { readonly watches: readonly WatchRecord[] }) {
  const { words, shops } = useApp();
  const [sieve, setSieve] = useState<WatchSieve>(NO_SIEVE);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(FIRST);
  if (watches.length === 0) return null;
  const fitting = siftWatches(watches, sieve);
  const shown = fitting.slice(0, most);
  const rest = fitting.length - shown.length;
  const trouble = watches.filter(isTrouble).length;
  const current = watches.filter(({ state }) => state !== 'archived').length;
  const selected = fitting.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const nameOf = (shop: string, url: string): string =>
    shops?.find((data) => data.shop.id === shop)?.shop.name ?? hostOf(url);
  return (
    <section class="group" aria-labelledby="watched-title">
      <h2 id="watched-title">
        {words.watch.pages}{' '}
        <span class="soft">{trouble === 0 ? words.watch.countOk(current) : words.watch.countTrouble(trouble)}</span>
      </h2>
      {watches.length >= SIFTED_FROM && <Sieve watches={watches} sieve={sieve} onChange={setSieve} />}
      {selected.length > 0 && <ManyActions selected={selected} onDone={() => setChosen(new Set())} />}
      {fitting.length >= SIFTED_FROM && (
        <label class="check select-all">
          <input
            type="checkbox"
            checked={selected.length === fitting.length}
            onChange={(event) =>
              choose(
                fitting.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
          />
          <span>{words.watching.selectAll}</span>
        </label>
      )}
      {fitting.length === 0 && <p class="soft pad">{words.watching.none}</p>}
      {[...Map.groupBy(shown, (one) => (sieve.sort === 'shop' ? one.shop : ''))].map(([shop, list]) => (
        <div key={shop} class="watch-shop">
          {shop !== '' && <h3>{nameOf(shop, list[0]?.url ?? shop)}</h3>}
          <ul class="plain">
            {list.map((one) => (
              <WatchItem
                key={one.id}
                watch={one}
                selected={chosen.has(one.id)}
                onSelect={(on) => choose([one.id], on)}
              />
            ))}
          </ul>
        </div>
      ))}
      {fitting.length > FIRST && (
        <button type="button" class="text" onClick={() => setMost(rest > 0 ? most + MORE : FIRST)}>
          {rest > 0 ? words.app.showMore(Math.min(rest, MORE)) : words.app.showLess}
        </button>
      )}
    </section>
  );
}

function Sieve({
  watches,
  sieve,
  onChange,
}: {
  readonly watches: readonly WatchRecord[];
  readonly sieve: WatchSieve;
  readonly onChange: (sieve: WatchSieve) => void;
}) {
  const { words } = useApp();
  const tags = tagsInUse(watches);
  const { watching } = words;
  const shows = {
    all: watching.showAll,
    trouble: watching.showTrouble,
    paused: watching.showPaused,
    archived: watching.showArchived,
  };
  const sorts = { shop: watching.sortShop, trouble: watching.sortTrouble, next: watching.sortNext };
  return (
    <div class="sieve">
      <label class="field">
        {watching.show}
        <select
          value={sieve.show}
          onChange={(event) => onChange({ ...sieve, show: event.currentTarget.value as WatchSieve['show'] })}
        >
          {Object.entries(shows).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {watching.sort}
        <select
          value={sieve.sort}
          onChange={(event) => onChange({ ...sieve, sort: event.currentTarget.value as WatchSieve['sort'] })}
        >
          {Object.entries(sorts).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {tags.length > 0 && (
        <label class="field">
          {watching.tag}
          <select value={sieve.tag} onChange={(event) => onChange({ ...sieve, tag: event.currentTarget.value })}>
            <option value="">{watching.tagAll}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        {watching.search}
        <input
          type="search"
          value={sieve.search}
          maxLength={100}
          onInput={(event) => onChange({ ...sieve, search: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
