/** The feed of changes, newest first: what, before and after, and the proofs of both. */
import { useId, useState } from 'preact/hooks';
import type { Fact } from '../../lib/model/evidence.ts';
import { term } from '../../lib/i18n/dictionary.ts';
import { factLabel, factText } from '../../lib/i18n/values.ts';
import type { ChangeRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';
import { hostOf } from '../parts/address.ts';
import { needlesOf } from '../parts/highlight.ts';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { onlyDifferences } from './differences.ts';

const FIRST = 20;

export function ChangeFeed({ changes }: { readonly changes: readonly ChangeRecord[] }) {
  const { words, send } = useApp();
  const [all, setAll] = useState(false);
  const sorted = [...changes].sort((first, second) => second.at.localeCompare(first.at));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  const unseen = sorted.filter((change) => !change.seen);
  return (
    <section class="group" aria-labelledby="changes-title">
      <h2 id="changes-title">
        {words.watch.changes}{' '}
        {unseen.length > 0 && (
          <span class="heading-action">
            <button
              type="button"
              class="text"
              onClick={() => void send('changes.seen', { ids: unseen.map(({ id }) => id) }, words.watch.markedSeen)}
            >
              <Icon name="check" size={13} />
              {words.watch.markSeen}
            </button>
          </span>
        )}
      </h2>
      {sorted.length === 0 ? (
        <p class="soft pad">
          {words.watch.changesNone}. {words.watch.changesNoneHelp}
        </p>
      ) : (
        <ul class="plain changes">
          {shown.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </ul>
      )}
      {sorted.length > FIRST && (
        <button type="button" class="text" onClick={() => setAll(!all)}>
          {all ? words.app.showLess : words.app.showMore(sorted.length - FIRST)}
        </button>
      )}
    </section>
  );
}

function ChangeItem({ change }: { readonly change: ChangeRecord }) {
  const app = useApp();
  const { words, formats, shops, now, send } = app;
  const [open, setOpen] = useState(false);
  const id = useId();
  const shop = shops?.find((data) => data.shop.id === change.shop)?.shop.name ?? hostOf(change.url);
  const label = factLabel(change.after ?? change.before ?? change, app);
  const what =
    change.kind === 'appeared'
      ? words.watch.appeared(label)
      : change.kind === 'disappeared'
        ? words.watch.disappeared(label)
        : label;
  const [before, after] = onlyDifferences(factWords(change.before, app), factWords(change.after, app));
  return (
    <li class={change.seen ? 'change' : 'change new'}>
      <span class="dot" aria-hidden="true" />
      <div class="grow">
        <p>
          {!change.seen && <span class="hidden">{words.watch.unseen}: </span>}
          <span class="strong">{shop}</span> · {what}
        </p>
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
        <div class="change-actions">
          <button
            type="button"
            class="text"
            aria-expanded={open}
            aria-controls={id}
            aria-label={words.watch.showBothProofs(label)}
            onClick={() => setOpen(!open)}
          >
            {words.watch.bothProofs}
            <Icon name="chevron" size={12} />
          </button>
          {!change.seen && (
            <button type="button" class="text" onClick={() => void send('changes.seen', { ids: [change.id] })}>
              {words.watch.markOneSeen}
            </button>
          )}
        </div>
        {open && (
          <div id={id} class="change-proofs">
            <ProofSide
              title={words.watch.beforeAt(formats.day(change.beforeAt, now))}
              fact={change.before}
              at={change.beforeAt}
            />
            <ProofSide title={words.watch.afterAt(formats.day(change.at, now))} fact={change.after} at={change.at} />
          </div>
        )}
      </div>
      <time class="soft small" dateTime={change.at} title={formats.dateTime(change.at)}>
        {formats.relative(change.at, now)}
      </time>
    </li>
  );
}

function ProofSide({
  title,
  fact,
  at,
}: {
  readonly title: string;
  readonly fact: Fact | undefined;
  readonly at: string;
}) {
  const { words } = useApp();
  return (
    <div>
      <p class="entry-name">{title}</p>
      {fact && fact.state !== 'unknown' ? (
        <Proof evidence={fact.evidence[0]} at={at} needles={needlesOf(fact, fact.evidence[0].snippet)} />
      ) : (
        <p class="soft small">{words.watch.nothing}</p>
      )}
    </div>
  );
}

function factWords(fact: Fact | undefined, app: AppContextValue): string {
  if (!fact || fact.state === 'unknown') return '';
  if (fact.state === 'found') return factText(fact, app);
  const { words } = app;
  return fact.key === 'payment.method'
    ? `${term(words.terms.payment, fact.item ?? '')} – ${words.facts.value.no}`
    : words.facts.value.no;
}
