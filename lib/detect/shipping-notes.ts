/** Writes down what clauses, headings and rows say of delivery besides the options themselves. */
import type { Evidence } from '../model/evidence.ts';
import type { Money } from '../model/money.ts';
import type { Page } from '../page/page.ts';
import type { ClauseReading } from './shipping-clause.ts';
import { dimsOf, over } from './shipping-dims.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { hasDims, hasValue, newDraft, QUALIFIERS } from './shipping-draft.ts';
import type { Reading } from './shipping-finish.ts';
import { namesWay } from './shipping-left-out.ts';
import { dimsOnly } from './shipping-named.ts';
import { addSaid, saidIn, saysSome } from './shipping-said.ts';
import type { Clause, Line } from './terms/document.ts';

export const RULE = 'shipping-terms';
/** Most surcharges kept of one page, and most characters of their wording. */
const MOST_SURCHARGES = 12;
const LONGEST_WORDING = 160;

/** What a sentence without a price or time says of tracking, slots and footprint: of the option before it, or of all that it names. */
export function noteSaid(
  clause: Clause,
  read: ClauseReading,
  first: Draft | undefined,
  scope: Dims,
  note: Noted,
): void {
  if (read.drafts.some(hasValue) || clause.topic === 'returns') return;
  const said = saidIn(clause.lexed);
  if (!saysSome(said)) return;
  const named = dimsOf(clause.lexed);
  // The word for a tracked parcel is no way of delivery of its own here.
  const dims = { ...named, modes: named.modes.filter((mode) => !QUALIFIERS.has(mode)) };
  if (first && !hasDims(dims)) addSaid(first.said, said);
  else if (clause.topic === 'shipping')
    note.reading.said.push({ said, dims: over(scope, dims), evidence: note.evidence });
}

interface Noted {
  readonly reading: Reading;
  readonly evidence: Evidence;
}

/** Modes and carriers that a heading names are offered even when no line below repeats them. */
export function noteHeading(page: Page, clause: Clause, line: Line, reading: Reading): void {
  if (clause.topic !== 'shipping' && clause.topic !== undefined) return;
  const named = dimsOf(clause.lexed);
  // Outside a text about delivery, and at the foot of a page, a "letter" is the shop's newsletter.
  const about = clause.topic === 'shipping' && line.block.region !== 'footer';
  const modes = about ? named.modes : named.modes.filter((mode) => mode !== 'letter');
  const dims = { ...named, modes };
  if (dims.modes.length === 0 && dims.carriers.length === 0) return;
  const evidence = page.ofBlock(line.block, RULE, clause.lexed.text);
  for (const name of dims.carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
  reading.drafts.push(...dimsOnly({ ...newDraft(dims), evidence }, evidence));
}

const WIDE = new Set(['EU', 'world']);

/** The carriers of a clause, each with the first place that names it. */
export function noteCarriers(read: ClauseReading, evidence: Evidence, reading: Reading): void {
  for (const { carriers } of read.drafts)
    for (const name of carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
}

/** Carriers, places served and places left out of a clause. */
export function note(clause: Clause, read: ClauseReading, evidence: Evidence, reading: Reading, scope: Dims): void {
  noteCarriers(read, evidence, reading);
  for (const draft of read.drafts) {
    const told = hasValue(draft) || clause.own === 'shipping' || clause.asked !== undefined;
    for (const place of [...draft.places, ...(hasValue(draft) ? scope.places : [])])
      // "European beech" beside a mode is no place of delivery.
      if (!reading.places.has(place) && (told || !WIDE.has(place))) reading.places.set(place, evidence);
    if (clause.own === 'shipping' || clause.asked) for (const place of draft.places) reading.named.add(place);
    if (read.extras.closed && !hasValue(draft))
      reading.closed.push(...draft.places.filter((place) => !WIDE.has(place)));
  }
  if (namesWay(clause.lexed)) return;
  const general = read.drafts.every((draft) => !hasValue(draft));
  for (const place of read.extras.excluded) {
    if (!reading.excluded.has(place)) reading.excluded.set(place, evidence);
    if (general && clause.amounts.length === 0 && place.includes('/')) reading.leftOut.add(place);
  }
}

/** Minimum order, cash-on-delivery fee and cut-off hour, the first of each. */
export function noteExtras({ extras }: ClauseReading, evidence: Evidence, reading: Reading): void {
  if (extras.minimumOrder) reading.extras.minimumOrder ??= { value: extras.minimumOrder, evidence };
  if (extras.codFee) reading.extras.codFee ??= { value: extras.codFee, evidence };
  if (extras.cutoff) reading.extras.cutoff ??= { value: extras.cutoff, evidence };
}

/** Adds the amounts on top that a sentence names, each once and with its words. */
export function noteSurcharges(text: string, amounts: readonly Money[], evidence: Evidence, reading: Reading): void {
  const words = text.trim().slice(0, LONGEST_WORDING);
  for (const amount of amounts) {
    const known = reading.surcharges.some(({ value }) => value.words === words && value.amount.minor === amount.minor);
    if (!known && reading.surcharges.length < MOST_SURCHARGES)
      reading.surcharges.push({ value: { amount, words }, evidence });
  }
}
