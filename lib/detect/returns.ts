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
import { isRow, linesOf } from './terms/rows.ts';

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
    const isOfWaste = wasteJudge();
    for (const line of lines) {
      // A row of a price list may name taking something away ("with removal of the old one") and returns nothing.
      if (isRow(line) && (line.topic === 'shipping' || line.topic === 'payment')) continue;
      const whole = full && line.block.region !== 'nav';
      if (isOfWaste(line.block.text) || isOfWaste(line.headings.at(-1)?.text ?? '')) continue;
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

/** "Batteries do not belong in the bin. You may return them free of charge." */
function wasteJudge(): (text: string) => boolean {
  // Menus repeat their entries, and a heading stands over many lines: each text is judged once.
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = WASTE.test(text)));
    return answer;
  };
}

/** Old batteries and devices go back by another law than goods that do not please. */
const WASTE =
  /\b(?:alt)?batterie|\baltger[äa]t|\bakkus\b|piles (?:usag|et batt)|\bd(?:3|e)ee?e\b|\bweee\b|\braee\b|\baee\b|old appliance|used batter|oude (?:batter|appara)|lege batter|pile esauste|pilas usadas|pilhas|zu[żz]yt/i;

/** A short promise outside a text of terms: "30 days to return", "free returns". */
function isBanner(clause: Clause): boolean {
  return clause.own === 'returns' && clause.lexed.text.length <= 120 && !clause.question;
}
