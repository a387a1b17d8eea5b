/** Return terms: window, who pays, fee kept, refund time, withdrawal form, limits. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { readStructuredReturns } from './returns-structured.ts';
import { bestFee, feesOf } from './returns-fee.ts';
import type { FeeClaim } from './returns-fee.ts';
import { bestWindow, windowsOf } from './returns-window.ts';
import type { WindowCandidate } from './returns-window.ts';
import type { Clause } from './terms/document.ts';
import { isUnderTerms, readTerms } from './terms/document.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { isNegated, timeRole } from './terms/subjects.ts';

const RULE = 'returns-terms';
const MOST_LIMITS = 8;

const returns: Detector = {
  id: 'returns',
  keys: ['returns.window', 'returns.fee', 'returns.form', 'returns.refundDelay', 'returns.limit'],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    yield* readStructuredReturns(page);
    const terms = readTerms(page, setting);
    const clauses: Clause[] = [];
    for (const part of terms.parts) {
      if (part.type !== 'line') continue;
      const whole = terms.full && part.block.region !== 'nav';
      for (const clause of part.clauses) if (whole || isUnderTerms(part) || isBanner(clause)) clauses.push(clause);
    }
    const windows: WindowCandidate[] = [];
    const fees: FeeClaim[] = [];
    for (const clause of clauses) {
      windows.push(...windowsOf(clause));
      fees.push(...feesOf(clause));
    }
    const window = bestWindow(windows);
    if (window)
      yield {
        key: 'returns.window',
        value: {
          days: window.days,
          ...(window.unit ? { unit: window.unit } : {}),
          ...(window.statutory && window.days <= 14 ? { statutory: true } : {}),
        },
        strength: window.weight >= 2 ? 'specific' : 'hint',
        evidence: [page.ofBlock(window.clause.line.block, RULE, window.clause.lexed.text)],
      };
    const fee = bestFee(fees, homeCountry(page, setting));
    if (fee)
      yield {
        key: 'returns.fee',
        value: { free: fee.free, ...(fee.fee ? { fee: fee.fee } : {}) },
        strength: 'specific',
        evidence: [page.ofBlock(fee.clause.line.block, RULE, fee.clause.lexed.text)],
      };
    yield* details(page, clauses);
  },
};

export default returns;

/** A short promise outside a text of terms: "30 days to return", "free returns". */
function isBanner(clause: Clause): boolean {
  return clause.own === 'returns' && clause.lexed.text.length <= 120 && !clause.question;
}

function* details(page: Page, clauses: readonly Clause[]): Iterable<Observation> {
  let limits = 0;
  let form = false;
  let refund = false;
  for (const clause of clauses) {
    const { lexed } = clause;
    if ((lexed.marks & MARK.returns) === 0) continue;
    const evidence = (): ReturnType<Page['ofBlock']> => page.ofBlock(clause.line.block, RULE, lexed.text);
    if (!form && lexed.tokens.some((token) => has(token, 'returnForm') && !isNegated(lexed, token))) {
      form = true;
      yield { key: 'returns.form', value: lexed.text.slice(0, 200), strength: 'specific', evidence: [evidence()] };
    }
    if (!refund && !clause.question) {
      const span = clause.durations.find(
        (candidate) =>
          timeRole(clause, candidate) === 'refund' && candidate.unit !== 'year' && candidate.unit !== 'month',
      );
      if (span) {
        refund = true;
        yield { key: 'returns.refundDelay', value: span.days, strength: 'specific', evidence: [evidence()] };
      }
    }
    if (
      limits < MOST_LIMITS &&
      clause.topic === 'returns' &&
      !clause.question &&
      lexed.text.length < 400 &&
      isLimit(clause)
    ) {
      limits++;
      yield {
        key: 'returns.limit',
        item: String(limits),
        value: lexed.text.slice(0, 240),
        strength: 'specific',
        evidence: [evidence()],
      };
    }
  }
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
