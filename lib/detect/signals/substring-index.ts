/** Finds thousands of substrings in a text in one pass: the matcher behind every technology signal. */

/** Lower case of ASCII letters; code units beyond ASCII share one value, which no hash key uses. */
const FOLD: Uint8Array = (() => {
  const table = new Uint8Array(0x10000).fill(255);
  for (let code = 0; code < 128; code++) table[code] = code >= 65 && code <= 90 ? code + 32 : code;
  return table;
})();

/** Characters in the piece of a pattern that the scan looks for first; shorter patterns cannot be indexed. */
export const SHORTEST_PATTERN = 4;

/** Slots of the look-up table: enough that ten thousand patterns leave nearly all of them empty. */
const SLOT_BITS = 18;

/** Pieces that nearly every page or script holds many times: a bad choice for finding a pattern. */
const COMMON: ReadonlySet<number> = new Set(
  [
    'http ttps tps: ps:/ s:// ://w //ww /www www. .com com/ .net net/ .org /js/ .js? .css /css min. .min',
    'scri crip ript func unct ncti ctio tion retu data -dat clas lass html styl tyle widt idth true fals alse',
    'docu ocum umen ment his. this thi var erro rror sect ecti getE gete elem leme ttri trib ibut eque uest rand',
    'ecla clar itle titl avai vail aila appe appl .cre crea reat stat tate .rep repl coun .cou feed pert erty with',
    'plea leas left righ load oad( your refe stoc size type ype. best orie cate itio mpon comp onso cons unis iona',
    'prod rodu oduc duct cart shop item page cont onte nten tent text butt imag mage .jpg .png pric bran sear inde',
  ]
    .flatMap((line) => line.split(' '))
    .filter((piece) => piece.length === 4)
    .map((piece) => keyAt(foldedCodes(piece), 0)),
);
const COMMON_COST = 1000;

/** The scan looks at every second place: of each pattern two neighbouring pieces are known, of which it meets one. */
const STEP = 2;
/** Any byte: behind a pattern that is no longer than a piece. */
const BYTES = 256;

interface Entry {
  readonly pattern: number;
  /** Folded character codes of the whole pattern. */
  readonly codes: Uint8Array;
  /** Where in the pattern the hashed piece starts. */
  readonly offset: number;
}

/** ASCII lower case: patterns and texts are compared in this form; positions stay the same. */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function foldedCodes(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = FOLD[text.charCodeAt(i)] as number;
  return codes;
}

function keyAt(codes: Uint8Array, at: number): number {
  return (
    ((codes[at] as number) << 24) |
    ((codes[at + 1] as number) << 16) |
    ((codes[at + 2] as number) << 8) |
    (codes[at + 3] as number)
  );
}

/** The bytes of the text at hand, folded; kept between scans as pages hold hundreds of texts. */
let buffer = new Uint8Array(1 << 16);
const encoder = new TextEncoder();

/**
 * An index over substrings of at least `SHORTEST_PATTERN` ASCII characters, compared without regard to case. It keeps the
 * rarest five characters of each pattern, as two pieces of four, in a hash table; a scan does one table look-up per two
 * characters of the text and compares a whole pattern only where its four characters stand. Time is linear in the text
 * for any text that is not made of the patterns themselves.
 */
export class SubstringIndex {
  /** One bit per slot: small enough to stay in the processor's first cache. */
  readonly #slots = new Int32Array(1 << (SLOT_BITS - 5));
  readonly #buckets = new Map<number, Entry[]>();
  readonly #patterns: readonly string[];

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns;
    const folded = patterns.map(foldedCodes);
    // How often each four characters occur among all patterns, by slot: close enough to choose rare ones.
    const uses = new Uint16Array(1 << SLOT_BITS);
    for (const codes of folded) {
      for (let at = 0; at + SHORTEST_PATTERN <= codes.length; at++) {
        const slot = slotOf(keyAt(codes, at));
        uses[slot] = (uses[slot] as number) + 1;
      }
    }
    folded.forEach((codes, pattern) => {
      this.#add(codes, pattern, uses);
    });
  }

  #add(codes: Uint8Array, pattern: number, uses: Uint16Array): void {
    if (codes.length < SHORTEST_PATTERN || codes.includes(255)) {
      throw new RangeError(
        `Cannot index "${this.#patterns[pattern] ?? ''}": at least ${SHORTEST_PATTERN} ASCII characters are needed`,
      );
    }
    if (codes.length < SHORTEST_PATTERN + STEP - 1) {
      this.#addPiece(keyAt(codes, 0), { pattern, codes, offset: 0 });
      for (let next = 0; next < BYTES; next++)
        this.#addPiece(keyAt(Uint8Array.of(...codes.subarray(1), next), 0), { pattern, codes, offset: 1 });
      return;
    }
    const costAt = (at: number): number => {
      const key = keyAt(codes, at);
      return (uses[slotOf(key)] as number) + (COMMON.has(key) ? COMMON_COST : 0);
    };
    let best = 0;
    let bestCost = Infinity;
    for (let at = 0; at + SHORTEST_PATTERN + STEP - 1 <= codes.length; at++) {
      const cost = costAt(at) + costAt(at + 1);
      if (cost < bestCost) {
        best = at;
        bestCost = cost;
      }
    }
    for (const offset of [best, best + 1]) this.#addPiece(keyAt(codes, offset), { pattern, codes, offset });
  }

  #addPiece(key: number, entry: Entry): void {
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.push(entry);
    else this.#buckets.set(key, [entry]);
    const slot = slotOf(key);
    this.#slots[slot >>> 5] = (this.#slots[slot >>> 5] as number) | (1 << (slot & 31));
  }

  /** Calls `found` with the number of each pattern that stands in the text and where it starts. */
  scan(text: string, found: (pattern: number, start: number) => void): void {
    if (buffer.length < text.length * 3 + SHORTEST_PATTERN) buffer = new Uint8Array(text.length * 3 + (1 << 16));
    const bytes = buffer;
    const slots = this.#slots;
    const { written } = encoder.encodeInto(text, bytes);
    bytes.fill(0, written, written + SHORTEST_PATTERN);
    const places = written === text.length ? undefined : new Places(bytes);
    let key = ((FOLD[bytes[0] as number] as number) << 8) | (FOLD[bytes[1] as number] as number);
    for (let at = 0; at < written; at += STEP) {
      key = (key << 16) | ((FOLD[bytes[at + 2] as number] as number) << 8) | (FOLD[bytes[at + 3] as number] as number);
      const slot = Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
      if (((slots[slot >>> 5] as number) & (1 << (slot & 31))) === 0) continue;
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) continue;
      for (const entry of bucket) {
        const start = at - entry.offset;
        if (start >= 0 && stands(bytes, start, entry.codes)) found(entry.pattern, places?.of(start) ?? start);
      }
    }
  }
}

/** Places in a text by its bytes; they are asked for nearly in order. */
class Places {
  readonly #bytes: Uint8Array;
  #byte = 0;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  of(byte: number): number {
    if (byte < this.#byte) this.#byte = this.#place = 0;
    for (; this.#byte < byte; this.#byte++) {
      const code = this.#bytes[this.#byte] as number;
      // The first byte of a character counts, twice where it is written in two units.
      if (code < 0x80 || code >= 0xc0) this.#place += code >= 0xf0 ? 2 : 1;
    }
    return this.#place;
  }
}

function stands(bytes: Uint8Array, start: number, codes: Uint8Array): boolean {
  for (let i = 0; i < codes.length; i++) {
    if (FOLD[bytes[start + i] as number] !== codes[i]) return false;
  }
  return true;
}
