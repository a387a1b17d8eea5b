/** Finds the name of the company behind a shop: after a label, after "operated by", or before a company form. */
import { LEGAL_FORMS } from '../knowledge/legal-forms.ts';
import { foldText } from '../text/phrase-index.ts';
import { isOfOthers } from './legal-others.ts';
import type { Line } from './terms/document.ts';
import { topicsOf } from './terms/document.ts';
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

/** Where a name that starts at `from` ends: at a sign or word that opens the next detail. */
function nameEnd(lexed: Lexed, from: number): number {
  const { text } = lexed;
  let end = Math.min(text.length, from + LONGEST_NAME);
  const stop = /[;|:(•\n,]| [-–—/] | au capital| einschließlich/.exec(text.slice(from, end));
  if (stop) {
    end = from + stop.index;
    const more = text[end] === ',' ? formAtStart(text.slice(end)) : 0;
    if (more > 0) end += more;
  }
  // A full stop ends it unless it belongs to a company form ("S.L.", "sp. z o.o.").
  const dot = /\.\s+(?=[A-ZÀ-Ü])/.exec(text.slice(from, end));
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

function cleaned(raw: string): string | undefined {
  const name = raw
    .replace(/^[\s:»«"'“”.,–-]+/, '')
    .replace(/[\s"'“”:–-]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\.\.$/, '.');
  const trimmed =
    /\.$/.test(name) && (formAtEnd(name) === undefined || /\p{L}{4}\.$/u.test(name)) ? name.slice(0, -1) : name;
  const opened = fromCapital(trimmed);
  if (opened !== undefined) return opened;
  if (trimmed.length < 2 || trimmed.length > LONGEST_NAME || !/\p{L}/u.test(trimmed)) return undefined;
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
  for (const clause of line.clauses) {
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
    const bare = bareName(lexed);
    if (bare && (line.clauses.length <= 3 || line.topic === 'legal'))
      out.push({ ...bare, weight: line.topic === 'legal' ? 2 : 1.6 });
    if (out.length === 0) {
      const inside = nameInside(lexed);
      if (inside) out.push({ ...inside, weight: labelled ? 1.5 : 1 });
    }
  }
  return out;
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
  const name = cleaned(text.slice(from + article, nameEnd(lexed, from + article)));
  if (name === undefined) return;
  const form = formAtEnd(name);
  // "Responsible for the content: Anna Muster": a label may stand before a person too.
  out.push({ name, form, weight: form ? weight + 1 : has(token, 'operatedBy') ? weight - 0.55 : weight - 0.6 });
}

/** Words in lower case that may stand inside a name. */
const JOINING = new Set(['&', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'of', 'and', 'the', 'und', 'van', 'en', 'di', 'del', 'della', 'dei', 'e', 'y', 'da', 'do', 'dos', 'i', 'à', 'aux', 'al', 'in']); // prettier-ignore

const opensUpper = (word: string): boolean => /^["'«„“(]?[\p{Lu}\d]/u.test(word);

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

const POSTCODE =
  /(?:^|[\s,(-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?:[\s,)]|$)/;

/** A name without a company form that stands right over an address with a postcode, on a page with a tax or register number. */
export function soleTrader(parts: readonly Line[]): (CompanyName & { readonly line: Line }) | undefined {
  const lines = parts.filter((line) => line.block.region !== 'nav' && line.block.region !== 'footer');
  const numbered = lines.some((line) =>
    line.clauses.some(
      ({ lexed }) =>
        /\d(?:[ .-]?\d){6}/.test(lexed.text) && lexed.tokens.some((token) => has(token, 'vatLabel', 'registerLabel')),
    ),
  );
  if (!numbered) return undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const [only, ...others] = line.clauses;
    if (!only || others.length > 0 || isOfOthers(line)) continue;
    const { text } = only.lexed;
    const words = text.split(/\s+/);
    const named =
      words.length >= 2 &&
      words.length <= 7 &&
      text.length <= 60 &&
      !/[\d:@/?!]/.test(text) &&
      opensUpper(text) &&
      words.filter((word) => opensUpper(word) || JOINING.has(word.toLowerCase())).length >= words.length - 1 &&
      topicsOf(only.lexed).length === 0;
    if (!named) continue;
    const below = lines.slice(index + 1, index + 4);
    if (below.some((next) => POSTCODE.test(next.block.text) && next.block.text.length < 120 && !isOfOthers(next)))
      return { name: text.replace(/[\s,.]+$/, ''), form: undefined, weight: 1, line };
  }
  return undefined;
}

/** "Marta Solís, con NIF ...": a person's name right in front of the tax number. */
export function beforeNumber(lines: readonly Line[]): (CompanyName & { readonly line: Line }) | undefined {
  for (const line of lines) {
    if (line.block.region === 'nav' || isOfOthers(line)) continue;
    for (const { lexed } of line.clauses) {
      const label = lexed.tokens.find((token) => has(token, 'vatLabel'));
      if (!label || label.first < 2 || label.first > 8) continue;
      const name =
        lexed.text
          .slice(0, label.start)
          .split(/[,(–:]/)[0]
          ?.trim() ?? '';
      const words = name.split(/\s+/);
      if (
        words.length >= 2 &&
        words.length <= 6 &&
        !/\d/.test(name) &&
        words.every((word) => opensUpper(word) || JOINING.has(word.toLowerCase())) &&
        topicsOf(lexed).every((topic) => topic === 'legal' || topic === 'contact')
      )
        return { name, form: undefined, weight: 1, line };
    }
  }
  return undefined;
}
