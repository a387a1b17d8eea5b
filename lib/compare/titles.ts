/** How alike two product titles are: rare words weigh more, and sizes must agree. */

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and avec aus au aux con d da das de del den der des di die du e ein eine el en et for for fur i il in la las le les los mit of para per pour s sans the und van von voor with y'.split(
    ' ',
  ),
);

export interface Title {
  readonly words: readonly string[];
  /** Numbers with their units are what tells sizes apart. */
  readonly numbers: ReadonlySet<string>;
}

/** The words of a title, without accents, case, articles and punctuation; "40x30cm" gives 40, 30, cm. */
export function titleOf(text: string): Title {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)[.,](\d)/gu, '$1p$2')
    .split(/[^\p{L}\p{N}]+/gu)
    .flatMap((word) => word.match(/\d+(?:p\d+)?|\p{L}+/gu) ?? [])
    .filter((word) => word !== 'x' && !STOP_WORDS.has(word));
  return { words: [...new Set(words)], numbers: new Set(words.filter((word) => /^\d/.test(word))) };
}

/** How many titles hold each word. */
export function wordCounts(titles: readonly Title[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of title.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sameNumbers(first: Title, second: Title): boolean {
  if (first.numbers.size !== second.numbers.size) return false;
  for (const number of first.numbers) if (!second.numbers.has(number)) return false;
  return true;
}

/** 0 to 1; 0 when sizes or quantities differ. */
export function likeness(first: Title, second: Title, counts: ReadonlyMap<string, number>, total: number): number {
  if (!sameNumbers(first, second)) return 0;
  const weight = (word: string): number => Math.log(1 + total / (counts.get(word) ?? 1));
  const sum = (words: readonly string[]): number => words.reduce((all, word) => all + weight(word), 0);
  const shared = first.words.filter((word) => second.words.includes(word));
  const all = sum(first.words) + sum(second.words);
  return all === 0 ? 0 : (2 * sum(shared)) / all;
}
