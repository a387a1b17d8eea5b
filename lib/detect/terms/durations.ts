/** Finds stated times in a lexed text: "3-5 working days", "sous 48h", "zwei bis fünf Werktage", "next day". */
import type { Duration } from '../../model/facts.ts';
import type { TimeUnit } from '../../text/duration.ts';
import { duration, inDays } from '../../text/duration.ts';
import type { Lexed, Token } from './lexicon.ts';
import { has, valuesOf } from './lexicon.ts';
import { MARK } from './marks.ts';

export interface DurationSpan {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** In days. */
  readonly days: Duration;
  /** The numbers and the unit as written, for guarantees. */
  readonly values: readonly number[];
  readonly unit: TimeUnit;
  /** "up to", "within": only the longest time is stated. */
  readonly open: boolean;
}

/** A stretch of text that other readers own: amounts of money. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

const UNIT_TAGS: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'year'];

/** Days counted from the order, alone or with a later one behind a dash, a stroke or a little word. */
const COUNTED = /^[JD]\+(\d{1,2})(?!\d)(?:\s?(?:[-–/]|à|ou|a|o)\s?(?:[JD]\+)?(\d{1,2})(?!\d))?/u;

interface Place {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** Tokens by their first word. */
export function tokensByWord(lexed: Lexed): Map<number, Token> {
  const map = new Map<number, Token>();
  for (const token of lexed.tokens) map.set(token.first, token);
  return map;
}

const NONE: DurationSpan[] = [];

export function findDurations(lexed: Lexed, taken: readonly Taken[] = []): DurationSpan[] {
  if ((lexed.marks & MARK.time) === 0 || (lexed.marks & (MARK.digit | MARK.count)) === 0) return NONE;
  const { words, tokens, text } = lexed;
  const spans: DurationSpan[] = [];
  const byWord = tokensByWord(lexed);
  const isTaken = (start: number): boolean => taken.some((stretch) => start >= stretch.start && start < stretch.end);

  const numberAt = (index: number): Place | undefined => {
    if (index >= words.length) return undefined;
    const start = words.start(index);
    if (isTaken(start)) return undefined;
    const number = words.number(index);
    if (number !== undefined) {
      // Part of a decimal, a date or a clock time is no count of days.
      const end = words.end(index);
      if (/[.,:]\d/.test(text.slice(end, end + 2)) || /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start)))
        return undefined;
      return { value: number, first: index, last: index };
    }
    const token = byWord.get(index);
    const value = token && valuesOf(token, 'number')[0];
    return token && value !== undefined ? { value: Number(value), first: token.first, last: token.last } : undefined;
  };

  /** The unit at a word, with whether it counts working days, and its last word. */
  const unitAt = (
    index: number,
  ): { unit: TimeUnit; business: boolean; calendar: boolean; last: number } | undefined => {
    const token = byWord.get(index);
    if (!token) return undefined;
    if (has(token, 'businessDay')) return { unit: 'day', business: true, calendar: false, last: token.last };
    if (has(token, 'calendar') && !UNIT_TAGS.some((unit) => has(token, unit)))
      return lexed.text.slice(token.start, token.end).toLowerCase().includes('tag') ||
        lexed.text.slice(token.start, token.end).toLowerCase().includes('dag')
        ? { unit: 'day', business: false, calendar: true, last: token.last }
        : undefined;
    for (const unit of UNIT_TAGS)
      if (has(token, unit)) return { unit, business: false, calendar: false, last: token.last };
    return undefined;
  };

  for (let index = 0; index < words.length; index++) {
    const token = byWord.get(index);
    const counted = countedFromOrder(index);
    if (counted) {
      spans.push(counted);
      index = counted.last;
      continue;
    }
    if (token && has(token, 'nextDay', 'sameDay') && words.number(index) === undefined) {
      const days = has(token, 'nextDay') ? 1 : 0;
      const business = tokenSays(lexed, token, byWord, 'business', 'businessDay');
      spans.push({
        start: token.start, end: token.end, first: token.first, last: token.last,
        days: duration(days, days, business ? 'business' : undefined), values: [days], unit: 'day', open: false,
      }); // prettier-ignore
      index = token.last;
      continue;
    }
    const period = token && valuesOf(token, 'period')[0];
    if (token && period !== undefined) {
      const days = Number(period);
      spans.push({
        start: token.start,
        end: token.end,
        first: token.first,
        last: token.last,
        days: duration(days, days, undefined),
        values: [days],
        unit: 'day',
        open: false,
      });
      continue;
    }
    const first = numberAt(index);
    if (!first) continue;
    const numbers = [first.value];
    let last = first.last;
    let unit = unitAfter(last);
    // "2-3", "24/48/72", "zwei bis fünf", "24h à 48h", "entre 3 y 4"
    for (let steps = 0; steps < 3; steps++) {
      const from = unit ? unit.last : last;
      const next = secondNumber(from);
      if (!next) break;
      const nextUnit = unitAfter(next.last);
      if (unit && !nextUnit) break;
      numbers.push(next.value);
      last = next.last;
      unit = nextUnit;
      if (unit) {
        const more = secondNumber(unit.last);
        if (!more || !unitAfter(more.last)) break;
      }
    }
    if (!unit) continue;
    if (unit.unit === 'hour' && (numbers.some((value) => value < 24) || numbers.some((value) => value > 240))) continue;
    if (numbers.some((value) => value === 0 || value > 3700)) continue;
    let { business, calendar } = unit;
    let end = unit.last;
    // qualifiers behind the unit: "jours ouvrés", "days (working)"
    for (let ahead = 1; ahead <= 2; ahead++) {
      const follower = byWord.get(end + 1);
      if (!follower) break;
      if (has(follower, 'business')) business = true;
      else if (has(follower, 'calendar')) calendar = true;
      else break;
      end = follower.last;
    }
    const days = numbers.map((value) => inDays(value, (unit as { unit: TimeUnit }).unit));
    const low = Math.min(...days);
    const high = Math.max(...days);
    const open = numbers.length === 1 && opensAt(first.first, end);
    spans.push({
      start: words.start(first.first),
      end: words.end(end),
      first: first.first,
      last: end,
      days: duration(open ? undefined : low, high, business ? 'business' : calendar ? 'calendar' : undefined),
      values: numbers,
      unit: unit.unit,
      open,
    });
    index = end;
  }
  return spans;

  function unitAfter(at: number): { unit: TimeUnit; business: boolean; calendar: boolean; last: number } | undefined {
    if (at + 1 >= words.length) return undefined;
    const [from, to] = [words.end(at), words.start(at + 1)];
    if (to - from > 4 || /[.;:,]\s/.test(text.slice(from, to))) return undefined;
    const direct = unitAt(at + 1);
    if (direct) return direct;
    // "14 working days", "30 Calendar Days", "14 full days"
    const qualifier = byWord.get(at + 1);
    if (qualifier && has(qualifier, 'business', 'calendar')) {
      const unit = unitAt(qualifier.last + 1);
      if (unit)
        return { ...unit, business: unit.business || has(qualifier, 'business'), calendar: has(qualifier, 'calendar') };
    }
    return undefined;
  }

  /** "J+2", "D+2 / D+4": days after the order, as logistics write them. */
  function countedFromOrder(at: number): DurationSpan | undefined {
    const found = COUNTED.exec(text.slice(words.start(at), words.start(at) + 24));
    if (!found) return undefined;
    const [low, high = low] = [found[1], found[2]].map((digits) => (digits === undefined ? undefined : Number(digits)));
    if (low === undefined || high === undefined || low === 0 || high < low) return undefined;
    const end = words.start(at) + found[0].length;
    const last = words.endingFrom(end);
    const follower = byWord.get(last + 1);
    const business = follower !== undefined && has(follower, 'business', 'businessDay');
    return {
      start: words.start(at), end, first: at, last,
      days: duration(low, high, business ? 'business' : undefined), values: [low, high], unit: 'day', open: false,
    }; // prettier-ignore
  }

  function secondNumber(at: number): Place | undefined {
    if (at + 1 >= words.length) return undefined;
    const gap = text.slice(words.end(at), words.start(at + 1));
    if (/^(?:[\s*(]*[-–—/~][\s*)]*|[\s*(]*(?:\)[\s*)]*)?)$/.test(gap) && /[-–—/~]/.test(gap)) return numberAt(at + 1);
    const joint = byWord.get(at + 1);
    if (joint && has(joint, 'to', 'and', 'upTo') && gap.length <= 3) return numberAt(joint.last + 1);
    return undefined;
  }

  function opensAt(first: number, end: number): boolean {
    for (let back = 1; back <= 3; back++) {
      const before = tokens.find((candidate) => candidate.last === first - back);
      if (before && has(before, 'within', 'upTo')) return true;
      if (before && !has(before, 'and')) break;
    }
    const after = byWord.get(end + 1);
    return after !== undefined && has(after, 'upTo') && !/\d/.test(text.slice(after.end, after.end + 4));
  }
}

function tokenSays(lexed: Lexed, token: Token, byWord: ReadonlyMap<number, Token>, ...tags: string[]): boolean {
  const said = /\b(?:working|business|ouvr|werk|arbeits|laborable|h[aá]bil|lavorativ|robocz|[uú]til)/i;
  if (said.test(lexed.text.slice(token.start, token.end))) return true;
  const after = byWord.get(token.last + 1);
  return after !== undefined && has(after, ...tags);
}
