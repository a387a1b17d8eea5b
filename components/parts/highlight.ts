/** Which words of a snippet to mark: those that the value was read from. */
import type { Observation } from '../../lib/model/evidence.ts';

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const LONGEST_NEEDLE = 120;

/** The snippet cut into marked and unmarked parts; the first place of the longest needle that occurs is marked. */
export function highlight(snippet: string, needles: readonly string[]): readonly Segment[] {
  const lower = snippet.toLowerCase();
  const usable = needles
    .map((needle) => needle.trim().toLowerCase())
    .filter((needle) => needle.length > 0 && needle.length <= LONGEST_NEEDLE)
    .sort((first, second) => second.length - first.length);
  for (const needle of usable) {
    const start = lower.indexOf(needle);
    // Lower case may be longer than the text itself (Turkish I): then positions do not fit and nothing is marked.
    if (start < 0 || lower.length !== snippet.length) continue;
    const end = start + needle.length;
    return [
      { text: snippet.slice(0, start), marked: false },
      { text: snippet.slice(start, end), marked: true },
      { text: snippet.slice(end), marked: false },
    ].filter(({ text }) => text !== '');
  }
  return [{ text: snippet, marked: false }];
}

/** Texts of a value that may stand in its snippet: strings and the raw texts of money, at any depth; days as numbers with their word. */
export function needlesOf(
  observation: Pick<Observation, 'item'> & { readonly value?: unknown },
  snippet: string,
): string[] {
  const needles: string[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (typeof value === 'string') needles.push(value);
    else if (typeof value === 'number') {
      const numbered = new RegExp(String.raw`(?<![\d.,])${escapeDigits(value)}(?![\d.,]\d)(?:\s?\p{L}+)?`, 'u').exec(
        snippet,
      );
      if (numbered) needles.push(numbered[0]);
    } else if (typeof value === 'object' && value !== null && depth < 4) {
      for (const [name, inner] of Object.entries(value)) {
        // Minor units are never what the page shows; its text is.
        if (name !== 'minor' && name !== 'currency') collect(inner, depth + 1);
      }
    }
  };
  collect(observation.value, 0);
  if (observation.item) needles.push(observation.item.replaceAll('_', ' '));
  return needles;
}

function escapeDigits(value: number): string {
  return String(value).replace('.', '[.,]').replace('-', '');
}
