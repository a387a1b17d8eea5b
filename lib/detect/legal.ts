/** Who sells: company name and form, VAT number, registrations, capital, address, mediator, date of the terms, dead dispute link. */
import { SPELLED_FORM } from '../knowledge/legal-forms.ts';
import type { Evidence, Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { textAt } from '../page/structured.ts';
import { registrableDomain } from '../text/domain.ts';
import { findMoney } from '../text/money.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { addressUnder, labelledAddress } from './legal-address.ts';
import { companiesOf } from './legal-company.ts';
import type { CompanyName } from './legal-company.ts';
import { dateIn } from './legal-date.ts';
import { closedPlatform, mediationClaims } from './legal-mediation.ts';
import { registrationClaims, vatClaims, vatOf } from './legal-numbers.ts';
import type { FoundVat } from './legal-numbers.ts';
import { isBehindOther, linesOfOthers, ownClauses } from './legal-others.ts';
import { beforeNumber, soleTrader } from './legal-trader.ts';
import type { Line } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { linesOf } from './terms/rows.ts';

const RULE = 'legal-text';

interface Named extends CompanyName {
  readonly line: Line;
}

const legal: Detector = {
  id: 'legal',
  keys: [
    'legal.company',
    'legal.form',
    'legal.address',
    'legal.capital',
    'legal.vat',
    'legal.registration',
    'legal.wrongNumber',
    'legal.mediator',
    'legal.mediation',
    'legal.odrLink',
    'legal.termsDate',
  ],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    if (setting.marketplace !== undefined) return;
    const country = homeCountry(page, setting);
    yield* declared(page);
    const lines = linesOf(page, setting).filter((line) => line.block.region !== 'nav');
    const others = linesOfOthers(lines, registrableDomain(page.url.hostname));
    const own = lines.filter((line) => !others.has(line));
    const names: Named[] = [];
    const vats: FoundVat[] = [];
    const once = new Set<string>();
    for (const line of own) {
      for (const name of companiesOf(line)) names.push({ ...name, line });
      for (const clause of ownClauses(line)) {
        const { lexed } = clause;
        if ((lexed.marks & (MARK.legal | MARK.form)) === 0 && !mayNameForm(lexed.text)) continue;
        const evidence = (): Evidence => page.ofBlock(line.block, RULE, lexed.text);
        const vat = vats.length < MOST_NUMBERS ? vatOf(lexed, country) : undefined;
        if (vat) vats.push({ vat, evidence: evidence(), aside: clause.own === 'payment' });
        yield* registrationClaims(lexed, evidence);
        for (const claim of details(lexed, evidence)) {
          if (once.has(claim.key)) continue;
          once.add(claim.key);
          yield claim;
        }
      }
    }
    yield* mediationClaims(page, lines);
    if (!names.some((name) => name.weight >= 1)) {
      const trader = soleTrader(own) ?? beforeNumber(own);
      if (trader) names.push(trader);
    }
    yield* company(page, own, names, !once.has('legal.address'));
    yield* vatClaims(vats);
    yield* closedPlatform(page);
  },
};

export default legal;

/** Most places of a name that are looked below for an address. */
const MOST_PLACES = 6;
/** Most VAT numbers of a page that are kept to choose from. */
const MOST_NUMBERS = 12;

/** The best name with its form, and the address that stands under it where none was labelled. */
function* company(
  page: Page,
  lines: readonly Line[],
  names: readonly Named[],
  withAddress: boolean,
): Iterable<Observation> {
  const best = names.reduce<Named | undefined>(
    (known, name) => (known === undefined || name.weight > known.weight ? name : known),
    undefined,
  );
  // Who works for the shop is not who sells, even where nobody else is named.
  if (!best || best.weight < 0) return;
  const evidence = page.ofBlock(best.line.block, RULE);
  yield {
    key: 'legal.company',
    value: best.name,
    strength: best.weight >= 2 ? 'specific' : 'hint',
    evidence: [evidence],
  };
  if (best.form !== undefined)
    yield { key: 'legal.form', value: best.form, strength: 'specific', evidence: [evidence] };
  if (!withAddress) return;
  for (const { name, line } of names.filter((each) => each.name === best.name).slice(0, MOST_PLACES)) {
    const value = addressUnder(lines, lines.indexOf(line), name);
    if (value === undefined) continue;
    yield {
      key: 'legal.address',
      value,
      strength: 'specific',
      evidence: [page.ofBlock(line.block, RULE, `${name}, ${value}`)],
    };
    return;
  }
}

/** Capital, legal form, address and date that a sentence states. */
function* details(lexed: Lexed, evidence: () => Evidence): Iterable<Observation> {
  const label = lexed.tokens.find((token) => has(token, 'capitalLabel'));
  const money =
    label &&
    !isBehindOther(lexed, label.start) &&
    findMoney(lexed.text, {}).find((found) => found.start >= label.end && found.start - label.end < 24);
  if (money) yield { key: 'legal.capital', value: money.money, strength: 'specific', evidence: [evidence()] };
  const form = labelledForm(lexed.text);
  if (form !== undefined) yield { key: 'legal.form', value: form, strength: 'specific', evidence: [evidence()] };
  const address = labelledAddress(lexed);
  if (address !== undefined)
    yield { key: 'legal.address', value: address, strength: 'specific', evidence: [evidence()] };
  if (lexed.text.length < 200 && lexed.tokens.some((token) => has(token, 'dateLabel'))) {
    const value = dateIn(lexed.text);
    if (value !== undefined) yield { key: 'legal.termsDate', value, strength: 'specific', evidence: [evidence()] };
  }
}

const FORM_LABEL =
  /(?:forme juridique|statut juridique|rechtsform|legal form|forma giuridica|forma jur[íi]dica|forma prawna|rechtsvorm|natura giuridica)\s?:\s*([^,;.()|\n]{2,60})/iu;

/** Forms that are written out carry none of the words that legal details are known by. */
const mayNameForm = (text: string): boolean =>
  text.length < 300 &&
  /\b(?:soci|gesell|einzel|eing|spr?ó|sp[oó]łka|entrep|micro|auto-?ent|ditta|impresa|empres|trabaj|vennoot|eenmans|jedno|sole t|private l|aktien|besloten|naamloze|form|recht|statut)/i.test(
    text,
  );

/** The legal form behind its label, or spelled out ("société à responsabilité limitée"). */
function labelledForm(text: string): string | undefined {
  return FORM_LABEL.exec(text)?.[1]?.trim() ?? SPELLED_FORM.exec(text)?.[0];
}

/** Organisation data of the page. */
function* declared(page: Page): Iterable<Observation> {
  for (const thing of page
    .ofType('Organization', 'LocalBusiness', 'Store', 'OnlineStore', 'Corporation')
    .slice(0, 10)) {
    const name = textAt(thing, 'legalName');
    if (name)
      yield {
        key: 'legal.company',
        value: name,
        strength: 'declared',
        evidence: [page.of(thing, 'legalName', 'legal-structured')],
      };
    const vat = textAt(thing, 'vatID');
    if (vat && /\d{4}/.test(vat))
      yield {
        key: 'legal.vat',
        value: vat.replace(/[\s.-]/g, ''),
        strength: 'declared',
        evidence: [page.of(thing, 'vatID', 'legal-structured')],
      };
  }
}
