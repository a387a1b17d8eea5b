/** The facts of one reading sorted into the groups and rows of the Page view; pure, so that it is tested without a screen. */
import type { Fact } from '../../lib/model/evidence.ts';
import { itemOfClaim } from '../../lib/knowledge/checklist/index.ts';
import type { ChecklistItem } from '../../lib/knowledge/checklist/types.ts';
import { FACT_KEYS } from './fact-order.ts';
import type { FactGroupId, Place } from './fact-order.ts';
import type { FactKey } from '../../lib/model/facts.ts';
import type { CorrectionRecord } from '../../lib/model/records.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

export type SeenFact = Exclude<Fact, { state: 'unknown' }>;
export type UnknownOne = Extract<Fact, { state: 'unknown' }>;

/** One fact of a row, with the merchant's correction of it. The fact is missing when only the merchant filled it in. */
export interface FactEntry {
  readonly key: FactKey;
  readonly item: string;
  readonly fact?: SeenFact | undefined;
  readonly correction?: CorrectionRecord | undefined;
}

/** One line of the view: a single fact, or all members of a list. */
export interface FactRow {
  readonly id: string;
  readonly key: FactKey;
  readonly list: boolean;
  /** The checklist question that the row answers, for members named after it. */
  readonly question?: ChecklistItem | undefined;
  readonly entries: readonly FactEntry[];
}

export interface FactGroup {
  readonly id: FactGroupId;
  readonly rows: readonly FactRow[];
  /** Found and absent facts, members of lists each counted. */
  readonly found: number;
  /** Those and the unknown ones. */
  readonly total: number;
  /** Facts that rest on hints alone. */
  readonly unsure: number;
}

export interface GroupedFacts {
  readonly groups: readonly FactGroup[];
  readonly unknowns: readonly UnknownOne[];
  /** The facts of the head of the view (name, price, ...), as rows. */
  readonly hero: readonly FactRow[];
}

/** Sort the facts of a reading; corrections of the same page win over what was read. */
export function groupFacts(snapshot: Pick<Snapshot, 'facts'>, corrections: readonly CorrectionRecord[]): GroupedFacts {
  const rows = new Map<FactKey, FactEntry[]>();
  const unknown = new Map<FactKey, UnknownOne>();
  const put = (entry: FactEntry): void => {
    const list = rows.get(entry.key);
    if (list) list.push(entry);
    else rows.set(entry.key, [entry]);
  };
  const left = [...corrections].sort((first, second) => first.at.localeCompare(second.at));
  for (const fact of snapshot.facts) {
    if (!(fact.key in FACT_KEYS)) continue;
    if (fact.state === 'unknown') {
      unknown.set(fact.key, fact);
      continue;
    }
    const item = fact.item ?? '';
    const correction = left.findLast((candidate) => candidate.key === fact.key && candidate.item === item);
    put({ key: fact.key, item, fact, correction });
  }
  for (const correction of left) {
    const known = rows.get(correction.key)?.some((entry) => entry.item === correction.item);
    if (!known && correction.key in FACT_KEYS) put({ key: correction.key, item: correction.item, correction });
  }
  for (const key of rows.keys()) unknown.delete(key);

  const groups = new Map<FactGroupId, FactRow[]>();
  const hero: FactRow[] = [];
  for (const key of Object.keys(FACT_KEYS) as FactKey[]) {
    const entries = rows.get(key);
    if (!entries) continue;
    const place = FACT_KEYS[key];
    const made = rowsOf(key, place, entries);
    if (place.group === 'hero') hero.push(...made);
    else groups.set(place.group, [...(groups.get(place.group) ?? []), ...made]);
  }
  const unknowns = [...unknown.values()];
  return {
    hero,
    unknowns,
    groups: [...groups].map(([id, groupRows]) => ({
      id,
      rows: groupRows,
      found: countEntries(groupRows),
      total: countEntries(groupRows) + unknowns.filter((fact) => FACT_KEYS[fact.key].group === id).length,
      unsure: groupRows.flatMap((row) => row.entries).filter(isUnsure).length,
    })),
  };
}

function rowsOf(key: FactKey, place: Place, entries: readonly FactEntry[]): FactRow[] {
  if (place.each) return entries.map((entry) => ({ id: `${key} ${entry.item}`, key, list: false, entries: [entry] }));
  if (!place.questions) return [{ id: key, key, list: place.list === true, entries }];
  const byQuestion = Map.groupBy(entries, (entry) => itemOfClaim(entry.item));
  return [...byQuestion].map(([question, members]) => ({
    id: `${key} ${question?.id ?? ''}`,
    key,
    list: true,
    question,
    entries: members,
  }));
}

function countEntries(rows: readonly FactRow[]): number {
  return rows.reduce((sum, row) => sum + row.entries.length, 0);
}

function isUnsure({ fact, correction }: FactEntry): boolean {
  return correction === undefined && fact?.state === 'found' && fact.strength === 'hint';
}
