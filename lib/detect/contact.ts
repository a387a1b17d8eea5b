/** How buyers reach the seller: phones, e-mails, address, form, hours, chat; never those of a host, agency or mediator. */
import { HIDDEN_EMAIL } from '../model/evidence.ts';
import type { Evidence, Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { registrableDomain } from '../text/domain.ts';
import { findEmails } from '../text/email.ts';
import { declared, linked } from './contact-links.ts';
import { belongsToOthers, phones } from './contact-phones.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { linesOfOthers, ownClauses } from './legal-others.ts';
import type { Clause, Line } from './terms/document.ts';
import { readTerms } from './terms/document.ts';
import { has, lex } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { linesOf } from './terms/rows.ts';

const RULE = 'contact-text';
/** "name (at) shop.example" */
const SPELLED_AT = /[([{] ?(?:at|@)/i;

const contact: Detector = {
  id: 'contact',
  keys: ['contact.phone', 'contact.email', 'contact.address', 'contact.form', 'contact.hours', 'contact.chat'],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    if (setting.marketplace !== undefined) return;
    const country = homeCountry(page, setting);
    yield* declared(page, country);
    yield* linked(page, country);
    const others = linesOfOthers(linesOf(page, setting), registrableDomain(page.url.hostname));
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
          if (row.length <= 3) yield* phones(line, country, () => evidence, {});
        }
        continue;
      }
      if (numbers > 400) break;
      if (others.has(part)) continue;
      for (const clause of ownClauses(part)) {
        const { text } = clause.lexed;
        const evidence = (): Evidence => page.ofBlock(part.block, RULE, text);
        if (text.includes('@') || SPELLED_AT.test(text)) {
          for (const found of findEmails(text).filter((each) => !belongsToOthers(clause.lexed, each.start)))
            yield email(
              found.value,
              found.spelledOut ? page.ofBlock(part.block, HIDDEN_EMAIL.spelledOut, text) : evidence(),
            );
        }
        if ((clause.lexed.marks & MARK.digit) !== 0 && /\d{3}|\d{2}[ .]\d{2}/.test(text)) {
          numbers++;
          yield* phones(clause.lexed, country, evidence, {
            inContact: standsAlone(part),
            withMail: part.block.text.includes('@'),
            answers: clause.asked !== undefined,
          });
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
