/** What differs between two texts: parts of values written in several, and single words of two proofs. */
import type { Segment } from '../parts/highlight.ts';

const BETWEEN = ' · ';

/**
 * Both texts without the parts that they share; as they are when one side would be left with nothing.
 * @example onlyDifferences('4,90 € · free from 60 €', '4,90 € · free from 45 €') // ['free from 60 €', 'free from 45 €']
 */
export function onlyDifferences(before: string, after: string): readonly [string, string] {
  const first = before.split(BETWEEN);
  const second = after.split(BETWEEN);
  const left = first.filter((part) => !second.includes(part));
  const right = second.filter((part) => !first.includes(part));
  if (left.length === 0 || right.length === 0) return [before, after];
  return [left.join(BETWEEN), right.join(BETWEEN)];
}

/** Longer texts are compared at their beginning only. */
const MOST_WORDS = 400;

/** Both texts in parts, those words marked that the other does not have in the same order. */
export function wordDifferences(before: string, after: string): readonly [readonly Segment[], readonly Segment[]] {
  const first = pieces(before);
  const second = pieces(after);
  const kept = longestCommon(first, second);
  const marked = (list: readonly string[], places: ReadonlySet<number>): readonly Segment[] =>
    joined(list.map((text, place) => ({ text, marked: !places.has(place) && text.trim() !== '' })));
  return [marked(first, kept[0]), marked(second, kept[1])];
}

/** Words with what stands between them as pieces of their own. */
function pieces(text: string): string[] {
  return text
    .split(/(\s+)/u)
    .filter((piece) => piece !== '')
    .slice(0, MOST_WORDS * 2);
}

/** Places of the longest common sequence in both lists. */
function longestCommon(first: readonly string[], second: readonly string[]): readonly [Set<number>, Set<number>] {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = first.length - 1; row >= 0; row -= 1)
    for (let column = second.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        first[row] === second[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const kept: readonly [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let [row, column] = [0, 0]; row < first.length && column < second.length;) {
    if (first[row] === second[column]) {
      kept[0].add(row++);
      kept[1].add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

/** Neighbours of one kind as one segment. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last?.marked === segment.marked)
      result[result.length - 1] = { text: last.text + segment.text, marked: segment.marked };
    else result.push(segment);
  }
  return result;
}
