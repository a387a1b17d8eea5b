/** Written numbers: finds them in a text, whatever the grouping and the digits, and says what they are worth. */

/** A written number: where it stands, and its value as a plain decimal ("1349.96"). */
export interface WrittenNumber {
  readonly start: number;
  /** After the last character that belongs to the number, a closing ",-" included. */
  readonly end: number;
  /** ASCII digits of the whole part, no leading zeros beyond one. */
  readonly whole: string;
  /** ASCII digits after the decimal sign; empty when there is none. */
  readonly fraction: string;
  /** One separator and three digits after it: "1.250" is 1 250 in most currencies and 1.25 in those with three decimals. */
  readonly threeDigits: boolean;
  /** Written with cents, or with a dash in their place. */
  readonly hasCents: boolean;
  /** A dash stands in place of the cents ("49,-", "1 299:-"): only money is written so. */
  readonly dashed: boolean;
}

// First code points of the decimal digit blocks of Unicode that pages use (each block is ten in a row).
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x11136, 0x1e950,
];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function digitOf(code: number): number {
  for (const zero of DIGIT_ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/** A text with ASCII digits, plain spaces and no writing-direction marks, and the way back to the original offsets. */
export interface PlainText {
  readonly text: string;
  /** Offset in the original of a place in `text`. */
  original(index: number): number;
}

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n\f\v]/;

const SAME = 1;
const REWRITTEN = 2;
/** What is known of code units beyond ASCII; 0 = not met yet. */
const MET = new Uint8Array(0x10000);

/** Whether a code unit beyond ASCII is written otherwise in plain form; letters with accents, most signs and dashes are not. */
function isRewritten(code: number): boolean {
  if (MET[code] === 0) {
    const character = String.fromCharCode(code);
    const surrogate = code >= 0xd800 && code < 0xe000;
    MET[code] = surrogate || plainCharacter(code, character, 0, 1) !== character ? REWRITTEN : SAME;
  }
  return MET[code] === REWRITTEN;
}

/** Rewrites digits, separators, spaces and marks of all scripts to their plain forms. */
export function plainText(source: string): PlainText {
  let changed = false;
  for (let at = 0; at < source.length && !changed; at++) {
    const code = source.charCodeAt(at);
    changed = code >= 0x80 ? isRewritten(code) : code < 0x20 && code !== 0;
  }
  if (!changed) return { text: source, original: (index) => index };
  const parts: string[] = [];
  const origins: number[] = [];
  let plainUntilNow = true;
  for (let at = 0; at < source.length;) {
    const code = source.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const character = plainCharacter(code, source, at, size);
    if (character.length !== size) plainUntilNow = false;
    parts.push(character);
    for (let unit = 0; unit < character.length; unit++) origins.push(at + (size === 1 ? 0 : Math.min(unit, size - 1)));
    at += size;
  }
  const text = parts.join('');
  if (plainUntilNow) return { text, original: (index) => index };
  return { text, original: (index) => (index < origins.length ? (origins[index] ?? 0) : source.length) };
}

function plainCharacter(code: number, source: string, at: number, size: number): string {
  if (code < 0x80) return code < 0x20 ? ' ' : (source[at] ?? '');
  // Marks of writing direction and zero-width characters carry no meaning here, yet stand between sign and number.
  if (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200d) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x00ad
  )
    return '';
  const character = source.slice(at, at + size);
  if (size === 1 && SPACES.test(character)) return ' ';
  if (code === 0x066b) return ',';
  if (code === 0x066c) return "'";
  if (code === 0x2019 || code === 0x02bc || code === 0x00b4 || code === 0x2018) return "'";
  if (code === 0xff0c || code === 0x060c) return ',';
  if (code === 0xff0e) return '.';
  if (code === 0xff0d || code === 0x2212) return '-';
  const superscript = SUPERSCRIPTS.indexOf(character);
  // "12⁹⁰": two raised digits right after a digit are cents.
  if (superscript >= 0) return superscriptDigit(source, at, superscript);
  const digit = code >= 0x0660 ? digitOf(code) : -1;
  return digit >= 0 ? String(digit) : character;
}

function superscriptDigit(source: string, at: number, value: number): string {
  const before = source[at - 1] ?? '';
  const after = source[at + 1] ?? '';
  if (/\d/.test(before) && SUPERSCRIPTS.includes(after) && after !== '') return `.${value}`;
  return SUPERSCRIPTS.includes(before) && before !== '' ? String(value) : ' ';
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

interface Group {
  /** Separator before this group; empty for the first. */
  readonly separator: string;
  readonly digits: string;
}

function digitRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text[end])) end++;
  return end;
}

/** The groups of digits that one number may be made of, read greedily from `at`. */
function readGroups(text: string, at: number): { groups: Group[]; end: number } {
  const groups: Group[] = [];
  let end = digitRun(text, at);
  groups.push({ separator: '', digits: text.slice(at, end) });
  while (groups.length < 12) {
    const separator = text[end];
    const next = digitRun(text, end + 1);
    const size = next - end - 1;
    if (separator === '.' || separator === ',') {
      if (size > 0) {
        groups.push({ separator, digits: text.slice(end + 1, next) });
        end = next;
        continue;
      }
      // "130, 38 zł": a space slipped in before the cents.
      const late = digitRun(text, end + 2);
      const decimalAlready = groups.some((group) => group.separator === separator);
      if (text[end + 1] === ' ' && late - end - 2 === 2 && !decimalAlready && !continues(text, late)) {
        groups.push({ separator, digits: text.slice(end + 2, late) });
        end = late;
      }
      break;
    }
    const onlySame = groups.every((group) => group.separator === '' || group.separator === separator);
    const first = groups[0]?.digits ?? '';
    if ((separator === "'" || separator === ' ') && size === 3 && onlySame && first.length <= 3 && first !== '0') {
      groups.push({ separator, digits: text.slice(end + 1, next) });
      end = next;
      continue;
    }
    if (separator === "'" && (size === 2 || size === 3) && first.length <= 3) {
      groups.push({ separator, digits: text.slice(end + 1, next) });
      end = next;
      continue;
    }
    break;
  }
  return { groups, end };
}

/** Another digit or separator-and-digit follows: "10, 12.50". */
function continues(text: string, at: number): boolean {
  return /[.,]/.test(text[at] ?? '') && isDigit(text[at + 1]);
}

function thousands(groups: readonly Group[]): boolean {
  const first = groups[0]?.digits ?? '';
  const rest = groups.slice(1);
  if (rest.length === 0) return true;
  if (first.length < 1 || first.length > 3) return false;
  if (rest.every((group) => group.digits.length === 3)) return true;
  // Indian grouping: 12,34,567
  const last = rest.at(-1);
  return (
    first.length <= 2 && last?.digits.length === 3 && rest.slice(0, -1).every((group) => group.digits.length === 2)
  );
}

interface Value {
  readonly whole: string;
  readonly fraction: string;
  readonly threeDigits: boolean;
}

const join = (groups: readonly Group[]): string => groups.map((group) => group.digits).join('');

function valueOf(groups: readonly Group[]): Value | undefined {
  const last = groups.at(-1);
  const head = groups.slice(0, -1);
  if (last === undefined) return undefined;
  if (head.length === 0) return { whole: last.digits, fraction: '', threeDigits: false };
  const kinds = new Set(groups.slice(1).map((group) => group.separator));
  if (kinds.size === 1 && (last.separator === ' ' || (last.separator === "'" && last.digits.length === 3)))
    return thousands(groups) ? { whole: join(groups), fraction: '', threeDigits: false } : undefined;
  if (kinds.size === 1 && groups.length === 2) {
    const first = head[0]?.digits ?? '';
    const grouped = last.digits.length === 3 && first.length <= 3 && !/^0/.test(first);
    return grouped
      ? { whole: first + last.digits, fraction: '', threeDigits: true }
      : { whole: first, fraction: last.digits, threeDigits: false };
  }
  if (kinds.size === 1) {
    if (thousands(groups)) return { whole: join(groups), fraction: '', threeDigits: false };
    // "1.234.56": the same sign for thousands and cents
    const cents = last.digits.length === 2 && thousands(head);
    return cents ? { whole: join(head), fraction: last.digits, threeDigits: false } : undefined;
  }
  // Two kinds: the last sign, used once, is the decimal one.
  const headKinds = new Set(head.slice(1).map((group) => group.separator));
  if (headKinds.has(last.separator) || headKinds.size !== 1 || !thousands(head)) return undefined;
  return { whole: join(head), fraction: last.digits, threeDigits: false };
}

/** End of a ",-", ".–", ":-" or lonely separator that stands in place of the cents; `at` itself when there is none. */
function dashEnd(text: string, at: number): number {
  const mark = text[at] ?? '';
  if (mark !== ',' && mark !== '.' && mark !== ':') return at;
  let end = at + 1;
  if (text[end] === ' ') end++;
  let dashes = 0;
  while (dashes < 3 && /[-–—]/.test(text[end] ?? '')) {
    end++;
    dashes++;
  }
  // "10,-20" would be a range or a code, not cents
  return dashes > 0 && !isDigit(text[end]) ? end : at;
}

/**
 * All written numbers of a plain text, in order. Runs of digits and separators that are no number (dates "15.08.2017", versions, phone
 * numbers in pairs) are left out.
 */
export function findNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text[at])) continue;
    const number = numberAt(text, at);
    if (number.value !== undefined) found.push(number.value);
    at = number.end;
  }
  return found;
}

function numberAt(text: string, at: number): { value: WrittenNumber | undefined; end: number } {
  // ".75" and "..75": cents alone
  let start = at;
  while (start > 0 && at - start < 2 && /[.,]/.test(text[start - 1] ?? '')) start--;
  const { groups, end } = readGroups(text, at);
  const lonely = start < at && !isDigit(text[start - 1]) && !/\p{L}/u.test(text[start - 1] ?? '');
  const cents = lonely && groups.length === 1 && (groups[0]?.digits.length ?? 0) === 2;
  const value: Value | undefined = cents
    ? { whole: '0', fraction: groups[0]?.digits ?? '', threeDigits: false }
    : valueOf(groups);
  if (value === undefined) return { value: undefined, end };
  const last = dashEnd(text, end);
  const whole = value.whole.replace(/^0+(?=\d)/, '');
  return {
    value: {
      start: cents ? start : at,
      end: last,
      whole,
      fraction: value.fraction,
      threeDigits: value.threeDigits,
      hasCents: value.fraction.length === 2 || last > end,
      dashed: last > end,
    },
    end: Math.max(at, last - 1),
  };
}

/** Integer minor units of a decimal number, rounded half up; undefined when it is too large to be exact. */
export function minorUnits(whole: string, fraction: string, digits: number): number | undefined {
  const padded = fraction.padEnd(digits + 1, '0');
  const units = Number(whole + padded.slice(0, digits)) + (Number(padded[digits] ?? '0') >= 5 ? 1 : 0);
  return Number.isSafeInteger(units) ? units : undefined;
}
