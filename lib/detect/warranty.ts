/** Guarantee: how many years the shop states, told apart from presumption, extension and reporting periods. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { textAt, things } from '../page/structured.ts';
import { inYears } from '../text/duration.ts';
import type { Detector, Setting } from './detector.ts';
import type { Clause } from './terms/document.ts';
import { has } from './terms/lexicon.ts';
import { linesOf } from './terms/rows.ts';
import { distance, isNegated } from './terms/subjects.ts';

const RULE = 'warranty-terms';

interface Candidate {
  readonly years: number;
  readonly weight: number;
  readonly clause: Clause;
}

const warranty: Detector = {
  id: 'warranty',
  keys: ['warranty'],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    yield* declared(page);
    const candidates: Candidate[] = [];
    for (const line of linesOf(page, setting)) {
      if (line.block.region === 'nav') continue;
      for (const clause of line.clauses)
        if (clause.durations.length > 0 && !clause.question) candidates.push(...yearsOf(clause));
    }
    const best = candidates.reduce<Candidate | undefined>(
      (known, candidate) => (known === undefined || candidate.weight > known.weight ? candidate : known),
      undefined,
    );
    if (best)
      yield {
        key: 'warranty',
        value: { years: best.years },
        strength: best.weight > 1 ? 'specific' : 'hint',
        evidence: [page.ofBlock(best.clause.line.block, RULE, best.clause.lexed.text)],
      };
  },
};

export default warranty;

const LEGAL = /gesetzlich|\bl[ée]gale?s?\b|statutory|wettelijk|ustawow|di legge|por ley|por lei/i;
const OF_MAKER =
  /hersteller|\b(?:eigen)?marken?\b|manufacturer|own[- ]brand|fabricant|constructeur|marque propre|produttore|costruttore|fabrikant|producent|marca (?:propia|pr[oó]pria)|marchio proprio/i;

const isHeaded = ({ line }: Clause): boolean =>
  line.headings.at(-1)?.tokens.some((token) => has(token, 'warranty')) === true;

function yearsOf(clause: Clause): Candidate[] {
  const { lexed } = clause;
  const named = lexed.tokens.filter(
    (token) =>
      has(token, 'warranty') ||
      (has(token, 'guaranteed') && clause.durations.some((span) => distance(lexed, token, span) <= 3)),
  );
  if (named.length === 0 && clause.topic !== 'warranty') return [];
  return clause.durations.flatMap((span): Candidate[] => {
    const years = inYears(span.values.at(-1) ?? 0, span.unit);
    if (years === undefined || years < 0.5 || years > 30) return [];
    const tells = lexed.tokens.some((token) => has(token, 'presume', 'report') && distance(lexed, token, span) <= 9);
    // Below "Guarantee" a bare "two years from delivery" needs no other word.
    const bare = named.length === 0 && span.start < 12 && isHeaded(clause);
    const far = bare ? 3 : Math.min(...named.map((token) => distance(lexed, token, span)), 99);
    const legal = LEGAL.test(lexed.text) ? 0.4 : 0;
    if (tells && far > (legal > 0 ? 5 : 1)) return [];
    if (named.some((token) => isNegated(lexed, token, 1))) return [];
    // A guarantee of less than a year is that of a part, or of used goods.
    const part = years < 1 ? -2 : 0;
    // What companies get is not what a consumer gets.
    const others = lexed.tokens.some((token) => has(token, 'businessOnly')) ? -2 : 0;
    // What a maker promises for his own goods or a part of them is not what the shop owes for all that it sells.
    const maker = OF_MAKER.test(lexed.text) ? -1 : 0;
    const weight = (far <= 4 ? 3 : far <= 12 ? 2 : 1) - Math.min(far, 90) / 100 + legal + part + others + maker;
    return [{ years, weight, clause }];
  });
}

/** schema.org WarrantyPromise */
function* declared(page: Page): Iterable<Observation> {
  for (const promise of page.ofType('WarrantyPromise')) {
    const duration = things(promise, 'durationOfWarranty')[0];
    const value = Number(duration ? textAt(duration, 'value') : Number.NaN);
    const unit = duration ? (textAt(duration, 'unitCode') ?? '') : '';
    const years = /^ANN/i.test(unit) ? value : /^MON/i.test(unit) ? value / 12 : Number.NaN;
    if (!Number.isFinite(years) || years <= 0 || years > 50) continue;
    yield {
      key: 'warranty',
      value: { years },
      strength: 'declared',
      evidence: [page.of(promise, 'durationOfWarranty', RULE, `${value} ${unit}`)],
    };
    return;
  }
}
