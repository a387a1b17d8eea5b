/** What returns terms say beside window and cost: the form, the time to refund, goods or credit instead of money, what is left out. */
import type { FactValue } from '../model/facts.ts';
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Clause, Line } from './terms/document.ts';
import type { DurationSpan } from './terms/durations.ts';
import { asksFor } from './returns-window.ts';
import { has } from './terms/lexicon.ts';
import type { Token } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { distance, isNegated, timeRole } from './terms/subjects.ts';

const RULE = 'returns-terms';
const MOST_LIMITS = 8;
const LONGEST_LIMIT = 240;

/** Claims on these details; `lines` are the page's lines in order, for what stands below an opening. */
export function* returnDetails(page: Page, clauses: readonly Clause[], lines: readonly Line[]): Iterable<Observation> {
  let limits = 0;
  let form = false;
  let refund: Observation | undefined;
  let instead: Observation | undefined;
  for (const clause of clauses) {
    const { lexed } = clause;
    const underRefund = isUnderRefund(clause);
    if ((lexed.marks & MARK.returns) === 0 && !underRefund) continue;
    const evidence = (): ReturnType<Page['ofBlock']> => page.ofBlock(clause.line.block, RULE, lexed.text);
    if (!form && lexed.tokens.some((token) => has(token, 'returnForm') && !isNegated(lexed, token))) {
      form = true;
      yield { key: 'returns.form', value: lexed.text.slice(0, 200), strength: 'specific', evidence: [evidence()] };
    }
    if (clause.question) continue;
    const span = refund ? undefined : refundSpan(clause, underRefund);
    if (span) refund = { key: 'returns.refundDelay', value: span.days, strength: 'specific', evidence: [evidence()] };
    const given = instead ? undefined : insteadOf(clause);
    if (given) instead = { key: 'returns.instead', value: given, strength: 'specific', evidence: [evidence()] };
    if (limits < MOST_LIMITS && clause.topic === 'returns' && lexed.text.length < 400 && isLimit(clause)) {
      limits++;
      const below = linesBelow(clause, lines);
      yield {
        key: 'returns.limit',
        item: String(limits),
        value: joined(lexed.text, below).slice(0, LONGEST_LIMIT),
        strength: 'specific',
        evidence: [evidence(), ...below.map((line) => page.ofBlock(line.block, RULE))],
      };
    }
  }
  if (refund) yield refund;
  // Who tells how soon the money comes back does give money back; the other sentence holds for some case only.
  if (instead && !refund) yield instead;
}

/** A heading that is about the money alone. */
function isUnderRefund(clause: Clause): boolean {
  const heading = clause.line.headings.at(-1);
  return (
    heading !== undefined &&
    heading.tokens.some((token) => has(token, 'refund')) &&
    !heading.tokens.some((token) => has(token, 'return', 'withdraw', 'exchange', 'warranty'))
  );
}

/** The time within which the money is given back. */
function refundSpan(clause: Clause, underRefund: boolean): DurationSpan | undefined {
  return clause.durations.find((span) => {
    if (span.unit === 'year' || span.unit === 'month') return false;
    const role = timeRole(clause, span);
    if (role === 'refund' || (role === 'period' && isRefundAhead(clause, span))) return true;
    // "Refund" as a heading, "14 days after we have the parcel" below it.
    return underRefund && isList(clause, span) && (role === 'none' || role === 'period' || role === 'return');
  });
}

/** "We refund within 14 days of receiving your return": what runs is the refund, whatever starts it. */
function isRefundAhead(clause: Clause, span: DurationSpan): boolean {
  const ahead = clause.lexed.tokens.filter((token) => token.end <= span.start);
  return (
    ahead.some((token) => has(token, 'refund')) &&
    !ahead.some((token) => has(token, 'return', 'withdraw')) &&
    !asksFor(clause)
  );
}

/** A piece of a list: the time opens it. */
const isList = (clause: Clause, span: DurationSpan): boolean => span.first <= 3 && clause.lexed.words.length <= 14;

/** Words between "only" and what is given, at most. */
const NEAR_ONLY = 4;
/** What holds for some goods, times or places is a limit, not the rule. */
const SOME_CASES =
  /\b(?:sold|promo|sale\b|saldi|outlet|rebaja|oferta|wyprzeda|uitverkoop|reduzier|rabatt|soldes?|d[ée]stock|gift|cadeau|geschenk|regalo|magasin|boutique|store\b(?! credit)|filiale|winkel\b|negozio|tienda|loja f[íi]s|sklepie stacj)/i;

/** Exchange or credit in the place of money, as a rule. */
function insteadOf(clause: Clause): FactValue['returns.instead'] | undefined {
  const { lexed } = clause;
  if (clause.topic !== 'returns' || lexed.text.length > 400) return undefined;
  const goods = lexed.tokens.find((token) => has(token, 'exchange') && !isNegated(lexed, token, 2));
  const credit = lexed.tokens.find((token) => has(token, 'credit') && !isNegated(lexed, token, 2));
  if (!goods && !credit) return undefined;
  if (
    lexed.tokens.some((token) => has(token, 'free', 'shipFree', 'cost', 'buyerPays', 'sellerPays', 'faulty', 'store'))
  )
    return undefined;
  if (SOME_CASES.test(lexed.text) || lexed.tokens.some((token) => has(token, 'atLeast', 'belowThat'))) return undefined;
  const given = [goods, credit].filter((token) => token !== undefined);
  const only = lexed.tokens.some(
    (token) =>
      has(token, 'only') &&
      isRealOnly(clause, token) &&
      given.some((each) => distance(lexed, token, each) <= NEAR_ONLY),
  );
  if (!only && !refusesMoney(clause, given)) return undefined;
  return goods && credit ? 'exchange-or-credit' : goods ? 'exchange' : 'credit';
}

/** "que" alone joins sentences in French; with "ne" before it means "only". */
function isRealOnly({ lexed }: Clause, token: Token): boolean {
  if (lexed.text.slice(token.start, token.end).toLowerCase() !== 'que') return true;
  return /\bn(?:e\b|['’])/i.test(lexed.text.slice(Math.max(0, token.start - 60), token.start));
}

/** "No refunds, but we exchange": money is refused and something else given. */
function refusesMoney({ lexed }: Clause, given: readonly Token[]): boolean {
  const money = lexed.tokens.find((token) => has(token, 'refund') && !has(token, 'credit'));
  if (!money) return false;
  const refused =
    isNegated(lexed, money, 3) ||
    lexed.tokens.some((token) => has(token, 'not') && token.start > money.end && token.first - money.last <= 2);
  return refused && given.some((token) => token.start > money.end);
}

/** A sentence that leaves goods or cases out of the right to return. */
function isLimit(clause: Clause): boolean {
  const { lexed } = clause;
  const about = lexed.tokens.filter((token) => has(token, 'return', 'withdraw', 'exchange', 'refund'));
  if (about.length === 0) return false;
  // Who pays and how long are told by their own facts; "except faulty goods" beside them limits nothing.
  const told = lexed.tokens.some((token) => has(token, 'buyerPays', 'sellerPays')) || clause.durations.length > 0;
  if (told && !lexed.tokens.some((token) => has(token, 'refused'))) return false;
  return (
    lexed.tokens.some((token) => has(token, 'except', 'refused')) ||
    about.some((token) => isNegated(lexed, token, 4)) ||
    lexed.tokens.some((token) => has(token, 'only') && !has(token, 'and'))
  );
}

/** Lines of a list that an opening ("Not returnable:") is read with. */
const MOST_BELOW = 8;

/** An opening ("Not returnable:") or a heading says nothing without the lines below it. */
function linesBelow(clause: Clause, lines: readonly Line[]): Line[] {
  const { line, lexed } = clause;
  const opens = line.heading || line.block.kind === 'heading' || /:\s*$/.test(lexed.text);
  if (!opens || line.clauses.at(-1) !== clause) return [];
  const below: Line[] = [];
  const at = lines.indexOf(line);
  for (const next of lines.slice(at + 1, at + 1 + MOST_BELOW)) {
    const { text, kind } = next.block;
    const listed = kind === 'item' || BULLET.test(text);
    if (kind === 'heading' || (!listed && below.length > 0)) break;
    below.push(next);
    if (!listed) break;
  }
  return below;
}

const BULLET = /^[-–•*·]/;

function joined(text: string, below: readonly Line[]): string {
  if (below.length === 0) return text;
  const listed = below.map(({ block }) => block.text.replace(/^[-–•*·\s]+/, '').replace(/[\s;,.]+$/, ''));
  return `${text.replace(/\s*:\s*$/, '')}: ${listed.join('; ')}`;
}
