/** The seller's postal address: behind a label ("Siège social : ..."), or under the company's name without any. */
import type { Line } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';

/** A postcode with the town behind it, or (in Britain and Ireland) at the end. */
const POSTCODE =
  /(?:^|[\s,(–-])(?:(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2}|\d{5}-\d{3})[\s,–-]{1,3}(?:[A-Z]{2}[ -])?\p{Lu}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\p{L})|[A-Z]\d{2} ?[A-Z\d]{4}(?!\p{L}))/u;
/** Small words that open a street or a place in languages that write them so. */
const STREET =
  /^(?:rue|avenue|av|bd|boulevard|chemin|place|impasse|all[ée]e|route|quai|cours|square|zone|za|zi|zac|lieu-dit|via|viale|piazza|corso|largo|strada|vicolo|calle|c\/|avda|avenida|plaza|paseo|ronda|pol[íi]gono|carrer|rua|pra[çc]a|travessa|estrada|ul|ulica|al|pl|os|am|an|auf|im|in der)(?![\p{L}])/iu;
/** What ends an address: the next detail. */
const NEXT =
  / [-–|•] |[,;]? ?(?:t[ée]l(?:[ée]phone)?|telefon[oe]?|phone|mail|e-mail|email|siret|siren|rcs|r\.c\.s|tva|vat|cif|nif|nip|regon|krs|p\.? ?iva|c\.f\.|rea|kvk|btw|hrb|ust|bce|kbo|immatricul\p{L}*|inscrit\p{L}*|iscritt\p{L}*|registered|eingetragen|capital|cap\. soc|repr[ée]sent\p{L}*|vertreten|con cif|con nif|fax|www|https?)(?![\p{L}])|\.\s|;| [(]/iu;
const LONGEST = 140;
/** Characters between the label and the address: "is situated at", "se trouve au". */
const LONGEST_LINK = 42;

/** An address after its label. */
export function labelledAddress(lexed: Lexed): string | undefined {
  if (lexed.text.length > 600) return undefined;
  for (const token of lexed.tokens) {
    if (!has(token, 'addressLabel')) continue;
    const value = addressAt(lexed.text.slice(token.end, token.end + LONGEST + LONGEST_LINK));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Drops the words that tie an address to its label, so that no address starts in the middle of a sentence. */
function addressAt(rest: string): string | undefined {
  let at = 0;
  for (const word of rest.split(/(?<=[\s:,])/u)) {
    if (at > LONGEST_LINK) return undefined;
    const bare = word.replace(/^[^\p{L}\d]+/u, '');
    const street =
      STREET.test(bare) && /^[\s.,]*(?:\p{L}+['’.]?\s){0,3}['"«]?[\p{Lu}\d]/u.test(rest.slice(at + word.length));
    if (/^[\p{Lu}\d]/u.test(bare) || street) break;
    at += word.length;
  }
  return cut(rest.slice(at));
}

/** The address that a text opens with; undefined when it holds no postcode with its town. */
function cut(text: string): string | undefined {
  const raw = text.slice(0, LONGEST).replace(/^[^\p{L}\d]+/u, '');
  const postcode = POSTCODE.exec(raw);
  if (!postcode) return undefined;
  // "S.R.L.", "ul. Długa": a stop or dash in front of the postcode is part of the address.
  const from = postcode.index + postcode[0].length;
  const stop = NEXT.exec(raw.slice(from));
  const value = (stop ? raw.slice(0, from + stop.index) : raw).replace(/[\s,.;:–-]+$/, '');
  const ahead = NEXT.exec(raw.slice(0, postcode.index));
  if (ahead && !/^(?: [-–|•] | [(]|\.\s)/.test(ahead[0])) return undefined;
  return /\p{L}{3}/u.test(value) && value.split(' ').length <= 18 ? value : undefined;
}

const LONGEST_LINE = 90;

/** The address that stands in the lines right below a company's name, or behind the name in its own line. */
export function addressUnder(lines: readonly Line[], index: number, name: string): string | undefined {
  const own = lines[index]?.block.text ?? '';
  const at = own.indexOf(name);
  const behind = at < 0 ? '' : own.slice(at + name.length);
  if (/^\s*[,•|–-]/.test(behind)) {
    const value = addressAt(behind.replace(/^[\s,•|–-]+/, ''));
    if (value !== undefined) return value;
  }
  const pieces: string[] = [];
  for (const line of lines.slice(index + 1, index + 5)) {
    const { text } = line.block;
    if (text.length > LONGEST_LINE || line.block.kind === 'heading' || /[@?!]|:\s/.test(text)) break;
    const ended = POSTCODE.test(text);
    if (!ended && !mayBeStreet(line)) {
      // A second line of the name ("Inhaberin Erika Muster") may stand between.
      if (pieces.length > 0 || !/^[\p{Lu}]/u.test(text)) break;
      continue;
    }
    pieces.push(text.replace(/[\s,]+$/, ''));
    if (ended) return cut(pieces.join(', '));
  }
  return undefined;
}

/** A street with a number, a building, a district: short words with a figure and no label of another detail. */
function mayBeStreet(line: Line): boolean {
  const { text } = line.block;
  return (
    /\d/.test(text) &&
    /\p{L}{3}/u.test(text) &&
    line.clauses.every(({ lexed }) =>
      lexed.tokens.every(
        (token) => !has(token, 'vatLabel', 'registerLabel', 'phoneLabel', 'faxLabel', 'capitalLabel', 'emailLabel'),
      ),
    )
  );
}
