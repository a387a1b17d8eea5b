/** Reads the literals of program text (objects, lists, strings, numbers) as data; nothing is run, and what is no literal is undefined. */

/** A value and the place behind it. */
export interface LiteralAt {
  readonly value: unknown;
  readonly end: number;
}

/** Deeper data is not a list of products, and recursion must be bounded. */
const DEEPEST = 120;

/** Thrown inside only: the text is no literal. */
class NotLiteral extends Error {}

const SPACE = /\s/;
const WORD = /[\w$]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/**
 * The literal that starts at a place: JSON, and what program text allows beyond it (bare keys, single quotes, trailing commas, `!0`,
 * `void 0`, names that `known` explains). Undefined when the text is something else.
 */
export function literalAt(text: string, start: number, known?: ReadonlyMap<string, unknown>): LiteralAt | undefined {
  const reader = new Reader(text, start, known);
  try {
    const value = reader.value(0);
    return { value, end: reader.at };
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

class Reader {
  at: number;
  private readonly text: string;
  private readonly known: ReadonlyMap<string, unknown> | undefined;

  constructor(text: string, start: number, known: ReadonlyMap<string, unknown> | undefined) {
    this.text = text;
    this.at = start;
    this.known = known;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new NotLiteral();
    this.space();
    const first = this.text[this.at];
    if (first === '{') return this.object(depth);
    if (first === '[') return this.list(depth);
    if (first === '"' || first === "'" || first === '`') return this.string(first);
    if (first === '-' || first === '+' || first === '.' || (first !== undefined && first >= '0' && first <= '9'))
      return this.number();
    if (first === '!') {
      this.at++;
      return !this.value(depth + 1);
    }
    return this.word(depth);
  }

  private space(): void {
    while (this.at < this.text.length) {
      if (SPACE.test(this.text[this.at] ?? '')) this.at++;
      else if (this.text.startsWith('//', this.at)) this.at = this.after('\n');
      else if (this.text.startsWith('/*', this.at)) this.at = this.after('*/');
      else return;
    }
  }

  private after(mark: string): number {
    const found = this.text.indexOf(mark, this.at + 2);
    return found === -1 ? this.text.length : found + mark.length;
  }

  private object(depth: number): Record<string, unknown> {
    const found = new Map<string, unknown>();
    this.at++;
    for (;;) {
      this.space();
      if (this.text[this.at] === '}') {
        this.at++;
        return Object.fromEntries(found);
      }
      const key = this.key();
      this.space();
      if (this.text[this.at] !== ':') throw new NotLiteral();
      this.at++;
      found.set(key, this.value(depth + 1));
      this.separator('}');
    }
  }

  private list(depth: number): unknown[] {
    const found: unknown[] = [];
    this.at++;
    for (;;) {
      this.space();
      if (this.text[this.at] === ']') {
        this.at++;
        return found;
      }
      found.push(this.value(depth + 1));
      this.separator(']');
    }
  }

  private separator(end: string): void {
    this.space();
    if (this.text[this.at] === ',') this.at++;
    else if (this.text[this.at] !== end) throw new NotLiteral();
  }

  private key(): string {
    const first = this.text[this.at];
    return first === '"' || first === "'" ? this.string(first) : this.name();
  }

  private name(): string {
    const start = this.at;
    while (WORD.test(this.text[this.at] ?? '')) this.at++;
    if (this.at === start) throw new NotLiteral();
    return this.text.slice(start, this.at);
  }

  private string(quote: string): string {
    let from = ++this.at;
    let made = '';
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === quote) {
        made += this.text.slice(from, this.at++);
        return made;
      }
      // A template with something put in is worth what the program makes of it.
      if (quote === '`' && character === '$' && this.text[this.at + 1] === '{') throw new NotLiteral();
      if (character !== '\\') continue;
      made += this.text.slice(from, this.at) + this.escape();
      from = this.at + 1;
    }
    throw new NotLiteral();
  }

  /** The character that an escape stands for; leaves `at` on its last character. */
  private escape(): string {
    const mark = this.text[++this.at] ?? '';
    const size = mark === 'u' ? 4 : mark === 'x' ? 2 : 0;
    if (size === 0) return ESCAPES[mark] ?? (mark === '\n' ? '' : mark);
    const digits = this.text.slice(this.at + 1, this.at + 1 + size);
    if (!/^[\da-f]+$/i.test(digits) || digits.length < size) throw new NotLiteral();
    this.at += size;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private number(): number {
    const start = this.at;
    while (/[\d.eE+-]/.test(this.text[this.at] ?? '')) this.at++;
    const value = Number(this.text.slice(start, this.at));
    if (Number.isNaN(value)) throw new NotLiteral();
    return value;
  }

  private word(depth: number): unknown {
    const name = this.name();
    if (name === 'true') return true;
    if (name === 'false') return false;
    if (name === 'null') return null;
    if (name === 'void') return void this.value(depth + 1);
    if (name === 'undefined' || name === 'NaN') return undefined;
    if (this.known?.has(name)) return this.known.get(name);
    // `new Date(...)`, `Symbol.for(...)`, a variable: a value that only the running program has.
    if (name === 'new') {
      this.space();
      this.name();
    }
    while (this.text[this.at] === '.') {
      this.at++;
      this.name();
    }
    if (this.text[this.at] === '(') this.parentheses();
    return undefined;
  }

  /** Passes over what is called with. */
  private parentheses(): void {
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] ?? '';
      if (character === '"' || character === "'" || character === '`') {
        this.string(character);
        this.at--;
      } else if (character === '(') depth++;
      else if (character === ')' && --depth === 0) {
        this.at++;
        return;
      }
    }
    throw new NotLiteral();
  }
}
