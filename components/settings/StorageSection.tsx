/** How much room the data take, of what they are made, and thinning out what is old. */
import { useEffect, useState } from 'preact/hooks';
import type { StorageUse } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { Meter } from '../parts/Meter.tsx';
import { Select } from './fields.tsx';

const KEEP_DAYS = [0, 90, 180, 365, 730] as const;
/** Tables whose number of rows a merchant understands. */
const COUNTED = ['shops', 'pages', 'snapshots', 'rawPages', 'watches', 'changes'] as const;

export function StorageSection() {
  const { words, formats, services, settings, shops, send, notify } = useApp();
  const [use, setUse] = useState<StorageUse | 'failed' | undefined>(undefined);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => {
    let gone = false;
    Promise.all([services.storage(), services.data.counts()]).then(
      ([measured, rows]) => {
        if (gone) return;
        setUse(measured);
        setCounts(rows);
      },
      () => !gone && setUse('failed'),
    );
    return () => {
      gone = true;
    };
  }, [services, shops]);
  const prune = async (): Promise<void> => {
    const done = await send('data.prune', { days: settings.keepDays });
    if (done) notify(words.data.pruned(done.value.removed));
  };
  return (
    <>
      {use === undefined && <p class="soft">{words.app.loading}</p>}
      {use === 'failed' && <p class="soft">{words.settings.storageFailed}</p>}
      {use !== undefined && use !== 'failed' && (
        <div>
          <p>
            {words.settings.storage(formats.bytes(use.bytes), use.snapshots)}
            {use.quota > 0 && (
              <span class="soft small">
                {' '}
                · {words.settings.storageOf(formats.percent((use.bytes / use.quota) * 100))}
              </span>
            )}
          </p>
          {use.quota > 0 && <Meter value={use.bytes} total={use.quota} label={words.data.meter} />}
          <p class="soft small">
            {COUNTED.map((table) => `${words.data.table[table]}: ${formats.number(counts[table] ?? 0)}`).join(' · ')}
          </p>
        </div>
      )}
      <Select
        label={words.data.keep}
        help={words.data.pruneHelp}
        value={String(KEEP_DAYS.findLast((days) => days <= settings.keepDays) ?? 0) as keyof typeof words.data.keepDays}
        options={KEEP_DAYS.map((days) => {
          const id = String(days) as keyof typeof words.data.keepDays;
          return [id, words.data.keepDays[id]] as const;
        })}
        onChange={(days) => void send('settings.set', { keepDays: Number(days) }, words.settings.saved)}
      />
      {settings.keepDays > 0 && (
        <button type="button" onClick={() => void prune()}>
          {words.data.pruneNow}
        </button>
      )}
    </>
  );
}
