/** Delivery terms: options with price, threshold and time, carriers, countries, minimum order, cut-off hour, cash-on-delivery fee. */
import type { Evidence, Observation } from '../model/evidence.ts';
import type { ShippingOption } from '../model/facts.ts';
import type { Page } from '../page/page.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { sameness } from './resolve.ts';
import type { Extras } from './shipping-clause.ts';
import { readClause, readDims } from './shipping-clause.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import {
  hasDims,
  hasValue,
  modeOfCarrier,
  newDraft,
  noDims,
  ownCarriers,
  resolvePlaces,
  toOptions,
} from './shipping-draft.ts';
import { readStructuredShipping } from './shipping-structured.ts';
import { readTable } from './shipping-table.ts';
import type { Clause, Line, Table, TermsDocument } from './terms/document.ts';
import { isUnderTerms, readTerms } from './terms/document.ts';
import { has } from './terms/lexicon.ts';

/** Most options kept of one page. */
const MOST_OPTIONS = 80;

const shipping: Detector = {
  id: 'shipping',
  keys: [
    'shipping.option',
    'shipping.carrier',
    'shipping.country',
    'shipping.minimumOrder',
    'shipping.cutoff',
    'shipping.codFee',
  ],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    if (setting.pageKind === 'cart') return;
    const home = homeCountry(page, setting);
    const terms = readTerms(page, setting);
    const structured = readStructuredShipping(page);
    const reading = readDocument(page, terms);
    let number = 0;
    const seen = new Set<string>();
    const options = reading.drafts.flatMap((draft) =>
      toOptions(draft, home).map((option) => ({ option, evidence: draft.evidence as Evidence })),
    );
    for (const { option, evidence } of [...structured, ...options]) {
      const id = sameness(option);
      if (seen.has(id) || number >= MOST_OPTIONS) continue;
      seen.add(id);
      number++;
      yield {
        key: 'shipping.option',
        item: String(number),
        value: option,
        strength: evidence.channel === 'text' ? 'specific' : 'declared',
        evidence: [evidence],
      };
    }
    yield* listed(reading, home);
    const { extras } = reading;
    if (extras.minimumOrder)
      yield {
        key: 'shipping.minimumOrder',
        value: extras.minimumOrder.value,
        strength: 'specific',
        evidence: [extras.minimumOrder.evidence],
      };
    if (extras.codFee)
      yield {
        key: 'shipping.codFee',
        value: extras.codFee.value,
        strength: 'specific',
        evidence: [extras.codFee.evidence],
      };
    if (extras.cutoff)
      yield {
        key: 'shipping.cutoff',
        value: extras.cutoff.value,
        strength: 'specific',
        evidence: [extras.cutoff.evidence],
      };
  },
};

export default shipping;

interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

interface Reading {
  readonly drafts: Draft[];
  readonly carriers: Map<string, Evidence>;
  readonly places: Map<string, Evidence>;
  readonly excluded: Map<string, Evidence>;
  readonly extras: {
    minimumOrder?: Found<NonNullable<Extras['minimumOrder']>>;
    codFee?: Found<NonNullable<Extras['codFee']>>;
    cutoff?: Found<string>;
  };
}

function* listed(reading: Reading, home: string | undefined): Iterable<Observation> {
  for (const name of ownCarriers([...reading.carriers.keys()]))
    yield {
      key: 'shipping.carrier',
      item: name,
      value: { name },
      strength: 'specific',
      evidence: [reading.carriers.get(name) as Evidence],
    };
  const served = new Set<string>();
  for (const [place, evidence] of reading.places)
    for (const code of resolvePlaces([place], home)) {
      if (served.has(code)) continue;
      served.add(code);
      yield {
        key: 'shipping.country',
        item: code,
        value: { served: true },
        strength: 'specific',
        evidence: [evidence],
      };
    }
  for (const [place, evidence] of reading.excluded) {
    // A region that is left out says nothing of its country.
    if (place.includes('/') || place === 'home' || served.has(place)) continue;
    yield {
      key: 'shipping.country',
      item: place,
      value: { served: false },
      strength: 'specific',
      evidence: [evidence],
    };
  }
}

const RULE = 'shipping-terms';

function readDocument(page: Page, terms: TermsDocument): Reading {
  const reading: Reading = { drafts: [], carriers: new Map(), places: new Map(), excluded: new Map(), extras: {} };
  const state = { scope: noDims(), last: undefined as Draft | undefined, lead: noDims() };
  for (const part of terms.parts) {
    if (!terms.full && !isUnderTerms(part)) {
      if (part.type === 'line') readBanner(page, part, reading);
      continue;
    }
    if (part.block.region === 'nav' || (part.block.region === 'footer' && !isUnderTerms(part))) {
      if (part.type === 'line') readBanner(page, part, reading);
      continue;
    }
    if (part.type === 'table') readTablePart(page, part, reading, state);
    else readLinePart(page, part, reading, state);
  }
  settleHeadlines(reading);
  shareThresholds(reading);
  return reading;
}

interface State {
  scope: Dims;
  last: Draft | undefined;
  lead: Dims;
}

/** Dims of the headings above a part, the innermost winning for each kind. */
function scopeOf(part: Line | Table): Dims {
  const dims = noDims();
  for (const heading of part.headings) {
    const own = noDims();
    for (const item of readDims(heading).items)
      (item.kind === 'place' ? own.places : item.kind === 'mode' ? own.modes : own.carriers).push(...item.values);
    if (own.places.length > 0) dims.places = own.places;
    if (own.modes.length > 0 || own.carriers.length > 0) {
      dims.modes = own.modes;
      dims.carriers = own.carriers;
    }
  }
  return dims;
}

function within(draft: Draft, scope: Dims): Draft {
  if (draft.places.length === 0) draft.places = [...scope.places];
  if (draft.modes.length === 0 && draft.carriers.length === 0) {
    draft.modes = [...scope.modes];
    draft.carriers = [...scope.carriers];
  } else if (draft.modes.length === 0 && scope.modes.length > 0 && !draft.carriers.some((name) => modeOfCarrier(name)))
    draft.modes = [...scope.modes];
  return draft;
}

const RETURN_TOPICS = new Set(['returns', 'warranty', 'legal']);

function isAboutShipping(clause: Clause): boolean {
  if (clause.own !== undefined && RETURN_TOPICS.has(clause.own)) {
    // "Free shipping & free returns": both are said.
    return (
      clause.lexed.tokens.some((token) => has(token, 'shipFree')) ||
      (clause.topic === 'shipping' && clause.own !== 'returns')
    );
  }
  if (clause.own === 'shipping') return clause.topic !== 'returns';
  if (clause.topic !== undefined && clause.topic !== 'shipping')
    return clause.own === undefined && clause.topic === 'payment' && clause.durations.length === 0;
  return true;
}

function readLinePart(page: Page, line: Line, reading: Reading, state: State): void {
  const scope = scopeOf(line);
  if (line.heading) {
    state.lead = noDims();
    const only = line.clauses[0];
    if (only && line.topic !== 'returns' && only.topic !== 'returns') noteHeading(page, only, line, reading);
    if (!only || !(only.lexed.tokens.some((token) => has(token, 'free', 'shipFree')) || only.durations.length > 0))
      return;
  }
  for (const clause of line.clauses) {
    const evidence = page.ofBlock(line.block, RULE, clause.lexed.text);
    const read = readClause(clause, scope);
    noteExtras(read.extras, evidence, reading);
    if (clause.question) continue;
    if (!isAboutShipping(clause)) continue;
    if (clause.lexed.tokens.some((token) => has(token, 'hold', 'report')) && clause.amounts.length === 0) continue;
    note(clause, read.drafts, read.extras, evidence, reading, scope);
    for (const draft of read.drafts) {
      draft.evidence = evidence;
      if (hasValue(draft)) {
        const bare = !hasDims(draft);
        if (
          bare &&
          draft.cost === undefined &&
          draft.freeFrom === undefined &&
          draft.delay !== undefined &&
          state.last &&
          !state.last.delay &&
          clause.own === undefined
        ) {
          state.last.delay = draft.delay;
          continue;
        }
        if (bare && hasDims(state.lead) && clause.own === undefined) within(draft, state.lead);
        reading.drafts.push(within(draft, scope));
        state.last = draft;
      } else if (hasDims(draft) && speaksOfSending(clause)) reading.drafts.push(...dimsOnly(draft, evidence));
    }
    if (hasDims(read.lead) && clause.opens) state.lead = read.lead;
  }
}

/** A sentence that names carriers or modes without price or time, but says that parcels go that way. */
function speaksOfSending(clause: Clause): boolean {
  return clause.own === 'shipping' || clause.topic === 'shipping';
}

function dimsOnly(draft: Draft, evidence: Evidence): Draft[] {
  if (draft.modes.length === 0 && draft.carriers.length === 0) return [];
  const out: Draft[] = [];
  const used = new Set<string>();
  for (const name of ownCarriers(draft.carriers)) {
    const mode = modeOfCarrier(name) ?? (draft.modes.length === 1 ? draft.modes[0] : undefined);
    if (mode) used.add(mode);
    out.push({ ...newDraft({ modes: mode ? [mode] : [], carriers: [name], places: draft.places }), evidence });
  }
  for (const mode of new Set(draft.modes))
    if (!used.has(mode) && !['standard', 'tracked', 'registered'].includes(mode))
      out.push({ ...newDraft({ modes: [mode], carriers: [], places: draft.places }), evidence });
  return out;
}

/** Modes that a heading names are offered even when no line below repeats them. */
function noteHeading(page: Page, clause: Clause, line: Line, reading: Reading): void {
  const evidence = page.ofBlock(line.block, RULE, clause.lexed.text);
  const dims = noDims();
  for (const item of readDims(clause.lexed).items)
    (item.kind === 'place' ? dims.places : item.kind === 'mode' ? dims.modes : dims.carriers).push(...item.values);
  if (dims.modes.length === 0 && dims.carriers.length === 0) return;
  if (clause.own !== 'shipping' && clause.topic !== 'shipping' && line.topic !== 'shipping' && clause.own !== undefined)
    return;
  for (const name of dims.carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
  reading.drafts.push(...dimsOnly({ ...newDraft(dims), evidence }, evidence));
}

function note(
  clause: Clause,
  drafts: readonly Draft[],
  extras: Extras,
  evidence: Evidence,
  reading: Reading,
  scope: Dims,
): void {
  for (const draft of drafts) {
    for (const name of draft.carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
    for (const place of [...draft.places, ...(hasValue(draft) ? scope.places : [])])
      if (!reading.places.has(place)) reading.places.set(place, evidence);
  }
  for (const place of extras.excluded) if (!reading.excluded.has(place)) reading.excluded.set(place, evidence);
  void clause;
}

function noteExtras(extras: Extras, evidence: Evidence, reading: Reading): void {
  if (extras.minimumOrder) reading.extras.minimumOrder ??= { value: extras.minimumOrder, evidence };
  if (extras.codFee) reading.extras.codFee ??= { value: extras.codFee, evidence };
  if (extras.cutoff) reading.extras.cutoff ??= { value: extras.cutoff, evidence };
}

function readTablePart(page: Page, table: Table, reading: Reading, state: State): void {
  if (table.topic === 'returns' || table.topic === 'warranty') return;
  const scope = scopeOf(table);
  if (scope.places.length === 0 || state.lead.places.length > 0)
    scope.places = state.lead.places.length > 0 ? [...state.lead.places] : scope.places;
  const read = readTable(table, scope);
  const evidence = page.ofBlock(table.block, RULE);
  if (read.codFee) reading.extras.codFee ??= { value: read.codFee, evidence };
  for (const draft of read.drafts) {
    draft.evidence = evidence;
    for (const name of draft.carriers) if (!reading.carriers.has(name)) reading.carriers.set(name, evidence);
    for (const place of draft.places) if (!reading.places.has(place)) reading.places.set(place, evidence);
    reading.drafts.push(draft);
  }
}

/** On a page about something else only a full sentence counts: delivery is free from an order value, or always. */
function readBanner(page: Page, line: Line, reading: Reading): void {
  for (const clause of line.clauses) {
    if (!clause.lexed.tokens.some((token) => has(token, 'shipFree', 'free'))) continue;
    if (!clause.amounts.some((span) => span.role === 'atLeast')) continue;
    const { drafts } = readClause(clause, noDims());
    for (const draft of drafts) {
      if (draft.freeFrom === undefined || draft.freeFrom.minor === 0) continue;
      draft.evidence = page.ofBlock(line.block, 'shipping-banner', clause.lexed.text);
      draft.cost = undefined;
      reading.drafts.push(draft);
    }
  }
}

/** "Free delivery!" beside a threshold is the headline of that threshold, not a promise of its own. */
function settleHeadlines(reading: Reading): void {
  const thresholds = reading.drafts.filter((draft) => draft.freeFrom !== undefined);
  for (const draft of reading.drafts) {
    if (!draft.headline || thresholds.length === 0) continue;
    if (draft.places.length === 0) {
      draft.cost = undefined;
      draft.headline = false;
    }
  }
  const kept = reading.drafts.filter((draft) => hasValue(draft) || hasDims(draft));
  reading.drafts.splice(0, reading.drafts.length, ...kept);
}

/** A threshold or a time that names neither mode nor place holds for the options that name none of their own. */
function shareThresholds(reading: Reading): void {
  const general = reading.drafts.filter(
    (draft) => draft.freeFrom !== undefined && !hasDims(draft) && draft.cost === undefined,
  );
  if (general.length !== 1) return;
  const threshold = general[0] as Draft;
  const targets = reading.drafts.filter(
    (draft) =>
      draft !== threshold &&
      draft.cost !== undefined &&
      draft.cost !== 'free' &&
      draft.freeFrom === undefined &&
      !draft.modes.includes('express') &&
      draft.cost.currency === threshold.freeFrom?.currency &&
      draft.places.length === 0,
  );
  for (const draft of targets) draft.freeFrom = threshold.freeFrom;
}
