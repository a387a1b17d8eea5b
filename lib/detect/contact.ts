/** How buyers reach the seller: phones, e-mails, address, form, hours, chat; never those of a host, agency or mediator. */
import { HIDDEN_EMAIL } from '../model/evidence.ts';
import type { Evidence, Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { findEmails } from '../text/email.ts';
import { findPhones } from '../text/phone.ts';
import { declared, linked } from './contact-links.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { linesOfOthers } from './legal-others.ts';
import type { Clause, Line } from './terms/document.ts';
import { readTerms } from './terms/document.ts';
import { has, lex } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { linesOf } from './terms/rows.ts';

const RULE = 'contact-text';

const contact: Detector = {
  id: 'contact',
  keys: ['contact.phone', 'contact.email', 'contact.address', 'contact.form', 'contact.hours', 'contact.chat'],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    if (setting.marketplace !== undefined) return;
    const country = homeCountry(page, setting);
    yield* declared(page, country);
    yield* linked(page, country);
    const others = linesOfOthers(linesOf(page, setting));
    const terms = readTerms(page, setting);
    let hours = false;
    let form = false;
    let chat = false;
    let numbers = 0;
    for (const part of terms.parts) {
      if (part.type === 'table') {
        for (const row of part.rows) {
          const text = row.map((cell) => cell.lexed.text).join(' ');
          if (!/@|\d{3}/.test(text) || text.length > 400) continue;
          const line = lex(text);
          if (line.tokens.some((token) => has(token, 'otherParty'))) continue;
          const evidence = page.ofBlock(part.block, RULE, text);
          for (const { value } of findEmails(text)) yield email(value, evidence);
          if (row.length <= 3) yield* phones(line, country, () => evidence, false);
        }
        continue;
      }
      if (numbers > 400) break;
      if (others.has(part)) continue;
      for (const clause of part.clauses) {
        const { text } = clause.lexed;
        const evidence = (): Evidence => page.ofBlock(part.block, RULE, text);
        if (text.includes('@') || /[([{] ?(?:at|@)/i.test(text)) {
          for (const found of findEmails(text).filter((each) => !belongsToOthers(clause.lexed, each.start)))
            yield email(
              found.value,
              found.spelledOut ? page.ofBlock(part.block, HIDDEN_EMAIL.spelledOut, text) : evidence(),
            );
        }
        if (/\d{3}|\d{2}[ .]\d{2}/.test(text)) {
          numbers++;
          yield* phones(clause.lexed, country, evidence, standsAlone(part));
        }
        if (!hours && (clause.lexed.marks & MARK.contact) !== 0) {
          const value = hoursOf(clause);
          if (value !== undefined) {
            hours = true;
            yield { key: 'contact.hours', value, strength: 'specific', evidence: [evidence()] };
          }
        }
        if (
          !form &&
          (clause.lexed.marks & MARK.contact) !== 0 &&
          clause.lexed.tokens.some((token) => has(token, 'form')) &&
          clause.topic === 'contact'
        ) {
          form = true;
          yield { key: 'contact.form', value: text.slice(0, 160), strength: 'specific', evidence: [evidence()] };
        }
        if (
          !chat &&
          (clause.lexed.marks & MARK.contact) !== 0 &&
          clause.lexed.tokens.some((token) => has(token, 'chat')) &&
          part.block.region !== 'nav'
        ) {
          chat = true;
          yield {
            key: 'contact.chat',
            item: 'chat',
            value: text.slice(0, 160),
            strength: 'hint',
            evidence: [evidence()],
          };
        }
      }
    }
    if (!form) yield* realForm(page);
  },
};

export default contact;

const email = (value: string, evidence: Evidence): Observation => ({
  key: 'contact.email',
  item: value,
  value,
  strength: 'specific',
  evidence: [evidence],
});

/** A line that is nothing but a number is a phone number when the lines around are contact details. */
function standsAlone(line: Line): boolean {
  return (
    line.topic === 'contact' ||
    line.clauses.some((clause) => clause.topic === 'legal' || clause.topic === 'contact') ||
    line.headings.some((heading) => heading.tokens.some((token) => has(token, 'phoneLabel', 'contactTopic')))
  );
}

/** Certified mail boxes ("PEC") are for authorities; what stands behind the name of another party is theirs. */
function belongsToOthers(lexed: Clause['lexed'], at: number): boolean {
  if (/\bPEC\b[^@]{0,14}$/i.test(lexed.text.slice(Math.max(0, at - 20), at))) return true;
  return (lexed.marks & MARK.other) !== 0 && lexed.tokens.some((token) => token.end <= at && has(token, 'otherParty'));
}

/** Numbers with a telephone's label in front, or written with a country code. */
function* phones(
  lexed: Clause['lexed'],
  country: string | undefined,
  evidence: () => Evidence,
  inContact: boolean,
): Iterable<Observation> {
  for (const found of findPhones(lexed.text, country)) {
    if (belongsToOthers(lexed, found.start)) continue;
    const before = lexed.tokens.filter((token) => token.end <= found.start);
    const label = before.findLast((token) =>
      has(token, 'phoneLabel', 'contactLabel', 'faxLabel', 'vatLabel', 'registerLabel', 'addressLabel', 'capitalLabel'),
    );
    if (label && has(label, 'faxLabel') && !has(label, 'phoneLabel')) continue;
    if (/\d[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}/.test(lexed.text.slice(found.start, found.end))) continue;
    const close =
      label !== undefined &&
      (has(label, 'phoneLabel')
        ? found.start - label.end < (found.certain ? 70 : 14)
        : has(label, 'contactLabel') && found.certain && /^[\s.:–-]*$/.test(lexed.text.slice(label.end, found.start)));
    const plus =
      lexed.text.charAt(found.start) === '+' ||
      lexed.text.slice(found.start, found.start + 2) === '00' ||
      lexed.text.slice(found.start, found.start + 2) === '(+';
    // A number in the groups of telephone numbers among legal details.
    const grouped =
      inContact && found.certain && /^0\d(?:[ .]\d{2}){4}$/.test(lexed.text.slice(found.start, found.end));
    if (grouped && !(label && has(label, 'vatLabel', 'registerLabel', 'faxLabel') && found.start - label.end < 12)) {
      yield { key: 'contact.phone', item: found.value, value: found.value, strength: 'hint', evidence: [evidence()] };
      continue;
    }
    const alone = found.end - found.start >= lexed.text.trim().length - 3;
    // "For any question: shop@example.com or 01 53 20 44 10"
    const beside = found.certain && label === undefined && lexed.text.includes('@') && lexed.text.length < 200;
    if (!(
      close ||
      beside ||
      (plus && found.certain && !(label && !has(label, 'phoneLabel', 'contactLabel'))) ||
      (alone && inContact && found.certain)
    ))
      continue;
    yield {
      key: 'contact.phone',
      item: found.value,
      value: found.value,
      strength: close || plus ? 'specific' : 'hint',
      evidence: [evidence()],
    };
  }
}

/** Opening hours: a weekday and a span of clock times in one sentence. */
function hoursOf(clause: Clause): string | undefined {
  const { lexed } = clause;
  const clock =
    /\b\d{1,2}(?:[:.h]\d{2}| ?h\b| ?am| ?pm| ?uhr)? ?(?:[\-–—àay]|to|bis|tot|do|até|alle|e las)(?: las| as| às)? ?\d{1,2}(?:[:.h]\d{2}| ?h\b| ?am| ?pm| ?uhr)/i.exec(
      lexed.text,
    );
  if (!clock || lexed.text.length > 300) return undefined;
  const weekday = lexed.tokens.some((token) => has(token, 'weekday'));
  const label = lexed.tokens.some((token) => has(token, 'hoursLabel', 'phoneLabel'));
  if (!weekday && !label) return undefined;
  if (lexed.tokens.some((token) => has(token, 'ship', 'transit') && !has(token, 'hoursLabel')) && !label)
    return undefined;
  return lexed.text.slice(0, 160);
}

/** A form with an e-mail field and room for a message. */
function* realForm(page: Page): Iterable<Observation> {
  for (const area of page.tags('textarea').slice(0, 20)) {
    let node = area.parent;
    for (let steps = 0; node && steps < 12 && 'name' in node && node.name !== 'form'; steps++) node = node.parent;
    if (!node || !('name' in node) || node.name !== 'form') continue;
    const form = node;
    if (!('attribs' in form)) continue;
    const label = `${form.attribs['id'] ?? ''} ${form.attribs['class'] ?? ''} ${form.attribs['action'] ?? ''}`;
    if (!/contact|kontakt|message|anfrage|enquir|support/i.test(label)) continue;
    yield {
      key: 'contact.form',
      value: label.trim().slice(0, 160),
      strength: 'specific',
      evidence: [page.at(form, 'contact-form', label.trim())],
    };
    return;
  }
}
