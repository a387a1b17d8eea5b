/** Payment methods that sentences and lists name: offered, refused, or only mentioned. */
import { PAYMENT_METHODS } from '../knowledge/payments/index.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Clause, Line, Table, TermsDocument } from './terms/document.ts';
import type { Limits } from './payment-limits.ts';
import { limitsOf } from './payment-limits.ts';
import { saysTerms } from './instalment-terms.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { isUnderRefusal, isRefused } from './payment-refusal.ts';
import { has, lex, valuesOf } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';

const RULE = 'payment-terms';

export interface Mention {
  readonly id: string;
  readonly kind: 'offered' | 'refused' | 'mentioned';
  readonly evidence: Evidence;
  readonly limits?: Limits;
}

const CARDS = new Set(PAYMENT_METHODS.filter((method) => method.card).map((method) => method.id));
export const isCardScheme = (id: string): boolean => CARDS.has(id);

/** Ways to get money back: naming one for refunds does not offer it for payments. */
const REFUND_WAYS = new Set([
  'bank_transfer',
  'cheque',
  'card',
  'direct_debit',
  'sepa_debit',
  'gift_card',
  'invoice',
  'prepayment',
  'instalments',
  'postepay',
  'cod',
]);

/** Ids in a lexed text; weak words count only with `weakToo`. */
export function methodsIn(lexed: Lexed, weakToo: boolean): { id: string; token: Token; weak: boolean }[] {
  const out: { id: string; token: Token; weak: boolean }[] = [];
  for (const token of lexed.tokens) {
    const strong = valuesOf(token, 'pay');
    for (const id of strong) if (!isOrdinaryWord(lexed, token, id)) out.push({ id, token, weak: false });
    if (strong.length === 0 && weakToo)
      for (const id of valuesOf(token, 'weak')) if (isWritten(lexed, token, id)) out.push({ id, token, weak: true });
  }
  return out;
}

/** "cod" the fish and the like: short abbreviations count in capitals only. */
function isOrdinaryWord(lexed: Lexed, token: Token, id: string): boolean {
  const written = lexed.text.slice(token.start, token.end);
  if (id === 'cod' && /^cod$/i.test(written)) return written !== 'COD';
  if (id === 'kbc_cbc' || id === 'jcb') return written !== written.toUpperCase();
  if (id === 'cb' && /^cb$/i.test(written))
    return (
      written === 'Cb' ||
      /\d/.test(lexed.text.charAt(token.end)) ||
      !lexed.tokens.some(
        (other) =>
          other !== token && (has(other, 'pay', 'securePayment') || other.tags.some((tag) => tag.startsWith('pay:'))),
      )
    );
  return false;
}

/** Weak words are written like names: "iDEAL", "Sofort", "Alma"; in lower case they are ordinary words. */
function isWritten(lexed: Lexed, token: Token, id: string): boolean {
  const written = lexed.text.slice(token.start, token.end);
  if (id === 'card' || id === 'instalments' || id === 'invoice') return true;
  return written !== written.toLowerCase() || lexed.words.length <= 3;
}

export function readPaymentText(page: Page, terms: TermsDocument): Mention[] {
  const out: Mention[] = [];
  const { parts } = terms;
  for (const [at, part] of parts.entries()) {
    if (part.type === 'table') {
      const about = terms.full || part.topic === 'payment' || part.topic === 'shipping';
      if (!about) continue;
      for (const row of part.rows)
        for (const cell of row) {
          if (cell.lexed.words.length > 30 || (cell.lexed.marks & MARK.pay) === 0) continue;
          for (const { id, weak } of methodsIn(cell.lexed, part.topic === 'payment')) {
            if (weak && cell.lexed.words.length > 6) continue;
            out.push({
              id,
              kind: 'offered',
              evidence: page.ofBlock(part.block, RULE, row.map((each) => each.lexed.text).join(' | ')),
            });
          }
        }
      continue;
    }
    part.clauses.forEach((clause, index) => {
      if (clause.question) readQuestion(page, clause, part.clauses[index + 1] ?? firstClause(parts[at + 1]), out);
      else readClause(page, clause, terms.full, out);
    });
  }
  out.push(...readLists(page, terms));
  return out;
}

const firstClause = (part: Line | Table | undefined): Clause | undefined =>
  part?.type === 'line' ? part.clauses[0] : undefined;

/** "Can I pay in instalments?": what the answer says; a question alone offers nothing. */
function readQuestion(page: Page, clause: Clause, answer: Clause | undefined, out: Mention[]): void {
  const { lexed } = clause;
  if ((lexed.marks & MARK.pay) === 0) return;
  const methods = methodsIn(lexed, true).filter(({ id, weak }) => !weak || id !== 'card');
  if (methods.length === 0) return;
  const opening = answer?.lexed.tokens.find((token) => token.first === 0);
  const says = (...tags: readonly string[]): boolean =>
    answer?.lexed.tokens.some((token) => has(token, ...tags)) === true;
  const no = opening !== undefined && has(opening, 'no') && !has(opening, 'yes');
  const granted = lexed.tokens.some((token) => token.first <= 1 && has(token, 'how'));
  const told = answer !== undefined && ((answer.lexed.marks & MARK.pay) !== 0 || answer.amounts.length > 0);
  const yes = (opening !== undefined && has(opening, 'yes')) || (!says('not', 'refused') && (granted || told));
  const kind = no ? 'refused' : yes ? 'offered' : 'mentioned';
  for (const { id } of methods)
    out.push({
      id,
      kind,
      evidence: page.ofBlock(clause.line.block, RULE, `${lexed.text} ${answer?.lexed.text ?? ''}`),
    });
}

/** Fewest different methods that make neighbouring lines a list of payment methods. */
const A_LIST = 3;

/** Short lines one after the other that each name a method: a list of what is offered, wherever it stands. */
function readLists(page: Page, terms: TermsDocument): Mention[] {
  const out: Mention[] = [];
  let run: Mention[] = [];
  let gap = 0;
  const close = (): void => {
    if (new Set(run.map((mention) => mention.id)).size >= A_LIST) out.push(...run);
    run = [];
    gap = 0;
  };
  for (const part of terms.parts) {
    const lexed = part.type === 'line' && part.clauses.length <= 2 ? part.clauses[0]?.lexed : undefined;
    const short = lexed !== undefined && lexed.words.length <= 6;
    if (part.type === 'line' && part.clauses[0] !== undefined && isUnderRefusal(part.clauses[0])) continue;
    const methods = short && part.type === 'line' && (lexed.marks & MARK.pay) !== 0 ? methodsIn(lexed, true) : [];
    if (methods.length > 0 && part.type === 'line') {
      gap = 0;
      for (const { id } of methods)
        run.push({ id, kind: 'offered', evidence: page.ofBlock(part.block, 'payment-list', lexed?.text ?? '') });
    } else if (!short || ++gap > 1) close();
  }
  close();
  return out;
}

function readClause(page: Page, clause: Clause, full: boolean, out: Mention[]): void {
  const { lexed } = clause;
  if ((lexed.marks & MARK.pay) === 0) return;
  const strong = methodsIn(lexed, false);
  const inPayment = clause.topic === 'payment' || clause.own === 'payment';
  const speaks = lexed.tokens.some((token) => has(token, 'pay', 'refused'));
  const listed = lexed.words.length <= 4 || /^[^\p{L}\d]*[\p{L}. ]{2,24}\s?[:–—]/u.test(lexed.text);
  const weakToo = strong.length > 0 || (clause.line.topic === 'payment' && (listed || speaks)) || (speaks && inPayment);
  const methods = weakToo ? methodsIn(lexed, true) : strong;
  if (methods.length === 0) return;
  const brands = new Set(strong.map((method) => method.id));
  // "Apple Pay follows soon."
  if (lexed.words.length <= 14 && lexed.tokens.some((token) => has(token, 'notYet'))) {
    for (const { id } of methods)
      out.push({ id, kind: 'mentioned', evidence: page.ofBlock(clause.line.block, RULE, lexed.text) });
    return;
  }
  const refund = lexed.tokens.some((token) => has(token, 'refund', 'return', 'withdraw'));
  const region = clause.line.block.region;
  const says = inPayment || speaks || clause.line.topic === 'payment' || brands.size >= 2;
  const schemes = methods.some(({ id, token }) => isCardScheme(id) && isRefused(lexed, token, inPayment));
  const parts = full ? undefined : methods.find(({ id }) => id === 'instalments');
  const terms = parts !== undefined && saysTerms(clause, parts.token);
  for (const { id, token, weak } of methods) {
    // "No American Express cards": one scheme is refused, not cards.
    if (id === 'card' && schemes) continue;
    const evidence = page.ofBlock(clause.line.block, RULE, lexed.text);
    // "We do not take in parcels sent cash on delivery": how goods come back.
    if (id === 'cod' && (refund || clause.topic === 'returns')) continue;
    if (isUnderRefusal(clause) || isRefused(lexed, token, inPayment)) {
      out.push({ id, kind: 'refused', evidence });
      continue;
    }
    if (weak && !weakCounts(clause, id, token, brands, listed)) continue;
    if (refund && REFUND_WAYS.has(id) && clause.line.topic !== 'payment') continue;
    if (id === 'gift_card' && !(inPayment && (speaks || redeems(clause, token, listed)))) continue;
    if (full) {
      if (region === 'nav') continue;
      const limits = limitsOf(clause, token);
      out.push({ id, kind: 'offered', evidence, ...(limits && { limits }) });
    } else if (parts !== undefined && (id === 'instalments' || terms)) {
      // "3 x 26.63 with Alma" beside a price is an offer; "pay in 3" alone, or a book on credit, is none yet.
      const offered = terms || (says && (brands.size >= 2 || clause.line.topic === 'payment'));
      out.push({ id, kind: offered ? 'offered' : 'mentioned', evidence });
    } else if (says && (brands.size >= 2 || clause.line.topic === 'payment' || (speaks && region !== 'nav')))
      out.push({ id, kind: 'offered', evidence });
    else out.push({ id, kind: 'mentioned', evidence });
  }
}

/** Whether a word with another meaning is meant as a payment method here. */
function weakCounts(clause: Clause, id: string, token: Token, brands: ReadonlySet<string>, listed: boolean): boolean {
  const { lexed } = clause;
  if (id === 'card' || id === 'invoice' || id === 'instalments') {
    if (id === 'invoice') return listed || nextToBrand(lexed, id) || amongMethods(clause, token);
    if (id === 'card')
      return (
        clause.topic === 'payment' && brands.size === 0 && (listed || lexed.tokens.some((token) => has(token, 'pay')))
      );
    return (listed && clause.line.topic === 'payment') || brands.size > 0;
  }
  if (id === 'alma')
    return lexed.tokens.some((token) => has(token, 'pay:instalments', 'pay')) || brands.size > 0 || listed;
  return brands.size > 0 || clause.topic === 'payment' || listed;
}

/** A gift card in a list of ways to pay, or under the heading or question that asks for them. */
const redeems = (clause: Clause, token: Token, listed: boolean): boolean =>
  listed ||
  amongMethods(clause, token) ||
  clause.line.topic === 'payment' ||
  clause.asked?.tokens.some((other) => has(other, 'pay')) === true;

/** "Visa, Mastercard, invoice and prepayment": it stands in a list of ways to pay, after one and before or behind nothing else. */
function amongMethods({ lexed, topic }: Clause, token: Token): boolean {
  if (topic !== 'payment') return false;
  const isMethod = (other: Token): boolean =>
    other.tags.some((tag) => tag.startsWith('pay:') || tag.startsWith('weak:')) && other !== token;
  const between = (from: number, to: number): boolean =>
    /^(?:[,/•|]|\p{L}{1,3})?$/u.test(lexed.text.slice(from, to).trim());
  const ahead = lexed.tokens.some(
    (other) => isMethod(other) && other.end <= token.start && between(other.end, token.start),
  );
  return ahead && lexed.tokens.filter(isMethod).length >= 2;
}

/** "Klarna Rechnung": the way to pay stands right beside the provider. */
function nextToBrand(lexed: Lexed, id: string): boolean {
  const token = lexed.tokens.find((candidate) => has(candidate, `weak:${id}`));
  if (!token) return false;
  return lexed.tokens.some(
    (other) =>
      has(other, 'pay:klarna', 'pay:paypal', 'pay:riverty', 'pay:ratepay', 'weak:billie') &&
      Math.abs(other.first - token.last) <= 2,
  );
}

/** Methods named in a loose text such as an alternative text or a declared list. */
export function methodsInText(text: string): string[] {
  return [...new Set(methodsIn(lex(text.slice(0, 400)), true).map((method) => method.id))];
}
