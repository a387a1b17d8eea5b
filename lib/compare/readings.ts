/** One reading of a key on one page at one moment: by the machine from a fact, or by the merchant's correction. */
import type { Evidence, Fact, Strength } from '../model/evidence.ts';
import type { FactKey, FactValue, PageKind, PageTopic } from '../model/facts.ts';
import type { CorrectionRecord, SnapshotRecord } from '../model/records.ts';
import { parseCorrection } from './corrections.ts';
import { topicsOf } from './pages.ts';
import { normalText } from './same-value.ts';
import { optionIdentity } from './shipping-options.ts';

export interface Reading<K extends FactKey = FactKey> {
  readonly key: K;
  readonly item: string;
  readonly state: 'found' | 'absent';
  /** Missing when absent, and when a correction was typed that has no parser. */
  readonly value?: FactValue[K] | undefined;
  /** The merchant's words, for a correction. */
  readonly typed?: string | undefined;
  readonly by: 'machine' | 'merchant';
  readonly strength: Strength;
  /** Empty only for the merchant's corrections. */
  readonly evidence: readonly Evidence[];
  readonly at: string;
  readonly url: string;
  readonly pageKey: string;
  readonly pageKind: PageKind;
  readonly topics: readonly PageTopic[];
  /** The same words stand on other kinds of page of the shop too: a banner or a footer, not this page's own text. */
  readonly repeated?: true | undefined;
  readonly note?: string | undefined;
}

/** A reading with the other values that the same page gave for it. */
export interface PageReading {
  readonly reading: Reading;
  readonly conflicts: readonly Reading[];
}

/** The item under which a list key is folded: running numbers mean nothing from one page to the next. */
function foldItem(fact: Fact): string {
  if (fact.state === 'found' && fact.key === 'shipping.option') return optionIdentity(fact.value);
  if (fact.state === 'found' && fact.key === 'returns.limit') return normalText(fact.value);
  return fact.item ?? '';
}

type Place = Pick<Reading, 'at' | 'url' | 'pageKey' | 'pageKind' | 'topics'>;

function placeOf(snapshot: SnapshotRecord): Place {
  return {
    at: snapshot.takenAt,
    url: snapshot.url,
    pageKey: snapshot.pageKey,
    pageKind: snapshot.pageKind,
    topics: topicsOf(snapshot),
  };
}

function conflictsOf(fact: Exclude<Fact, { state: 'unknown' }>, item: string, place: Place): Reading[] {
  return (fact.conflicts ?? []).map((observation) => ({
    key: fact.key,
    item,
    state: 'absent' in observation ? 'absent' : 'found',
    ...('value' in observation ? { value: observation.value } : {}),
    by: 'machine',
    strength: observation.strength,
    evidence: observation.evidence,
    ...place,
  }));
}

/** All readings of a snapshot; unknown facts give none. */
export function readingsOf(snapshot: SnapshotRecord): PageReading[] {
  const place = placeOf(snapshot);
  const times = new Map<string, number>();
  return snapshot.facts.flatMap((fact): PageReading[] => {
    if (fact.state === 'unknown') return [];
    let item = foldItem(fact);
    if (fact.key === 'shipping.option') {
      // A table may give several prices for the same mode and place; they are different options, not a dispute.
      const time = (times.get(item) ?? 0) + 1;
      times.set(item, time);
      if (time > 1) item = `${item}#${time}`;
    }
    const reading: Reading = {
      key: fact.key,
      item,
      state: fact.state,
      ...(fact.state === 'found' ? { value: fact.value } : {}),
      by: 'machine',
      strength: fact.state === 'found' ? fact.strength : 'declared',
      evidence: fact.evidence,
      ...place,
    };
    return [{ reading, conflicts: conflictsOf(fact, item, place) }];
  });
}

/** The merchant's correction as a reading; `snapshot` is the newest of its page, where it is still stored. */
export function correctionReading(correction: CorrectionRecord, snapshot: SnapshotRecord | undefined): Reading {
  const fact = snapshot?.facts.find(({ key, item }) => key === correction.key && (item ?? '') === correction.item);
  const value = correction.value === null ? undefined : parseCorrection(correction.key, correction.value);
  const place: Place = snapshot
    ? placeOf(snapshot)
    : { at: '', url: correction.pageKey, pageKey: correction.pageKey, pageKind: 'other', topics: [] };
  return {
    key: correction.key,
    item: fact ? foldItem(fact) : correction.item,
    state: correction.value === null ? 'absent' : 'found',
    ...(value === undefined ? {} : { value }),
    ...(correction.value === null ? {} : { typed: correction.value }),
    by: 'merchant',
    strength: 'declared',
    evidence: [],
    ...place,
    at: correction.at,
    ...(correction.note === '' ? {} : { note: correction.note }),
  };
}
