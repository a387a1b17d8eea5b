/** Who sells: company name and form, VAT number, registrations, capital, address, mediator, date of the terms, dead dispute link. */
import type { Evidence, Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { textAt } from '../page/structured.ts';
import { findRegistrations, readVatId } from '../text/company-id.ts';
import type { VatId } from '../text/company-id.ts';
import { findMoney } from '../text/money.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { beforeNumber, companiesOf, soleTrader } from './legal-company.ts';
import type { CompanyName } from './legal-company.ts';
import { isOfOthers, namesOther } from './legal-others.ts';
import type { Line } from './terms/document.ts';
import { readTerms } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has, lex } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { dateIn } from './legal-date.ts';

const RULE = 'legal-text';

interface Named extends CompanyName {
  readonly evidence: Evidence;
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
    'legal.mediator',
    'legal.odrLink',
    'legal.termsDate',
  ],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    if (setting.marketplace !== undefined) return;
    const country = homeCountry(page, setting);
    yield* declared(page);
    const names: Named[] = [];
    const vats: { vat: VatId; evidence: Evidence }[] = [];
    let capital = false;
    let date = false;
    let address = false;
    let mediator = false;
    for (const part of readTerms(page, setting).parts) {
      if (part.type === 'table') {
        for (const row of part.rows.slice(0, 60)) {
          const text = row.map((cell) => cell.lexed.text).join(': ');
          if (text.length > 300) continue;
          const lexed = lex(text);
          if (namesOther(lexed)) continue;
          const vat = vatOf(lexed, country);
          if (vat) vats.push({ vat, evidence: page.ofBlock(part.block, RULE, text) });
        }
        continue;
      }
      if (part.block.region === 'nav') continue;
      const others = isOfOthers(part);
      if (!mediator)
        for (const claim of mediators(page, part)) {
          mediator = true;
          yield claim;
        }
      if (others) continue;
      for (const name of companiesOf(part)) names.push({ ...name, evidence: page.ofBlock(part.block, RULE) });
      for (const clause of part.clauses) {
        const { lexed } = clause;
        if ((lexed.marks & MARK.legal) === 0) continue;
        const evidence = (): Evidence => page.ofBlock(part.block, RULE, lexed.text);
        const vat = vatOf(lexed, country);
        if (vat) vats.push({ vat, evidence: evidence() });
        for (const registration of findRegistrations(lexed.text))
          yield {
            key: 'legal.registration',
            item: registration.value,
            value: registration.value,
            strength: registration.valid === false ? 'hint' : 'specific',
            evidence: [evidence()],
          };
        const label = lexed.tokens.find((token) => has(token, 'capitalLabel'));
        if (!capital && label) {
          const money = findMoney(lexed.text, {}).find(
            (found) => found.start >= label.end && found.start - label.end < 20,
          );
          if (money) {
            capital = true;
            yield { key: 'legal.capital', value: money.money, strength: 'specific', evidence: [evidence()] };
          }
        }
        if (!address) {
          const value = addressOf(lexed);
          if (value !== undefined) {
            address = true;
            yield { key: 'legal.address', value, strength: 'specific', evidence: [evidence()] };
          }
        }
        if (!date && lexed.text.length < 200 && lexed.tokens.some((token) => has(token, 'dateLabel'))) {
          const value = dateIn(lexed.text);
          if (value !== undefined) {
            date = true;
            yield { key: 'legal.termsDate', value, strength: 'specific', evidence: [evidence()] };
          }
        }
      }
    }
    if (!names.some((name) => name.weight >= 1)) {
      const trader = soleTrader(readTerms(page, setting).parts);
      const named = trader ?? beforeNumber(readTerms(page, setting).parts);
      if (named) names.push({ ...named, evidence: page.ofBlock(named.line.block, RULE) });
    }
    const company = names.reduce<Named | undefined>(
      (best, name) => (best === undefined || name.weight > best.weight ? name : best),
      undefined,
    );
    if (company) {
      yield {
        key: 'legal.company',
        value: company.name,
        strength: company.weight >= 2 ? 'specific' : 'hint',
        evidence: [company.evidence],
      };
      if (company.form !== undefined)
        yield { key: 'legal.form', value: company.form, strength: 'specific', evidence: [company.evidence] };
    }
    vats.sort((a, b) => Number(b.vat.valid !== false) - Number(a.vat.valid !== false));
    for (const { vat, evidence } of vats.slice(0, 3))
      yield {
        key: 'legal.vat',
        value: vat.value,
        strength: vat.valid === false ? 'hint' : 'specific',
        evidence: [evidence],
      };
    yield* odr(page);
  },
};

export default legal;

/** The VAT number after its label, or one that opens with its country and passes its check. */
function vatOf(lexed: Lexed, country: string | undefined): VatId | undefined {
  const { text } = lexed;
  if (!/\d{3}/.test(text)) return undefined;
  for (const token of lexed.tokens) {
    if (!has(token, 'vatLabel')) continue;
    const rest = text.slice(token.end, token.end + 90);
    const lead =
      /^[^\p{L}\d]{0,4}(?:(?:n[°º.o]{0,2}|no|nr|number|num[ée]ro|nummer|intracommunautaire|intra|id|ident|identifikationsnummer|fr|code|registration|reg|is|est|ist|lautet|UE|PL|gem[äa]ß|§|\d{1,2} ?a|UStG|Umsatzsteuergesetz)\.?[^\p{L}\d]{0,4}){0,6}/iu.exec(
        rest,
      )?.[0].length ?? 0;
    for (const from of [0, lead]) {
      const start = from + (/^[^\p{L}\d]*/u.exec(rest.slice(from))?.[0].length ?? 0);
      const vat = readVatId(rest.slice(start), country);
      if (vat) return vat;
    }
    // The country code may have been read as part of the label's own words.
    const coded = /\b[A-Z]{2}[ .-]?[0-9A-Z]/.exec(rest);
    const vat = coded ? readVatId(rest.slice(coded.index), undefined) : undefined;
    if (vat) return vat;
  }
  // Belgian companies have one number for both: "numéro d'entreprise BE 0123.456.789".
  const label = lexed.tokens.find((token) => has(token, 'registerLabel'));
  const belgian = label && /\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b/.exec(text.slice(label.end));
  const vat = belgian ? readVatId(belgian[0], 'BE') : undefined;
  return vat?.valid === true ? vat : undefined;
}

/** A street and a postcode after an address label. */
function addressOf(lexed: Lexed): string | undefined {
  const label = lexed.tokens.find((token) => has(token, 'addressLabel'));
  if (!label || lexed.text.length > 400) return undefined;
  const raw = lexed.text.slice(label.end, label.end + 140).replace(/^[^\p{L}\d]+/u, '');
  const stop = / [-–|] |,? ?(?:t[ée]l|phone|mail|e-mail|siret|rcs|tva|vat|cif|nif|nip)\b|\.\s/i.exec(raw);
  const value = (stop ? raw.slice(0, stop.index) : raw).replace(/[\s,.;]+$/, '');
  return /\d{4,5}|\d{2}-\d{3}|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}/.test(value) && /\p{L}{3}/u.test(value)
    ? value
    : undefined;
}

/** A seller that takes no part in settling disputes out of court, as German law has it say. */
const TAKES_NO_PART =
  /nicht (?:bereit|verpflichtet|teil)|keine(?:r|m)? (?:streitbeilegung|teilnahme)|not (?:willing|obliged|take part|participate)|n['’]adh[eè]re? pas|ne participe pas|nie (?:uczestnicz|bior)|non (?:aderi|partecip)|no (?:participa|est[aá] adherid)|n[aã]o (?:ader|particip)|niet (?:deel|aangesloten|verplicht)/i;

function* mediators(page: Page, line: Line): Iterable<Observation> {
  for (const clause of line.clauses) {
    if (
      !/m[ée]diat|ombuds|schlicht|geschill|conciliat|arbitra|mediazion|polubown|streitbeileg|dispute resolution/i.test(
        clause.lexed.text,
      )
    )
      continue;
    if (TAKES_NO_PART.test(clause.lexed.text)) {
      yield {
        key: 'legal.mediator',
        absent: true,
        strength: 'specific',
        evidence: [page.ofBlock(line.block, 'legal-mediator', clause.lexed.text)],
      };
      return;
    }
    yield {
      key: 'legal.mediator',
      value: clause.lexed.text.slice(0, 240),
      strength: 'specific',
      evidence: [page.ofBlock(line.block, 'legal-mediator', clause.lexed.text)],
    };
    return;
  }
}

/** A link to the EU dispute platform, which closed on 2025-07-20. */
function* odr(page: Page): Iterable<Observation> {
  for (const { url, element } of page.walk.links) {
    if (!/^https?:\/\/(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/odr|odr)/i.test(url)) continue;
    yield { key: 'legal.odrLink', value: url, strength: 'declared', evidence: [page.at(element, 'legal-odr', url)] };
    return;
  }
  for (const block of page.blocks) {
    if (block.kind === 'table' || !/ec\.europa\.eu\/(?:consumers\/)?odr/i.test(block.text)) continue;
    yield {
      key: 'legal.odrLink',
      value: /(?:https?:\/\/)?\S{0,40}ec\.europa\.eu\/\S{0,60}/i.exec(block.text)?.[0] ?? block.text.slice(0, 80),
      strength: 'specific',
      evidence: [page.ofBlock(block, 'legal-odr')],
    };
    return;
  }
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
