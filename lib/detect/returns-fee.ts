/** Finds who pays for sending goods back after a change of mind, and what is kept from the refund. */
import type { Money } from '../model/money.ts';
import type { Clause } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { distance, isNegated, isOfDeposit, subjectOfFree } from './terms/subjects.ts';
import { dimsOf, readDims } from './shipping-dims.ts';

export interface FeeClaim {
  readonly kind: 'free' | 'paid' | 'fee';
  readonly fee?: Money;
  /** Share of the price that is kept. */
  readonly percent?: number;
  /** Holds only under a condition that an ordinary return does not meet: faulty goods, a shop visit, an exchange, a place. */
  readonly conditional: boolean;
  /** Where in the clause it is said. */
  readonly at?: number;
  readonly clause: Clause;
}

const speaksOfReturn = (clause: Clause): boolean =>
  clause.own === 'returns' ||
  clause.topic === 'returns' ||
  clause.asked?.tokens.some((token) => has(token, 'return', 'withdraw', 'exchange')) === true;

/** Claims about the cost of a return that a clause makes. */
export function feesOf(clause: Clause): FeeClaim[] {
  const { lexed } = clause;
  if (clause.question) return [];
  const claims: FeeClaim[] = [];
  if ((lexed.marks & (MARK.returns | MARK.free)) === 0 && clause.amounts.length === 0 && !clause.asked) return claims;
  if (isOfDeposit(clause)) return claims;
  const inReturns = speaksOfReturn(clause);
  const own = lexed.tokens.some((token) => has(token, 'return', 'withdraw', 'exchange', 'refund'));
  if (!inReturns && !own) return claims;
  const paidBy = lexed.tokens.filter((token) => has(token, 'buyerPays'));
  for (const token of paidBy)
    claims.push({ kind: 'paid', conditional: isConditional(clause, token, 'paid'), at: token.start, clause });
  for (const token of lexed.tokens) {
    if (has(token, 'buyerPays')) continue;
    if (has(token, 'sellerPays') && inReturns) {
      // "Wij betalen de verzendkosten terug": what was paid for sending them out comes back.
      if (lexed.tokens.some((other) => has(other, 'back') && other.start > token.end)) continue;
      claims.push({
        kind: isNegated(lexed, token, 2) || deniedBehind(clause, token) ? 'paid' : 'free',
        conditional: isConditional(clause, token, 'free'),
        at: token.start,
        clause,
      });
      continue;
    }
    // "Gift wrapping is £3, a note is free"
    if (!has(token, 'free', 'shipFree') || (!own && lexed.tokens.some((other) => has(other, 'otherFee')))) continue;
    const subject = subjectOfFree(clause, token);
    if (
      subject === 'returns' ||
      (subject === 'shipping' && clause.own === 'returns' && !has(token, 'shipFree')) ||
      (subject === 'shipping' && clause.topic === 'returns' && !has(token, 'shipFree'))
    ) {
      if (isNegated(lexed, token))
        claims.push({ kind: 'paid', conditional: isConditional(clause, token, 'paid'), at: token.start, clause });
      else claims.push({ kind: 'free', conditional: isConditional(clause, token, 'free'), at: token.start, clause });
    }
  }
  claims.push(...notRefunded(clause));
  claims.push(...answers(clause));
  claims.push(...keptFees(clause, inReturns));
  claims.push(...keptShare(clause, inReturns));
  return claims;
}

/** "Wir übernehmen die Kosten nicht": the "not" closes the sentence. */
function deniedBehind(clause: Clause, token: Token): boolean {
  return clause.lexed.tokens.some(
    (other) =>
      other.start > token.end && has(other, 'not') && !/[,;:]/.test(clause.lexed.text.slice(token.end, other.start)),
  );
}

/** "The refund covers the goods, not the cost of returning them." */
function notRefunded(clause: Clause): FeeClaim[] {
  const { tokens } = clause.lexed;
  const refund = tokens.find((token) => has(token, 'refund'));
  const not = tokens.find((token) => has(token, 'not', 'except') && refund !== undefined && token.start > refund.start);
  if (!not) return [];
  const cost = tokens.find(
    (token) => token.start > not.start && has(token, 'cost', 'ship') && token.first - not.last <= 6,
  );
  const back = tokens.find((token) => token.start > not.start && has(token, 'return') && !has(token, 'refund'));
  return cost && back ? [{ kind: 'paid', conditional: false, clause }] : [];
}

/** "Do I pay for the return? No." */
function answers(clause: Clause): FeeClaim[] {
  const { asked, lexed } = clause;
  if (!asked || lexed.words.length === 0) return [];
  const first = lexed.tokens[0];
  if (!first || first.first > 0 || !has(first, 'yes', 'no')) return [];
  const aboutReturn = asked.tokens.some((token) => has(token, 'return', 'withdraw'));
  if (!aboutReturn) return [];
  const yes = has(first, 'yes');
  const asksFree = asked.tokens.some((token) => has(token, 'free', 'shipFree'));
  const asksPay = asked.tokens.some((token) => has(token, 'pay', 'cost', 'buyerPays'));
  if (asksFree) return [{ kind: yes ? 'free' : 'paid', conditional: false, clause }];
  if (asksPay) return [{ kind: yes ? 'paid' : 'free', conditional: false, clause }];
  return [];
}

/** Amounts kept from the refund or charged for the return. */
function keptFees(clause: Clause, inReturns: boolean): FeeClaim[] {
  const { lexed } = clause;
  return clause.amounts.flatMap((span): FeeClaim[] => {
    if (
      span.role === 'atLeast' ||
      span.role === 'below' ||
      span.role === 'band' ||
      span.role === 'minimumOrder' ||
      span.role === 'codFee'
    ) {
      // "from 6.55" is a price when no order value is meant
      if (!(
        span.role === 'atLeast' &&
        !span.order &&
        clause.own === 'returns' &&
        !lexed.tokens.some((token) => has(token, 'free', 'order'))
      ))
        return [];
    }
    const kept = lexed.tokens.some((token) => has(token, 'deducted') && distance(lexed, token, span) <= 14);
    const cost = lexed.tokens.some((token) => has(token, 'cost', 'buyerPays') && distance(lexed, token, span) <= 8);
    const returns = clause.topic === 'returns' && (clause.own === 'returns' || clause.own === undefined);
    if (!(kept || (returns && (cost || span.role === 'price')))) return [];
    if (!inReturns && !returns) return [];
    if (span.role === 'other' && !kept) return [];
    return [
      {
        kind: 'fee',
        fee: span.money,
        conditional:
          isAboutExchange(clause) ||
          isConditional(
            clause,
            { start: span.start, end: span.end, first: span.first, last: span.last, tags: [] },
            'paid',
          ),
        clause,
      },
    ];
  });
}

/** Words that make a sentence hold in some cases only. */
const IN_CASE =
  /\b(?:si|s['’]il|if|unless|when|wenn|falls|sofern|als|indien|wanneer|se|qualora|cuando|je[śs]li|gdy|caso|quando|jusqu|up to|bis zu|tot|fino|hasta|do|at[ée]|opened|ouvert|ge[öo]ffnet|used|utilis|gebraucht|sans emballage)\b/i;

/** "We keep 15 % of the price", "a restocking fee of 20 %". */
function keptShare(clause: Clause, inReturns: boolean): FeeClaim[] {
  const { lexed } = clause;
  if (!inReturns) return [];
  const match = /(\d{1,2}(?:[.,]\d)?) ?%/.exec(lexed.text);
  if (!match) return [];
  const first = lexed.words.endingFrom(match.index + 1);
  const span = { start: match.index, end: match.index + match[0].length, first, last: first };
  const kept = lexed.tokens.some((token) => has(token, 'deducted') && distance(lexed, token, span) <= 8);
  if (!kept) return [];
  const percent = Number((match[1] ?? '').replace(',', '.'));
  return [{ kind: 'fee', percent, conditional: IN_CASE.test(lexed.text), clause }];
}

/** Openings that leave the ordinary case. */
const BEYOND =
  /^(?:danach|ansonsten|sonst|otherwise|afterwards|après ce|passé ce|au-delà|daarna|anders|altrimenti|dopo|después|de lo contrario|en caso contrario|depois|caso contrário|potem|pour les autres|per altri|per gli altri|para otr|para los demás|for other|si vous (?:préf|choisi)|dans (?:tous )?les autres|les suivants|if you (?:prefer|choose|would rather|use another)|wenn sie (?:lieber|stattdessen)|als (?:je|u) (?:liever|kiest)|se (?:prefer|scegli)|si (?:prefiere|elige)|je[śs]li wol|se preferir|für weitere|für andere|voor andere)/i;

/** What a swap costs says nothing of a return: by the clause, else by those before it in the line, else by the heading. */
function isAboutExchange(clause: Clause): boolean {
  const { line } = clause;
  const before = line.clauses.slice(0, line.clauses.indexOf(clause)).toReversed();
  for (const lexed of [clause.lexed, ...before.map((each) => each.lexed), line.headings.at(-1)]) {
    const swaps = lexed?.tokens.some((token) => has(token, 'exchange')) === true;
    const returns = lexed?.tokens.some((token) => has(token, 'return', 'withdraw', 'refund')) === true;
    if (swaps || returns) return swaps && !returns;
  }
  return false;
}

/** "You pay the postage unless we sent the wrong book, then ...", "Did it arrive broken? Then we pay": said of goods that are not right. */
function isOfFaulty({ lexed, asked, line }: Clause, token: Token): boolean {
  const names = (text: Lexed | undefined, before = Infinity): boolean =>
    text?.tokens.some((other) => has(other, 'faulty') && other.end <= before) === true;
  return names(lexed, token.start) || names(asked) || names(line.headings.at(-1));
}

/** Whether a claim holds only for goods, places or cases that are not the ordinary return at home. */
function isConditional(clause: Clause, token: Token, kind: 'free' | 'paid'): boolean {
  const { lexed } = clause;
  const near = (words: number, ...tags: readonly string[]): boolean =>
    lexed.tokens.some((other) => other !== token && has(other, ...tags) && distance(lexed, token, other) <= words);
  if (kind === 'free') {
    if (near(14, 'faulty', 'warranty') || isOfFaulty(clause, token)) return true;
    if (near(7, 'store')) return true;
    const far = (...tags: readonly string[]): number =>
      Math.min(
        99,
        ...lexed.tokens.flatMap((other) =>
          other !== token && has(other, ...tags) ? [distance(lexed, token, other)] : [],
        ),
      );
    // "except for exchanges, which are on us"
    if (far('exchange') <= 9 && far('exchange') < far('return', 'withdraw')) return true;
    if (lexed.tokens.some((other) => has(other, 'only')) && near(9, 'exchange')) return true;
    if (clause.amounts.some((span) => span.role === 'atLeast' || span.role === 'below' || span.role === 'band'))
      return true;
    return /\b(?:members?|membres?|mitglieder|club|prime|premium|vip|plus)\b/i.test(lexed.text);
  }
  if (clause.amounts.some((span) => span.role === 'atLeast' || span.role === 'below' || span.role === 'band'))
    return true;
  // "unless the fault is ours" leaves the ordinary return as it is.
  if (near(3, 'faulty') && !lexed.tokens.some((other) => has(other, 'except'))) return true;
  // "afterwards", "otherwise", "for other returns": beyond the ordinary case
  return lexed.tokens.some((other) => has(other, 'then', 'belowThat') && other.first <= 1) || BEYOND.test(lexed.text);
}

export interface FeeAnswer {
  readonly free: boolean;
  readonly fee?: Money;
  readonly percent?: number;
  readonly clause: Clause;
}

/** One answer for an ordinary return at home; undefined when the text does not say or says both. */
export function bestFee(claims: readonly FeeClaim[], home: string | undefined): FeeAnswer | undefined {
  const firm = claims.filter((claim) => !claim.conditional);
  const near = firm.filter((claim) => !isElsewhere(claim, home));
  return decide(near.length > 0 ? near : firm);
}

function decide(claims: readonly FeeClaim[]): FeeAnswer | undefined {
  const free = claims.find((claim) => claim.kind === 'free');
  const paid = claims.find((claim) => claim.kind === 'paid');
  const fee = claims.find((claim) => claim.kind === 'fee');
  if (fee && !free)
    return {
      free: false,
      ...(fee.fee ? { fee: fee.fee } : {}),
      ...(fee.percent === undefined ? {} : { percent: fee.percent }),
      clause: fee.clause,
    };
  // "Returns are free, but 3 € are kept": neither answer would be right.
  if (fee || (free && paid)) return undefined;
  const only = free ?? paid;
  return only ? { free: only === free, clause: only.clause } : undefined;
}

/** Places in the part of a sentence, between commas, that holds a claim: "free from Germany, at your cost from Austria". */
function placesBeside(lexed: Lexed, at: number): string[] {
  const { text } = lexed;
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const ends = [text.indexOf(',', at), text.indexOf(';', at)].filter((end) => end >= 0);
  const to = Math.min(text.length, ...ends);
  return readDims(lexed).items.flatMap(({ kind, token, values }) =>
    kind === 'place' && token.start >= from && token.end <= to ? values : [],
  );
}

/** Whether a claim is made for another country or for a region, by its clause or by the words that head its line. */
function isElsewhere(claim: FeeClaim, home: string | undefined): boolean {
  const near = claim.at === undefined ? [] : placesBeside(claim.clause.lexed, claim.at);
  const own = near.length > 0 ? near : dimsOf(claim.clause.lexed).places;
  // "Sent from abroad, the return is paid by the buyer"
  if (own.length === 0 && claim.clause.lexed.tokens.some((token) => has(token, 'origin'))) return true;
  const places = own.length > 0 ? own : dimsOf(claim.clause.line.clauses[0]?.lexed).places;
  if (places.length === 0) return false;
  // Where the shop's own country is not known, only "abroad" is surely another.
  const isHere = (place: string): boolean =>
    place === 'home' || place === 'EU' || (home === undefined ? place !== 'world' : place === home);
  return !places.some(isHere);
}
