/** Settles what only the whole page can tell of its delivery options: headlines, shared thresholds and times, places left over. */
import type { Evidence } from '../model/evidence.ts';
import type { Duration, FactValue } from '../model/facts.ts';
import type { Extras } from './shipping-clause.ts';
import type { Draft } from './shipping-draft.ts';
import { hasDims, hasValue, newDraft, noDims } from './shipping-draft.ts';
import type { SaidOf } from './shipping-said.ts';
import { shareSaid } from './shipping-said.ts';
import { countryOf } from './terms/places.ts';

export interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** All that was read of delivery on a page. */
export interface Reading {
  readonly drafts: Draft[];
  readonly carriers: Map<string, Evidence>;
  readonly places: Map<string, Evidence>;
  readonly excluded: Map<string, Evidence>;
  /** Places named by a sentence about delivery, not by a mere list of zones. */
  readonly named: Set<string>;
  /** Parts of countries that a sentence without a mode, carrier or price leaves out: no option goes there. */
  readonly leftOut: Set<string>;
  /** Places named by "only there". */
  readonly closed: string[];
  handling?: Found<Duration>;
  readonly surcharges: Found<FactValue['shipping.surcharge']>[];
  /** What sentences say of tracking, slots and footprint without naming a price. */
  readonly said: SaidOf[];
  readonly extras: {
    minimumOrder?: Found<NonNullable<Extras['minimumOrder']>>;
    codFee?: Found<NonNullable<Extras['codFee']>>;
    cutoff?: Found<string>;
  };
}

/** Fetching it oneself is free without a condition, whatever parcels cost. */
const FREE_BY_ITSELF = new Set(['pickup']);

/** Settles what only the whole page can tell. */
export function finishReading(reading: Reading): void {
  const { drafts } = reading;
  // "Free delivery!" beside a threshold is the headline of that threshold, not a promise of its own.
  if (drafts.some((draft) => draft.freeFrom !== undefined))
    for (const draft of drafts)
      if (draft.headline && draft.places.length === 0 && !draft.modes.some((mode) => FREE_BY_ITSELF.has(mode))) {
        draft.cost = undefined;
        draft.headline = false;
      }
  // "We deliver to X only": what names no place is for there.
  if (reading.closed.length > 0)
    for (const draft of drafts) if (draft.places.length === 0) draft.places = [...new Set(reading.closed)];
  shareLeftOut(reading);
  shareThreshold(drafts);
  shareHandling(reading);
  const placed = new Set(
    drafts
      .filter((draft) => hasValue(draft) || draft.modes.length > 0 || draft.carriers.length > 0)
      .flatMap((draft) => draft.places),
  );
  const left = [...reading.places].filter(([place]) => !placed.has(place) && reading.named.has(place));
  for (const [place, evidence] of left) drafts.push({ ...newDraft({ ...noDims(), places: [place] }), evidence });
  const kept = drafts.filter(
    (draft) => isTold(draft) || (hasDims(draft) && !drafts.some((other) => isTold(other) && covers(other, draft))),
  );
  drafts.splice(0, drafts.length, ...kept);
  shareSaid(drafts, reading.said);
}

const isTold = (draft: Draft): boolean => hasValue(draft) || draft.handling !== undefined;

/** "We do not deliver to Corsica": left out of all options that go to France or name no place. */
function shareLeftOut({ drafts, leftOut }: Reading): void {
  for (const place of leftOut) {
    const country = countryOf(place);
    for (const draft of drafts) {
      const meant = draft.places.length === 0 || draft.places.includes(country) || draft.places.includes('home');
      const fetched = draft.modes.length > 0 && draft.modes.every((mode) => FREE_BY_ITSELF.has(mode));
      if (meant && !fetched && !draft.places.includes(place) && !draft.excluded.includes(place))
        draft.excluded.push(place);
    }
  }
}

/** Whether an option with a price or time is the one that a heading only named. */
function covers(told: Draft, named: Draft): boolean {
  const within = (list: readonly string[], all: readonly string[]): boolean => list.every((each) => all.includes(each));
  return (
    named.modes.length > 0 &&
    told.modes.length === named.modes.length &&
    within(named.modes, told.modes) &&
    told.carriers.length === named.carriers.length &&
    within(named.carriers, told.carriers) &&
    within(named.places, told.places)
  );
}

/** A dispatch time that names no option holds for all. */
function shareHandling({ drafts, handling }: Reading): void {
  if (!handling) return;
  const open = drafts.filter((draft) => hasValue(draft) && draft.handling === undefined);
  for (const draft of open) draft.handling = handling.value;
  if (drafts.every((draft) => !hasValue(draft)))
    drafts.push({ ...newDraft(), handling: handling.value, evidence: handling.evidence });
}

/** A threshold that names neither mode nor place holds for the plain options that name no place either. */
function shareThreshold(drafts: readonly Draft[]): void {
  const general = drafts.filter((draft) => draft.freeFrom !== undefined && !hasDims(draft) && draft.cost === undefined);
  const threshold = general[0];
  if (general.length !== 1 || !threshold?.freeFrom) return;
  for (const draft of drafts) {
    const plain = draft.freeFrom === undefined && draft.places.length === 0 && !draft.modes.includes('express');
    if (
      plain &&
      draft.cost !== undefined &&
      draft.cost !== 'free' &&
      draft.cost.currency === threshold.freeFrom.currency
    )
      draft.freeFrom = threshold.freeFrom;
  }
}
