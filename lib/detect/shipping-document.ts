/** Walks the parts of a text about delivery (headings, lines, tables, banners) and gathers what each says under what stands above it. */
import type { Money } from '../model/money.ts';
import type { Page } from '../page/page.ts';
import { readClause } from './shipping-clause.ts';
import { paysForDelivery } from './shipping-amounts.ts';
import { askedFor, isNo, isYes, placesAsked } from './shipping-asked.ts';
import { dimsOf, over } from './shipping-dims.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { hasDims, hasValue, modeOfCarrier, newDraft, noDims } from './shipping-draft.ts';
import { finishReading } from './shipping-finish.ts';
import type { Reading } from './shipping-finish.ts';
import { joinLines } from './shipping-merge.ts';
import { dimsOnly, saysOffered } from './shipping-named.ts';
import { RULE, note, noteCarriers, noteExtras, noteHeading, noteSaid, noteSurcharges } from './shipping-notes.ts';
import { addSaid } from './shipping-said.ts';
import { readTable } from './shipping-table.ts';
import type { Cell, Clause, Line, Table, TermsDocument } from './terms/document.ts';
import { isUnderTerms } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { timeRole } from './terms/subjects.ts';

/** A star behind a word. */
const STARRED = /[^\s*]\s?\*/;

interface State {
  /** The last option read, for times and thresholds that follow it in a line of their own. */
  last: Draft | undefined;
  /** What the last heading-like line or the words before its colon named. */
  lead: Dims;
  header: readonly Cell[] | undefined;
  /** The headings above the last line and what they name. */
  under: Line['headings'] | undefined;
  scope: Dims;
  /** The question that was answered with no: what follows does not go where it asks for. */
  refused: Lexed | undefined;
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
    refused: undefined,
    starred: terms.parts.some((part) =>
      part.type === 'table'
        ? part.rows.some((row) => row.some(({ lexed }) => STARRED.test(lexed.text)))
        : STARRED.test(part.block.text),
    ),
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

/** Dims of the headings above a part, the innermost winning for each kind; a question that was answered with no names nothing. */
function scopeOf(headings: Line['headings'], refused?: Lexed): Dims {
  return headings.reduce((scope, heading) => (heading === refused ? scope : over(scope, dimsOf(heading))), noDims());
}

/** "Do you ship to Belgium? No": not delivered to, and nothing that follows goes there. */
function refuse(page: Page, clause: Clause, reading: Reading, state: State): void {
  const places = placesAsked(clause.asked as Lexed);
  if (places.length === 0) return;
  state.refused = clause.asked;
  state.lead = noDims();
  const evidence = page.ofBlock(clause.line.block, RULE, clause.lexed.text);
  for (const place of places) {
    if (!reading.excluded.has(place)) reading.excluded.set(place, evidence);
    if (place.includes('/')) reading.leftOut.add(place);
  }
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

function isAboutShipping(clause: Clause): boolean {
  if (clause.lexed.tokens.some((token) => has(token, 'shipFree'))) return true;
  if (clause.topic === undefined || clause.topic === 'shipping') return true;
  return (
    clause.topic === 'payment' && clause.amounts.length > 0 && (clause.own === undefined || paysForDelivery(clause))
  );
}

/** A parcel that waits or went lost, an order that is called off, an offer that has ended: nothing of delivery times, prices and modes. */
function isAboutTrouble(clause: Clause): boolean {
  const { marks, tokens } = clause.lexed;
  if ((marks & MARK.trouble) === 0) return false;
  if (tokens.some((token) => has(token, 'ended') || (has(token, 'cancel') && !has(token, 'free', 'shipFree'))))
    return true;
  if (clause.amounts.length > 0 || !tokens.some((token) => has(token, 'hold', 'report'))) return false;
  // "Collection at the workshop: free, write to us the day before"
  if ((marks & MARK.free) !== 0 && tokens.some((token) => has(token, 'mode:pickup'))) return false;
  return !clause.durations.some((span) => timeRole(clause, span) === 'transit');
}

/** What a clause must name to say something of delivery. */
const TELLING = MARK.shipping | MARK.time | MARK.free | MARK.extra;

/** The scope of the headings above a line; lines stand in groups under the same ones. */
function scopeBelow(headings: Line['headings'], state: State): Dims {
  if (state.under !== headings) {
    state.under = headings;
    state.scope = scopeOf(headings);
  }
  return state.scope;
}

function readLinePart(page: Page, line: Line, reading: Reading, state: State): void {
  const above = scopeBelow(line.headings, state);
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
    if (isNo(clause)) refuse(page, clause, reading, state);
    const silent = (clause.lexed.marks & TELLING) === 0 && clause.amounts.length === 0;
    if (silent) continue;
    const denied = state.refused !== undefined && clause.asked === state.refused;
    const asked = denied ? undefined : askedFor(clause);
    const scope = state.refused === undefined ? above : scopeOf(line.headings, state.refused);
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
    if (isAboutTrouble(clause)) {
      // The carrier that calls beforehand, or that lost a parcel, is the one that brings it.
      if (
        clause.topic === 'shipping' &&
        !clause.lexed.tokens.some((token) => has(token, 'hold', 'cancel', 'free', 'shipFree'))
      )
        noteCarriers(read, evidence, reading);
      continue;
    }
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
