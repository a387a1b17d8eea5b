/** Values that are written as several parts: only the parts that changed are worth reading. */

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
