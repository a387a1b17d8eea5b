/** Binds words to what they speak of: whose "free" it is, what a stated time measures, what a "not" takes away. */
import type { Clause } from './document.ts';
import type { DurationSpan } from './durations.ts';
import type { Lexed, Token } from './lexicon.ts';
import { has } from './lexicon.ts';

const SHIP = ['ship', 'transit', 'shipFree'];
const RETURN = ['return', 'withdraw', 'exchange'];

export type Subject = 'shipping' | 'returns' | 'exchange' | 'other';

/** The clause right before, in the same line. */
export const clauseBefore = (clause: Clause): Clause | undefined =>
  clause.line.clauses[clause.line.clauses.indexOf(clause) - 1];

/** A deposit that comes back with an old part or a bottle, also in the second half of a sentence. */
export function isOfDeposit(clause: Clause): boolean {
  const names = (each: Clause | undefined): boolean =>
    each?.lexed.tokens.some((token) => has(token, 'deposit')) === true;
  return names(clause) || (clause.joined && names(clauseBefore(clause)));
}

/** Words between two places of a text; commas and brackets part more than words do. */
export function distance(
  lexed: Lexed,
  a: { first: number; last: number; start: number; end: number },
  b: { first: number; last: number; start: number; end: number },
): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  const between = lexed.text.slice(left.end, right.start);
  let marks = 0;
  for (const character of between)
    if (',()•|:'.includes(character)) marks += character === ',' || character === ':' ? 2 : 3;
  return Math.max(0, right.first - left.last - 1) + marks;
}

/** Whether a "not", "no" or "we do not offer" stands close before a word. */
export function isNegated(lexed: Lexed, token: Token, reach = 3): boolean {
  for (const other of lexed.tokens) {
    if (other.first > token.first) break;
    if (
      other.last >= token.first - reach - 1 &&
      has(other, 'not', 'refused') &&
      !has(other, 'free', 'shipFree', 'yes')
    ) {
      const between = lexed.text.slice(other.end, token.start);
      if (!/[,;:()!?]/.test(between)) return true;
    }
  }
  return false;
}

/** "Free delivery does not apply to ...", "free delivery is not available": what is denied behind the words. */
export function isDeniedBehind(lexed: Lexed, token: Token): boolean {
  return lexed.tokens.some((other) => {
    const gap = other.first - token.last;
    if (gap < 1 || gap > 5 || /[,;:.()|\d]/.test(lexed.text.slice(token.end, other.start))) return false;
    if (has(other, 'refused')) return true;
    return (
      has(other, 'not') &&
      !has(other, 'free', 'shipFree') &&
      lexed.tokens.some((next) => has(next, 'holdsFor') && Math.abs(next.first - other.last) <= 3)
    );
  });
}

/** What a "free" speaks of: the nearest subject of its clause, else what the clause is about. */
export function subjectOfFree(clause: Clause, free: Token): Subject {
  if (has(free, 'shipFree') || free.tags.some((tag) => tag.startsWith('mode:'))) return 'shipping';
  const { lexed } = clause;
  let best: Subject | undefined;
  let nearest = Infinity;
  for (const token of lexed.tokens) {
    if (token === free) continue;
    const subject: Subject | undefined = has(token, 'return', 'withdraw')
      ? 'returns'
      : has(token, 'exchange')
        ? 'exchange'
        : has(token, ...SHIP) || token.tags.some((tag) => tag.startsWith('mode:'))
          ? 'shipping'
          : has(
                token,
                'phoneLabel',
                'otherFee',
                'faulty',
                'replacement',
                'warranty',
                'payLater',
                'pay',
                'pay:instalments',
              )
            ? 'other'
            : undefined;
    if (!subject) continue;
    const far = distance(lexed, free, token) + (token.start > free.start ? 0.4 : 0);
    if (far < nearest) {
      nearest = far;
      best = subject;
    }
  }
  if (best !== undefined && nearest <= 12) {
    // "free shipping costs for returns": sending back is about returns even when a shipping word is nearer.
    if (
      best === 'shipping' &&
      lexed.tokens.some((token) => has(token, 'return') && distance(lexed, free, token) <= 5) &&
      !lexed.tokens.some((token) => has(token, 'shipFree')) &&
      !lexed.text.includes('&')
    )
      return 'returns';
    return best;
  }
  if (clause.topic === undefined) return 'shipping';
  return clause.topic === 'shipping' ? 'shipping' : clause.topic === 'returns' ? 'returns' : 'other';
}

export type TimeRole =
  | 'transit'
  | 'dispatch'
  | 'hold'
  | 'report'
  | 'return'
  | 'refund'
  | 'warranty'
  | 'payment'
  /** Runs from the moment the buyer has the goods. */
  | 'period'
  | 'other'
  | 'none';

const TIME_ROLES: readonly (readonly [TimeRole, readonly string[]])[] = [
  ['hold', ['hold']],
  ['report', ['report']],
  ['refund', ['refund']],
  ['payment', ['payLater']],
  ['warranty', ['warranty', 'presume']],
  ['return', RETURN],
  ['dispatch', ['dispatch']],
  ['transit', ['transit', 'ship', 'shipFree']],
];

/** "after receipt" right behind a time; "after receipt of payment" is when the work begins, not when the goods are there. */
export function isStartBehind(lexed: Lexed, span: DurationSpan, token: Token): boolean {
  if (!has(token, 'start') || token.first - span.last < 1 || token.first - span.last > 3) return false;
  return !lexed.tokens.some((other) => has(other, 'pay') && other.first > token.last && other.first - token.last <= 4);
}

/** An "after" stands right before a word. */
function runsAfter(lexed: Lexed, token: Token): boolean {
  return lexed.tokens.some(
    (other) =>
      has(other, 'after') &&
      other.end <= token.start &&
      token.first - other.last <= 3 &&
      !/[,;:.()]/.test(lexed.text.slice(other.end, token.start)),
  );
}

/** A joining word or a comma stands between the end of a time and a word behind it. */
function startsAnew(lexed: Lexed, from: number, token: Token): boolean {
  if (lexed.text.slice(from, token.start).includes(',')) return true;
  return lexed.tokens.some((other) => other.start >= from && other.end <= token.start && has(other, 'and'));
}

/** "If it is more than 7 days late": how late a parcel may be is not how long it takes. */
const LATE_BEFORE =
  /(?<!\p{L})(?:retard|delay(?:ed)?(?! time)|late|verspätung|verspätet|verzögerung|verzug|vertraging|ritardo|retraso|opóźnieni[aeu]|spóźnieni[aeu]|atraso)\s(?:[\p{L}']{1,12}\s){0,3}$/iu;

/** "We call 24 hours in advance" */
const AHEAD_AFTER =
  /^\s?(?:in advance|ahead|beforehand|(?:notice|prior notice)(?!\p{L})|à l['’]avance|d['’]avance|vorher|im voraus|zuvor|van tevoren|vooraf|di (?:anticipo|preavviso)|in anticipo|de (?:antelación|preaviso|antecedência)|wcześniej|z wyprzedzeniem)/iu;

/** "When do I get my money? Within 14 days": an answer that names no subject of its own has that of its question. */
const asksForRefund = ({ asked }: Clause): boolean => asked?.tokens.some((token) => has(token, 'refund')) === true;

/** What a stated time measures, by the nearest telling word of its clause. */
export function timeRole(clause: Clause, span: DurationSpan): TimeRole {
  const { lexed } = clause;
  if (LATE_BEFORE.test(lexed.text.slice(Math.max(0, span.start - 48), span.start))) return 'other';
  if (AHEAD_AFTER.test(lexed.text.slice(span.end, span.end + 32))) return 'other';
  let best: TimeRole = 'none';
  let nearest = Infinity;
  for (const token of lexed.tokens) {
    if (token.start < span.end && token.end > span.start) {
      // "delivered tomorrow" in one phrase
      if (has(token, 'nextDay') && has(token, 'transit')) return 'transit';
      continue;
    }
    // "14 days after receipt": whatever runs, it runs once the buyer has the goods.
    if (isStartBehind(lexed, span, token)) {
      if (1.2 < nearest) {
        nearest = 1.2;
        best = 'period';
      }
      continue;
    }
    // "collect it within 7 days"
    if (
      has(token, 'mode:pickup') &&
      token.first - span.last >= 1 &&
      token.first - span.last <= 2 &&
      !has(token, 'ship', 'transit')
    )
      return 'hold';
    // "7 days before delivery"
    if (
      has(token, 'cutoff') &&
      token.first === span.last + 1 &&
      lexed.tokens.some((next) => has(next, 'transit') && next.first > token.last && next.first - token.last <= 2)
    )
      return 'other';
    const found = TIME_ROLES.find(([, tags]) => has(token, ...tags));
    if (!found) continue;
    // "3 days after dispatch" runs until delivery.
    const role: readonly [TimeRole, readonly string[]] =
      found[0] === 'dispatch' && runsAfter(lexed, token) ? ['transit', ['transit']] : found;
    // The telling word mostly comes first: "Lieferzeit: 3 Tage", "delivered within 3 days".
    const weak = found[0] === 'transit' && !has(token, 'transit') ? 2 : 0;
    const after = token.start > span.start;
    // Behind an "and" or a comma something new begins.
    const apart = after && startsAnew(lexed, span.end, token) ? 4 : 0;
    const far = distance(lexed, span, token) * (after ? 1.3 : 1) + weak + apart;
    if (far < nearest) {
      nearest = far;
      best = role[0];
    }
  }
  if ((best === 'none' || best === 'period') && asksForRefund(clause)) return 'refund';
  if (best === 'none' || best === 'transit') {
    // "It arrived broken? Write within 48 hours": a time beside damage is that for reporting it.
    if (lexed.tokens.some((token) => has(token, 'faulty') && distance(lexed, token, span) <= 5)) return 'report';
    // "The amount is taken from your account 5 days after dispatch"
    if (lexed.tokens.some((token) => has(token, 'payLater')) && !lexed.tokens.some((token) => has(token, 'transit')))
      return 'payment';
    // "It may take a day or two longer to reach you there"
    if (
      lexed.tokens.some(
        (token) => has(token, 'extends') && token.first - span.last >= 1 && token.first - span.last <= 2,
      )
    )
      return 'none';
    // "With Klarna you pay up to 30 days after dispatch"
    const paying = lexed.tokens.some((token) => has(token, 'pay:klarna', 'pay:riverty', 'pay:clearpay', 'pay:invoice'));
    const pays = lexed.tokens.some(
      (token) => token.end <= span.start && has(token, 'pay') && distance(lexed, token, span) <= 3,
    );
    const transfers =
      best === 'none' && lexed.tokens.some((token) => has(token, 'pay:bank_transfer', 'pay:prepayment'));
    if (transfers) return 'payment';
    if (paying || pays || (best === 'none' && clause.topic === 'payment')) return 'payment';
  }
  return best;
}

/** What a time in a table cell measures, by its own words and those of the cell that heads it. */
export function timeRoleOfCell(
  lexed: Lexed,
  span: DurationSpan,
  label: Lexed | undefined,
): 'transit' | 'dispatch' | 'other' {
  const says = (text: Lexed | undefined, ...tags: readonly string[]): boolean =>
    text?.tokens.some(
      (token) => !(text === lexed && token.start < span.end && token.end > span.start) && has(token, ...tags),
    ) === true;
  for (const text of [lexed, label]) {
    if (says(text, 'hold', 'return', 'refund', 'withdraw', 'warranty', 'report')) return 'other';
    if (says(text, 'dispatch') && !says(text, 'transit')) return 'dispatch';
    if (says(text, 'transit')) return 'transit';
  }
  return 'transit';
}
