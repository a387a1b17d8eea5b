/** What the time to return is counted from, by the words around its length. */
import { RETURN_STARTS } from '../knowledge/return-starts.ts';
import type { FactValue } from '../model/facts.ts';
import { foldText } from '../text/phrase-index.ts';
import type { WindowCandidate } from './returns-window.ts';
import { has } from './terms/lexicon.ts';

export type ReturnStart = FactValue['returns.start'];

/** Letters behind the word that opens the start ("from the date of ..."). */
const REACH = 48;

/** Undefined where the text does not say. */
export function startOf(window: WindowCandidate): ReturnStart | undefined {
  const { lexed, durations } = window.clause;
  const span = durations.find(({ days }) => (days.max ?? days.min) === window.days);
  if (!span) return undefined;
  const tokens = lexed.tokens.filter((token) => has(token, 'start'));
  const behind = tokens.find((token) => token.start >= span.end && token.first - span.last <= 4);
  // "Ab Erhalt der Ware haben Sie 30 Tage Zeit"
  const opener = behind ?? tokens.findLast((token) => token.end <= span.start && span.first - token.last <= 9);
  if (!opener) return undefined;
  const stretch = lexed.text.slice(
    opener.start,
    Math.min(opener.end + REACH, opener === behind ? Infinity : span.start),
  );
  const text = foldText(stretch.split(/[.;:!?]/, 1)[0] ?? '');
  let found: { readonly kind: ReturnStart; readonly at: number } | undefined;
  for (const [kind, stems] of RETURN_STARTS)
    for (const stem of stems) {
      const at = wordStart(text, stem);
      if (at >= 0 && (found === undefined || at < found.at)) found = { kind, at };
    }
  return found?.kind;
}

/** Where a word begins with these letters, or ends with them as German words put together do; -1 for nowhere. */
function wordStart(text: string, stem: string): number {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)) || stem.length >= 6) return at;
  }
  return -1;
}
