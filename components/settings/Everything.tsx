/** Everything that is stored and was ever asked: each value with its proof, each request with host, time, reason and size. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RequestLog } from '../../lib/model/data-services.ts';
import type { SnapshotRecord } from '../../lib/model/records.ts';
import { factLabel, factText } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { useLive } from '../live.ts';
import { hostOf } from '../parts/address.ts';
import { Proof } from '../parts/Proof.tsx';
import { Section } from './fields.tsx';

export function Everything() {
  const { words } = useApp();
  const [open, setOpen] = useState<'facts' | 'requests' | undefined>(undefined);
  const toggle = (what: 'facts' | 'requests'): void => setOpen(open === what ? undefined : what);
  return (
    <Section title={words.data.everything} help={words.data.everythingHelp}>
      <p class="everything-choice">
        {(['facts', 'requests'] as const).map((what) => (
          <button key={what} type="button" aria-expanded={open === what} onClick={() => toggle(what)}>
            {words.data[what]}
          </button>
        ))}
      </p>
      {open === 'facts' && <StoredFacts />}
      {open === 'requests' && <Requests />}
    </Section>
  );
}

function StoredFacts() {
  const { words, formats, shops, services } = useApp();
  const [shop, setShop] = useState('');
  const [page, setPage] = useState('');
  const [reading, setReading] = useState('');
  const chosen = shops?.find((data) => data.shop.id === shop) ?? shops?.[0];
  const key = chosen?.pages.find((one) => one.key === page)?.key ?? chosen?.pages[0]?.key;
  const source = useMemo(() => (key === undefined ? undefined : services.savedReadings(key)), [services, key]);
  const snapshots = useLive(source).value ?? [];
  const snapshot = snapshots.find(({ id }) => id === reading) ?? snapshots.at(-1);
  if (!shops || !chosen || key === undefined) return <p class="soft">{words.data.noFacts}</p>;
  return (
    <>
      <Choice
        name={words.data.chooseShop}
        value={chosen.shop.id}
        options={shops.map((data) => [data.shop.id, data.shop.name])}
        onChange={setShop}
      />
      <Choice
        name={words.data.choosePage}
        value={key}
        options={chosen.pages.map((one) => [one.key, one.title || one.key])}
        onChange={setPage}
      />
      {snapshot && (
        <Choice
          name={words.data.when}
          value={snapshot.id}
          options={[...snapshots]
            .reverse()
            .map(({ id, takenAt, via }) => [id, `${formats.dateTime(takenAt)} · ${words.history.via[via]}`])}
          onChange={setReading}
        />
      )}
      {snapshot && <FactList snapshot={snapshot} />}
    </>
  );
}

function FactList({ snapshot }: { readonly snapshot: SnapshotRecord }) {
  const app = useApp();
  const facts = snapshot.facts.filter((fact) => fact.state !== 'unknown');
  return (
    <ul class="plain stored-facts">
      {facts.map((fact, place) => (
        <li key={place}>
          <details>
            <summary>
              {factLabel(fact, app)}:{' '}
              <span class="strong">{fact.state === 'found' ? factText(fact, app) : app.words.history.absent}</span>
            </summary>
            <Proof evidence={fact.evidence[0]} at={snapshot.takenAt} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Choice({
  name,
  value,
  options,
  onChange,
}: {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <label class="field">
      {name}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Requests() {
  const { words, formats, services } = useApp();
  const [log, setLog] = useState<RequestLog | undefined>(undefined);
  useEffect(() => {
    void services.data.requests().then(setLog);
  }, [services]);
  if (!log) return <p class="soft">{words.app.loading}</p>;
  if (log.total === 0) return <p class="soft">{words.data.noRequests}</p>;
  return (
    <>
      <p class="small">{words.data.totals(formats.number(log.total), formats.bytes(log.bytes))}</p>
      <p class="soft small">{words.data.requestsShown(formats.number(log.rows.length), formats.number(log.total))}</p>
      <div class="request-table" tabIndex={0} role="region" aria-label={words.data.requests}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.data.when}</th>
              <th scope="col">{words.data.host}</th>
              <th scope="col">{words.data.why}</th>
              <th scope="col" class="number">
                {words.data.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {log.rows.map((request) => (
              <tr key={request.id} title={request.url}>
                <td>{formats.dateTime(request.at)}</td>
                <td class="break">{hostOf(request.url)}</td>
                <td>
                  {words.data.whyName[request.why]}
                  {request.status !== undefined && <span class="soft"> · {request.status}</span>}
                </td>
                <td class="number">{request.bytes === undefined ? '–' : formats.bytes(request.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
