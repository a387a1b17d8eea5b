/** Finds the name of the company behind a shop: after a label, after "operated by", or before a company form. */
import { LEGAL_FORMS } from '../knowledge/legal-forms.ts';
import { SERVICE_COMPANIES } from '../knowledge/service-companies.ts';
import { foldText } from '../text/phrase-index.ts';
import { ownClauses } from './legal-others.ts';
import type { Line } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';

export interface CompanyName {
  readonly name: string;
  readonly form: string | undefined;
  /** 3 = label or "operated by" with a company form, 1 = a form in a line of details. */
  readonly weight: number;
}

const FORMS = new Set(LEGAL_FORMS);
/** First words of the forms: most words of a text open none. */
const OPENERS = new Set(LEGAL_FORMS.map((form) => form.split(' ', 1)[0]));
const LONGEST_NAME = 90;

const squeezed = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();

/** The company form that a text ends with. */
export function formAtEnd(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const tail = words.slice(-count).join(' ');
    if (
      FORMS.has(squeezed(tail).replace(/ & /g, ' & ')) ||
      FORMS.has(squeezed(tail).replace(/&/g, '').replace(/\s+/g, ' '))
    )
      return tail.replace(/[,;]+$/, '');
  }
  return undefined;
}

/** The company form that stands right at the start of a text, with its length. */
function formAtStart(text: string): number {
  const match = /^[\s,]{0,3}/.exec(text)?.[0].length ?? 0;
  const words = text.slice(match, match + 50).split(/(?<=\s)/);
  if (!OPENERS.has(squeezed(words[0] ?? '').split(' ', 1)[0])) return 0;
  let length = match;
  let best = 0;
  let piece = '';
  for (const word of words.slice(0, 5)) {
    piece += word;
    length += word.length;
    if (FORMS.has(squeezed(piece))) best = length - (/[\s,;)]*$/.exec(piece)?.[0].length ?? 0);
  }
  return best;
}

/** "Maison – Articles de sport, S.A.": a dash belongs to a name that reaches its company form only behind it. */
function farEnd(text: string, from: number, dash: number): number {
  const far = /[;|:(•\n]/.exec(text.slice(dash, from + LONGEST_NAME));
  const end = far ? dash + far.index : Math.min(text.length, from + LONGEST_NAME);
  return formAtEnd(text.slice(from, end).trimEnd()) === undefined ? dash : end;
}

/** Where a name that starts at `from` ends: at a sign or word that opens the next detail. */
function nameEnd(lexed: Lexed, from: number): number {
  const { text } = lexed;
  let end = Math.min(text.length, from + LONGEST_NAME);
  const stop = /[;|:(•\n,]| [-–—/] | au capital| einschließlich/.exec(text.slice(from, end));
  if (stop) {
    end = from + stop.index;
    const more = text[end] === ',' ? formAtStart(text.slice(end)) : 0;
    if (more > 0) end += more;
    if (stop[0].startsWith(' ') && formAtEnd(text.slice(from, end)) === undefined) end = farEnd(text, from, end);
  }
  // A full stop ends it unless it belongs to a company form ("S.L.", "sp. z o.o.").
  const dot = /(?<=\p{L}{5})\.\s+(?=[A-ZÀ-Ü])/u.exec(text.slice(from, end));
  if (dot && formAtEnd(text.slice(from, from + dot.index + 1)) === undefined && dot.index > 3) end = from + dot.index;
  for (const token of lexed.tokens) {
    if (token.start <= from + 1 || token.start >= end) continue;
    if (
      has(
        token,
        'registerLabel',
        'vatLabel',
        'addressLabel',
        'capitalLabel',
        'phoneLabel',
        'emailLabel',
        'operatedBy',
        'representedBy',
      ) &&
      !FORMS.has(squeezed(text.slice(token.start, token.end)))
    ) {
      if (
        token.end - token.start <= 2 &&
        text.slice(token.start, token.end) !== text.slice(token.start, token.end).toUpperCase()
      )
        continue;
      end = token.start;
      break;
    }
  }
  return end;
}

/** "1.1 We are Muster Ltd": the number of a paragraph and the words in which a seller presents itself. */
const INTRODUCTION =
  /^(?:§ ?)?(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+)?(?:(?:we are|we['’]re|nous sommes|wir sind|wij zijn|siamo|somos|jeste[śs]my)\s+(?=\p{Lu}))?/iu;

function cleaned(raw: string): string | undefined {
  const name = raw
    .replace(/^[\s:»«"'“”.,–-]+/, '')
    .replace(INTRODUCTION, '')
    .replace(/[\s"'“”:–-]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\.\.$/, '.');
  const trimmed =
    /\.$/.test(name) && (formAtEnd(name) === undefined || /\p{L}{4}\.$/u.test(name)) ? name.slice(0, -1) : name;
  const opened = fromCapital(trimmed);
  if (opened !== undefined) return opened;
  if (trimmed.length < 2 || trimmed.length > LONGEST_NAME || !/\p{L}/u.test(trimmed)) return undefined;
  // Dutch postcodes end like Swedish companies.
  if (/^\d{4} [A-Z]{2}\b/.test(trimmed)) return undefined;
  if (trimmed.split(' ').length > 10 || /@|https?:|www\./i.test(trimmed)) return undefined;
  if (!/^[\p{Lu}\d"'(]/u.test(trimmed) && formAtEnd(trimmed) === undefined) return undefined;
  return trimmed;
}

/** "this online shop belongs to Muster GmbH": the name is the words in capitals in front of the form, not the sentence. */
function fromCapital(text: string): string | undefined {
  const words = text.split(' ');
  const small = words.findIndex((word) => opensUpper(word));
  if (small < 2 || words.slice(0, small).every((word) => JOINING.has(word)) || formAtEnd(text) === undefined)
    return undefined;
  return words.slice(small).join(' ');
}

/** Names that a line states. */
export function companiesOf(line: Line): CompanyName[] {
  const out: CompanyName[] = [];
  for (const clause of ownClauses(line)) {
    if (clause.question) continue;
    const { lexed } = clause;
    const labelled = (lexed.marks & MARK.legal) !== 0;
    const formed = (lexed.marks & MARK.form) !== 0;
    if (!labelled && !formed) continue;
    if (labelled)
      for (const token of lexed.tokens) {
        if (has(token, 'operatedBy')) push(out, lexed, token, 2);
        else if (has(token, 'companyLabel') && token.first <= 6 && hasColon(lexed, token)) push(out, lexed, token, 2);
      }
    if (!formed) continue;
    // A sentence on paying or sending names who pays out and who carries.
    const aside = clause.own === undefined || clause.own === 'legal' || clause.own === 'contact' ? 0 : ASIDE;
    const bare = bareName(lexed);
    if (bare && (line.clauses.length <= 3 || line.topic === 'legal'))
      out.push({ ...bare, weight: (line.topic === 'legal' ? 2 : 1.6) - aside });
    if (out.length === 0) {
      const inside = nameInside(lexed);
      if (inside) out.push({ ...inside, weight: (labelled ? 1.5 : 1) - aside });
    }
  }
  return out.map((found) => (isService(found.name) ? { ...found, weight: found.weight - SERVICE } : found));
}

/** What a name weighs less in a sentence that is about something else. */
const ASIDE = 0.9;
/** What the name of a known service company weighs less: only where a page names nobody else may it be the seller. */
const SERVICE = 2.5;

function isService(name: string): boolean {
  const plain = squeezed(name);
  return SERVICE_COMPANIES.some((known) => plain === known || plain.startsWith(`${known} `));
}

function hasColon(lexed: Lexed, token: Token): boolean {
  return (
    /^[^.;,]{0,30}?:/.test(lexed.text.slice(token.end, token.end + 32)) ||
    /^\s*[-–]\s/.test(lexed.text.slice(token.end, token.end + 4))
  );
}

function push(out: CompanyName[], lexed: Lexed, token: Token, weight: number): void {
  const { text } = lexed;
  const colon = /^[^.;,]{0,30}?:/.exec(text.slice(token.end, token.end + 32));
  const from = token.end + (colon && !has(token, 'operatedBy') ? colon[0].length : 0);
  const article =
    /^\s*(?:la société|la societe|société|the company|die firma|der firma|firma|firmę|de firma|la sociedad|la empresa|la societ[àa]|a empresa|l['’]entreprise|der|die|the|by)\s+(?=[\p{Lu}\d])/iu.exec(
      text.slice(from, from + 30),
    )?.[0].length ?? 0;
  const whole = cleaned(text.slice(from + article, nameEnd(lexed, from + article)));
  if (whole === undefined) return;
  const form = formAtEnd(whole);
  // "Anna Muster running a business": a person's name ends where the small letters begin.
  const name = form === undefined ? (capitalised(whole) ?? whole) : whole;
  // "Responsible for the content: Anna Muster": a label may stand before a person too.
  const person = OWNER.test(text.slice(token.start, token.end)) ? PERSON : weight - 0.6;
  out.push({ name, form, weight: form ? weight + 1 : has(token, 'operatedBy') ? weight - 0.55 : person });
}

/** Labels that a person's name follows; the name of the shop may stand above it. */
const OWNER = /^(?:inhaber|titular|eigena|propri[eé]t|owner|w[łl]a[śs]ciciel|zaakvoerder|uitbater)/i;
const PERSON = 0.9;

/** Words in lower case that may stand inside a name. */
export const JOINING = new Set(['&', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'of', 'and', 'the', 'und', 'van', 'en', 'di', 'del', 'della', 'dei', 'e', 'y', 'da', 'do', 'dos', 'i', 'à', 'aux', 'al', 'in']); // prettier-ignore

export const opensUpper = (word: string): boolean =>
  /^["'«„“(]?(?:(?:d|l|dell|dall|all|un)['’])?[\p{Lu}\d]/u.test(word);

/** A name with its company form somewhere in a sentence: the words in capitals in front of the form, or behind it in French. */
function nameInside(lexed: Lexed): { name: string; form: string } | undefined {
  const { text } = lexed;
  const words = text.split(/\s+/);
  if (words.length > 160) return undefined;
  const acting = lexed.tokens.find((token) => has(token, 'representedBy'))?.start ?? text.length;
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const here = text.indexOf(words[index] as string, at);
    at = here + (words[index] as string).length;
    if (here > acting) return undefined;
    const formLength = formAtStart(text.slice(here, here + 40));
    if (formLength === 0) continue;
    const form = text.slice(here, here + formLength).trim();
    if (!/^[\p{Lu}]/u.test(form) && !/^(?:mbh|e\.|sp\.|s\.|spa|plc|limited|gmbh|ltd)/i.test(form)) continue;
    let from = index;
    while (from > 0 && index - from < 7) {
      const before = words[from - 1] as string;
      // A comma parts names, except right in front of the form ("Muster, S.L.").
      if (/[;:.!?)]$/.test(before) && !/^[\p{Lu}]\.$/u.test(before)) break;
      if (before.endsWith(',') && from !== index) break;
      if (!opensUpper(before) && !JOINING.has(before.toLowerCase())) break;
      from--;
    }
    while (from < index && JOINING.has((words[from] as string).toLowerCase()) && !opensUpper(words[from] as string))
      from++;
    if (from < index) {
      const name = cleaned(`${words.slice(from, index).join(' ')} ${form}`);
      if (name !== undefined) return { name, form };
    }
    const behind = /^\s+["«“]?[\p{Lu}\d][^;:,.()\n]{2,60}/u.exec(text.slice(here + formLength));
    const name =
      behind && /^(?:sarl|sas|sasu|eurl|sa|snc|scop|srl|sprl|bv|ei)$/i.test(form.replace(/\W/g, ''))
        ? capitalised(behind[0])
        : undefined;
    const whole = name === undefined ? undefined : cleaned(`${form} ${name}`);
    if (whole !== undefined) return { name: whole, form };
  }
  return undefined;
}

/** The words in capitals that a text opens with. */
function capitalised(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  let end = 0;
  while (
    end < words.length &&
    end < 6 &&
    (opensUpper(words[end] as string) || JOINING.has((words[end] as string).toLowerCase()))
  )
    end++;
  while (end > 0 && JOINING.has((words[end - 1] as string).toLowerCase())) end--;
  return end > 0 ? words.slice(0, end).join(' ') : undefined;
}

/** "Payments are handled by Muster GmbH": words in small letters make it a sentence; a name seldom has three. */
function isSentence(text: string, form: string): boolean {
  const words = text.slice(0, text.lastIndexOf(form)).trim().split(/\s+/);
  return words.filter((word) => /^\p{Ll}/u.test(word) && !JOINING.has(word)).length >= 2;
}

/** A short line that is a name with a company form: "Celtic Webshop BV", "© 2024 Muster GmbH, Ort". */
function bareName(lexed: Lexed): { name: string; form: string } | undefined {
  const { text } = lexed;
  if (text.length > 160) return undefined;
  const start = /^(?:(?:copyright|©|\(c\))\s*)*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,-]*/i.exec(text)?.[0].length ?? 0;
  // "Moinho Velho - Produtos Regionais, Lda"
  const whole = text.length <= 80 && !/[:©|;/?!]|\d{3}/.test(text) && opensUpper(text) ? formAtEnd(text) : undefined;
  if (
    whole !== undefined &&
    text.split(/\s+/).length <= 9 &&
    !isSentence(text, whole) &&
    lexed.tokens.every((token) => !has(token, 'legalTopic', 'companyLabel', 'operatedBy', 'representedBy'))
  )
    return { name: cleaned(text) ?? text, form: whole };
  // "Terms and conditions of Muster Ltd": the words of the heading are not the name's.
  const title = lexed.tokens.find((token) => token.start <= start + 1 && has(token, 'legalTopic', 'contactTopic'));
  // "Erika Muster, Blumen Muster e.K., Gartenweg 2": the piece that carries the form is the company.
  let from = title ? title.end : start;
  for (let piece = 0; piece < 4 && from >= 0 && from < text.length; piece++) {
    const end = nameEnd(lexed, from);
    const name = cleaned(text.slice(from, end));
    const form = name === undefined || name.split(' ').length > 8 ? undefined : formAtEnd(name);
    if (name !== undefined && form !== undefined && !/^[a-z]{2}$/.test(form)) return { name, form };
    if (text.charAt(end) !== ',') break;
    from = end + 1;
  }
  return undefined;
}
