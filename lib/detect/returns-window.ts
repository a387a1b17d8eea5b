/** Finds how long buyers may send goods back, among the many day counts of a returns text. */
import type { Clause } from './terms/document.ts';
import type { DurationSpan } from './terms/durations.ts';
import { has } from './terms/lexicon.ts';
import { distance, isOfDeposit, timeRole } from './terms/subjects.ts';

export interface WindowCandidate {
  readonly days: number;
  readonly unit: 'business' | 'calendar' | undefined;
  /** The right that the law gives, as far as the words tell. */
  readonly statutory: boolean;
  /** How sure the words are: 3 = names the right and the time together, 1 = only stands in a text about returns. */
  readonly weight: number;
  readonly clause: Clause;
}

const isReturnTopic = (clause: Clause): boolean => clause.topic === 'returns';

/** Windows that a clause states. */
export function windowsOf(clause: Clause): WindowCandidate[] {
  const { tokens } = clause.lexed;
  // A deposit that comes back with the old part; swapping instead of giving back.
  if (clause.question) return [];
  if (clause.durations.length > 0) {
    if (isOfDeposit(clause)) return [];
    if (tokens.some((token) => has(token, 'exchange')) && tokens.some((token) => has(token, 'only'))) return [];
  }
  const found = clause.durations.flatMap((span) => {
    if (forMembers(clause, span)) return [];
    const candidate = isExtended(clause, span) ?? judge(clause, span);
    return candidate ? [candidate] : [];
  });
  return found.length > 0 ? found : extendedTo(clause);
}

/** Words between the telling word and the length of a period that it gives. */
const NEAR_EXTENSION = 12;

const mayExtend = (clause: Clause): boolean =>
  isReturnTopic(clause) || (clause.own === undefined && clause.line.topic === 'returns');

/** "We extend this period to 30 days": what the shop offers beyond the law. */
function isExtended(clause: Clause, span: DurationSpan): WindowCandidate | undefined {
  const days = span.days.max ?? 0;
  if (!mayExtend(clause) || days < 15 || days > 1100 || span.unit === 'hour') return undefined;
  const { lexed } = clause;
  const told = lexed.tokens.some(
    (token) => has(token, 'extends') && token.end <= span.start && span.first - token.last <= NEAR_EXTENSION,
  );
  const other = lexed.tokens.some((token) => has(token, 'refund', 'warranty') && distance(lexed, token, span) <= 6);
  return told && !other ? { days, unit: span.days.unit, statutory: false, weight: 3, clause } : undefined;
}

/** "The law gives fourteen days; we extend it to 60." */
function extendedTo(clause: Clause): WindowCandidate[] {
  if (!mayExtend(clause)) return [];
  const { lexed } = clause;
  const told = lexed.tokens.find((token) => has(token, 'extends'));
  const { words } = lexed;
  const word = told && [1, 2, 3, 4].map((ahead) => told.last + ahead).find((each) => words.number(each) !== undefined);
  const days = (word === undefined ? undefined : words.number(word)) ?? 0;
  const open = word === words.length - 1;
  return open && days >= 15 && days <= 730 ? [{ days, unit: undefined, statutory: false, weight: 3, clause }] : [];
}

/** "100 days for members": not for everybody. */
function forMembers(clause: Clause, span: DurationSpan): boolean {
  // "Club members: 100 days"
  if (
    /\b(?:members?|membres?|mitglieder|leden|soci|socios|s[oó]cios|klubu|klubowicz\p{L}*)\b[^.,;]{0,24}:\s*(?:\p{L}+\s){0,2}$/iu.test(
      clause.lexed.text.slice(0, span.start),
    )
  )
    return true;
  return /^[^,.;()]{0,14}\b(?:members?|membres?|mitglieder|leden|soci|socios|klubowicz|s[oó]cios)\b/i.test(
    clause.lexed.text.slice(span.end, span.end + 40),
  );
}

function judge(clause: Clause, span: DurationSpan): WindowCandidate | undefined {
  const { lexed } = clause;
  const days = span.days.max ?? span.days.min ?? 0;
  if (span.unit === 'hour' || days < 3 || days > 1100) return undefined;
  if (span.unit === 'year' && days > 400) return undefined;
  const role = timeRole(clause, span);
  if (role === 'hold' || role === 'payment' || role === 'warranty' || role === 'dispatch') return undefined;
  const near = (words: number, ...tags: readonly string[]): boolean =>
    lexed.tokens.some(
      (token) =>
        has(token, ...tags) &&
        !(token.start < span.end && token.end > span.start) &&
        distance(lexed, token, span) <= words,
    );
  // A second period after a first: "then you have 14 days to send", "another 14 days", "14 days from our approval".
  if (near(4, 'then')) return undefined;
  if (
    lexed.tokens.some((token) => has(token, 'announce') && token.start > span.end && distance(lexed, span, token) <= 6)
  )
    return undefined;
  const names = lexed.tokens.some((token) => has(token, 'return', 'withdraw', 'exchange'));
  const exchangeOnly =
    lexed.tokens.some((token) => has(token, 'exchange')) &&
    !lexed.tokens.some((token) => has(token, 'return', 'withdraw', 'refund'));
  const fromReceipt = lexed.tokens.some(
    (token) => has(token, 'start') && token.first - span.last >= 1 && token.first - span.last <= 3,
  );
  if (role === 'refund') return refundGuarantee(clause, span);
  // "We refund within 14 days of your notice": what runs is the refund, whatever starts it.
  const ahead = (...tags: readonly string[]): boolean =>
    lexed.tokens.some((token) => token.end <= span.start && has(token, ...tags));
  if (role === 'period' && ahead('refund') && !ahead('return', 'withdraw') && !asksFor(clause)) return undefined;
  if (role === 'report' && !names) return undefined;
  if (role === 'transit' && !names && clause.topic !== 'returns') return undefined;
  const faulty = [lexed, clause.asked, clause.line.headings.at(-1)].some((text) =>
    text?.tokens.some((token) => has(token, 'faulty')),
  );
  if (faulty && !near(5, 'withdraw')) return undefined;
  const asked = clause.asked?.tokens.some((token) => has(token, 'return', 'withdraw', 'exchange')) === true;
  // "If it does not arrive within 30 days you may withdraw": how long the shop may be late.
  const says = (...tags: readonly string[]): boolean => lexed.tokens.some((token) => has(token, ...tags));
  if (says('withdraw') && !says('return') && says('transit') && says('not')) return undefined;
  // Swapping an article is not giving it back, and what is given back for a voucher is not paid back.
  const creditOnly =
    lexed.tokens.some((token) => has(token, 'credit')) &&
    !lexed.tokens.some((token) => has(token, 'refund') && !has(token, 'credit'));
  if (exchangeOnly || creditOnly) return { days, unit: span.days.unit, statutory: false, weight: 1, clause };
  if (fromReceipt && clause.topic === 'returns' && span.unit !== 'year')
    return {
      days,
      unit: span.days.unit,
      statutory: lexed.tokens.some((token) => has(token, 'withdraw') && !has(token, 'return')),
      weight: names || asked ? 3 : 2,
      clause,
    };
  const statutory = lexed.tokens.some((token) => has(token, 'withdraw') && !has(token, 'return'));
  const weight = near(6, 'return', 'withdraw')
    ? 3
    : names || asked
      ? 2
      : isReturnTopic(clause) && clause.own === undefined && !speaksOfRefund(clause)
        ? 1
        : role === 'transit' && isReturnTopic(clause)
          ? 1
          : 0;
  if (weight === 0) return undefined;
  return { days, unit: span.days.unit, statutory, weight, clause };
}

/** "We refund within 3 days. Cards take 10 more.": the line is on the money. */
function speaksOfRefund(clause: Clause): boolean {
  const { clauses } = clause.line;
  const before = clauses.slice(0, clauses.indexOf(clause));
  return before.some(({ lexed }) => lexed.tokens.some((token) => has(token, 'refund')));
}

/** "Ask for a refund within 28 days of delivery" */
export function asksFor(clause: Clause): boolean {
  return /\b(?:ask|request|claim|apply|entitled|demande|solicit|pedir|richied|beantrag|verlang|aanvrag|vraag)/i.test(
    clause.lexed.text,
  );
}

/** "Money back within 30 days" is a window; "refund within 14 days" is not. */
function refundGuarantee(clause: Clause, span: DurationSpan): WindowCandidate | undefined {
  const { lexed } = clause;
  const right = lexed.tokens.some((token) => has(token, 'withdraw') && distance(lexed, token, span) <= 5);
  const runs = lexed.tokens.some(
    (token) => has(token, 'start') && token.first > span.last && token.first - span.last <= 3,
  );
  if (!right && !(runs && asksFor(clause))) return undefined;
  return { days: span.days.max ?? 0, unit: span.days.unit, statutory: false, weight: 2, clause };
}

/** The window that a buyer has: what the shop offers beyond the law, where it says so. */
export function bestWindow(candidates: readonly WindowCandidate[]): WindowCandidate | undefined {
  const top = Math.max(0, ...candidates.map((candidate) => candidate.weight));
  const strong = candidates.filter((candidate) => candidate.weight >= Math.max(1, top - 1));
  const offered = strong.filter((candidate) => candidate.days !== 14);
  // Fourteen days is what the law gives anyway; another number named as a return period is the shop's own offer.
  const pick = offered.filter((candidate) => candidate.weight === top && candidate.days > 14);
  if (pick.length > 0) return pick[0];
  return strong.find((candidate) => candidate.weight === top);
}
