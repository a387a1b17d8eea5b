/** One entry of the feed: a shop's change with its cause told once, how much it matters, its proofs, and the merchant's word on it. */
import { useId, useState } from 'preact/hooks';
import type { ChangeGroup } from '../../lib/compare/change-groups.ts';
import { term } from '../../lib/i18n/dictionary.ts';
import { factLabel, factText } from '../../lib/i18n/values.ts';
import type { Fact } from '../../lib/model/evidence.ts';
import type { ChangeRecord } from '../../lib/model/records.ts';
import type { Importance } from '../../lib/model/watching.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';
import { hostOf } from '../parts/address.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import type { Tone } from '../parts/Tag.tsx';
import { ChangeProofs } from './ChangeProofs.tsx';
import { onlyDifferences } from './differences.ts';

const TONES: Readonly<Record<Importance, Tone>> = { high: 'accent', medium: 'plain', low: 'plain' };

export function ChangeEntry({ group }: { readonly group: ChangeGroup }) {
  const app = useApp();
  const { words, formats, shops, now, send } = app;
  const [open, setOpen] = useState(false);
  const id = useId();
  const [change, ...others] = group.changes;
  const shop = shops?.find((data) => data.shop.id === group.shop)?.shop.name ?? hostOf(change.url);
  const label = factLabel(change.after ?? change.before ?? change, app);
  return (
    <li class={group.seen ? `change ${group.importance}` : `change new ${group.importance}`}>
      <span class="dot" aria-hidden="true" />
      <div class="grow">
        <p>
          {!group.seen && <span class="hidden">{words.watch.unseen}: </span>}
          <span class="strong">{shop}</span> · {whatOf(change, app)}
        </p>
        <Values change={change} />
        {others.length > 0 && <p class="soft small">{words.alerts.alsoTold(others.length)}</p>}
        <p class="change-meta">
          <Tag tone={TONES[group.importance]}>
            <span class="hidden">{words.alerts.importanceOf('')}</span>
            {words.alerts.importance[group.importance]}
          </Tag>
          {!group.alerts && <span class="soft small">{words.alerts.silenced}</span>}
        </p>
        <div class="change-actions">
          <button
            type="button"
            class="text"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={words.watch.showBothProofs(label)}
            onClick={() => setOpen(!open)}
          >
            {words.watch.bothProofs}
            <Icon name="chevron" size={12} />
          </button>
          {!group.seen && (
            <button
              type="button"
              class="text"
              onClick={() => void send('changes.seen', { ids: group.changes.map((one) => one.id) })}
            >
              {words.watch.markOneSeen}
            </button>
          )}
          <Useful group={group} />
        </div>
        {open && (
          <div id={id} class="change-open">
            <ChangeProofs change={change} />
            {others.slice(0, 12).map((other) => (
              <Other key={other.id} change={other} />
            ))}
            {others.length > 12 && <p class="soft small">{words.alerts.more(others.length - 12)}</p>}
            <p class="small">
              <ExternalLink address={change.url}>{words.alerts.openPage}</ExternalLink>
            </p>
          </div>
        )}
      </div>
      <time class="soft small" dateTime={group.at} title={formats.dateTime(group.at)}>
        {formats.since(group.at, now)}
      </time>
    </li>
  );
}

export function whatOf(change: ChangeRecord, app: AppContextValue): string {
  const label = factLabel(change.after ?? change.before ?? change, app);
  if (change.kind === 'appeared') return app.words.watch.appeared(label);
  return change.kind === 'disappeared' ? app.words.watch.disappeared(label) : label;
}

export function Values({ change }: { readonly change: ChangeRecord }) {
  const app = useApp();
  const { words } = app;
  const [before, after] = onlyDifferences(factWords(change.before, app), factWords(change.after, app));
  return (
    <p class="change-values">
      {before && (
        <span class="was">
          <span class="hidden">{words.watch.before} </span>
          {before}
        </span>
      )}
      {before && after && <Icon name="arrow" size={13} />}
      {after && (
        <span class="strong">
          <span class="hidden">{words.watch.after} </span>
          {!before && '+ '}
          {after}
        </span>
      )}
    </p>
  );
}

/** The same news told by another fact or page. */
function Other({ change }: { readonly change: ChangeRecord }) {
  const app = useApp();
  return (
    <details class="change-other">
      <summary>
        {whatOf(change, app)} <span class="soft">· {hostPath(change.url)}</span>
      </summary>
      <Values change={change} />
      <ChangeProofs change={change} />
    </details>
  );
}

function hostPath(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.slice(0, 60) : url;
}

function Useful({ group }: { readonly group: ChangeGroup }) {
  const { words, send } = useApp();
  const said = group.changes[0].useful;
  const vote = (useful: boolean): void => {
    const ids = group.changes.map(({ id }) => id);
    const { item } = group;
    const wish = { ids, useful, ...(item === undefined ? {} : { item }) };
    void send('changes.useful', wish, useful ? words.alerts.thanks : words.alerts.thanksNo);
  };
  return (
    <span class="useful" role="group" aria-label={words.alerts.useful}>
      <span class="soft">{words.alerts.useful}</span>
      {([true, false] as const).map((useful) => (
        <button
          key={String(useful)}
          type="button"
          class="text"
          aria-pressed={said === useful}
          onClick={() => vote(useful)}
        >
          {useful ? words.alerts.yes : words.alerts.no}
        </button>
      ))}
    </span>
  );
}

/** A fact in the words of the feed; empty for what was not seen. */
function factWords(fact: Fact | undefined, app: AppContextValue): string {
  if (!fact || fact.state === 'unknown') return '';
  if (fact.state === 'found') return factText(fact, app);
  const { words } = app;
  return fact.key === 'payment.method'
    ? `${term(words.terms.payment, fact.item ?? '')} – ${words.facts.value.no}`
    : words.facts.value.no;
}
