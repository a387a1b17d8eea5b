/** How often a page can be re-read, and the words for it. */
import type { Dictionary } from '../../lib/i18n/dictionary.ts';

export const RHYTHMS = [60, 360, 720, 1440, 4320, 10_080] as const;

/** The words of a rhythm; the nearest one that has words for others. */
export function rhythmText(minutes: number, words: Dictionary): string {
  const options = words.watch.everyOption;
  const known = RHYTHMS.findLast((candidate) => candidate <= minutes) ?? 60;
  return options[String(known) as keyof typeof options];
}
