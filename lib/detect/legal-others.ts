/** Tells the seller's own details from those of hosts, agencies, mediators and authorities named on the same page. */
import type { Line } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';

/** Whether a text opens with another party: its name or role stands among the first words. */
export function namesOther(lexed: Lexed): boolean {
  return (lexed.marks & MARK.other) !== 0 && lexed.tokens.some((token) => has(token, 'otherParty') && token.first <= 6);
}

/** Whether a line speaks of another party, by itself or by the heading right above it. */
export function isOfOthers(line: Line): boolean {
  if (line.clauses.some((clause) => namesOther(clause.lexed))) return true;
  const above = line.headings.at(-1);
  return above !== undefined && namesOther(above);
}
