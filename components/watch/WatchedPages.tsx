/** The pages that are re-read: how the last reading ended, in words, when the next is due, and what can be done. */
import { useState } from 'preact/hooks';
import type { CheckOutcome, CheckRecord, WatchRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { hostOf } from '../parts/address.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import type { Tone } from '../parts/Tag.tsx';
import { rhythmText, RHYTHMS } from './rhythm.ts';

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
const GOOD: ReadonlySet<CheckOutcome> = new Set(['same', 'changed']);

export function WatchedPages({
  watches,
  checks,
}: {
  readonly watches: readonly WatchRecord[];
  readonly checks: readonly CheckRecord[];
}) {
  const { words, shops } = useApp();
  const trouble = watches.filter((one) => one.lastOutcome !== undefined && !GOOD.has(one.lastOutcome)).length;
  const byShop = Map.groupBy(watches, (one) => one.shop);
  if (watches.length === 0) return null;
  return (
    <section class="group" aria-labelledby="watched-title">
      <h2 id="watched-title">
        {words.watch.pages}{' '}
        <span class="soft">
          {trouble === 0 ? words.watch.countOk(watches.length) : words.watch.countTrouble(trouble)}
        </span>
      </h2>
      {[...byShop].map(([shop, list]) => (
        <div key={shop} class="watch-shop">
          <h3>{shops?.find((data) => data.shop.id === shop)?.shop.name ?? hostOf(list[0]?.url ?? shop)}</h3>
          <ul class="plain">
            {list.map((one) => (
              <WatchItem key={one.id} watch={one} lastGood={lastGoodCheck(one, checks)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function lastGoodCheck(watch: WatchRecord, checks: readonly CheckRecord[]): string | undefined {
  return checks
    .filter((check) => check.watchId === watch.id && GOOD.has(check.outcome))
    .map((check) => check.at)
    .sort()
    .at(-1);
}

function WatchItem({ watch, lastGood }: { readonly watch: WatchRecord; readonly lastGood: string | undefined }) {
  const { words, formats, now, send, services, notify } = useApp();
  const [removing, setRemoving] = useState(false);
  const outcome = watch.lastOutcome;
  const tone = outcome ? TONES[outcome] : 'plain';
  const paused = watch.state === 'paused';
  const revoked = paused && watch.pausedBecause === 'right-revoked';

  const allowAgain = (): void => {
    // Asked straight from the click, or the browser refuses.
    void services.allowShop(watch.url).then(async (given) => {
      if (!given) notify(words.reading.refused, 'bad');
      else await send('watch.update', { id: watch.id, state: 'active' }, words.watch.allowedAgain);
    });
  };
  const check = async (): Promise<void> => {
    const done = await send('watch.check', { id: watch.id });
    if (done) notify(words.watch.checked(done.value.checked));
  };

  return (
    <li class="watch-item">
      <div class="watch-head">
        <ExternalLink address={watch.url}>{watch.title || watch.url}</ExternalLink>
        {paused ? (
          <Tag tone={revoked ? 'warn' : 'plain'}>
            <Icon name={revoked ? 'lock' : 'pause'} size={11} />
            {words.terms.outcome.paused}
          </Tag>
        ) : (
          outcome && (
            <Tag tone={tone}>
              <span aria-hidden="true">{SIGNS[tone]}</span>
              {words.terms.outcome[outcome]}
            </Tag>
          )
        )}
      </div>
      <p class="soft small">
        {words.watch.lastAt(
          watch.lastCheckAt === undefined ? words.watch.never : formats.relative(watch.lastCheckAt, now),
        )}
        {!paused &&
          ` · ${words.watch.next(watch.dueAt <= now.toISOString() ? words.watch.dueNow : formats.relative(watch.dueAt, now))}`}
      </p>
      {!paused && outcome && !GOOD.has(outcome) && (
        <div class="small watch-why">
          <p>{words.terms.outcomeHelp[outcome]}</p>
          {lastGood && <p>{words.watch.lastGood(formats.relative(lastGood, now))}</p>}
          {watch.lastDetail && <p class="soft break">{words.watch.detail(watch.lastDetail.slice(0, 200))}</p>}
        </div>
      )}
      {paused && !revoked && <p class="soft small">{words.watch.pausedByYou}</p>}
      {revoked && (
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
      )}
      <div class="watch-actions">
        {!paused && (
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
        {!revoked && (
          <button
            type="button"
            class="text"
            onClick={() => void send('watch.update', { id: watch.id, state: paused ? 'active' : 'paused' })}
          >
            <Icon name={paused ? 'play' : 'pause'} size={13} />
            {paused ? words.watch.resume : words.watch.pause}
          </button>
        )}
        <label class="inline">
          <span class="hidden">
            {words.watch.every}: {watch.title}
          </span>
          <select
            value={RHYTHMS.findLast((minutes) => minutes <= watch.everyMinutes) ?? 60}
            onChange={(event) =>
              void send(
                'watch.update',
                { id: watch.id, everyMinutes: Number(event.currentTarget.value) },
                words.settings.saved,
              )
            }
          >
            {RHYTHMS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {rhythmText(minutes, words)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="text" onClick={() => setRemoving(true)}>
          <Icon name="trash" size={13} />
          {words.watch.remove}
        </button>
      </div>
      {removing && (
        <Ask
          title={words.watch.remove}
          help={words.watch.removeHelp}
          confirm={words.watch.remove}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void send('watch.remove', { id: watch.id }, words.watch.removed);
          }}
        />
      )}
    </li>
  );
}
