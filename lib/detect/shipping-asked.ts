/** What questions and their answers say of delivery: an answer speaks of what was asked, and a "no" takes it away. */
import type { Clause } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { dimsOf } from './shipping-dims.ts';
import type { Dims } from './shipping-draft.ts';

/** What the question right before names of modes and places, when the clause answers it. */
export function askedFor(clause: Clause): Dims | undefined {
  if (!clause.asked || clause.topic === 'returns') return undefined;
  const { modes, places } = dimsOf(clause.asked);
  return modes.length + places.length > 0 ? { modes, places, carriers: [] } : undefined;
}

/** Whether an answer begins with "yes". */
export const isYes = (clause: Clause): boolean =>
  clause.lexed.tokens.some((token) => token.first === 0 && has(token, 'yes') && !has(token, 'no'));

/** Most words of an answer that says no without the word ("Sorry, not yet"). */
const SHORT_ANSWER = 7;

/** Whether a clause answers its question with no; "no problem" does not. */
export function isNo({ lexed, asked, question, amounts, durations }: Clause): boolean {
  if (!asked || question) return false;
  const no = lexed.tokens.find((token) => token.first <= 2 && has(token, 'no'));
  if (no && /^\s*(?:[.,;:!–—-]|$)/.test(lexed.text.slice(no.end))) return true;
  return (
    amounts.length + durations.length === 0 &&
    lexed.words.length <= SHORT_ANSWER &&
    lexed.tokens.some((token) => has(token, 'not', 'refused')) &&
    !lexed.tokens.some((token) => has(token, 'yes') || token.tags.some((tag) => tag.startsWith('place:')))
  );
}

/** The places that a question asks delivery to, and that a "no" refuses; none where it asks for costs, duties or times. */
export function placesAsked(asked: Lexed): string[] {
  const { tokens } = asked;
  if (!tokens.some((token) => has(token, 'ship', 'transit'))) return [];
  if (tokens.some((token) => has(token, 'cost', 'otherFee', 'surcharge', 'how', 'free', 'shipFree', 'return')))
    return [];
  return dimsOf(asked).places;
}
