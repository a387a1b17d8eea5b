/** Community rule packs in the settings: load files, see what was refused, switch on and off, remove. */
import { useId, useState } from 'preact/hooks';
import type { PackRecord } from '../../lib/model/rule-pack.ts';
import { LARGEST_PACK } from '../../lib/model/rule-pack.ts';
import type { PacksData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { useLive } from '../live.ts';
import { Ask } from '../parts/Ask.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';

const NONE: PacksData = { packs: [] };

export function RulePacks() {
  const { words, services } = useApp();
  const { packs, loading } = useLive(services.packs).value ?? NONE;
  return (
    <section class="group setting-group packs" aria-labelledby="packs-title">
      <h2 id="packs-title">{words.technology.packs}</h2>
      <p class="soft small">{words.technology.packsHelp}</p>
      {packs.length > 0 && (
        <ul class="plain pack-list">
          {packs.map((pack) => (
            <Pack key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
      <AddPack taken={packs.map(({ name }) => name)} loading={loading} />
      <p class="soft small">{words.technology.packsLicence}</p>
    </section>
  );
}

function AddPack({ taken, loading }: { readonly taken: readonly string[]; readonly loading: PacksData['loading'] }) {
  const { words, formats, send, notify } = useApp();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const fileId = useId();
  const nameId = useId();
  const choose = (list: FileList | null): void => {
    const chosen = [...(list ?? [])];
    setFiles(chosen);
    if (name === '' && chosen.length > 0) setName(freeName(words.technology.packDefaultName, taken));
  };
  const read = async (): Promise<void> => {
    if (files.reduce((sum, file) => sum + file.size, 0) > LARGEST_PACK) {
      notify(words.technology.packTooLarge, 'bad');
      return;
    }
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    const done = await send('pack.add', { name: name.trim(), files: texts });
    if (!done) return;
    notify(words.technology.packAdded(formats.number(done.value.technologies)));
    setFiles([]);
    setName('');
  };
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    setBusy(true);
    // A file that was moved or changed since it was chosen cannot be read any more.
    read()
      .catch(() => notify(words.technology.packUnreadable, 'bad'))
      .finally(() => setBusy(false));
  };
  return (
    <form class="pack-form" onSubmit={start}>
      <p class="pack-files">
        <input
          id={fileId}
          class="hidden"
          type="file"
          multiple
          accept=".json,application/json"
          disabled={busy}
          onChange={(event) => {
            choose(event.currentTarget.files);
            // The same files may be chosen again after they were changed.
            event.currentTarget.value = '';
          }}
        />
        <label class="button" for={fileId}>
          <Icon name="plus" size={14} />
          {words.technology.packChoose}
        </label>
        <span class="soft small">
          {files.length > 0
            ? `${words.technology.packChosen(files.length)} · ${formats.list(files.map((file) => file.name))}`
            : words.technology.packChooseHelp}
        </span>
      </p>
      {files.length > 0 && (
        <>
          <label class="field" for={nameId}>
            {words.technology.packName}
            <input
              id={nameId}
              required
              maxLength={60}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <span class="soft small">{words.technology.packNameHelp}</span>
          </label>
          <button type="submit" class="primary" disabled={busy || name.trim() === ''}>
            {words.technology.packRead}
          </button>
        </>
      )}
      {(busy || loading) && <PackProgress loading={loading} />}
    </form>
  );
}

function PackProgress({ loading }: { readonly loading: PacksData['loading'] }) {
  const { words, formats } = useApp();
  const { done, total } = loading ?? { done: 0, total: 1 };
  const label = loading ? words.technology.packReading(formats.number(done), formats.number(total)) : words.app.loading;
  return (
    <div role="status">
      <p class="soft small">{label}</p>
      <Meter value={done} total={total} label={label} />
    </div>
  );
}

function Pack({ pack }: { readonly pack: PackRecord }) {
  const { words, formats, send } = useApp();
  const [removing, setRemoving] = useState(false);
  const refused = Object.values(pack.refusedCounts).reduce((sum, count) => sum + count, 0);
  return (
    <li class="pack">
      <div class="pack-head">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={pack.on}
            aria-label={words.technology.packOn(pack.name)}
            onChange={(event) => void send('pack.switch', { id: pack.id, on: event.currentTarget.checked })}
          />
          <span class="strong">{pack.name}</span>
        </label>
        <button
          type="button"
          class="ghost square"
          aria-label={words.technology.packRemove(pack.name)}
          onClick={() => setRemoving(true)}
        >
          <Icon name="trash" size={15} />
        </button>
      </div>
      <p class="soft small">
        {words.technology.packCounts(formats.number(pack.technologies), formats.number(pack.rules))} ·{' '}
        {formats.date(pack.addedAt)}
      </p>
      {refused > 0 && <Refused pack={pack} refused={refused} />}
      {removing && (
        <Ask
          title={words.technology.packRemoveTitle(pack.name)}
          help={words.technology.packRemoveHelp}
          confirm={words.app.remove}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void send('pack.remove', { id: pack.id }, words.technology.packRemoved);
          }}
        />
      )}
    </li>
  );
}

/** What of the pack is not used, by reason, each with the words that it stumbled over. */
function Refused({ pack, refused }: { readonly pack: PackRecord; readonly refused: number }) {
  const { words, formats } = useApp();
  return (
    <details class="refused">
      <summary>{words.technology.packRefused(refused)}</summary>
      {refused > pack.refused.length && (
        <p class="soft small">
          {words.technology.packRefusedShown(formats.number(pack.refused.length), formats.number(refused))}
        </p>
      )}
      {[...Map.groupBy(pack.refused, ({ kind }) => kind)].map(([kind, entries]) => (
        <div key={kind}>
          <h3>
            {words.technology.refusal[kind]} <span class="soft">{formats.number(pack.refusedCounts[kind] ?? 0)}</span>
          </h3>
          <ul class="plain refused-list">
            {entries.map(({ technology, field, detail }, index) => (
              <li key={index}>
                <span class="strong">{technology}</span> <span class="soft">{field}</span>
                <code>{detail}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** "My pack", or "My pack 2" when there is one of that name. */
function freeName(wanted: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} ${count}`;
    if (!taken.includes(name)) return name;
  }
}
