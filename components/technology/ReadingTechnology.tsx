/** The technology of one reading: tools, cookie banner, third parties, and the rest of the group's facts as ordinary rows. */
import type { Via } from '../../lib/model/capture.ts';
import type { Fact } from '../../lib/model/evidence.ts';
import type { DismissalRecord } from '../../lib/model/dismissal.ts';
import { useApp } from '../context.ts';
import { FactRowView } from '../page/FactRowView.tsx';
import type { FactRow } from '../page/fact-groups.ts';
import type { ReadingContext } from '../page/reading-context.ts';
import { ToolList } from './ToolList.tsx';
import type { EarlyUnknown } from './TrackerView.tsx';
import { TrackerView } from './TrackerView.tsx';
import { hostsOfFacts, toolsOfFacts } from './tools.ts';

/** Keys that have a view of their own here. */
const OWN_VIEW: ReadonlySet<string> = new Set(['platform', 'technology', 'tracker.host', 'consent.choice']);

export function ReadingTechnology({
  rows,
  reading,
}: {
  readonly rows: readonly FactRow[];
  readonly reading: ReadingContext;
}) {
  const { dismissals } = useApp();
  const facts = rows.flatMap(({ entries }) => entries).flatMap(({ fact }): Fact[] => (fact ? [fact] : []));
  const own: readonly DismissalRecord[] = dismissals.filter(({ shop }) => shop === reading.shop);
  // A row that the merchant filled in or corrected stays an ordinary row, where the correction shows.
  const rest = rows.filter(
    ({ key, entries }) => !OWN_VIEW.has(key) || entries.some(({ correction }) => correction !== undefined),
  );
  const corrected = new Set(rest.map(({ key }) => key));
  return (
    <>
      <ToolList
        tools={toolsOfFacts(facts, reading.takenAt, own).filter(({ key }) => !corrected.has(key))}
        shop={reading.shop}
      />
      <dl class="facts tool-rest">
        {rest.map((row) => (
          <FactRowView key={row.id} row={row} reading={reading} />
        ))}
      </dl>
      <TrackerView
        hosts={hostsOfFacts(facts, reading.takenAt)}
        early={earlyOf(facts, reading.via)}
        cut={reading.requestsCut}
      />
    </>
  );
}

function earlyOf(facts: readonly Fact[], via: Via): 'known' | EarlyUnknown {
  const choice = facts.find((fact) => fact.key === 'consent.choice');
  if (choice?.state === 'found') return choice.value === 'made' ? 'made' : 'known';
  return via === 'tab' ? 'no-banner' : 'no-tab';
}
