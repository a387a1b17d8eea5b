/** Judges whether a regular expression could take more than linear time, and which words must stand in any text that it matches. */
import type { CharacterSet, PatternNode } from './pattern-syntax.ts';

const EMPTY: CharacterSet = new Set();

const meets = (a: CharacterSet, b: CharacterSet): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const code of small) if (large.has(code)) return true;
  return false;
};
const join = (sets: readonly CharacterSet[]): CharacterSet => new Set(sets.flatMap((set) => [...set]));
const common = (a: CharacterSet, b: CharacterSet): CharacterSet => new Set([...a].filter((code) => b.has(code)));

/** Repeats of more than this count as unbounded. */
const MANY = 10;

const canBeEmpty = (node: PatternNode): boolean => {
  switch (node.kind) {
    case 'char':
      return false;
    case 'sequence':
      return node.parts.every(canBeEmpty);
    case 'choice':
      return node.options.some(canBeEmpty);
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.body);
    default:
      return true;
  }
};

/** All characters that may occur in a match. */
function characters(node: PatternNode): CharacterSet {
  switch (node.kind) {
    case 'char':
      return node.set;
    case 'sequence':
      return join(node.parts.map(characters));
    case 'choice':
      return join(node.options.map(characters));
    case 'repeat':
      return characters(node.body);
    default:
      return EMPTY;
  }
}

/** Characters with which a match may start (`last`: end). */
function edge(node: PatternNode, last: boolean): CharacterSet {
  switch (node.kind) {
    case 'char':
      return node.set;
    case 'choice':
      return join(node.options.map((option) => edge(option, last)));
    case 'repeat':
      return edge(node.body, last);
    case 'sequence': {
      const sets: CharacterSet[] = [];
      for (const part of last ? node.parts.toReversed() : node.parts) {
        sets.push(edge(part, last));
        if (!canBeEmpty(part)) break;
      }
      return join(sets);
    }
    default:
      return EMPTY;
  }
}

const varies = (node: PatternNode): boolean => {
  switch (node.kind) {
    case 'repeat':
      return node.min !== node.max || varies(node.body);
    case 'sequence':
      return node.parts.some(varies);
    case 'choice':
      return node.options.some(varies);
    default:
      return false;
  }
};

type Repeat = Extract<PatternNode, { kind: 'repeat' }>;

const isMany = (node: Repeat): boolean => node.max > MANY && node.max !== node.min;

/** Parts of a pattern in a row, groups opened; a choice stays one part. */
function flatten(node: PatternNode): PatternNode[] {
  if (node.kind === 'sequence') return node.parts.flatMap(flatten);
  if (node.kind === 'repeat' && node.min === 1 && node.max === 1) return flatten(node.body);
  return [node];
}

/** A repeated group is unambiguous when each round begins or ends with a character that occurs nowhere else in it. */
function hasOwnSeparator(body: PatternNode): boolean {
  const parts = flatten(body);
  const [first] = parts;
  const last = parts.at(-1);
  const rest = (without: PatternNode): CharacterSet => join(parts.filter((part) => part !== without).map(characters));
  return [first, last].some((part) => part?.kind === 'char' && !meets(part.set, rest(part)));
}

function overlappingOptions(node: PatternNode): boolean {
  if (node.kind === 'choice') {
    const firsts = node.options.map((option) => edge(option, false));
    if (firsts.some((set, index) => firsts.slice(index + 1).some((other) => meets(set, other)))) return true;
    if (node.options.some(canBeEmpty)) return true;
    return node.options.some(overlappingOptions);
  }
  if (node.kind === 'sequence') return node.parts.some(overlappingOptions);
  return node.kind === 'repeat' && overlappingOptions(node.body);
}

/**
 * Why a pattern could need more than linear time, or undefined when it cannot. Careful rather than clever: it may refuse a
 * pattern that would have been harmless, and lets none through in which two repeats can share out the same characters.
 */
export function superLinear(root: PatternNode): string | undefined {
  return inside(root, false);
}

function inside(node: PatternNode, followed: boolean): string | undefined {
  switch (node.kind) {
    case 'look':
      return inside(node.body, true);
    case 'reference':
      return 'refers back to a group';
    case 'choice': {
      for (const option of node.options) {
        const reason = inside(option, followed);
        if (reason) return reason;
      }
      return undefined;
    }
    case 'repeat': {
      if (isMany(node)) {
        if (varies(node.body) && !hasOwnSeparator(node.body)) return 'a repeat inside a repeat';
        if (overlappingOptions(node.body)) return 'a repeated choice whose options start alike';
        if (canBeEmpty(node.body)) return 'a repeat of something that may be empty';
      }
      return inside(node.body, followed || node.max > 1);
    }
    case 'sequence':
      return row(flatten(node), followed);
    default:
      return undefined;
  }
}

/** Two repeats in a row that can share out the same characters, with something behind them that may fail. */
function row(parts: readonly PatternNode[], followed: boolean): string | undefined {
  for (const [index, part] of parts.entries()) {
    const behind = parts.slice(index + 1);
    const reason = inside(part, followed || behind.some((next) => !canBeEmpty(next) || next.kind === 'anchor'));
    if (reason) return reason;
  }
  for (const [index, first] of parts.entries()) {
    for (const { repeat, between } of repeatsOf(first, true)) {
      const own = characters(repeat.body);
      const gap = [...between];
      for (const [offset, next] of parts.slice(index + 1).entries()) {
        if (next.kind === 'anchor' || next.kind === 'look') continue;
        const rest = parts.slice(index + 2 + offset);
        const mayFail =
          followed || rest.some((later) => !canBeEmpty(later) || later.kind === 'anchor' || later.kind === 'look');
        for (const other of repeatsOf(next, false)) {
          const shared = common(own, characters(other.repeat.body));
          if (shared.size === 0) continue;
          // What stands between the two must itself be made of shared characters, or it tells them apart.
          if (![...gap, ...other.between].every((set) => meets(set, shared))) continue;
          if (mayFail || !endsWith(next, other.repeat)) return 'two repeats that can share out the same characters';
        }
        if (canBeEmpty(next)) continue;
        if (!meets(own, characters(next))) break;
        for (const part of flatten(next)) if (!canBeEmpty(part)) gap.push(characters(part));
      }
    }
  }
  return undefined;
}

interface Reach {
  readonly repeat: Repeat;
  /** What must be matched between the repeat and the edge of the part that it stands in. */
  readonly between: readonly CharacterSet[];
}

/** The unbounded repeats within a part, with what separates each from the part's end (`fromEnd`) or beginning. */
function repeatsOf(node: PatternNode, fromEnd: boolean): Reach[] {
  if (node.kind === 'repeat') return isMany(node) ? [{ repeat: node, between: [] }] : repeatsOf(node.body, fromEnd);
  if (node.kind === 'choice') return node.options.flatMap((option) => repeatsOf(option, fromEnd));
  if (node.kind !== 'sequence') return [];
  const found: Reach[] = [];
  const passed: CharacterSet[] = [];
  for (const part of fromEnd ? node.parts.toReversed() : node.parts) {
    for (const { repeat, between } of repeatsOf(part, fromEnd))
      found.push({ repeat, between: [...passed, ...between] });
    if (!canBeEmpty(part)) for (const piece of flatten(part)) if (!canBeEmpty(piece)) passed.push(characters(piece));
  }
  return found;
}

const endsWith = (node: PatternNode, repeat: PatternNode): boolean =>
  node === repeat ||
  (node.kind === 'sequence' && node.parts.at(-1) !== undefined && endsWith(node.parts.at(-1) as PatternNode, repeat)) ||
  (node.kind === 'repeat' && node.max === 1 && endsWith(node.body, repeat)) ||
  (node.kind === 'choice' && node.options.some((option) => endsWith(option, repeat)));

/** Words and signs of markup that stand in every page: a text made of them alone rules nothing out. */
const MARKUP =
  /<\/?(?:div|link|a|script|img|html|head|body|meta|style|iframe|input|form|span)\b|\b(?:class|href|src|rel|stylesheet|type|text|javascript|content|name|value|id)\b|https?:|www|\.(?:com|js|css|min)\b|[\s"'=<>/:]/g;

/** How much a text says about the one page in which it stands: its characters, those of mere markup counted for little. */
function telling(text: string): number {
  return text.replace(MARKUP, '').length + text.length / 100;
}

/**
 * Texts of which at least one stands in everything that the pattern matches (lower case, at least `shortest` characters);
 * undefined when there is no such list.
 */
export function requiredTexts(root: PatternNode, shortest: number): readonly string[] | undefined {
  const parts = flatten(root);
  let best: readonly string[] | undefined;
  const better = (texts: readonly string[] | undefined): void => {
    if (!texts || texts.length === 0 || texts.some((text) => text.length < shortest)) return;
    const worth = (list: readonly string[]): number => Math.min(...list.map(telling)) - list.length / 4;
    if (!best || worth(texts) > worth(best)) best = texts;
  };
  let run = '';
  const flush = (): void => {
    better([run]);
    run = '';
  };
  for (const part of parts) {
    if (part.kind === 'char' && part.literal !== undefined && part.literal.charCodeAt(0) < 128)
      run += part.literal.toLowerCase();
    else if (part.kind !== 'anchor') {
      flush();
      if (part.kind === 'choice') {
        const each = part.options.map((option) => requiredTexts(option, shortest));
        if (each.every((texts) => texts !== undefined)) better(each.flat());
      } else if (part.kind === 'repeat' && part.min > 0) better(requiredTexts(part.body, shortest));
    }
  }
  flush();
  return best;
}
