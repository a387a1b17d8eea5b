/** One file with everything: saving it, being reminded of it, and putting it back with its counts checked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupFile } from '../../lib/export/full-backup.ts';
import type { AppServices } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Section, Select } from './fields.tsx';

const EVERY_DAYS = ['0', '7', '14', '30'] as const;
const DAY = 86_400_000;
/** Who has only looked at a shop or two has nothing to lose yet. */
const LEAST_SHOPS = 3;
type Whole = Extract<BackupFile, { ok: true }>;
type Refused = Extract<BackupFile, { ok: false }>;

/** Lets the page draw and answer before the reading goes on. */
function breath(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}

/**
 * Writes everything into the merchant's download folder, and reads it back as a restoring would: undefined when it would be taken back
 * whole. The code for it is loaded only then.
 */
async function saveBackup(services: AppServices): Promise<Refused | undefined> {
  const { readFullBackup, writeFullBackup } = await import('../../lib/export/full-backup.ts');
  const writtenAt = services.now().toISOString();
  const file = await writeFullBackup(await services.data.dump(), { schema: services.data.schema, writtenAt });
  await services.download({
    name: `vigie-${writtenAt.slice(0, 10)}.vigie-backup`,
    type: 'application/gzip',
    data: file,
  });
  const read = await readFullBackup(file, services.data.schema, breath);
  return read.ok ? undefined : read;
}

/** Is a backup worth making now, and why? Undefined until the database has answered. */
function useBackupState():
  | { readonly last: string | undefined; readonly due: boolean; readonly update: boolean; readonly made: () => void }
  | undefined {
  const { services, settings, shops, now } = useApp();
  const [marks, setMarks] = useState<{ readonly last: string | undefined; readonly update: boolean }>();
  useEffect(() => {
    let gone = false;
    void Promise.all([services.data.lastBackup(), services.data.updateReady()]).then(
      ([last, update]) => !gone && setMarks({ last, update: update !== undefined }),
    );
    return () => {
      gone = true;
    };
  }, [services]);
  if (!marks) return undefined;
  // Who has just begun is not asked yet: without a backup the days count from the first shop.
  const since = marks.last ?? shops?.map(({ shop }) => shop.addedAt).toSorted()[0];
  const days = since === undefined ? 0 : (now.getTime() - Date.parse(since)) / DAY;
  const due = settings.backupEveryDays > 0 && days >= settings.backupEveryDays;
  return { ...marks, due, made: () => setMarks({ last: services.now().toISOString(), update: false }) };
}

/** Offers a backup where the merchant is, when one is due and there is something to lose. */
export function BackupReminder() {
  const { words, shops, navigate } = useApp();
  const state = useBackupState();
  if (!state || (shops?.length ?? 0) < LEAST_SHOPS || !(state.due || state.update)) return null;
  return (
    <div class="note">
      <Icon name="download" />
      <div class="grow">
        <p>{state.update ? words.data.backupUpdate : words.data.backupDue}</p>
        <button type="button" onClick={() => navigate({ view: 'settings' })}>
          {words.data.backup}…
        </button>
      </div>
    </div>
  );
}

export function BackupSection() {
  const { words, formats, services, settings, now, send, notify, notifyError } = useApp();
  const state = useBackupState();
  const [asked, setAsked] = useState<{ readonly file: Whole; readonly stored: Readonly<Record<string, number>> }>();
  const input = useRef<HTMLInputElement>(null);
  const failed = (thrown: unknown): void => notifyError({ code: 'unexpected', detail: String(thrown) });
  const save = async (): Promise<void> => {
    const refused = await saveBackup(services);
    if (refused) notify(refusal(refused), 'bad');
    else if (await send('backup.made', {}, words.data.backupMade)) state?.made();
  };
  const choose = async (file: File): Promise<void> => {
    const { readFullBackup } = await import('../../lib/export/full-backup.ts');
    const read = await readFullBackup(new Uint8Array(await file.arrayBuffer()), services.data.schema, breath);
    if (!read.ok) notify(refusal(read), 'bad');
    else setAsked({ file: read, stored: await services.data.counts() });
  };
  const restore = async ({ tables }: Whole): Promise<void> => {
    setAsked(undefined);
    const done = await services.data.restore(tables);
    if (!done.ok) notifyError(done.error);
    else notify(words.data.restoreDone(formats.number(sum(done.value.counts))));
  };
  const last = state?.last;
  const due = state?.due === true || state?.update === true;
  return (
    <Section title={words.data.backup} help={words.data.backupHelp}>
      <p class={due ? 'strong' : 'soft small'}>
        {due && <Icon name="warning" size={14} />}{' '}
        {last === undefined ? words.data.backupNever : words.data.backupLast(formats.since(last, now))}
        {due && ` · ${state?.update ? words.data.backupUpdate : words.data.backupDue}`}
      </p>
      <button type="button" class={due ? 'primary' : ''} onClick={() => void save().catch(failed)}>
        <Icon name="download" size={14} />
        {words.data.backupNow}
      </button>
      <Select
        label={words.data.backupEvery}
        value={EVERY_DAYS.findLast((every) => Number(every) <= settings.backupEveryDays) ?? '0'}
        options={EVERY_DAYS.map((every) => [every, words.data.backupEveryDays[every]] as const)}
        onChange={(every) => void send('settings.set', { backupEveryDays: Number(every) }, words.settings.saved)}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {words.data.restore}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.data.restore}
        accept=".vigie-backup,application/gzip"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void choose(file).catch(failed);
        }}
      />
      {asked && (
        <Ask
          title={words.data.restoreTitle}
          help={`${words.data.restoreHelp(formats.dateTime(asked.file.header.writtenAt))} ${countsText(asked.file.header.counts, asked.stored)}`}
          confirm={words.data.restoreConfirm}
          onClose={() => setAsked(undefined)}
          onConfirm={() => void restore(asked.file).catch(failed)}
        />
      )}
    </Section>
  );

  function refusal({ problem, wrong }: Refused): string {
    if (!wrong) return words.data.problem[problem];
    const names: Readonly<Record<string, string>> = words.data.table;
    return words.data.wrongRow(names[wrong.table] ?? wrong.table, formats.number(wrong.row), wrong.field);
  }

  function countsText(file: Readonly<Record<string, number>>, stored: Readonly<Record<string, number>>): string {
    const names: Readonly<Record<string, string>> = words.data.table;
    return Object.entries(names)
      .filter(([table]) => (file[table] ?? 0) + (stored[table] ?? 0) > 0 && table !== 'settings')
      .map(([table, name]) => `${name}: ${formats.number(stored[table] ?? 0)} → ${formats.number(file[table] ?? 0)}`)
      .join(' · ');
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
