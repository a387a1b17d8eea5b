/** Cuts texts into words, numbers and signs, and says where they stand. */

export const DIGIT = 1;
const LETTER = 2;
export const SIGN = 3;
const SIGNS = '€£$¥%+&<>≥≤';

/** Kind of each character: digits and letters make words, a sign is a word of its own, 0 parts them. */
export const KIND = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 48 && code <= 57) table[code] = DIGIT;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) table[code] = LETTER;
    else if (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) table[code] = LETTER;
    else if (code >= 0x3040 && code < 0xd800) table[code] = LETTER;
  }
  for (const sign of SIGNS) table[sign.charCodeAt(0)] = SIGN;
  return table;
})();

/** Most digits of a number that is read as a whole number. */
const MOST_DIGITS = 6;

/** The words, numbers and signs of a text, in order. Most texts are never asked where each stands, so that is found at the first question. */
export class Words {
  readonly length: number;
  readonly #text: string;
  #starts: readonly number[] | undefined;

  /** `length` is the number of words of the text. */
  constructor(text: string, length: number) {
    this.#text = text;
    this.length = length;
  }

  start(index: number): number {
    return (this.#starts ??= startsOf(this.#text, this.length))[index] as number;
  }

  end(index: number): number {
    return wordEnd(this.#text, this.start(index));
  }

  /** The first word that ends at or behind a place; -1 when none does. */
  endingFrom(place: number): number {
    for (let index = 0; index < this.length; index++) if (this.end(index) >= place) return index;
    return -1;
  }

  /** Value of a plain whole number; undefined for all else. */
  number(index: number): number | undefined {
    return index < this.length ? wholeNumber(this.#text, this.start(index), this.end(index)) : undefined;
  }
}

function startsOf(text: string, length: number): number[] {
  const starts = new Array<number>(length);
  let at = 0;
  for (let index = 0; index < length; index++) {
    while (KIND[text.charCodeAt(at)] === 0) at++;
    starts[index] = at;
    at = wordEnd(text, at);
  }
  return starts;
}

/** Value of the digits at a place of a text, when it is nothing but few digits. */
export function wholeNumber(text: string, start: number, end: number): number | undefined {
  if (end - start > MOST_DIGITS || KIND[text.charCodeAt(start)] !== DIGIT) return undefined;
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** End of the word, number or sign that starts at a place of a text. */
export function wordEnd(text: string, start: number): number {
  const kind = KIND[text.charCodeAt(start)];
  let end = start + 1;
  if (kind !== SIGN) while (end < text.length && KIND[text.charCodeAt(end)] === kind) end++;
  return end;
}
