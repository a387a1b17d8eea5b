/** What a file would bring: counts, what is refused and why, and the choices before it is stored. */
import { useMemo, useState } from 'preact/hooks';
import { PROJECT_TABLES } from '../../lib/model/data-services.ts';
import type { ImportChange } from '../../lib/model/data-services.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import type { ListOffer, Offer, ProjectOffer, RefusedLine } from './bring-in-files.ts';

/** Refused lines that are listed one by one. */
const LINES_SHOWN = 50;
type Mode = 'merge' | 'replace';

export function BringInPreview({
  offer,
  busy,
  onClose,
  onConfirm,
}: {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (change: ImportChange) => void;
}) {
  const { words, formats, projects, scope } = useApp();
  const [mode, setMode] = useState<Mode>('merge');
  const [joined, setJoined] = useState(scope.project?.id ?? '');
  const isProject = offer.kind === 'project';
  const title = isProject
    ? words.bringIn.projectTitle(offer.name || words.bringIn.allShops)
    : words.bringIn[offer.kind === 'list' ? 'listTitle' : 'catalogueTitle'];
  const confirm = (): void =>
    onConfirm(isProject ? offer.plans[mode].change : offer.rows.change(projects.find(({ id }) => id === joined)));
  const empty = !isProject && Object.values(offer.rows.counts()).every((count) => count === 0);
  const deletes =
    isProject && mode === 'replace' && PROJECT_TABLES.some((table) => offer.plans.replace.plans[table].removed > 0);
  return (
    <Dialog
      title={title}
      subtitle={isProject ? words.bringIn.written(formats.dateTime(offer.writtenAt)) : undefined}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="button" class={deletes ? 'danger' : 'primary'} disabled={busy || empty} onClick={confirm}>
            {busy ? words.bringIn.storing : words.bringIn.confirm}
          </button>
        </>
      }
    >
      {isProject ? (
        <ProjectPart offer={offer} mode={mode} onMode={setMode} />
      ) : (
        <ListPart offer={offer} joined={joined} onJoin={setJoined} />
      )}
    </Dialog>
  );
}

function ProjectPart({
  offer,
  mode,
  onMode,
}: {
  readonly offer: ProjectOffer;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}) {
  const { words, formats } = useApp();
  const { plans } = offer.plans[mode];
  const tables = PROJECT_TABLES.filter((table) => Object.values(plans[table]).some((count) => count > 0));
  return (
    <>
      <fieldset class="choices">
        <legend>{words.bringIn.mode}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name="bring-in-mode" checked={mode === one} onChange={() => onMode(one)} />
            <span>
              {words.bringIn[one]}
              <span class="soft small">{words.bringIn[`${one}Help`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <table class="bring-in-counts">
        <thead>
          <tr>
            <th scope="col">{words.bringIn.what}</th>
            <th scope="col">{words.bringIn.added}</th>
            <th scope="col">{words.bringIn.changed}</th>
            <th scope="col">{words.bringIn.same}</th>
            {mode === 'replace' && <th scope="col">{words.bringIn.removed}</th>}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table}>
              <th scope="row">{words.data.table[table]}</th>
              <td>{formats.number(plans[table].added)}</td>
              <td>{formats.number(plans[table].replaced)}</td>
              <td>{formats.number(plans[table].kept)}</td>
              {mode === 'replace' && <td>{formats.number(plans[table].removed)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ListPart({
  offer,
  joined,
  onJoin,
}: {
  readonly offer: ListOffer;
  readonly joined: string;
  readonly onJoin: (project: string) => void;
}) {
  const { words, projects } = useApp();
  const counts = useMemo(() => offer.rows.counts(), [offer]);
  const said = [
    counts.shops > 0 && words.bringIn.shopsNew(counts.shops),
    counts.shopsChanged > 0 && words.bringIn.shopsChanged(counts.shopsChanged),
    counts.pages > 0 && words.bringIn.pagesNew(counts.pages),
    counts.pagesKnown > 0 && words.bringIn.pagesKnown(counts.pagesKnown),
    counts.products > 0 && words.bringIn.products(counts.products),
    counts.productsSame > 0 && words.bringIn.productsSame(counts.productsSame),
  ].filter((line) => line !== false);
  const active = projects.filter(({ state }) => state === 'active');
  return (
    <>
      {offer.shop !== undefined && <p>{words.bringIn.catalogueShop(offer.shop)}</p>}
      {said.length === 0 ? (
        <p>{words.bringIn.nothing}</p>
      ) : (
        <ul class="bring-in-said">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {active.length > 0 && (
        <label class="field">
          {words.bringIn.join}
          <select value={joined} onChange={(event) => onJoin(event.currentTarget.value)}>
            <option value="">{words.bringIn.joinNone}</option>
            {active.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {offer.refused.length > 0 && <Refused lines={offer.refused} />}
    </>
  );
}

function Refused({ lines }: { readonly lines: readonly RefusedLine[] }) {
  const { words, formats } = useApp();
  return (
    <details class="fold" open={lines.length <= 5}>
      <summary>{words.bringIn.refused(lines.length)}</summary>
      <ul class="plain bring-in-refused">
        {lines.slice(0, LINES_SHOWN).map(({ line, problem, said }) => (
          <li key={`${line} ${problem}`} class="small">
            <strong>{words.bringIn.line(formats.number(line))}</strong> · {words.bringIn.problem[problem]}
            {said !== '' && <span class="soft"> · {said}</span>}
          </li>
        ))}
      </ul>
      {lines.length > LINES_SHOWN && <p class="soft small">{words.bringIn.refusedMore(lines.length - LINES_SHOWN)}</p>}
    </details>
  );
}
