/** Reads the source of a regular expression into a tree, so that it can be judged before it is ever run. */

/** Which characters an atom may match: ASCII codes 0-127, and 128 for all others. */
export type CharacterSet = ReadonlySet<number>;

export type PatternNode =
  | { readonly kind: 'char'; readonly set: CharacterSet; readonly literal?: string }
  | { readonly kind: 'anchor' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'look'; readonly body: PatternNode }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly body: PatternNode; readonly min: number; readonly max: number };

export interface Pattern {
  readonly root: PatternNode;
  /** The source with every `*` and `+` bounded, which keeps a search through a long text linear. */
  readonly bounded: string;
}

/** Longest pattern that is read, in characters. */
export const LONGEST_PATTERN = 2000;
/** What an unbounded repeat is bounded to when it runs; the last open engine of this format did the same. */
const REPEAT_BOUND = 250;
const DEEPEST = 40;
const OTHER = 128;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const DIGIT = range(48, 57);
const WORD = [...DIGIT, ...range(65, 90), ...range(97, 122), 95];
const SPACE = [9, 10, 11, 12, 13, 32, OTHER];
const ALL = range(0, OTHER);
const not = (codes: Iterable<number>): number[] => {
  const out = new Set(codes);
  return ALL.filter((code) => code === OTHER || !out.has(code));
};
const CLASSES: Readonly<Record<string, readonly number[]>> = {
  d: DIGIT,
  D: not(DIGIT),
  w: WORD,
  W: not(WORD),
  s: SPACE,
  S: not(SPACE.filter((code) => code !== OTHER)),
};
const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** Letter case is never told apart: a set with a letter holds both. */
function bothCases(codes: Iterable<number>): Set<number> {
  const set = new Set<number>();
  for (const code of codes) {
    set.add(code);
    if (code >= 65 && code <= 90) set.add(code + 32);
    if (code >= 97 && code <= 122) set.add(code - 32);
  }
  return set;
}

const codeOf = (character: string): number => Math.min(character.codePointAt(0) ?? OTHER, OTHER);

/** Parses a pattern. Throws SyntaxError with a reason for what it cannot read. */
export function parsePattern(source: string): Pattern {
  if (source.length > LONGEST_PATTERN) throw new SyntaxError('pattern too long');
  let at = 0;
  let depth = 0;
  const bounds: { at: number; text: string }[] = [];

  const escape = (): { set: Set<number>; literal?: string } => {
    const letter = source[at++];
    if (letter === undefined) throw new SyntaxError('pattern ends in a backslash');
    const named = CLASSES[letter];
    if (named) return { set: new Set(named) };
    const hex = /^(?:x([\da-f]{2})|u([\da-f]{4}))/i.exec(source.slice(at - 1, at + 5));
    let character = CONTROL[letter] ?? letter;
    if (hex && (letter === 'x' || letter === 'u')) {
      character = String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '0', 16));
      at += hex[0].length - 1;
    }
    if ((letter === 'p' || letter === 'P') && source[at] === '{')
      throw new SyntaxError('character properties are not supported');
    return { set: bothCases([codeOf(character)]), literal: character };
  };

  const characterClass = (): PatternNode => {
    const negated = source[at] === '^';
    if (negated) at++;
    const codes = new Set<number>();
    let single: string | undefined;
    let count = 0;
    while (source[at] !== ']') {
      if (at >= source.length) throw new SyntaxError('character class without end');
      const piece =
        source[at] === '\\' ? (at++, escape()) : { set: new Set([codeOf(source[at] ?? '')]), literal: source[at++] };
      count++;
      single = piece.literal;
      if (piece.literal !== undefined && source[at] === '-' && source[at + 1] !== ']' && source[at + 1] !== undefined) {
        at++;
        const end = source[at] === '\\' ? (at++, escape()) : { set: new Set<number>(), literal: source[at++] };
        if (end.literal !== undefined) {
          for (const code of range(codeOf(piece.literal), Math.max(codeOf(piece.literal), codeOf(end.literal))))
            codes.add(code);
          count++;
          continue;
        }
        for (const code of end.set) codes.add(code);
        codes.add(45);
      }
      for (const code of piece.set) codes.add(code);
    }
    at++;
    const set = bothCases(codes);
    if (negated) return { kind: 'char', set: new Set(not(set)) };
    return { kind: 'char', set, ...(count === 1 && single !== undefined && { literal: single }) };
  };

  const group = (): PatternNode => {
    if (++depth > DEEPEST) throw new SyntaxError('nested too deeply');
    let look = false;
    if (source[at] === '?') {
      const opening = /^\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>)/.exec(source.slice(at, at + 60));
      if (!opening) throw new SyntaxError('unknown kind of group');
      look = /[=!]$/.test(opening[0]);
      at += opening[0].length;
    }
    const body = choice();
    if (source[at++] !== ')') throw new SyntaxError('group without end');
    depth--;
    return look ? { kind: 'look', body } : body;
  };

  const atom = (): PatternNode => {
    const character = source[at++] ?? '';
    switch (character) {
      case '(':
        return group();
      case '[':
        return characterClass();
      case '.':
        return { kind: 'char', set: new Set(ALL.filter((code) => code !== 10 && code !== 13)) };
      case '^':
      case '$':
        return { kind: 'anchor' };
      case '\\': {
        const next = source[at] ?? '';
        if (next === 'b' || next === 'B') {
          at++;
          return { kind: 'anchor' };
        }
        if ((next >= '1' && next <= '9') || (next === 'k' && source[at + 1] === '<')) {
          at += next === 'k' ? source.slice(at).indexOf('>') + 1 : 1;
          return { kind: 'reference' };
        }
        const { set, literal } = escape();
        return { kind: 'char', set, ...(literal !== undefined && { literal }) };
      }
      case '*':
      case '+':
      case '?':
        throw new SyntaxError('nothing to repeat');
      default:
        return { kind: 'char', set: bothCases([codeOf(character)]), literal: character };
    }
  };

  const quantified = (): PatternNode => {
    const body = atom();
    const start = at;
    const mark = source[at];
    let limits: [number, number] | undefined;
    if (mark === '*' || mark === '+' || mark === '?') {
      at++;
      limits = [mark === '+' ? 1 : 0, mark === '?' ? 1 : Infinity];
      if (mark !== '?') bounds.push({ at: start, text: `{${limits[0]},${REPEAT_BOUND}}` });
    } else if (mark === '{') {
      const braces = /^\{(\d{1,5})(?:(,)(\d{0,5}))?\}/.exec(source.slice(at, at + 16));
      if (braces) {
        at += braces[0].length;
        const min = Number(braces[1]);
        limits = [min, braces[2] === undefined ? min : braces[3] ? Number(braces[3]) : Infinity];
      }
    }
    if (!limits) return body;
    if (source[at] === '?') at++;
    if (body.kind === 'anchor' || body.kind === 'look') throw new SyntaxError('repeated assertion');
    return { kind: 'repeat', body, min: limits[0], max: limits[1] };
  };

  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  };

  function choice(): PatternNode {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  const root = choice();
  if (at < source.length) throw new SyntaxError('closing bracket without group');
  let bounded = '';
  let copied = 0;
  for (const { at: place, text } of bounds) {
    bounded += source.slice(copied, place) + text;
    copied = place + 1;
  }
  return { root, bounded: bounded + source.slice(copied) };
}
