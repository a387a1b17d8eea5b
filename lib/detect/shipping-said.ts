/** What a text says of a way of delivery besides price and time: tracking, choice of day or hour, footprint. */
import type { Evidence } from '../model/evidence.ts';
import type { DeliverySlot, GreenerDelivery } from '../model/facts.ts';
import { DELIVERY_SLOTS, GREENER_DELIVERIES } from '../model/facts.ts';
import type { Clause } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has, valuesOf } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { isNegated } from './terms/subjects.ts';
import type { Dims, Draft } from './shipping-draft.ts';

/** What is said of one option. */
export interface Said {
  tracked?: boolean | undefined;
  slots: DeliverySlot[];
  greener: GreenerDelivery[];
}

/** What a sentence says of all options, or of those that it or its headings name. */
export interface SaidOf {
  readonly said: Said;
  readonly dims: Dims;
  readonly evidence: Evidence;
}

export const nothingSaid = (): Said => ({ slots: [], greener: [] });

export const saysSome = (said: Said): boolean =>
  said.tracked !== undefined || said.slots.length + said.greener.length > 0;

interface Told {
  readonly at: number;
  readonly said: Said;
}

function toldBy(lexed: Lexed, token: Token): Said | undefined {
  const extras = valuesOf(token, 'extra');
  if (has(token, 'mode:tracked') && !extras.includes('untracked')) extras.push('tracked');
  if (extras.length === 0) return undefined;
  const said = nothingSaid();
  const negated = isNegated(lexed, token, 2);
  if (extras.includes('untracked')) said.tracked = false;
  else if (extras.includes('tracked')) said.tracked = !negated;
  if (!negated) {
    said.slots = DELIVERY_SLOTS.filter((slot) => extras.includes(slot));
    said.greener = GREENER_DELIVERIES.filter((one) => extras.includes(one));
  }
  return saysSome(said) ? said : undefined;
}

function allTold(lexed: Lexed): Told[] {
  if ((lexed.marks & MARK.extra) === 0) return [];
  return lexed.tokens.flatMap((token) => {
    const said = toldBy(lexed, token);
    return said ? [{ at: token.start, said }] : [];
  });
}

/** All that a text says. */
export function saidIn(lexed: Lexed): Said {
  const said = nothingSaid();
  for (const told of allTold(lexed)) addSaid(said, told.said);
  return said;
}

/** Adds what else is said; a first word on tracking stands. */
export function addSaid(to: Said, more: Said): void {
  to.tracked ??= more.tracked;
  to.slots = [...new Set([...to.slots, ...more.slots])];
  to.greener = [...new Set([...to.greener, ...more.greener])];
}

/** Gives each option of a clause what stands nearest to its price or time. */
export function attachSaid(clause: Clause, drafts: readonly Draft[]): void {
  if (drafts.length === 0) return;
  for (const told of allTold(clause.lexed)) {
    const nearest = drafts.toSorted((a, b) => apart(clause, a, told.at) - apart(clause, b, told.at))[0];
    if (nearest) addSaid(nearest.said, told.said);
  }
}

function apart(clause: Clause, draft: Draft, at: number): number {
  const places = [
    ...clause.amounts.filter(({ money }) => money === draft.cost || money === draft.freeFrom),
    ...clause.durations.filter(({ days }) => days === draft.delay),
  ].map(({ start }) => Math.abs(start - at));
  return Math.min(1e6, ...places);
}

/** Where a parcel is fetched or put through a slot, no one makes an appointment; what is fetched or stamped is not tracked. */
const NO_SLOT = new Set(['relay', 'locker', 'pickup', 'letter', 'post_office']);
const NO_TRACK = new Set(['pickup', 'letter']);

const isMeant = (dims: Dims, draft: Draft): boolean =>
  (dims.modes.length === 0 || draft.modes.some((mode) => dims.modes.includes(mode))) &&
  (dims.carriers.length === 0 || draft.carriers.some((name) => dims.carriers.includes(name))) &&
  (dims.places.length === 0 || draft.places.some((place) => dims.places.includes(place)));

/** "Free delivery from 60 €" alone, as a banner says it on every page, is no way of delivery of which more could be said. */
const isWay = (draft: Draft): boolean =>
  draft.modes.length + draft.carriers.length > 0 || draft.cost !== undefined || draft.delay !== undefined;

/** Gives what is said of all options, or of those named, to each that it fits, with its sentence as a proof more. */
export function shareSaid(drafts: readonly Draft[], all: readonly SaidOf[]): void {
  for (const { said, dims, evidence } of all) {
    const named = dims.modes.length + dims.carriers.length > 0;
    // A page that tells apart which parcels are tracked is believed in that alone.
    const apartTold = !named && drafts.some((draft) => draft.said.tracked === false);
    for (const draft of drafts) {
      if (!isWay(draft) || !isMeant(dims, draft)) continue;
      const fits = (without: ReadonlySet<string>): boolean => named || !draft.modes.some((mode) => without.has(mode));
      const more: Said = {
        tracked: draft.said.tracked === undefined && fits(NO_TRACK) && !apartTold ? said.tracked : undefined,
        slots: fits(NO_SLOT) ? said.slots.filter((slot) => !draft.said.slots.includes(slot)) : [],
        greener: fits(NO_TRACK) ? said.greener.filter((one) => !draft.said.greener.includes(one)) : [],
      };
      if (!saysSome(more)) continue;
      addSaid(draft.said, more);
      draft.proofs.push(evidence);
    }
  }
}
