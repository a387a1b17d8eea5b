/** Finds who pays for sending goods back after a change of mind, and what is kept from the refund. */
import type { Money } from '../model/money.ts';
import type { Clause } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { distance, isNegated, isOfDeposit, subjectOfFree } from './terms/subjects.ts';
import { isElsewhere } from './returns-place.ts';

export interface FeeClaim {
  readonly kind: 'free' | 'paid' | 'fee';
  readonly fee?: Money;
  /** Share of the price that is kept. */
  readonly percent?: number;
  /** Holds only under a condition that an ordinary return does not meet: faulty goods, a shop visit, an exchange, a place. */
  readonly conditional: boolean;
  /** Said of a label alone: "print the prepaid label"; what the shop keeps for it is another question. */
  readonly label?: true;
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
  const paidBy = lexed.tokens.filter((token) => has(token, 'buyerPays') && !isTakenOver(clause, token));
  for (const token of paidBy)
    claims.push({ kind: 'paid', conditional: isConditional(clause, token, 'paid'), at: token.start, clause });
  for (const token of lexed.tokens) {
    if (has(token, 'buyerPays')) continue;
    if (has(token, 'sellerPays') && inReturns) {
      // "Wij betalen de verzendkosten terug": what was paid for sending them out comes back.
      if (lexed.tokens.some((other) => has(other, 'back') && other.start > token.end)) continue;
      claims.push({
        kind: isNegated(lexed, token, 2) || deniedBehind(clause, token) ? 'paid' : 'free',
        ...(LABEL.test(lexed.text.slice(Math.max(0, token.start - 24), token.end)) ? { label: true as const } : {}),
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

/** "Die unmittelbaren Kosten der Rücksendung tragen wir": who pays is said at the end. */
function isTakenOver({ lexed }: Clause, token: Token): boolean {
  return lexed.tokens.some(
    (other) =>
      has(other, 'sellerPays') && other.start > token.end && !/[,;:.]/.test(lexed.text.slice(token.end, other.start)),
  );
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

/** "What does a return cost? Nothing." */
const NOTHING =
  /^(?:(?:absolument|absolutely|gar|absolut|assolutamente|helemaal|absolutamente)\s)?(?:rien|nothing|nichts|niets|nulla|niente|nada|nic)(?![\p{L}\d])/iu;
/** "Who pays for the return? We do." */
const WE = /^(?:c['’]est )?(?:nous|we do|us|wir|noi|wij|nosotros|nós|my)\s?(?:[!.,(–-]|$)/iu;

/** "Do I pay for the return? No." */
function answers(clause: Clause): FeeClaim[] {
  const { asked, lexed } = clause;
  if (!asked || lexed.words.length === 0) return [];
  const aboutReturn = asked.tokens.some((token) => has(token, 'return', 'withdraw'));
  if (!aboutReturn) return [];
  const asksFree = asked.tokens.some((token) => has(token, 'free', 'shipFree'));
  const asksPay = asked.tokens.some((token) => has(token, 'pay', 'cost', 'buyerPays'));
  if (asksPay && NOTHING.test(lexed.text)) return [{ kind: 'free', conditional: false, clause }];
  if (asksPay && WE.test(lexed.text)) return [{ kind: 'free', conditional: false, clause }];
  const first = lexed.tokens[0];
  if (!first || first.first > 0 || !has(first, 'yes', 'no')) return [];
  const yes = has(first, 'yes');
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
    // "15 € a year for members", "vouchers of 25 €", "the 6 € of delivery are refunded"
    if (!kept && lexed.tokens.some((token) => has(token, 'membersOnly', 'credit', 'refund', 'customs', 'tax')))
      return [];
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
  // Furniture and pallets come back in their own way.
  if (lexed.tokens.some((other) => has(other, 'mode:freight', 'mode:heavy'))) return true;
  if (kind === 'free') {
    if (near(4, 'replacement')) return true;
    if (near(14, 'faulty', 'warranty') || isOfFaulty(clause, token)) return true;
    if (near(7, 'store') || IN_PERSON.test(lexed.text)) return true;
    if (clause.line.headings.at(-1)?.tokens.some((other) => has(other, 'store')) === true) return true;
    const names = (...tags: readonly string[]): boolean => lexed.tokens.some((other) => has(other, ...tags));
    // "We post the new size free", "we replace it at our cost", "you may withdraw free of charge if it does not arrive"
    if (
      !names('return') &&
      (names('exchange', 'replacement') || (names('withdraw') && names('transit') && names('not')))
    )
      return true;
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

/** Ways to bring a thing back by oneself, which cost nothing anywhere. */
const IN_PERSON =
  /\b(?:rapporte[zr]|ram[eè]ne[zr]|bring (?:it|them|your)|drop (?:it|them) (?:at|in|by)|vorbeibring|bringen sie|bring(?:st)? du|pers[öo]nlich abgeb|riport[aio]|port(?:a|are|ando)l[oaie] in|ll[ée]v[ae]l[oa]s?|tr[áa]e(?:l[oa]s?)|breng (?:het|ze|je)|terugbrengen|przynie[śs])/i;

const LABEL = /label|[eé]tiquette|etikett|etichetta|etiqueta|etykiet/i;

export interface FeeAnswer {
  readonly free: boolean;
  readonly fee?: Money;
  readonly percent?: number;
  readonly clause: Clause;
}

/** One answer for an ordinary return at home; undefined when the text does not say or says both. */
export function bestFee(claims: readonly FeeClaim[], home: string | undefined): FeeAnswer | undefined {
  // "Print the prepaid label ... the return costs nothing where we erred": then the label is no gift in the ordinary case.
  const onlyInCase = claims.some((claim) => claim.kind === 'free' && claim.conditional);
  const firm = claims.filter((claim) => !claim.conditional);
  const near = firm.filter((claim) => !isElsewhere(claim, home));
  return decide((near.length > 0 ? near : firm).filter((claim) => !(claim.label && onlyInCase)));
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
