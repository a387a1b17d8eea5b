/** Two readings of one page side by side: only what differs, with both proofs. */
import { useMemo, useState } from 'preact/hooks';
import { diffSnapshots } from '../../lib/compare/diff.ts';
import { diffRows } from '../../lib/compare/diff-rows.ts';
import type { ChangeRecord, SnapshotRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Values, whatOf } from './ChangeEntry.tsx';
import { ChangeProofs } from './ChangeProofs.tsx';

const NOBODY = (): ReadonlySet<number> => new Set();

export function CompareReadings({ snapshots }: { readonly snapshots: readonly SnapshotRecord[] }) {
  const app = useApp();
  const { words } = app;
  const newest = snapshots.at(-1);
  const [first, setFirst] = useState<string | undefined>(undefined);
  const [second, setSecond] = useState<string | undefined>(undefined);
  const start = useMemo(() => lastOther(snapshots), [snapshots]);
  const one = snapshots.find(({ id }) => id === first) ?? start;
  const other = snapshots.find(({ id }) => id === second) ?? newest;
  const changes = useMemo(() => (one && other ? differencesOf(one, other) : []), [one, other]);
  if (!one || !other || snapshots.length < 2) return <p class="soft small pad">{words.history.tooFew}</p>;
  return (
    <>
      <div class="sieve">
        <Choice name={words.history.first} snapshots={snapshots} value={one.id} onChange={setFirst} />
        <Choice name={words.history.second} snapshots={snapshots} value={other.id} onChange={setSecond} />
      </div>
      <p class="soft small" role="status">
        {changes.length === 0 ? words.history.noDifference : words.history.differences(changes.length)}
      </p>
      <ul class="plain">
        {changes.map((change) => (
          <li key={change.id}>
            <details class="change-other">
              <summary>{whatOf(change, app)}</summary>
              <ChangeProofs change={change} />
            </details>
            <Values change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Readings looked through for one that differs. */
const LOOKED_BACK = 50;

/** The newest reading that says something else than the last one, of those made the same way; the one before the last where none does. */
function lastOther(snapshots: readonly SnapshotRecord[]): SnapshotRecord | undefined {
  const newest = snapshots.at(-1);
  const before = snapshots.slice(-LOOKED_BACK - 1, -1).reverse();
  const alike = before.filter(({ via }) => via === newest?.via);
  const other = newest && alike.find((one) => differencesOf(one, newest).length > 0);
  return other ?? alike[0] ?? before[0];
}

/** The differences in the shape of the feed. */
function differencesOf(one: SnapshotRecord, other: SnapshotRecord): readonly ChangeRecord[] {
  const [before, after] = one.takenAt <= other.takenAt ? [one, other] : [other, one];
  return [...diffSnapshots(before, after), ...diffRows(before, after, NOBODY)].map((difference, place) => ({
    ...difference,
    id: String(place),
    shop: after.shop,
    pageKey: after.pageKey,
    url: after.url,
    seen: true,
  }));
}

function Choice({
  name,
  snapshots,
  value,
  onChange,
}: {
  readonly name: string;
  readonly snapshots: readonly SnapshotRecord[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { words, formats } = useApp();
  return (
    <label class="field">
      {name}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {[...snapshots].reverse().map(({ id, takenAt, via }) => (
          <option key={id} value={id}>
            {formats.dateTime(takenAt)} · {words.history.via[via]}
          </option>
        ))}
      </select>
    </label>
  );
}
