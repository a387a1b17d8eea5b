/** One watched page: how the last reading ended, in words, when the next is due or why not, and what can be done. */
import { useState } from 'preact/hooks';
import { checkNote } from '../../lib/i18n/check-note.ts';
import type { CheckOutcome, WatchRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import type { Tone } from '../parts/Tag.tsx';
import { GOOD } from './watch-list.ts';
import { WatchOptions } from './WatchOptions.tsx';
import { rhythmText } from './rhythm.ts';

const TONES: Readonly<Record<CheckOutcome, Tone>> = {
  same: 'good',
  changed: 'accent',
  unreadable: 'warn',
  gone: 'bad',
  blocked: 'warn',
  'consent-wall': 'warn',
  'needs-visit': 'warn',
  unreachable: 'warn',
  paused: 'plain',
  'forbidden-by-robots': 'warn',
  'to-confirm': 'warn',
};
const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', accent: '●', warn: '!', bad: '✕', plain: '–' };

export function WatchItem({
  watch,
  selected,
  onSelect,
}: {
  readonly watch: WatchRecord;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
}) {
  const { words } = useApp();
  const outcome = watch.lastOutcome;
  const tone = outcome ? TONES[outcome] : 'plain';
  const paused = watch.state === 'paused';
  const revoked = paused && watch.pausedBecause === 'right-revoked';
  return (
    <li class="watch-item">
      <div class="watch-head">
        <input
          type="checkbox"
          checked={selected}
          aria-label={words.watching.select(watch.title || watch.url)}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
        <span class="grow">
          <ExternalLink address={watch.url}>{watch.title || watch.url}</ExternalLink>
        </span>
        {paused ? (
          <Tag tone={revoked ? 'warn' : 'plain'}>
            <Icon name={revoked ? 'lock' : 'pause'} size={11} />
            {words.terms.outcome.paused}
          </Tag>
        ) : (
          outcome &&
          watch.state === 'active' && (
            <Tag tone={tone}>
              <span aria-hidden="true">{SIGNS[tone]}</span>
              {words.terms.outcome[outcome]}
            </Tag>
          )
        )}
      </div>
      <Times watch={watch} />
      {watch.state === 'active' && outcome && !GOOD.has(outcome) && <WhyNot watch={watch} />}
      {paused && !revoked && <p class="soft small">{words.watch.pausedByYou}</p>}
      {revoked && <RightTaken watch={watch} />}
      <Actions watch={watch} />
    </li>
  );
}

function Times({ watch }: { readonly watch: WatchRecord }) {
  const { words, formats, now } = useApp();
  const last = watch.lastCheckAt === undefined ? words.watch.never : formats.since(watch.lastCheckAt, now);
  const next = watch.dueAt <= now.toISOString() ? words.watch.dueNow : formats.relative(watch.dueAt, now);
  const parts = [
    words.watch.lastAt(last),
    watch.state === 'active' && words.watch.next(next),
    rhythmText(watch.everyMinutes, words),
    watch.readBy === 'tab' && words.watching.readByName.tab,
    watch.subjects &&
      words.watching.follow + ': ' + formats.list(watch.subjects.map((one) => words.watching.subject[one])),
  ];
  return (
    <p class="soft small">
      {parts.filter(Boolean).join(' · ')}
      {(watch.tags ?? []).map((tag) => (
        <span key={tag}>
          {' '}
          <Tag>{tag}</Tag>
        </span>
      ))}
    </p>
  );
}

function WhyNot({ watch }: { readonly watch: WatchRecord }) {
  const { words, formats, now } = useApp();
  if (!watch.lastOutcome) return null;
  return (
    <div class="small watch-why">
      <p>{words.terms.outcomeHelp[watch.lastOutcome]}</p>
      {watch.lastGoodAt && <p>{words.watch.lastGood(formats.since(watch.lastGoodAt, now))}</p>}
      {watch.failures > 1 && <p>{words.watch.failures(watch.failures)}</p>}
      {watch.lastDetail && <p class="soft break">{words.watch.noted(checkNote(watch.lastDetail, words))}</p>}
    </div>
  );
}

function RightTaken({ watch }: { readonly watch: WatchRecord }) {
  const { words, services, notify, send } = useApp();
  const allowAgain = (): void => {
    // Asked straight from the click, or the browser refuses.
    void services.allowShop(watch.url).then(async (given) => {
      if (!given) notify(words.reading.refused, 'bad');
      else await send('watch.update', { id: watch.id, state: 'active' }, words.watch.allowedAgain);
    });
  };
  return (
    <div class="note warn">
      <Icon name="lock" />
      <div class="grow">
        <p class="strong">{words.watch.pausedRight}</p>
        <p>{words.watch.pausedRightHelp}</p>
        <button type="button" class="primary" onClick={allowAgain}>
          {words.watch.allowAgain}
        </button>
      </div>
    </div>
  );
}

function Actions({ watch }: { readonly watch: WatchRecord }) {
  const { words, send, notify } = useApp();
  const [asked, setAsked] = useState<'options' | 'remove' | undefined>(undefined);
  const { id, state } = watch;
  const archived = state === 'archived';
  const revoked = state === 'paused' && watch.pausedBecause === 'right-revoked';
  const check = async (): Promise<void> => {
    const done = await send('watch.check', { id });
    if (done) notify(words.watch.checked(done.value.checked));
  };
  return (
    <div class="watch-actions">
      {state === 'active' && (
        <button
          type="button"
          class="text"
          onClick={() => void check()}
          aria-label={words.watch.checkNowOf(watch.title)}
        >
          <Icon name="refresh" size={13} />
          {words.watch.checkNow}
        </button>
      )}
      {!revoked && !archived && (
        <button
          type="button"
          class="text"
          onClick={() => void send('watch.update', { id, state: state === 'paused' ? 'active' : 'paused' })}
        >
          <Icon name={state === 'paused' ? 'play' : 'pause'} size={13} />
          {state === 'paused' ? words.watch.resume : words.watch.pause}
        </button>
      )}
      {!archived && (
        <button
          type="button"
          class="text"
          aria-label={words.watching.optionsOf(watch.title)}
          onClick={() => setAsked('options')}
        >
          {words.watching.options}
        </button>
      )}
      <button
        type="button"
        class="text"
        onClick={() =>
          void send(
            'watch.update',
            { id, state: archived ? 'active' : 'archived' },
            archived ? words.watching.done : words.watching.archived,
          )
        }
      >
        {archived ? words.watching.unarchive : words.watching.archive}
      </button>
      <button type="button" class="text" onClick={() => setAsked('remove')}>
        <Icon name="trash" size={13} />
        {words.watch.remove}
      </button>
      {asked === 'options' && <WatchOptions watch={watch} onClose={() => setAsked(undefined)} />}
      {asked === 'remove' && (
        <Ask
          title={words.watch.remove}
          help={words.watch.removeHelp}
          confirm={words.watch.remove}
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            void send('watch.remove', { id }, words.watch.removed);
          }}
        />
      )}
    </div>
  );
}
