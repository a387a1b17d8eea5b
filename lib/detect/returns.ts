/** Return terms: window and its start, who pays, fee kept, refund time, withdrawal form, what is given instead of money, limits. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { readStructuredReturns } from './returns-structured.ts';
import { returnDetails } from './returns-details.ts';
import { bestFee, feesOf } from './returns-fee.ts';
import type { FeeClaim } from './returns-fee.ts';
import { startOf } from './returns-start.ts';
import { bestWindow, windowsOf } from './returns-window.ts';
import type { WindowCandidate } from './returns-window.ts';
import type { Clause } from './terms/document.ts';
import { isUnderTerms, readTerms } from './terms/document.ts';
import { linesOf } from './terms/rows.ts';

const RULE = 'returns-terms';

const returns: Detector = {
  id: 'returns',
  keys: [
    'returns.window',
    'returns.start',
    'returns.fee',
    'returns.form',
    'returns.refundDelay',
    'returns.instead',
    'returns.limit',
  ],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    yield* readStructuredReturns(page);
    const { full } = readTerms(page, setting);
    const lines = linesOf(page, setting);
    const clauses: Clause[] = [];
    for (const line of lines) {
      const whole = full && line.block.region !== 'nav';
      for (const clause of line.clauses) if (whole || isUnderTerms(line) || isBanner(clause)) clauses.push(clause);
    }
    const windows: WindowCandidate[] = [];
    const fees: FeeClaim[] = [];
    for (const clause of clauses) {
      windows.push(...windowsOf(clause));
      fees.push(...feesOf(clause));
    }
    const window = bestWindow(windows);
    if (window) {
      const evidence = page.ofBlock(window.clause.line.block, RULE, window.clause.lexed.text);
      yield {
        key: 'returns.window',
        value: {
          days: window.days,
          ...(window.unit ? { unit: window.unit } : {}),
          ...(window.statutory && window.days <= 14 ? { statutory: true } : {}),
        },
        strength: window.weight >= 2 ? 'specific' : 'hint',
        evidence: [evidence],
      };
      const start = startOf(window);
      if (start) yield { key: 'returns.start', value: start, strength: 'specific', evidence: [evidence] };
    }
    const fee = bestFee(fees, homeCountry(page, setting));
    if (fee)
      yield {
        key: 'returns.fee',
        value: {
          free: fee.free,
          ...(fee.fee ? { fee: fee.fee } : {}),
          ...(fee.percent === undefined ? {} : { percent: fee.percent }),
        },
        strength: 'specific',
        evidence: [page.ofBlock(fee.clause.line.block, RULE, fee.clause.lexed.text)],
      };
    yield* returnDetails(page, clauses, lines);
  },
};

export default returns;

/** A short promise outside a text of terms: "30 days to return", "free returns". */
function isBanner(clause: Clause): boolean {
  return clause.own === 'returns' && clause.lexed.text.length <= 120 && !clause.question;
}
