/** The feed of changes, newest first: one entry for each cause, to be sifted by importance and subject. */
import { useMemo, useState } from 'preact/hooks';
import type { ChangeGroup } from '../../lib/compare/change-groups.ts';
import { groupChanges } from '../../lib/compare/change-groups.ts';
import { ownPriceOf } from '../../lib/compare/own-price.ts';
import { checklistItem } from '../../lib/knowledge/checklist/index.ts';
import { CHECKLIST_GROUPS } from '../../lib/knowledge/checklist/types.ts';
import type { ChecklistGroup } from '../../lib/knowledge/checklist/types.ts';
import type { ChangeRecord } from '../../lib/model/records.ts';
import type { AlertRule, Importance } from '../../lib/model/watching.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { AlertPrompt } from './AlertPrompt.tsx';
import { ChangeEntry } from './ChangeEntry.tsx';

const FIRST = 20;
/** Below this many entries there is nothing to sift. */
const SIFTED_FROM = 4;

export function ChangeFeed({
  changes,
  rules,
}: {
  readonly changes: readonly ChangeRecord[];
  readonly rules: readonly AlertRule[];
}) {
  const { words, send, shops, settings, matches } = useApp();
  const [all, setAll] = useState(false);
  const [from, setFrom] = useState<Importance>('low');
  const [topic, setTopic] = useState<ChecklistGroup | ''>('');
  const groups = useMemo(() => {
    const { country, basket, currency } = settings;
    const options = { country, basket, currency, matches };
    return groupChanges(changes, { rules, ownPrice: (change) => ownPriceOf(change, shops ?? [], options) });
  }, [changes, rules, shops, settings, matches]);
  const fitting = groups.filter((group) => fits(group, from) && (topic === '' || topicOf(group) === topic));
  const shown = all ? fitting : fitting.slice(0, FIRST);
  const unseen = groups.filter((group) => !group.seen);
  return (
    <section class="group" aria-labelledby="changes-title">
      <h2 id="changes-title">
        {words.watch.changes}{' '}
        {unseen.length > 0 && (
          <span class="heading-action">
            <button
              type="button"
              class="text"
              onClick={() =>
                void send(
                  'changes.seen',
                  { ids: unseen.flatMap((group) => group.changes.map(({ id }) => id)) },
                  words.watch.markedSeen,
                )
              }
            >
              <Icon name="check" size={13} />
              {words.watch.markSeen}
            </button>
          </span>
        )}
      </h2>
      {unseen.length > 0 && <AlertPrompt />}
      {groups.length >= SIFTED_FROM && (
        <Sieve groups={groups} from={from} topic={topic} onFrom={setFrom} onTopic={setTopic} />
      )}
      {groups.length === 0 ? (
        <p class="soft pad">
          {words.watch.changesNone}. {words.watch.changesNoneHelp}
        </p>
      ) : fitting.length === 0 ? (
        <p class="soft pad">{words.alerts.nothingHere}</p>
      ) : (
        <ul class="plain changes">
          {shown.map((group) => (
            <ChangeEntry key={group.id} group={group} />
          ))}
        </ul>
      )}
      {fitting.length > FIRST && (
        <button type="button" class="text" onClick={() => setAll(!all)}>
          {all ? words.app.showLess : words.app.showMore(fitting.length - FIRST)}
        </button>
      )}
    </section>
  );
}

const RANKS: readonly Importance[] = ['high', 'medium', 'low'];

function fits({ importance }: ChangeGroup, from: Importance): boolean {
  return RANKS.indexOf(importance) <= RANKS.indexOf(from);
}

function topicOf({ item }: ChangeGroup): ChecklistGroup | undefined {
  return item === undefined ? undefined : checklistItem(item)?.group;
}

function Sieve({
  groups,
  from,
  topic,
  onFrom,
  onTopic,
}: {
  readonly groups: readonly ChangeGroup[];
  readonly from: Importance;
  readonly topic: ChecklistGroup | '';
  readonly onFrom: (from: Importance) => void;
  readonly onTopic: (topic: ChecklistGroup | '') => void;
}) {
  const { words } = useApp();
  const there = new Set(groups.map(topicOf));
  const names = { low: words.alerts.filterAll, medium: words.alerts.filterMedium, high: words.alerts.filterHigh };
  return (
    <div class="sieve">
      <label class="field">
        {words.alerts.filterImportance}
        <select value={from} onChange={(event) => onFrom(event.currentTarget.value as Importance)}>
          {(['low', 'medium', 'high'] as const).map((importance) => (
            <option key={importance} value={importance}>
              {names[importance]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.alerts.filterTopic}
        <select value={topic} onChange={(event) => onTopic(event.currentTarget.value as ChecklistGroup | '')}>
          <option value="">{words.alerts.filterTopicAll}</option>
          {CHECKLIST_GROUPS.filter((group) => there.has(group)).map((group) => (
            <option key={group} value={group}>
              {words.terms.checklistGroup[group]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
