/** Reads the character references that pages are full of; whatever is rarer or broken is left to the tokenizer of htmlparser2. */

const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00A0', euro: '€', copy: '©', reg: '®', laquo: '«', raquo: '»',
    ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', bull: '•', middot: '·', times: '×',
    eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', icirc: 'î', ugrave: 'ù',
    aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', atilde: 'ã', otilde: 'õ',
    auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', Eacute: 'É', Agrave: 'À',
  }).map(([name, character]) => [name, character.codePointAt(0) as number]),
); // prettier-ignore

/** Longest run behind an ampersand that is looked at. */
const LONGEST = 10;
const SEMICOLON = 59;
const EQUALS = 61;
const SHARP = 35;

/** The ampersand stands for itself. */
export const PLAIN = -1;
/** Not to be told here. */
export const UNTOLD = -2;

const isPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** Where the reference of an ampersand ends: at its semicolon, or at what cannot be part of it. */
export function referenceEnd(html: string, ampersand: number, end: number): number {
  let at = ampersand + 1;
  if (html.charCodeAt(at) === SHARP) at++;
  const last = Math.min(end, ampersand + LONGEST);
  while (at < last && isPart(html.charCodeAt(at))) at++;
  return at;
}

/** What stands between an ampersand and the end of its reference means: a code point, `PLAIN` or `UNTOLD`. */
export function readReference(html: string, ampersand: number, referenceEnd: number, inValue: boolean): number {
  const behind = html.charCodeAt(referenceEnd);
  if (behind === SEMICOLON && html.charCodeAt(ampersand + 1) === SHARP)
    return numbered(html.slice(ampersand + 2, referenceEnd));
  if (behind === SEMICOLON) return NAMED.get(html.slice(ampersand + 1, referenceEnd)) ?? UNTOLD;
  if (html.charCodeAt(ampersand + 1) === SHARP || referenceEnd === ampersand + LONGEST) return UNTOLD;
  // "a & b", and "?a=1&b=2" in an address.
  return referenceEnd === ampersand + 1 || (inValue && behind === EQUALS) ? PLAIN : UNTOLD;
}

/** Codes that browsers read as others are left out. */
function numbered(digits: string): number {
  const hex = digits.startsWith('x') || digits.startsWith('X');
  if (!(hex ? /^[xX][\da-fA-F]{1,4}$/ : /^\d{1,5}$/).test(digits)) return UNTOLD;
  const code = hex ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return (code >= 32 && code < 127) || (code >= 160 && code < 0xd800) ? code : UNTOLD;
}
