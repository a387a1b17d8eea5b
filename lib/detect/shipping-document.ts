/** Walks the parts of a text about delivery (headings, lines, tables, banners) and gathers what each says under what stands above it. */
import type { Evidence } from '../model/evidence.ts';
import type { Money } from '../model/money.ts';
import type { Page } from '../page/page.ts';
import type { ClauseReading } from './shipping-clause.ts';
import { readClause } from './shipping-clause.ts';
import { paysForDelivery } from './shipping-amounts.ts';
import { dimsOf, over } from './shipping-dims.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { hasDims, hasValue, modeOfCarrier, newDraft, noDims } from './shipping-draft.ts';
import { finishReading } from './shipping-finish.ts';
import type { Reading } from './shipping-finish.ts';
import { joinLines } from './shipping-merge.ts';
import { dimsOnly, saysOffered } from './shipping-named.ts';
import { addSaid, saidIn, saysSome } from './shipping-said.ts';
import { readTable } from './shipping-table.ts';
import type { Cell, Clause, Line, Table, TermsDocument } from './terms/document.ts';
import { isUnderTerms } from './terms/document.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { timeRole } from './terms/subjects.ts';

const RULE = 'shipping-terms';
/** Most surcharges kept of one page, and most characters of their wording. */
const MOST_SURCHARGES = 12;
const LONGEST_WORDING = 160;

interface State {
  /** The last option read, for times and thresholds that follow it in a line of their own. */
  last: Draft | undefined;
  /** What the last heading-like line or the words before its colon named. */
  lead: Dims;
  header: readonly Cell[] | undefined;
  /** The headings above the last line and what they name. */
  under: Line['headings'] | undefined;
  scope: Dims;
  /** A star behind a word points to a footnote; without one, stars open the items of a list. */
  starred: boolean;
}

/** Reads the delivery terms of a page: all of it where it is a page of terms, else what its banners and its terms blocks say. */
export function readDocument(page: Page, terms: TermsDocument): Reading {
  const reading: Reading = {
    drafts: [],
    carriers: new Map(),
    places: new Map(),
    excluded: new Map(),
    extras: {},
    surcharges: [],
    said: [],
    closed: [],
    leftOut: new Set(),
    named: new Set(),
  };
  const state: State = {
    last: undefined,
    lead: noDims(),
    header: undefined,
    under: undefined,
    scope: noDims(),
    starred: terms.parts.some((part) => part.type === 'table' || /[^\s*]\s?\*/.test(part.block.text)),
  };
  for (const part of terms.parts) {
    const { region } = part.block;
    const whole = terms.full ? region !== 'nav' && (region !== 'footer' || isUnderTerms(part)) : isUnderTerms(part);
    if (!whole) {
      if (part.type === 'line') readBanner(page, part, reading);
    } else if (part.type === 'table') readTablePart(page, part, reading, state);
    else readLinePart(page, part, reading, state);
  }
  joinLines(reading.drafts);
  finishReading(reading);
  return reading;
}

/** Dims of the headings above a part, the innermost winning for each kind. */
function scopeOf(headings: Line['headings']): Dims {
  return headings.reduce((scope, heading) => over(scope, dimsOf(heading)), noDims());
}

/** Fills in what the scope says of kinds that the option leaves open. */
function within(draft: Draft, scope: Dims): Draft {
  if (draft.places.length === 0) draft.places = [...scope.places];
  if (draft.modes.length === 0 && draft.carriers.length === 0) {
    draft.modes = [...scope.modes];
    draft.carriers = [...scope.carriers];
  } else if (draft.modes.length === 0 && !draft.carriers.some((name) => modeOfCarrier(name)))
    draft.modes = [...scope.modes];
  else if (draft.carriers.length === 0 && scope.modes.length === 0) draft.carriers = [...scope.carriers];
  return draft;
}

/** What the question right before names of modes and places, when the clause answers it. */
function askedFor(clause: Clause): Dims | undefined {
  if (!clause.asked || clause.topic === 'returns') return undefined;
  const { modes, places } = dimsOf(clause.asked);
  return modes.length + places.length > 0 ? { modes, places, carriers: [] } : undefined;
}

const isYes = (clause: Clause): boolean =>
  clause.lexed.tokens.some((token) => token.first === 0 && has(token, 'yes') && !has(token, 'no'));

function isAboutShipping(clause: Clause): boolean {
  if (clause.lexed.tokens.some((token) => has(token, 'shipFree'))) return true;
  if (clause.topic === undefined || clause.topic === 'shipping') return true;
  return (
    clause.topic === 'payment' && clause.amounts.length > 0 && (clause.own === undefined || paysForDelivery(clause))
  );
}

/** A parcel that waits or went lost, an order that is called off: nothing of delivery times, prices and modes. */
const isAboutTrouble = (clause: Clause): boolean =>
  clause.lexed.tokens.some((token) => has(token, 'cancel') && !has(token, 'free', 'shipFree')) ||
  (clause.amounts.length === 0 &&
    clause.lexed.tokens.some((token) => has(token, 'hold', 'report')) &&
    !clause.durations.some((span) => timeRole(clause, span) === 'transit'));

/** What a clause must name to say something of delivery. */
const TELLING = MARK.shipping | MARK.time | MARK.free | MARK.extra;

/** What a sentence without a price or time says of tracking, slots and footprint: of the option before it, or of all that it names. */
function noteSaid(clause: Clause, read: ClauseReading, first: Draft | undefined, scope: Dims, note: Noted): void {
  if (read.drafts.some(hasValue) || clause.topic === 'returns') return;
  const said = saidIn(clause.lexed);
  if (!saysSome(said)) return;
  const named = dimsOf(clause.lexed);
  // The word for a tracked parcel is no way of delivery of its own here.
  const dims = { ...named, modes: named.modes.filter((mode) => !PLAIN.has(mode)) };
  if (first && !hasDims(dims)) addSaid(first.said, said);
  else if (clause.topic === 'shipping')
    note.reading.said.push({ said, dims: over(scope, dims), evidence: note.evidence });
}

interface Noted {
  readonly reading: Reading;
  readonly evidence: Evidence;
}

const PLAIN = new Set(['standard', 'tracked', 'registered']);

/** The scope of the headings above a line; lines stand in groups under the same ones. */
function scopeBelow(headings: Line['headings'], state: State): Dims {
  if (state.under !== headings) {
    state.under = headings;
    state.scope = scopeOf(headings);
  }
  return state.scope;
}

function readLinePart(page: Page, line: Line, reading: Reading, state: State): void {
  const scope = scopeBelow(line.headings, state);
  if (line.heading) {
    const only = line.clauses[0];
    if (only) {
      noteHeading(page, only, line, reading);
      state.lead = dimsOf(only.lexed);
    }
    state.last = undefined;
    const telling =
      only?.lexed.tokens.some((token) => has(token, 'free', 'shipFree')) === true || (only?.durations.length ?? 0) > 0;
    if (!telling) return;
  }
  const footnote = state.starred && /^\s*\*/.test(line.block.text);
  let first: Draft | undefined;
  let lead = noDims();
  let below: Money | undefined;
  for (const clause of line.clauses) {
    const silent = (clause.lexed.marks & TELLING) === 0 && clause.amounts.length === 0;
    if (silent) continue;
    const asked = askedFor(clause);
    const around = asked ? over(scope, asked) : scope;
    const read = readClause(clause, around, below);
    below = read.below;
    const { extras } = read;
    if (!clause.question) first?.steps.push(...read.steps);
    if (
      read.drafts.length + extras.excluded.length === 0 &&
      !extras.minimumOrder &&
      !extras.codFee &&
      !extras.surcharges &&
      !extras.cutoff &&
      (clause.lexed.marks & MARK.extra) === 0 &&
      clause.question === false &&
      !clause.opens
    )
      continue;
    const evidence = page.ofBlock(line.block, RULE, clause.lexed.text);
    if (!clause.question) noteExtras(read, evidence, reading);
    if (clause.question || !isAboutShipping(clause)) continue;
    if (isAboutTrouble(clause)) continue;
    noteSurcharges(clause.lexed.text, extras.surcharges ?? [], evidence, reading);
    note(clause, read, evidence, reading, scope);
    noteSaid(clause, read, first, around, { reading, evidence });
    // "Can I collect it myself? Yes, ...": the answer offers what the question names.
    if (asked && isYes(clause) && !read.drafts.some(hasValue))
      reading.drafts.push(...dimsOnly({ ...newDraft({ ...asked, places: [] }), evidence }, evidence));
    for (const [index, draft] of read.drafts.entries()) {
      draft.evidence = evidence;
      if (footnote) draft.delay = undefined;
      if (!hasValue(draft)) {
        if (draft.handling !== undefined) {
          if (first && first.handling === undefined) first.handling = draft.handling;
          else if (!hasDims(draft)) reading.handling ??= { value: draft.handling, evidence };
        }
        // "... in 24-48 hours. Mainland only.": places that follow an option are where it holds.
        if (
          first &&
          hasValue(first) &&
          first.places.length === 0 &&
          draft.places.length > 0 &&
          draft.modes.length + draft.carriers.length === 0
        ) {
          first.places = [...draft.places];
          continue;
        }
        if (
          draft.handling === undefined &&
          hasDims(draft) &&
          (clause.topic === 'shipping' || clause.topic === undefined)
        ) {
          // "Surcharge for delivery upstairs: 40 €": what costs extra colours another way of delivery.
          if ((extras.surcharges ?? []).length > 0) draft.modes = draft.modes.filter((mode) => mode !== 'home');
          const named = saysOffered(clause, draft) ? dimsOnly(draft, evidence) : [];
          reading.drafts.push(...named);
          first ??= named.length === 1 ? named[0] : undefined;
        }
        continue;
      }
      if (!hasDims(draft)) {
        const before = first ?? (clause.opens && clause.own === undefined ? state.last : undefined);
        if (before && index === 0 && complete(before, draft, before === first)) continue;
        if (first === undefined && clause.own === undefined) within(draft, state.lead);
        else within(draft, asked && hasDims(asked) ? asked : lead);
      } else if (!clause.opens && draft.places.length === 0) draft.places = [...lead.places];
      reading.drafts.push(within(draft, around));
      first = draft;
      state.last = draft;
    }
    if (clause.opens) {
      lead = read.lead;
      state.lead = hasDims(read.lead) ? read.lead : noDims();
    } else if (hasDims(read.lead) && read.drafts.length > 0) lead = over(lead, read.lead);
  }
  if (first === undefined) state.last = undefined;
}

/** Takes over values that a following clause without dims of its own adds to an option; false when they do not fit. */
function complete(known: Draft, more: Draft, sameLine: boolean): boolean {
  if (more.headline && known.freeFrom !== undefined) return true;
  if (more.cost !== undefined && known.cost !== undefined) return false;
  if (more.freeFrom !== undefined && known.freeFrom !== undefined) return false;
  if (more.delay !== undefined && known.delay !== undefined)
    return sameLine && more.cost === undefined && more.freeFrom === undefined;
  if (more.freeFrom !== undefined && known.cost === 'free' && !known.headline) return false;
  if (more.freeFrom !== undefined && known.headline) known.cost = undefined;
  known.cost ??= more.cost;
  known.costHigh ??= more.costHigh;
  known.freeFrom ??= more.freeFrom;
  known.delay ??= more.delay;
  known.handling ??= more.handling;
  known.steps.push(...more.steps);
  addSaid(known.said, more.said);
  known.headline &&= known.cost === 'free';
  return true;
}

/** Modes and carriers that a heading names are offered even when no line below repeats them. */
function noteHeading(page: Page, clause: Clause, line: Line, reading: Reading): void {
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

function note(clause: Clause, read: ClauseReading, evidence: Evidence, reading: Reading, scope: Dims): void {
  for (const draft of read.drafts) {
    for (const name of draft.carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
    const told = hasValue(draft) || clause.own === 'shipping' || clause.asked !== undefined;
    for (const place of [...draft.places, ...(hasValue(draft) ? scope.places : [])])
      // "European beech" beside a mode is no place of delivery.
      if (!reading.places.has(place) && (told || !WIDE.has(place))) reading.places.set(place, evidence);
    if (clause.own === 'shipping' || clause.asked) for (const place of draft.places) reading.named.add(place);
    if (read.extras.closed && !hasValue(draft))
      reading.closed.push(...draft.places.filter((place) => !WIDE.has(place)));
  }
  const general = read.drafts.every((draft) => !hasValue(draft) && draft.modes.length + draft.carriers.length === 0);
  for (const place of read.extras.excluded) {
    if (!reading.excluded.has(place)) reading.excluded.set(place, evidence);
    if (general && clause.amounts.length === 0 && place.includes('/')) reading.leftOut.add(place);
  }
}

function noteExtras({ extras }: ClauseReading, evidence: Evidence, reading: Reading): void {
  if (extras.minimumOrder) reading.extras.minimumOrder ??= { value: extras.minimumOrder, evidence };
  if (extras.codFee) reading.extras.codFee ??= { value: extras.codFee, evidence };
  if (extras.cutoff) reading.extras.cutoff ??= { value: extras.cutoff, evidence };
}

/** Adds the amounts on top that a sentence names, each once and with its words. */
function noteSurcharges(text: string, amounts: readonly Money[], evidence: Evidence, reading: Reading): void {
  const words = text.trim().slice(0, LONGEST_WORDING);
  for (const amount of amounts) {
    const known = reading.surcharges.some(({ value }) => value.words === words && value.amount.minor === amount.minor);
    if (!known && reading.surcharges.length < MOST_SURCHARGES)
      reading.surcharges.push({ value: { amount, words }, evidence });
  }
}

function readTablePart(page: Page, table: Table, reading: Reading, state: State): void {
  if (table.topic === 'returns' || table.topic === 'warranty') return;
  const scope = over(scopeOf(table.headings), { ...noDims(), places: state.lead.places });
  const read = readTable(table, scope, state.header);
  if (read.header) state.header = read.header;
  const evidence = page.ofBlock(table.block, RULE);
  if (read.codFee) reading.extras.codFee ??= { value: read.codFee, evidence };
  for (const { words, amounts } of read.surcharges) noteSurcharges(words, amounts, evidence, reading);
  for (const draft of read.drafts) {
    draft.evidence = evidence;
    for (const name of draft.carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
    for (const place of draft.places) if (!reading.places.has(place)) reading.places.set(place, evidence);
    reading.drafts.push(draft);
  }
}

/** On a page about something else only a full sentence counts: delivery is free from an order value. */
function readBanner(page: Page, line: Line, reading: Reading): void {
  for (const clause of line.clauses) {
    if (!clause.lexed.tokens.some((token) => has(token, 'shipFree', 'free'))) continue;
    if (!clause.amounts.some((span) => span.role === 'atLeast')) continue;
    if (!clause.lexed.tokens.some((token) => has(token, 'shipFree', 'ship', 'transit'))) continue;
    for (const draft of readClause(clause, noDims()).drafts) {
      if (draft.freeFrom === undefined) continue;
      draft.evidence = page.ofBlock(line.block, 'shipping-banner', clause.lexed.text);
      draft.cost = undefined;
      reading.drafts.push(draft);
    }
  }
}
