/** The Watch view: what changed, price over time, and the pages that are re-read. */
import { useRef } from 'preact/hooks';
import type { AppError } from '../../lib/model/records.ts';
import type { AlertRule } from '../../lib/model/watching.ts';
import { useApp } from '../context.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../page/Skeleton.tsx';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { BackupReminder } from '../settings/BackupSection.tsx';
import { ChangeFeed } from './ChangeFeed.tsx';
import { WatchedHistory } from './WatchedHistory.tsx';
import { WatchedPages } from './WatchedPages.tsx';

const NO_RULES: readonly AlertRule[] = [];

export function WatchView({ broken }: { readonly broken: AppError | undefined }) {
  const app = useApp();
  const { words, formats, watch, now, send, notify } = app;
  const stopped = useRef(false);
  if (broken && !watch) return <ErrorNote error={broken} />;
  if (!watch) return <Skeleton label={words.app.loading} />;
  const watches = watch.watches.filter((one) => one.state !== 'archived');
  const next = watches
    .filter((one) => one.state === 'active')
    .map((one) => one.dueAt)
    .sort()[0];
  const progress = watch.progress;

  const checkAll = async (): Promise<void> => {
    stopped.current = false;
    const done = await send('watch.check', {});
    // Who stopped the checks has been told so; how many were done before would only cover it.
    if (done && !stopped.current) notify(words.watch.checked(done.value.checked));
  };
  const stop = (): void => {
    stopped.current = true;
    void send('watch.cancel', {}, words.watch.stopped);
  };

  return (
    <>
      <ViewHeader
        title={words.watch.title}
        subtitle={[
          words.watch.subtitle(watches.length),
          next && words.watch.nextAt(next <= now.toISOString() ? words.watch.dueNow : formats.relative(next, now)),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          watches.length > 0 &&
          !progress && (
            <button type="button" onClick={() => void checkAll()}>
              <Icon name="refresh" size={14} />
              {words.watch.checkAll}
            </button>
          )
        }
      />
      {progress && (
        <section class="progress-line" role="status">
          <span class="grow">
            {words.watch.progress(
              formats.number(Math.min(progress.done + 1, progress.total)),
              formats.number(progress.total),
            )}
            <progress
              value={progress.done}
              max={Math.max(1, progress.total)}
              aria-label={words.watch.progress(formats.number(progress.done), formats.number(progress.total))}
            />
          </span>
          <button type="button" onClick={stop}>
            {words.watch.cancel}
          </button>
        </section>
      )}
      {watch.broken && <ErrorNote error={watch.broken} />}
      <BackupReminder />
      {watches.length === 0 && watch.changes.length === 0 ? (
        <EmptyState drawing="watch" title={words.watch.emptyTitle} help={words.watch.emptyHelp}>
          <p class="soft small">{words.watch.emptyNote}</p>
        </EmptyState>
      ) : (
        <div class="watch-columns">
          <ChangeFeed changes={watch.changes} rules={watch.rules ?? NO_RULES} />
          <div>
            <WatchedHistory watches={watches} changes={watch.changes} />
            <WatchedPages watches={watch.watches} />
          </div>
        </div>
      )}
    </>
  );
}
