/** Tells the seller's own details from those of hosts, agencies, mediators and authorities named on the same page. */
import type { Line } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { isRow } from './terms/rows.ts';

/** Whether a text opens with another party: its name or role stands among the first words. */
export function namesOther(lexed: Lexed): boolean {
  return (lexed.marks & MARK.other) !== 0 && lexed.tokens.some((token) => has(token, 'otherParty') && token.first <= 6);
}

/** Whether a line speaks of another party, by itself or by the heading right above it. */
export function isOfOthers(line: Line): boolean {
  for (const { lexed } of line.clauses) if (namesOther(lexed)) return true;
  const above = line.headings.at(-1);
  return above !== undefined && namesOther(above);
}

/** Courts stand in front of the seller's own number in a register too. */
const COURT = /^(?:tribuna|sad |s[ąa]d |court)/i;

/** Whether what stands at a place of a sentence belongs to another party that the sentence has named by then. */
export function isBehindOther(lexed: Lexed, at: number): boolean {
  if ((lexed.marks & MARK.other) === 0) return false;
  let behind = false;
  for (const token of lexed.tokens) {
    if (token.start >= at) break;
    if (has(token, 'operatedBy')) behind = false;
    else if (has(token, 'otherParty') && !COURT.test(lexed.text.slice(token.start, token.end))) behind = true;
  }
  return behind;
}

/** Most lines below the name of another party that are taken for its address and numbers. */
const MOST_BELOW = 4;
const LONGEST_DETAIL = 120;

const cache = new WeakMap<readonly Line[], ReadonlySet<Line>>();

/** Lines that tell another party's details: those that name it, and the bare details right below ("Hosting: Muster AG", then its street). */
export function linesOfOthers(lines: readonly Line[]): ReadonlySet<Line> {
  let found = cache.get(lines);
  if (!found) {
    found = gather(lines);
    cache.set(lines, found);
  }
  return found;
}

function gather(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let below = 0;
  for (const line of lines) {
    if (isOfOthers(line)) {
      found.add(line);
      const { text } = line.block;
      // A whole sentence and a row have said what there is to say; a label is followed by what it labels.
      below = text.length <= LONGEST_DETAIL && !/[.!?]$/.test(text) && !isRow(line) ? MOST_BELOW : 0;
    } else if (below > 0 && isBareDetail(line)) {
      found.add(line);
      below--;
    } else below = 0;
  }
  return found;
}

/** A street, a number, a telephone: nothing that names the seller or opens something new. */
function isBareDetail(line: Line): boolean {
  if (isRow(line) || line.block.kind === 'heading' || line.block.text.length > LONGEST_DETAIL) return false;
  if (line.clauses.length > 2) return false;
  const named = line.clauses.some(({ lexed }) => (lexed.marks & MARK.form) !== 0);
  if (!named && !/\d/.test(line.block.text)) return false;
  return line.clauses.every(({ lexed, question }) => {
    if (question) return false;
    return !lexed.tokens.some((token) => has(token, 'companyLabel', 'operatedBy', 'legalTopic', 'contactTopic', 'hoursLabel', 'dateLabel')); // prettier-ignore
  });
}
