/** Reads one clause about delivery: which modes, carriers and places it names, at what price, from which order value free, how fast. */
import type { Money } from '../model/money.ts';
import type { AmountSpan } from './terms/amounts.ts';
import type { Clause } from './terms/document.ts';
import type { DurationSpan } from './terms/durations.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has, valuesOf } from './terms/lexicon.ts';
import { isNegated, subjectOfFree, timeRole } from './terms/subjects.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { hasDims, hasValue, newDraft, noDims } from './shipping-draft.ts';

/** What a clause says besides delivery options. */
export interface Extras {
  minimumOrder?: Money;
  codFee?: Money;
  cutoff?: string;
  /** Places that are not delivered to. */
  excluded: string[];
  /** "only": the places named are all there are. */
  closed: boolean;
}

export interface ClauseReading {
  readonly drafts: Draft[];
  readonly extras: Extras;
  /** Dims of the words in front of a colon, or of the whole clause when it holds no value. */
  readonly lead: Dims;
}

/** A mode, carrier or place, with whether it stands in brackets. */
export interface DimItem {
  readonly at: number;
  readonly kind: 'place' | 'mode' | 'carrier';
  readonly values: readonly string[];
  readonly token: Token;
  readonly inside: boolean;
}

type Item =
  | DimItem
  | { readonly at: number; readonly kind: 'amount'; readonly span: AmountSpan }
  | { readonly at: number; readonly kind: 'free'; readonly token: Token }
  | { readonly at: number; readonly kind: 'time'; readonly span: DurationSpan };

const isDim = (item: Item): item is DimItem => item.kind === 'place' || item.kind === 'mode' || item.kind === 'carrier';

/** Offsets in brackets. */
function bracketed(text: string): (at: number) => boolean {
  const spans: [number, number][] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open = at;
    else if (text[at] === ')' && open >= 0) {
      spans.push([open, at]);
      open = -1;
    }
  }
  return (at) => spans.some(([from, to]) => at > from && at < to);
}

/** Modes, carriers and places of a text, those that it excludes apart. */
export function readDims(lexed: Lexed): { items: DimItem[]; excluded: string[] } {
  const inside = bracketed(lexed.text);
  const items: DimItem[] = [];
  const excluded: string[] = [];
  let excluding = -1;
  for (const token of lexed.tokens) {
    const isExcept =
      has(token, 'except') || has(token, 'refused') || (has(token, 'not') && notPlaceAhead(lexed, token));
    const places = valuesOf(token, 'place');
    if (isExcept && places.length === 0) {
      excluding = token.end;
      continue;
    }
    if (excluding >= 0 && endsExclusion(lexed.text, excluding, token.start)) excluding = -1;
    if (has(token, 'only') && excluding >= 0) excluding = -1;
    if (places.length > 0) {
      if (excluding >= 0) {
        excluded.push(places[0] as string);
        excluding = token.end;
      } else
        items.push({ at: token.start, kind: 'place', values: places.slice(0, 1), token, inside: inside(token.start) });
      continue;
    }
    const carriers = valuesOf(token, 'carrier');
    const modes = valuesOf(token, 'mode');
    if (excluding >= 0 && (carriers.length > 0 || modes.length > 0)) continue;
    if (carriers.length > 0)
      items.push({ at: token.start, kind: 'carrier', values: carriers, token, inside: inside(token.start) });
    if (modes.length > 0 && !isNegated(lexed, token, 2))
      items.push({ at: token.start, kind: 'mode', values: modes, token, inside: inside(token.start) });
  }
  return { items, excluded };
}

function notPlaceAhead(lexed: Lexed, token: Token): boolean {
  return lexed.tokens.some(
    (other) =>
      other.first > token.last && other.first - token.last <= 3 && other.tags.some((tag) => tag.startsWith('place:')),
  );
}

function endsExclusion(text: string, from: number, to: number): boolean {
  return /[;:).\d]/.test(text.slice(from, to)) || to - from > 60;
}

/** Reads a clause within the scope that headings and earlier lines give. */
export function readClause(clause: Clause, scope: Dims): ClauseReading {
  const { lexed } = clause;
  const extras: Extras = { excluded: [], closed: lexed.tokens.some((token) => has(token, 'only')) };
  const dims = readDims(lexed);
  extras.excluded = dims.excluded;
  readExtras(clause, extras);

  const items: Item[] = [...dims.items];
  const frees = lexed.tokens.filter(
    (token) =>
      has(token, 'free', 'shipFree') &&
      !clause.question &&
      subjectOfFree(clause, token) === 'shipping' &&
      !isNegated(lexed, token),
  );
  for (const token of frees) items.push({ at: token.start, kind: 'free', token });
  for (const span of clause.amounts) items.push({ at: span.start, kind: 'amount', span });
  for (const span of clause.durations) items.push({ at: span.start, kind: 'time', span });
  items.sort((a, b) => a.at - b.at);

  const drafts = compose(clause, items, scope, frees.length > 0);
  for (const draft of drafts) {
    draft.excluded.push(...extras.excluded);
    if (!draft.taxExcluded && draft.cost !== undefined && draft.cost !== 'free')
      draft.taxExcluded = lexed.tokens.some((token) => has(token, 'exTax'));
  }
  return { drafts, extras, lead: leadDims(clause, dims.items) };
}

function leadDims(clause: Clause, items: readonly DimItem[]): Dims {
  const colon = clause.lexed.text.indexOf(':');
  const limit = colon > 0 ? colon : clause.amounts.length + clause.durations.length === 0 ? Infinity : -1;
  const dims = noDims();
  for (const item of items) {
    if (item.at >= limit) break;
    push(dims, item.kind, item.values);
  }
  return dims;
}

function push(dims: Dims, kind: 'place' | 'mode' | 'carrier', values: readonly string[]): void {
  (kind === 'place' ? dims.places : kind === 'mode' ? dims.modes : dims.carriers).push(...values);
}

function readExtras(clause: Clause, extras: Extras): void {
  for (const span of clause.amounts) {
    if (span.role === 'minimumOrder') extras.minimumOrder ??= span.money;
    if (span.role === 'codFee') extras.codFee ??= span.money;
  }
  const dispatch = clause.lexed.tokens.some((token) => has(token, 'dispatch', 'sameDay', 'nextDay', 'order'));
  if (!dispatch) return;
  const { text } = clause.lexed;
  for (const token of clause.lexed.tokens) {
    if (!has(token, 'cutoff')) continue;
    const hour =
      /^\s*(?:(?:le\s|las\s|as\s|às\s|alle\s|ore\s|le ore\s|the\s|um\s)\s*)?(\d{1,2})(?:\s*[h.:u](\d{2})?)?\s*(am|pm|uhr|uur|h|heures|horas)?/i.exec(
        text.slice(token.end, token.end + 24),
      );
    if (!hour) continue;
    let value = Number(hour[1]);
    if (hour[2] === undefined && hour[3] === undefined && !/^\s*\d{1,2}\s*[h:]/.test(text.slice(token.end))) continue;
    if (/pm/i.test(hour[3] ?? '') && value < 12) value += 12;
    if (value < 6 || value > 23) continue;
    extras.cutoff ??= `${String(value).padStart(2, '0')}:${hour[2] ?? '00'}`;
  }
}

/** Walks the items of a clause in order and gathers them into options. */
function compose(clause: Clause, items: readonly Item[], scope: Dims, saysFree: boolean): Draft[] {
  const { lexed } = clause;
  const out: Draft[] = [];
  const firstDim = items.findIndex(isDim);
  const firstValue = items.findIndex(
    (item) => item.kind === 'free' || (item.kind === 'amount' && item.span.role === 'price'),
  );
  const valueFirst = firstValue >= 0 && (firstDim < 0 || firstValue < firstDim);
  const startDims = (): Dims => noDims();
  let current = newDraft(startDims());
  let below: Money | undefined;
  let closedByTier = false;

  const finish = (): void => {
    if (hasDims(current) || hasValue(current) || current.handling !== undefined) out.push(current);
  };
  const next = (keep: Dims): void => {
    finish();
    current = newDraft(keep);
    closedByTier = false;
  };

  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    if (isDim(item)) {
      const list = item.kind === 'place' ? current.places : item.kind === 'mode' ? current.modes : current.carriers;
      if (item.inside && list.length > 0 && item.kind !== 'carrier') continue;
      const priced = current.cost !== undefined || current.freeFrom !== undefined;
      const starts = valueFirst
        ? priced && list.length > 0 && brokenBetween(lexed, items, index)
        : priced || (current.delay !== undefined && list.length > 0);
      if (starts && !item.inside) {
        const keep: Dims = { modes: [...current.modes], carriers: [...current.carriers], places: [...current.places] };
        if (item.kind === 'place') keep.places = [];
        else {
          keep.modes = [];
          keep.carriers = [];
        }
        next(valueFirst ? noDims() : keep);
      }
      push(current, item.kind, item.values);
      continue;
    }
    if (item.kind === 'time') {
      readTime(clause, item.span, current, scope);
      continue;
    }
    if (item.kind === 'free') {
      if (!boundToThreshold(items, index)) {
        if (has(item.token, 'priceCut')) continue;
        if (lexed.tokens.some((token) => has(token, 'aboveThat')) && below !== undefined) {
          current.freeFrom ??= below;
        } else if (current.cost === undefined && current.freeFrom === undefined && !limitedFree(clause)) {
          current.cost = 'free';
          current.headline = true;
        }
      }
      continue;
    }
    const { span } = item;
    switch (span.role) {
      case 'below':
        below = span.money;
        break;
      case 'atLeast': {
        if (saysFree || freeBefore(clause)) {
          const followed = priceRightAfter(items, index, lexed);
          if (followed) {
            closedByTier = true;
            break;
          }
          if (current.freeFrom !== undefined && current.freeFrom.minor !== span.money.minor)
            next(valueFirst ? noDims() : current);
          if (current.cost === 'free' && current.headline) {
            current.cost = undefined;
            current.headline = false;
          }
          current.freeFrom = span.money;
        } else if (!span.order && !priceRightAfter(items, index, lexed) && isCostContext(clause, current, scope)) {
          current.cost ??= span.money;
        } else if (priceRightAfter(items, index, lexed)) closedByTier = true;
        break;
      }
      case 'price': {
        const previous = items[index - 1];
        // "..., y de 150 € en Canarias": a second threshold of the same sentence.
        if (current.freeFrom !== undefined && saysFree && secondThreshold(lexed, span)) {
          next(noDims());
          current.freeFrom = span.money;
          break;
        }
        if (
          saysFree &&
          orderThreshold(lexed, span) &&
          items.some((other) => other.kind === 'free' && Math.abs(other.at - span.start) < 60) &&
          current.freeFrom === undefined
        ) {
          if (current.cost === 'free' && current.headline) {
            current.cost = undefined;
            current.headline = false;
          }
          current.freeFrom = span.money;
          break;
        }
        if (!isCostContext(clause, current, scope)) break;
        if (current.cost === undefined || (current.cost === 'free' && current.headline)) {
          if (current.cost === 'free') current.headline = false;
          current.cost = span.money;
        } else if (previous?.kind === 'amount' && previous.span.rangeWithNext) {
          current.costHigh = span.money;
        } else if (
          current.cost !== 'free' &&
          /\(\s*$/.test(lexed.text.slice(0, span.start)) &&
          span.money.minor > current.cost.minor
        ) {
          // "£4.16 + VAT (£4.99)": what is paid in the end
          current.cost = span.money;
          current.taxExcluded = false;
        } else if (closedByTier || below !== undefined) {
          // A later step of a scale by order value: the first step is the price of a small order.
          break;
        } else {
          next({ modes: current.modes, carriers: current.carriers, places: current.places });
          current.cost = span.money;
        }
        break;
      }
      default:
        break;
    }
  }
  finish();
  return out;
}

/** Between the last value and this dim stands a comma or a joining word: a new option begins. */
function brokenBetween(lexed: Lexed, items: readonly Item[], index: number): boolean {
  const previous = items[index - 1];
  return previous !== undefined && (previous.kind === 'amount' || previous.kind === 'free');
}

/** Whether a threshold of the same clause takes this "free". */
function boundToThreshold(items: readonly Item[], index: number): boolean {
  const free = items[index] as Item;
  return items.some(
    (item) => item.kind === 'amount' && item.span.role === 'atLeast' && Math.abs(item.at - free.at) < 220,
  );
}

/** Whether the clause before, in the same line, spoke of free delivery ("under £100 £4.99; over £150 FREE" has it in its own). */
function freeBefore(clause: Clause): boolean {
  const { clauses } = clause.line;
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1] ?? undefined;
  const lexed = before?.lexed ?? clause.asked ?? clause.line.headings.at(-1);
  if (!lexed) return false;
  if (clause.amounts.some((span) => span.role === 'price')) return false;
  return (
    lexed.tokens.some(
      (token) =>
        has(token, 'shipFree') ||
        (has(token, 'free') && before !== undefined && subjectOfFree(before, token) === 'shipping'),
    ) &&
    (before === undefined || before.amounts.length === 0)
  );
}

/** "over £150: £4.99": the price of the band stands right behind the threshold. */
function priceRightAfter(items: readonly Item[], index: number, lexed: Lexed): boolean {
  const here = items[index];
  const next = items[index + 1];
  if (here?.kind !== 'amount' || next?.kind !== 'amount' || next.span.role !== 'price') return false;
  const between = lexed.text.slice(here.span.end, next.span.start);
  return next.span.first - here.span.last <= 4 && !/[,.]\s/.test(between);
}

function secondThreshold(lexed: Lexed, span: AmountSpan): boolean {
  return (
    lexed.tokens.some(
      (token) =>
        has(token, 'and', 'to') &&
        span.first - token.last <= 3 &&
        span.first > token.last &&
        !/,\s*$/.test(lexed.text.slice(0, token.start)),
    ) &&
    !lexed.tokens.some(
      (token) => has(token, 'below', 'belowThat', 'cost') && token.end <= span.start && span.first - token.last <= 3,
    )
  );
}

/** "free on orders £40", "gratis bei Bestellungen von 40 €" */
function orderThreshold(lexed: Lexed, span: AmountSpan): boolean {
  const behind = lexed.tokens.some(
    (token) =>
      has(token, 'order') &&
      token.first - span.last >= 1 &&
      token.first - span.last <= 3 &&
      !/[,;.(]/.test(lexed.text.slice(span.end, token.start)),
  );
  const ahead = lexed.tokens.some(
    (token) =>
      has(token, 'order') &&
      !has(token, 'cost') &&
      span.first - token.last >= 1 &&
      span.first - token.last <= 3 &&
      !/[,;.:()]/.test(lexed.text.slice(token.end, span.start)),
  );
  return behind || ahead;
}

/** Free only for some: members, a first order, a gift, goods that are not parcels. */
function limitedFree(clause: Clause): boolean {
  return /\b(?:gift|cadeau|samples?|échantillon|muster|member|membre|abonn|prime\b|app\b|newsletter|first order|première commande)/i.test(
    clause.lexed.text,
  );
}

function isCostContext(clause: Clause, current: Draft, scope: Dims): boolean {
  if (clause.own === 'returns' || clause.own === 'warranty') return false;
  if (clause.own === 'shipping' || hasDims(current)) return clause.topic !== 'returns' || clause.own === 'shipping';
  if (clause.topic === 'shipping') return true;
  return clause.topic === undefined && hasDims(scope);
}

/** Keeps a stated time as delivery time or handling time of the option. */
function readTime(clause: Clause, span: DurationSpan, draft: Draft, scope: Dims): void {
  const role = timeRole(clause, span);
  if (role === 'dispatch') {
    draft.handling ??= span.days;
    return;
  }
  if (span.unit === 'month' || span.unit === 'year') return;
  if (
    role === 'transit' ||
    (role === 'none' &&
      (clause.topic === 'shipping' ||
        (clause.topic === undefined && (hasDims(draft) || hasDims(scope) || draft.cost !== undefined))))
  ) {
    if (clause.own === 'returns' && role === 'none') return;
    if ((span.days.max ?? 0) === 0) return;
    draft.delay ??= span.days;
  }
}
