/** Tells the seller's own details from those of hosts, agencies, mediators and authorities named on the same page. */
import type { Clause, Line } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { isRow } from './terms/rows.ts';

/** Whether a text opens with another party: its name or role stands among the first words. */
export function namesOther(lexed: Lexed): boolean {
  return (lexed.marks & MARK.other) !== 0 && lexed.tokens.some((token) => has(token, 'otherParty') && token.first <= 6);
}

/** The clauses of a line up to the one that turns to another party ("... VAT IE123. Our website was built by ..."). */
export function ownClauses(line: Line): readonly Clause[] {
  const turn = line.clauses.findIndex(({ lexed }) => namesOther(lexed));
  return turn < 0 ? line.clauses : line.clauses.slice(0, turn);
}

/** Whether a line speaks of another party, by itself or by the heading right above it. */
export function isOfOthers(line: Line): boolean {
  const own = ownClauses(line);
  if (own.length < line.clauses.length && !own.some(({ lexed }) => tellsWhoSells(lexed))) return true;
  return isUnderOther(line);
}

function isUnderOther(line: Line): boolean {
  const above = line.headings.at(-1);
  return above !== undefined && namesOther(above);
}

/** A clause with a tax or register number of its own has said who it is about. */
const tellsWhoSells = ({ tokens }: Lexed): boolean => tokens.some((token) => has(token, 'vatLabel', 'registerLabel'));

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

/**
 * Lines that tell another party's details: those that name it, and the bare details right below ("Hosting: Muster AG", then its street).
 * A line with an e-mail address of the shop's own `domain` is the seller's, whatever stands above it.
 */
export function linesOfOthers(lines: readonly Line[], domain: string): ReadonlySet<Line> {
  let found = cache.get(lines);
  if (!found) {
    found = gather(lines, `@${domain}`);
    cache.set(lines, found);
  }
  return found;
}

function gather(lines: readonly Line[], ownMail: string): Set<Line> {
  const found = new Set<Line>();
  let below = 0;
  for (const line of lines) {
    const own = line.block.text.toLowerCase().includes(ownMail) && ownClauses(line).length > 0;
    if (own) below = 0;
    else if (isOfOthers(line)) {
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
