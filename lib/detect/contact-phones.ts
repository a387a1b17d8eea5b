/** Telephone numbers in sentences: by their label, their country code, or the words that stand around a number to call. */
import type { Evidence, Observation } from '../model/evidence.ts';
import type { FoundPhone } from '../text/phone.ts';
import { findPhones } from '../text/phone.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';

/** What is known of the place of a number. */
interface Around {
  /** The lines around are contact details. */
  readonly inContact?: boolean;
  /** The line holds an address to write to as well. */
  readonly withMail?: boolean;
  /** The sentence answers a question ("Need help? 01 53 20 44 10"). */
  readonly answers?: boolean;
}

/** Certified mail boxes ("PEC") are for authorities; what stands behind the name of another party is theirs. */
export function belongsToOthers(lexed: Lexed, at: number): boolean {
  if (/\bPEC\b[^@]{0,14}$/i.test(lexed.text.slice(Math.max(0, at - 20), at))) return true;
  return (lexed.marks & MARK.other) !== 0 && lexed.tokens.some((token) => token.end <= at && has(token, 'otherParty'));
}

/** Numbers in a text that are the seller's telephone as far as its words tell. */
export function* phones(
  lexed: Lexed,
  country: string | undefined,
  evidence: () => Evidence,
  around: Around,
): Iterable<Observation> {
  for (const found of findPhones(lexed.text, country)) {
    if (belongsToOthers(lexed, found.start)) continue;
    const strength = strengthOf(lexed, found, around);
    if (strength !== undefined)
      yield { key: 'contact.phone', item: found.value, value: found.value, strength, evidence: [evidence()] };
  }
}

/** Nothing in front of the number, or a few words and a colon. */
function isLabelled(before: string): boolean {
  const lead = before.slice(before.lastIndexOf('. ') + 1).trim();
  return lead === '' || (lead.endsWith(':') && lead.length < 40 && !/\d/.test(lead));
}

/** "Tel/Fax: 01 23 45 67 89": one number for both, and the label of the telephone is its label. */
const isOfBoth = ({ text }: Lexed, phone: Token, fax: Token): boolean =>
  has(phone, 'phoneLabel') &&
  /^\.?\s?(?:[/&+]|(?<=\s)(?:et|and|und|e|y|en|i)(?=\s))\s?$/.test(text.slice(phone.end, fax.start));

/** How sure it is that a number is a telephone; undefined = not sure enough. */
function strengthOf(lexed: Lexed, found: FoundPhone, around: Around): 'specific' | 'hint' | undefined {
  const { text, tokens } = lexed;
  const last = tokens.findLast(
    (token) =>
      token.end <= found.start &&
      has(token, 'phoneLabel', 'contactLabel', 'faxLabel', 'vatLabel', 'registerLabel', 'addressLabel', 'capitalLabel'),
  );
  const both =
    last && has(last, 'faxLabel')
      ? tokens.find((token) => token.end <= last.start && isOfBoth(lexed, token, last))
      : undefined;
  const label = both === undefined ? last : { ...both, end: last?.end ?? both.end, last: last?.last ?? both.last };
  const called = label === undefined || has(label, 'phoneLabel', 'contactLabel');
  if (label && has(label, 'faxLabel') && !has(label, 'phoneLabel')) return undefined;
  const printed = text.slice(found.start, found.end);
  // Opening hours
  if (/\d[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}/.test(printed)) return undefined;
  if (isClose(lexed, found, label) || (/^(?:\+|00|\(\+)/.test(printed) && found.certain && called)) return 'specific';
  if (!found.certain) return undefined;
  const { inContact = false, withMail = false, answers = false } = around;
  // "Orders: 01924 550 700, sales@shop.example"
  if (inContact && withMail && label === undefined && isLabelled(text.slice(0, found.start))) return 'hint';
  // A number in the groups of telephone numbers among legal details.
  const grouped = inContact && /^0\d(?:[ .]\d{2}){4}$/.test(printed);
  const ofOther = label && has(label, 'vatLabel', 'registerLabel') && found.start - label.end < 12;
  if (grouped && !ofOther) return 'hint';
  // A number alone, among details or beside an address to write to
  if ((inContact || withMail) && found.end - found.start >= text.trim().length - 3) return 'hint';
  // "Mrs Kern will help you under 05251 77 40 36": no price begins with a nought.
  const under = tokens.some((token) => has(token, 'below') && found.start - token.end <= 1 && token.end <= found.start);
  if (under && printed.startsWith('0')) return 'hint';
  if (!called || text.length > 200) return undefined;
  // "For any question: shop@example.com or 01 53 20 44 10"
  if (text.includes('@')) return 'hint';
  const leads = text.slice(0, found.start).trim();
  if (answers && (leads === '' || leads.endsWith(':'))) return 'hint';
  // "01 53 20 44 10, Monday to Friday"
  return tokens.some((token) => token.start >= found.end && has(token, 'weekday', 'hoursLabel')) ? 'hint' : undefined;
}

/** A label right in front; the words of a mere contact bind no farther than a colon. */
function isClose(lexed: Lexed, found: FoundPhone, label: Token | undefined): boolean {
  if (!label) return false;
  if (has(label, 'phoneLabel')) return found.start - label.end < (found.certain ? 70 : 14);
  return (
    has(label, 'contactLabel') &&
    found.certain &&
    /^[\s.:–-]*(?:\([^)]{1,40}\)[\s.:–-]*)?$/.test(lexed.text.slice(label.end, found.start))
  );
}
